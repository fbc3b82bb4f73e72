import Coaching
import JobSearchStore

@testable import followup

/// What must hold after every line, whatever was typed: the records against what was acknowledged.
struct KeptPromises {
  let witness: Witness
  let program: Program
  private let store: any JobSearch
  private let open: [StepRecord]

  /// - Parameter anew: whether the file is opened once more, so that nothing remembered in memory can help.
  init(witness: Witness, program: Program, anew: Bool) throws {
    self.witness = witness
    self.program = program
    store = anew ? try JobSearchStore(path: witness.path) : witness
    open = try store.openSteps()
  }

  /// Each broken promise in a line.
  func broken(at now: Moment) throws -> [String] {
    try lostAnswers() + doubledSteps() + stepsThatDoNotFollow() + meddledSteps() + lostTexts()
      + miscounted(at: now)
  }

  /// The counts of the opening must be those of the list.
  private func miscounted(at now: Moment) throws -> [String] {
    let agenda = Agenda(open, at: now)
    let wanted = DueCount(
      late: agenda.late.count, today: agenda.today.count, coming: agenda.coming.count)
    let found = try store.dueCount(at: now)
    return found == wanted ? [] : ["counted are \(found) instead of \(wanted)"]
  }

  // MARK: - Answers

  /// The runs as the acknowledged deeds tell them.
  var runs: [RunID: Run] {
    var runs: [RunID: Run] = [:]
    for deed in witness.counted {
      switch deed.kind {
      case .began(let id, let flow, let fingerprint):
        runs[id] = Run(flow: flow, fingerprint: fingerprint, began: deed.at)
      case .recorded(let id, let events):
        for event in events { runs[id]?.apply(event, at: deed.at) }
      default: break
      }
    }
    return runs
  }

  private func lostAnswers() throws -> [String] {
    try runs.sorted { $0.key < $1.key }.flatMap { id, wanted -> [String] in
      guard let found = try store.run(id) else { return ["run \(id) is gone"] }
      return difference(wanted.plain, found.plain, "answers of run \(id)")
    }
  }

  // MARK: - Steps

  private func doubledSteps() -> [String] {
    let ids = Dictionary(grouping: open, by: \.step.id).filter { $1.count > 1 }.keys
    let numbers = Dictionary(grouping: open, by: \.number).filter { $1.count > 1 }.keys
    return ids.map { "step \($0) is there twice" } + numbers.map { "number \($0) is there twice" }
      + open.filter { $0.number < 1 }.map { "step \($0.step.id) has no number" }
  }

  /// The open steps must be what the answers, worked out anew, bring about.
  private func stepsThatDoNotFollow() throws -> [String] {
    let settled = settledSteps
    let wanted = try derived(settled: settled.mapValues { $0.settledAt! })
      .filter { $0.closedBy == nil && settled[$0.id] == nil }
    let twice = Dictionary(grouping: wanted, by: \.id).filter { $1.count > 1 }.keys
    return twice.map { "step \($0) is derived twice" }
      + difference(
        wanted.map { $0.plain() }.sorted(), open.map { $0.step.plain() }.sorted(), "open steps")
  }

  private func derived(settled: [StepID: Moment]) throws -> [NextStep] {
    var about: [Int64: [Outcome]] = [:]
    var alone: [Outcome] = []
    for (id, began) in runs.mapValues(\.began).sorted(by: { $0.key < $1.key }) {
      guard let position = try store.context(of: id, program: program)?.position else { continue }
      let outcome = Outcome(run: id, began: began, position: position)
      if let employer = position.employer?.record {
        about[employer, default: []].append(outcome)
      } else {
        alone.append(outcome)
      }
    }
    let all = (about.values.flatMap(\.self) + alone).sorted { $0.run < $1.run }
    return try about.flatMap { employer, outcomes in
      nextSteps(
        of: outcomes, contacts: try store.dossier(of: employer)?.contacts ?? [], settled: settled,
        closings: all)
    }
      + alone.flatMap { nextSteps(of: [$0], contacts: [], settled: settled, closings: all) }
  }

  /// What was done or skipped and not taken back, as it stood right afterwards.
  private var settledSteps: [StepID: StepRecord] {
    var found: [StepID: StepRecord] = [:]
    for deed in witness.counted {
      if case .settled(let record) = deed.kind { found[record.step.id] = record }
    }
    return found
  }

  /// What a person did with a step stays as they left it.
  private func meddledSteps() throws -> [String] {
    var broken: [String] = []
    for (id, then) in settledSteps.sorted(by: { $0.key < $1.key }) {
      guard let now = try store.step(id) else {
        broken.append("settled step \(id) is gone")
        continue
      }
      if (now.state, now.settledAt, now.note) != (then.state, then.settledAt, then.note)
        || (now.step.from, now.step.due, now.postponedTo)
          != (then.step.from, then.step.due, then.postponedTo)
        || (now.step.what, now.step.slots, now.step.person)
          != (then.step.what, then.step.slots, then.step.person)
      {
        broken.append("settled step \(id) changed from \(then) to \(now)")
      }
    }
    var put: [StepID: When] = [:]
    for case .postponed(let id, let when) in witness.counted.map(\.kind) { put[id] = when }
    for (id, when) in put.sorted(by: { $0.key < $1.key }) {
      let found = try store.step(id)?.postponedTo
      if found != when { broken.append("step \(id) is put off to \(found as Any), not \(when)") }
    }
    return broken
  }

  // MARK: - Texts

  private func lostTexts() throws -> [String] {
    var texts: [StepID: EditedDraft] = [:]
    var profile = Profile()
    for deed in witness.counted {
      if case .edited(let id, let draft) = deed.kind { texts[id] = draft }
      if case .profile(let changed) = deed.kind { profile = changed }
    }
    var broken = try texts.filter { try store.editedDraft(of: $0.key) != $0.value }
      .map { "the text of \($0.key) is lost" }
    if try store.profile() != profile { broken.append("the profile is not what was set") }
    return broken
  }

  private func difference(_ wanted: [String], _ found: [String], _ what: String) -> [String] {
    guard wanted != found else { return [] }
    let missing = Set(wanted).subtracting(found).sorted().map { "  missing: \($0)" }
    let extra = Set(found).subtracting(wanted).sorted().map { "  not wanted: \($0)" }
    return [(["\(what) differ:"] + missing + extra).joined(separator: "\n")]
  }
}
