import Coaching
import Foundation
import Playbook

// How long it takes to work out where a run stands, for the longest runs of a playbook; called by Tests/bench.

guard let folder = CommandLine.arguments.dropFirst().first,
  let program = readPlaybook(
    at: URL(filePath: folder, directoryHint: .isDirectory), today: Day("2026-11-21")!
  ).program
else {
  print("usage: resolve-time CONTENT")
  exit(64)
}

let start = Moment("2026-11-21T18:00:00+01:00[Europe/Berlin]")!

/// A run of the flow that names so many people, answered to its end.
func run(_ flow: FlowID, people: Int) -> Run {
  var run = Run(flow: flow, fingerprint: "", began: start)
  while true {
    let position = resolve(run, under: program.flow)
    guard let asked = position.asked else { return run }
    let value: Value =
      switch asked.question.kind {
      case .employer: .employer(EmployerAnswer(name: "Acme"))
      case .text: .text("getting the nightly jobs off cron")
      case .people:
        .people(
          (0..<people).map {
            PersonAnswer(key: PersonKey("p\($0)"), name: "Person \($0)", isNamed: true, seat: $0)
          })
      case .moment(.past): .when(.moment(start.adding(hours: -2)))
      case .moment: .when(.moment(start.adding(days: 4)))
      case .day(.past): .when(.day(start.day.adding(days: -2)))
      case .day: .when(.day(start.day.adding(days: 25)))
      case .yesNo: .flag(true)
      case .choice: .option(asked.question.options[0].id)
      case .number: .number(2)
      case .money: .money(Money(text: "62,000", amount: 62_000))
      }
    let read = position.unread.map { Event.read($0.address, $0.value) }
    run = run.applying(read + [.answered(asked.address, value)], at: start)
  }
}

/// The median of many times, in microseconds.
func microseconds(_ body: () -> Void) -> Double {
  let times = (0..<200).map { _ in
    let begin = ContinuousClock.now
    body()
    return Double((ContinuousClock.now - begin).components.attoseconds) / 1e12
  }
  return times.sorted()[100]
}

let flows = program.flows.all.filter { $0.takes.isEmpty }.map(\.id)
let longest = flows.max { run($0, people: 3).answers.count < run($1, people: 3).answers.count }
for people in [1, 3, 6, 12, 24, 48] {
  guard let flow = longest else { break }
  let whole = run(flow, people: people)
  let time = microseconds { _ = resolve(whole, under: program.flow) }
  let each = time / Double(whole.answers.count)
  print(
    String(
      format: "    %@, %d people, %d answers: %.0f us, %.2f us an answer", flow.text, people,
      whole.answers.count, time, each))
}
