import Coaching
import JobSearchStore
import Testing

@testable import Conversation
@testable import followup

/// A conversation with the whole playbook and a real store in memory, on a Monday evening.
struct Talk {
  static let start = Moment("2026-11-23T18:00:00+01:00[Europe/Berlin]")!

  var session: Session
  var now = Self.start

  init(at start: Moment = Self.start) throws {
    now = start
    session = Session(
      records: try JobSearchStore(), program: embeddedPlaybook,
      settings: Session.Settings(
        conventions: DateConventions(monthBeforeDay: false), voice: Voice(zone: start.zone)),
      search: { embeddedSearch }, sense: { embeddedSense })
  }

  /// Types a line and tells what a terminal of 80 columns would show.
  @discardableResult
  mutating func say(_ line: String) -> String {
    now = now.adding(minutes: 1)
    return Layout(width: 80).rendered(session.take(line, at: now).blocks)
  }

  /// Keeps a contact that was no planned step.
  mutating func log(_ direction: Direction, with employer: String) throws {
    let record = try #require(try session.records.employer(named: employer)?.id)
    _ = try session.records.log(
      Contact(at: now, direction: direction, channel: .email), with: record, at: now,
      title: "contact", program: session.program)
  }

  /// What answers the question that waits: Enter, "skip", or the first choice.
  var usualAnswer: String {
    guard let asked = (try? session.place())??.position.asked else { return "next" }
    if asked.offer != nil { return "" }
    switch asked.question.kind {
    case .choice: return "1"
    case .yesNo: return "y"
    case .employer: return "Acme"
    case .people: return "Dana Cruz"
    case .number: return "1"
    case .text: return asked.question.unknown == nil ? "data engineer" : "skip"
    case .moment(.past): return "yesterday 11:00"
    case .day(.past): return "yesterday"
    case .moment: return "in two weeks 11:00"
    case .day: return "in two weeks"
    case .money: return "62,000"
    }
  }
}
