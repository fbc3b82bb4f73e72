import Coaching
import GRDB

/// The facts and the people that a run's answers leave in the records.
extension Reconciliation {
  /// Everyone the run's answers name, in the order named, each once.
  func people(in position: Position) -> [PersonAnswer] {
    var keys: Set<PersonKey> = []
    return position.path.flatMap { step -> [PersonAnswer] in
      if case .people(let people) = step.answer.value { people } else { [] }
    }
    .filter { keys.insert($0.key).inserted }
  }

  func writeInvolvement(of state: RunState) throws {
    var wanted: [PersonID: String] = [:]
    for var person in people(in: state.known.position) {
      let id = try db.person(person.name, at: state.employer, for: command)
      person.record = id
      wanted[id] = try wanted[id] ?? JSONText.encode(person)
    }
    let rows = try db.rows("SELECT person, who FROM involvement WHERE run = ?", [state.id])
    let found = Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as PersonID, $0[1] as String) })
    guard wanted != found else { return }
    try db.run("DELETE FROM involvement WHERE run = ?", [state.id])
    for (person, who) in wanted {
      try db.run(
        "INSERT INTO involvement (run, person, who) VALUES (?, ?, ?)", [state.id, person, who])
    }
  }

  /// The record of an employer that an answer names.
  func record(of employer: EmployerAnswer?) throws -> EmployerID? {
    try employer.map { try $0.record ?? db.employer($0.name, for: command) }
  }

  /// Makes the facts of a run follow from it.
  ///
  /// - Parameter before: the position the facts in the file follow from; nil if that is not known.
  /// - Returns: the employers with whom the contacts changed that answers tell of.
  func writeFacts(
    of state: RunState, before: Position?, hasMoved: Bool
  ) throws -> Set<EmployerID> {
    let facts = state.known.position.effects.filter(\.isFact)
    if let before, before.unread.isEmpty, !hasMoved, before.effects.filter(\.isFact) == facts {
      return []
    }
    let wanted = try facts.compactMap { try FactRow($0, of: state, in: self) }
      .sorted { $0.effect < $1.effect }
    let found = try db.rows("SELECT * FROM fact WHERE run = ? ORDER BY effect", [state.id])
      .map(FactRow.init)
    guard wanted != found else { return [] }
    try db.run("DELETE FROM fact WHERE run = ?", [state.id])
    for fact in wanted { try fact.insert(into: db, run: state.id) }
    let touches = Set(wanted.filter(\.isTouch)).symmetricDifference(found.filter(\.isTouch))
    return Set(touches.compactMap(\.employer))
  }
}

extension Effect {
  fileprivate var isFact: Bool {
    if case .fact = what { true } else { false }
  }
}

/// A row of the facts.
private struct FactRow: Hashable {
  var effect: String
  var kind: String
  var employer: EmployerID?
  var person: PersonID?
  var word: String?
  var value: String?
  var direction: String?
  var channel: String?
  var at: String
  var instant: Int

  var isTouch: Bool { direction != nil }

  init?(_ effect: Effect, of state: RunState, in work: Reconciliation) throws {
    guard case .fact(let kind, let fact) = effect.what else { return nil }
    self.effect = effect.id.text
    self.kind = kind.rawValue
    employer = try work.record(of: effect.employer) ?? state.employer
    person = try effect.person.map { [employer] in
      try work.db.person($0.name, at: employer, for: work.command)
    }
    var moment = effect.decided
    switch fact {
    case .word(let word): self.word = word
    case .value(let known): value = try JSONText.encode(known)
    case .contact(let direction, let channel):
      self.direction = direction.rawValue
      self.channel = (channel ?? .none).rawValue
      moment = effect.due?.start(in: moment.zone) ?? moment
    }
    at = moment.description
    instant = moment.instant
  }

  init(_ row: Row) {
    effect = row["effect"]
    kind = row["kind"]
    employer = row["employer"]
    person = row["person"]
    word = row["word"]
    value = row["value"]
    direction = row["direction"]
    channel = row["channel"]
    at = row["at"]
    instant = row["instant"]
  }

  func insert(into db: Database, run: RunID) throws {
    try db.run(
      """
      INSERT INTO fact (run, effect, kind, employer, person, word, value, direction, channel, at,
        instant)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, [run, effect, kind, employer, person, word, value, direction, channel, at, instant])
  }
}
