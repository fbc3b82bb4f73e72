/// A length of time with the unit people named it in, such as 24 hours or 3 working days.
///
/// Text: `90min`, `24h` (elapsed), `2d` (calendar days, same time on the clock), `3wd` (working
/// days), `2w` (weeks, same time on the clock); a leading minus goes back.
package struct Span {
  package enum Unit: String, CaseIterable, Hashable, Sendable {
    case minutes = "min"
    case hours = "h"
    case days = "d"
    case workingDays = "wd"
    case weeks = "w"

    /// Whether a day, and not only a moment, can be moved by it.
    package var isOfDays: Bool { self != .minutes && self != .hours }
  }

  package let count: Int
  package let unit: Unit

  package init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  package static func minutes(_ count: Int) -> Span { Span(count, .minutes) }
  package static func hours(_ count: Int) -> Span { Span(count, .hours) }
  package static func days(_ count: Int) -> Span { Span(count, .days) }
  package static func workingDays(_ count: Int) -> Span { Span(count, .workingDays) }
  package static func weeks(_ count: Int) -> Span { Span(count, .weeks) }

  package static prefix func - (span: Span) -> Span { Span(-span.count, span.unit) }
}

extension Span: TextValue {
  package init?(_ description: String) {
    var cursor = TextCursor(description)
    let isBack = cursor.take("-")
    guard let count = cursor.number(digits: 1...6), let unit = Unit(rawValue: cursor.rest()) else {
      return nil
    }
    self.init(isBack ? -count : count, unit)
  }

  package var description: String { "\(count)\(unit.rawValue)" }
}

extension Moment {
  package func adding(_ span: Span) -> Moment {
    switch span.unit {
    case .minutes: adding(minutes: span.count)
    case .hours: adding(hours: span.count)
    case .days: adding(days: span.count)
    case .workingDays: adding(workingDays: span.count)
    case .weeks: adding(days: weeks(span.count))
    }
  }
}

extension Day {
  /// Nil for minutes and hours, which have no meaning on a whole day.
  package func adding(_ span: Span) -> Day? {
    switch span.unit {
    case .minutes, .hours: nil
    case .days: adding(days: span.count)
    case .workingDays: adding(workingDays: span.count)
    case .weeks: adding(days: weeks(span.count))
    }
  }
}

private func weeks(_ count: Int) -> Int { min(max(count, -600_000), 600_000) * 7 }
