import Coaching
import Conversation
import Foundation

/// `ask`, `interpret` and `when` for other programs: one JSON object a line, for the words given or for each line of standard input.
///
/// They act on nothing.
struct Machines {
  var session: Session
  var conventions: DateConventions
  var now: Moment
  var options: Options

  /// Whether a command is for machines here; `ask` is with `--json` only.
  static func takes(_ words: [String], _ options: Options) -> Bool {
    switch words.first {
    case "interpret", "when": true
    case "ask": options.json
    default: false
    }
  }

  /// - Returns: the exit code.
  func run(_ words: [String]) throws -> Int32 {
    let text = words.dropFirst().joined(separator: " ")
    if !text.isEmpty {
      print(try answer(words[0], text))
      return 0
    }
    while let line = readLine(strippingNewline: true) { print(try answer(words[0], line)) }
    return 0
  }

  private func answer(_ verb: String, _ text: String) throws -> String {
    switch verb {
    case "ask": return try line(session.asked(text))
    case "interpret": return try line(try session.interpreted(text, at: now))
    default:
      let parts = text.split(separator: "\t", maxSplits: 1).map(String.init)
      guard parts.count == 2, let moment = Moment(parts[0], defaultZone: now.zone) else {
        return try line(when(text, now))
      }
      return try line(when(parts[1], moment))
    }
  }

  private func when(_ text: String, _ now: Moment) -> WhenReport {
    let reading = readDate(
      text, now: now, facing: options.past ? .past : .future, conventions: conventions)
    if case .refused(let refusal) = reading {
      return WhenReport(
        text: text,
        error: Spoken(now: now, monthBeforeDay: conventions.monthBeforeDay).sentence(refusal))
    }
    let date = reading.dates[0]
    return WhenReport(
      text: text, at: date.at(in: now.zone), precision: date.precision.rawValue,
      readings: reading.dates.count)
  }

  private func line(_ report: any Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(report), as: UTF8.self)
  }
}

/// What `when --json` answers: the time on the clock, how exact it is and how many readings there are, or why not.
private struct WhenReport: Encodable {
  var text: String
  var at: String?
  var precision: String?
  var readings: Int?
  var error: String?
}
