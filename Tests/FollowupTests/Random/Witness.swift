import Coaching
import Foundation
import JobSearchStore

/// The real records, and beside them a list of everything they said was kept.
///
/// From the list alone follows what the records must hold, whatever was closed and opened in between.
final class Witness: JobSearch {
  let path: String
  private var store: JobSearchStore
  private(set) var deeds: [Deed] = []
  /// What counts again if `redo` comes next, last undone last.
  private var undone: [Int] = []

  init(path: String) throws {
    self.path = path
    store = try JobSearchStore(path: path)
  }

  /// One thing that was acknowledged.
  struct Deed {
    var kind: Kind
    var at: Moment
    /// Whether it was not taken back.
    var counts = true

    enum Kind {
      case began(RunID, FlowID, fingerprint: String)
      case recorded(RunID, [Event])
      case settled(StepRecord)
      case postponed(StepID, When)
      case edited(StepID, EditedDraft)
      case profile(Profile)
    }
  }

  func reopen() throws { store = try JobSearchStore(path: path) }

  /// The deeds that were not taken back, in order.
  var counted: [Deed] { deeds.filter(\.counts) }

  private func keep(_ kind: Deed.Kind, _ at: Moment) {
    undone = []
    deeds.append(Deed(kind: kind, at: at))
  }

  // MARK: - What changes something

  func begin(_ flow: FlowID, program: Program, at now: Moment, title: String) throws -> RunID {
    let id = try store.begin(flow, program: program, at: now, title: title)
    keep(.began(id, flow, fingerprint: program.fingerprints[flow] ?? ""), now)
    return id
  }

  func record(
    _ events: [Event], in run: RunID, at now: Moment, title: String, program: Program
  ) throws -> StepChanges {
    let changes = try store.record(events, in: run, at: now, title: title, program: program)
    keep(.recorded(run, events), now)
    return changes
  }

  func settle(
    _ step: StepID, as state: StepState, contact: Contact?, message: MessageID?, once: Bool,
    note: String?, at now: Moment, title: String, program: Program
  ) throws -> StepChanges {
    let changes = try store.settle(
      step, as: state, contact: contact, message: message, once: once, note: note, at: now,
      title: title, program: program)
    guard let settled = try store.step(step) else { throw JobSearchError.noSuchStep }
    keep(.settled(settled), now)
    return changes
  }

  func postpone(_ step: StepID, until: When, at now: Moment, title: String) throws {
    try store.postpone(step, until: until, at: now, title: title)
    keep(.postponed(step, until), now)
  }

  func editDraft(of step: StepID, _ draft: EditedDraft, at now: Moment, title: String) throws {
    try store.editDraft(of: step, draft, at: now, title: title)
    keep(.edited(step, draft), now)
  }

  func setProfile(_ profile: Profile, at now: Moment, title: String) throws {
    try store.setProfile(profile, at: now, title: title)
    keep(.profile(profile), now)
  }

  func undo(at now: Moment, program: Program) throws -> StepChanges {
    let changes = try store.undo(at: now, program: program)
    if let last = deeds.lastIndex(where: \.counts) {
      deeds[last].counts = false
      undone.append(last)
    }
    return changes
  }

  func redo(at now: Moment, program: Program) throws -> StepChanges? {
    let changes = try store.redo(at: now, program: program)
    if changes != nil, let last = undone.popLast() { deeds[last].counts = true }
    return changes
  }

  func abandon(
    _ run: RunID, at now: Moment, title: String, program: Program
  ) throws -> StepChanges {
    throw JobSearchError.noSuchRun  // no line of a conversation leads here
  }

  func log(
    _ contact: Contact, with employer: Int64, at now: Moment, title: String, program: Program
  ) throws -> StepChanges {
    throw JobSearchError.noSuchRun  // no line of a conversation leads here
  }

  // MARK: - What only looks

  func run(_ id: RunID) throws -> Run? { try store.run(id) }
  func context(of id: RunID, program: Program) throws -> RunContext? {
    try store.context(of: id, program: program)
  }
  func openRuns() throws -> [RunSummary] { try store.openRuns() }
  func openSteps() throws -> [StepRecord] { try store.openSteps() }
  func openSteps(
    _ place: StepRecord.Place, most: Int, at now: Moment
  ) throws -> [StepRecord] { try store.openSteps(place, most: most, at: now) }
  func openSteps(with employer: String?) throws -> [StepRecord] {
    try store.openSteps(with: employer)
  }
  func dueCount(at now: Moment) throws -> DueCount { try store.dueCount(at: now) }
  func firstOpenStep(at now: Moment) throws -> StepRecord? { try store.firstOpenStep(at: now) }
  func step(number: Int) throws -> StepRecord? { try store.step(number: number) }
  func step(_ id: StepID) throws -> StepRecord? { try store.step(id) }
  func editedDraft(of step: StepID) throws -> EditedDraft? { try store.editedDraft(of: step) }
  func employers() throws -> [EmployerSummary] { try store.employers() }
  func employer(named name: String) throws -> EmployerSummary? { try store.employer(named: name) }
  func dossier(of employer: Int64) throws -> Dossier? { try store.dossier(of: employer) }
  func people() throws -> [PersonSummary] { try store.people() }
  func dossier(ofPerson name: String) throws -> PersonDossier? {
    try store.dossier(ofPerson: name)
  }
  func profile() throws -> Profile { try store.profile() }
  func redoTitle() throws -> String? { try store.redoTitle() }
  func undoPreview() throws -> UndoPreview? { try store.undoPreview() }
}
