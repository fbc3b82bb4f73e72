extension Spoken {
  /// A typed date said back, so that a misreading is seen: `today, Sat 21 Nov 11:30`,
  /// `by Fri 27 Nov`, `the week of Mon 30 Nov`, `December`, `tomorrow, Sun 22 Nov, morning`.
  package func echo(_ date: TypedDate) -> String {
    let about = date.isApproximate ? "about " : ""
    return lead(date.bound) + about + body(date)
  }

  private func body(_ date: TypedDate) -> String {
    if let until = date.until { return range(date.when, until) }
    let day = date.when.day(in: now.zone)
    switch date.precision {
    case .week: return "the week of \(self.day(day))"
    case .month:
      let name = Spoken.monthNames[day.month - 1]
      return day.year == now.day.year ? name : "\(name) \(day.year)"
    case .day, .minute:
      return withNearness(date.when) + (date.part.map { ", \($0.rawValue)" } ?? "")
    }
  }

  /// "after the 3rd" has become "from the 4th", "before Friday" has become "by Thursday".
  private func lead(_ bound: DateBound) -> String {
    switch bound {
    case .at: ""
    case .by, .before, .within: "by "
    case .after, .from: "from "
    case .until: "until "
    }
  }

  /// Why a date was not taken, and what would do, in one or two sentences.
  package func sentence(_ refusal: DateRefusal) -> String {
    switch refusal {
    case .empty: "A date goes here, such as 'tomorrow 3pm', 'Fri' or '3 Dec'."
    case .tooLong(let limit): "That is longer than a date. Up to \(limit) characters are read."
    case .impossibleDay(let text, let near):
      "There is no '\(text)' in the calendar.\(offer(near))"
    case .impossibleTime(let text):
      "'\(text)' is not a time on the clock. Times run from 0:00 to 23:59, or 12am to 11:59pm."
    case .weekdayMismatch(let said, let day, let near):
      "\(self.day(day)) is a \(day.weekday.name), not a \(said.name).\(offer([day] + near))"
    case .skippedByClocks(let day, let time, let next):
      "The clocks go forward on \(self.day(day)) and skip \(time). "
        + "The next time there is: \(next.told(in: now.zone).time)."
    case .unknown(let text, let suggestion):
      if let suggestion {
        "'\(text)' is not a date I can read. Did you mean '\(suggestion)'?"
      } else {
        "'\(text)' is not a date I can read. Try 'tomorrow 3pm', 'Fri', '3 Dec' or 'in 2 weeks'."
      }
    case .vague(let text):
      "'\(text)' could be any day. Name one, such as 'Friday' or 'in 2 weeks'."
    case .movable(let text):
      "The date of \(text) changes from year to year. Give the day itself, such as '3 Apr'."
    case .unclearNumber(let number): unclear(number)
    case .otherZone(let text):
      "I do not convert from \(text). Give the time on your own clock."
    case .contradiction: "That names two days or two times that do not go together. Give one."
    case .endsBeforeItBegins: "That ends before it begins. Give the earlier one first."
    case .outsideCalendar: "That is further off than the calendar here goes."
    }
  }

  private func unclear(_ number: Int) -> String {
    switch number {
    case 0: "'0' alone is not a date. Say '0:00' for midnight."
    case 1...23:
      "'\(number)' could be an hour or a day. Say '\(number):00' or 'the \(ordinal(number))'."
    case 24...31: "Say 'the \(ordinal(number))' for the day of the month."
    default: "'\(number)' alone is not a date. Try 'Fri', '3 Dec' or 'in 2 weeks'."
    }
  }

  private func ordinal(_ number: Int) -> String {
    switch (number % 10, number / 10 % 10) {
    case (1, 0), (1, 2...): "\(number)st"
    case (2, 0), (2, 2...): "\(number)nd"
    case (3, 0), (3, 2...): "\(number)rd"
    default: "\(number)th"
    }
  }

  private func offer(_ days: [Day]) -> String {
    let names = days.sorted().map(day)
    switch names.count {
    case 0: return ""
    case 1: return " Did you mean \(names[0])?"
    default: return " Did you mean \(names.dropLast().joined(separator: ", ")) or \(names.last!)?"
    }
  }
}
