import Coaching
import GRDB

/// A run within one transaction: what its row said at first, and what its journal says.
struct RunState {
  let id: RunID
  let flow: FlowID
  let began: Moment
  /// Whether its beginning counts.
  let isLive: Bool
  var isAbandoned: Bool
  var employer: EmployerID?
  var closes: CloseScope?
  var known: KnownRun

  /// What it brings about; nothing once it is abandoned.
  var outcome: Outcome {
    var outcome = Outcome(run: id, began: began, position: known.position)
    if isAbandoned { outcome.effects = [] }
    return outcome
  }

  /// How its row names where it stands.
  var standing: String {
    if !isLive { return "undone" }
    if isAbandoned { return "abandoned" }
    if case .end = known.position.next { return "ended" }
    return "open"
  }
}

extension Reconciliation {
  /// The run with its journal, read once per transaction and not at all where the program remembers it.
  func load(_ id: RunID) throws -> RunState {
    if let state = runs[id] { return state }
    let row = try db.row(
      """
      SELECT run.*, command.undoneBy IS NULL AS live FROM run
      JOIN command ON command.id = run.command WHERE run.id = ?
      """, [id])
    guard let row else { throw JobSearchError.noSuchRun }
    let flow = FlowID(row["flow"])
    let began = try row.moment("began")
    let closes = (row["closes"] as String?).flatMap(CloseScope.init)
    var state = RunState(
      id: id, flow: flow, began: began, isLive: row["live"],
      isAbandoned: row["state"] == "abandoned", employer: row["employer"],
      closes: closes, known: .unwritten(flow, began: began))
    if state.isLive, let known = try known(id, lastEvent: row["lastEvent"]) { state.known = known }
    runs[id] = state
    return state
  }

  private func known(_ id: RunID, lastEvent: Int64) throws -> KnownRun? {
    let remembered = recollection.run(id, lastEvent: lastEvent, reversal: reversal)
    if let remembered, try holds(remembered, for: id) { return remembered }
    if let remembered {
      var known = try resolved(remembered.run, lastEvent: lastEvent, id: id)
      known.rows = remembered.rows
      return known
    }
    let journal = try db.journal(of: id)
    return try journal.run.map { try resolved($0, lastEvent: journal.lastEvent, id: id) }
  }

  /// Whether a remembered position still follows from what is outside.
  private func holds(_ known: KnownRun, for id: RunID) throws -> Bool {
    let isAlone = known.position.unread.isEmpty
    return try known.position(in: isAlone ? preferences() : outside(for: id, at: known.position))
      != nil
  }

  /// Where a run stands; the outside is looked up only if the run asks for it.
  func resolved(_ run: Run, lastEvent: Int64, id: RunID) throws -> KnownRun {
    let flows = try db.flows(of: run, program: program, known: recollection)
    var outside = try preferences()
    var position = resolve(run, under: flows, outside: outside)
    if !position.unread.isEmpty {
      outside = try self.outside(for: id, at: position)
      position = resolve(run, under: flows, outside: outside)
    }
    return KnownRun(run: run, lastEvent: lastEvent, outside: outside, position: position)
  }

  private func outside(for id: RunID, at position: Position) throws -> Outside {
    try db.outside(for: id, employer: position.employer?.record, role: position.role)
  }
}

extension Database {
  /// The flows under which a run goes; those of the program where none were kept.
  func flows(
    of run: Run, program: Program?, known: Recollection
  ) throws -> (FlowID) -> Flow? {
    if let program, program.fingerprints[run.flow] == run.fingerprint { return program.flow }
    if let flows = known.flows(run.fingerprint) { return { flows[$0] } }
    let row = try row("SELECT body FROM program WHERE fingerprint = ?", [run.fingerprint])
    guard let row else { return program?.flow ?? { _ in nil } }
    let kept = try JSONText.decode([Flow].self, from: row[0])
    let flows = Dictionary(kept.map { ($0.id, $0) }) { first, _ in first }
    known.learn(flows, of: run.fingerprint)
    return { flows[$0] }
  }
}

extension KnownRun {
  /// A run whose journal is empty, or does not count.
  static func unwritten(_ flow: FlowID, began: Moment) -> KnownRun {
    let run = Run(flow: flow, fingerprint: "", began: began)
    return KnownRun(
      run: run, lastEvent: 0, outside: Outside(), position: resolve(run, under: { _ in nil }))
  }
}
