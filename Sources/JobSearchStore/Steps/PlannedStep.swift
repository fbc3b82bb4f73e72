import Coaching
import GRDB

extension StepRecord {
  /// The columns it is made of, with the tables they come from.
  static let query = """
    SELECT step.*, employer.name AS employerName,
      CASE WHEN step.employer IS run.employer THEN run.role END AS role
    FROM step JOIN run ON run.id = step.run LEFT JOIN employer ON employer.id = step.employer
    """

  /// - Parameters:
  ///   - written: the step as it was last written in this program, from which what is the same need not be read.
  ///   - known: where texts that were read before are kept.
  init(_ row: Row, written: WrittenStep? = nil, known: Recollection? = nil) throws {
    var step = NextStep.blank
    step.id = StepID(row["id"])
    step.run = row["run"]
    let text: String = row["textId"]
    step.what = row["kind"] == "draft" ? .draft(MessageID(text)) : .remind(ReminderID(text))
    step.employer = EmployerAnswer(row)
    step.role = row["role"]
    step.person = try (row["who"] as String?)
      .map { try known?.person($0) ?? JSONText.decode(PersonAnswer.self, from: $0) }
    step.from = try row.when("notBefore")
    step.due = try row.when("due")
    step.opens = (row["opens"] as String?).map { FlowID($0) }
    let slots: String = row["slots"]
    step.slots =
      if let written, written.row.derived.slots == slots { written.step.slots } else {
        try known?.slots(slots) ?? JSONText.decode([Name: Value].self, from: slots)
      }
    step.closedBy = row["closedBy"]
    guard let state = StepState(rawValue: row["state"]) else { throw StoreError.damaged }
    self.init(
      step: step, number: row["number"] ?? 0, state: state, postponedTo: try row.when("postponed"),
      settledAt: row["settled"] == nil ? nil : try row.moment("settled"), note: row["note"])
  }
}

extension EmployerAnswer {
  /// Of the columns `employerName` and `employer`; nil where there is none.
  init?(_ row: Row) {
    guard let name = row["employerName"] as String? else { return nil }
    self.init(name: name, record: row["employer"])
  }
}

extension NextStep {
  /// A step to be filled in; coaching alone makes steps, so it is made by planning one.
  static let blank: NextStep = {
    let plan = Plan(what: .remind("blank"))
    let state = State(id: "blank", plans: [plan], exit: .end("blank", opens: nil))
    let flow = Flow(id: "blank", title: "", about: .search, start: "blank", states: [state])
    let began = Moment(instant: 0, zone: .utc)
    let run = Run(flow: flow.id, fingerprint: "", began: began)
    let position = resolve(run, under: { _ in flow })
    let outcome = Outcome(run: 0, began: began, position: position)
    return nextSteps(of: [outcome], contacts: [], settled: [:])[0]
  }()
}
