import Coaching

/// Lines that a person may type in answer to a question.
enum TypedAnswers {
  static let employers = ["Acme", "acme", "Bolt & Sons", "Čapek a syn"]

  /// A line that fits the question.
  static func fitting(
    _ question: Question, at now: Moment, using random: inout some RandomNumberGenerator
  ) -> String {
    func one(_ lines: [String]) -> String { lines.randomElement(using: &random)! }
    switch question.kind {
    case .employer: return one(employers)
    case .text:
      return one([
        "getting the nightly jobs off cron", "cut the run from six hours to one", "I don't mind it",
        "été à Zürich; 50% \"more\" {name} [x]", "back to back shifts", "first line\nsecond line",
      ])
    case .people:
      return one([
        "Dana Cruz (head of data), Sam Lee, someone in HR", "dana cruz", "Sam Lee and Dana Cruz",
        "the receptionist", "Sam Lee; Ana-Maria de Wit - CTO", "Bo, Bo and Cy",
      ])
    case .moment(.past):
      return one([
        "yesterday 3pm", stamp(now.adding(hours: -2)), stamp(now.adding(days: -4)),
        "last monday 10am",
      ])
    case .moment:
      return one([
        "tomorrow 3pm", stamp(now.adding(hours: 20)), stamp(now.adding(days: 4)),
        "in two weeks 9:00",
      ])
    case .day(.past):
      return one(["today", "yesterday", "\(now.day.adding(days: -9))", "last friday"])
    case .day:
      return one([
        "tomorrow", "\(now.day.adding(days: 4))", "in three weeks", "next friday",
        "end of the month",
      ])
    case .yesNo: return one(["y", "n", "yes", "No", "sure", "nope"])
    case .choice:
      let index = question.options.indices.randomElement(using: &random)!
      return one(["\(index + 1)", question.options[index].label])
    case .number: return one(["0", "2", "six", "17"])
    case .money: return one(["62,000 EUR a year", "58k", "$95'000"])
    }
  }

  /// Lines that fit few questions or none, and that no verb begins with.
  static let garbage = [
    "", "   ", "30 February", "31/31/2026", "yesterday at 25:00", "zzz", "-1", "999999999999999999",
    "\u{1b}[2J\u{1b}]0;x\u{7}", "a\u{202e}b", "null\u{0}byte", "'; DROP TABLE step; --", "\\u{41}",
    "🙂🙂🙂", "ﷺ שלום", "café crème", "{me.name} [{employer}]", "%s%n%@", "?", "in 400 years",
    String(repeating: "long ", count: 2_000), String(repeating: "9", count: 5_000), "9 or 10 May",
    "tomorrow", "3/12", "1", "0", "100",
  ]

  /// A value as a person would type it again; nil if it cannot be typed in one line.
  static func text(of value: Value?, for question: Question) -> String? {
    switch value {
    case nil: return "skip"
    case .when(.day(let day)): return "\(day)"
    case .when(.moment(let moment)): return stamp(moment)
    case .flag(let flag): return flag ? "yes" : "no"
    case .option(let id):
      return question.options.firstIndex { $0.id == id }.map { "\($0 + 1)" }
    case .text(let text): return text
    case .number(let number): return "\(number)"
    case .money(let money): return money.text
    case .employer(let employer): return employer.name
    case .person(let person): return person.name
    case .people(let people):
      return people.map { person in
        person.title.map { "\(person.name) (\($0))" } ?? person.name
      }.joined(separator: ", ")
    }
  }

  private static func stamp(_ moment: Moment) -> String { "\(moment.day) \(moment.time)" }
}
