import Coaching

/// Everything that can be read, for telling whether two moments are alike.
struct Everything: Equatable {
  let steps: [StepRecord]
  let runs: [RunID: Run]
  let employers: [EmployerSummary]
  let dossiers: [Dossier]
  let texts: [StepID: EditedDraft]
  let profile: Profile

  init(_ records: any JobSearch) throws {
    steps = try records.openSteps()
    employers = try records.employers()
    dossiers = try employers.compactMap { try records.dossier(of: $0.id) }
    let ids = try Set(records.openRuns().map(\.id) + dossiers.flatMap(\.runs).map(\.id))
    runs = try ids.reduce(into: [:]) { $0[$1] = try records.run($1) }
    texts = try steps.reduce(into: [:]) { $0[$1.step.id] = try records.editedDraft(of: $1.step.id) }
    profile = try records.profile()
  }

  /// In what the other differs, in a few lines; empty where both are alike.
  func difference(_ other: Everything) -> [String] {
    var found: [String] = []
    func compare<Part: Equatable>(_ name: String, _ one: Part, _ two: Part) {
      if one != two { found.append("\(name): \(one)\n  became \(two)") }
    }
    compare("steps", steps.map { $0.line }, other.steps.map { $0.line })
    compare("employers", employers, other.employers)
    for (one, two) in zip(dossiers, other.dossiers) where one != two {
      compare("runs of \(one.summary.name)", one.runs, two.runs)
      compare("contacts of \(one.summary.name)", one.contacts, two.contacts)
      compare("facts of \(one.summary.name)", one.facts, two.facts)
      compare("steps of \(one.summary.name)", one.steps.map(\.line), two.steps.map(\.line))
    }
    compare("runs", runs.mapValues(\.plain), other.runs.mapValues(\.plain))
    compare("texts", texts, other.texts)
    compare("profile", profile, other.profile)
    return found.isEmpty && self != other ? ["something that is not shown"] : found
  }
}

extension StepRecord {
  fileprivate var line: String {
    "[\(number)] \(step.plain()) \(state) \(postponedTo?.description ?? "-") \(note ?? "-")"
  }
}
