import Foundation
import Synchronization

/// A time zone: an IANA name such as `Europe/Berlin`, or a fixed offset such as `+01:00` or `UTC`.
///
/// Two zones are equal when their names are. Rules come from Foundation, once per name and program.
package struct Zone: TextValue {
  private let rules: Rules

  package static let utc = Zone("UTC")!

  /// Nil when the name is unknown on this machine.
  package init?(_ name: String) {
    guard let rules = Rules.named(name) else { return nil }
    self.rules = rules
  }

  /// The IANA name, or the fixed offset as text.
  package var name: String { rules.name }

  package var description: String { rules.name }

  /// Seconds east of UTC at an instant given in seconds since 1970-01-01T00:00Z.
  package func offset(atInstant instant: Int) -> Int { rules.offset(atInstant: instant) }

  package static func == (left: Zone, right: Zone) -> Bool {
    left.rules === right.rules || left.name == right.name
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// The instants at which a clock on the wall shows a given day and time; seconds since 1970 UTC.
package enum ClockReading: Hashable, Sendable {
  case one(Int)
  /// The clock jumps over this time; `next` is the first instant after the jump.
  case gap(next: Int)
  /// The clock is set back and shows this time twice.
  case overlap(first: Int, second: Int)

  /// The instant taken when nobody is asked: after a gap, the first of an overlap.
  package var settled: Int {
    switch self {
    case .one(let instant), .gap(let instant), .overlap(let instant, _): instant
    }
  }
}

extension Zone {
  /// When a clock in this zone shows `time` on `day`.
  package func instants(of day: Day, _ time: TimeOfDay) -> ClockReading {
    instants(ofWallSeconds: day.daysSinceEpoch * 86_400 + time.minutesSinceMidnight * 60)
  }

  /// As above, for a wall clock counted in seconds since it showed 1970-01-01 00:00.
  func instants(ofWallSeconds wall: Int) -> ClockReading {
    // Offsets lie between -12 and +14 hours, so these two instants are surely before and after.
    let before = offset(atInstant: wall - 86_400)
    let after = offset(atInstant: wall + 86_400)
    if before == after, offset(atInstant: wall - before) == before { return .one(wall - before) }
    let valid = Set([before, after, offset(atInstant: wall - before)])
      .map { wall - $0 }.filter { offset(atInstant: $0) == wall - $0 }.sorted()
    switch valid.count {
    case 0: return .gap(next: jump(over: wall))
    case 1: return .one(valid[0])
    default: return .overlap(first: valid[0], second: valid[1])
    }
  }

  /// The instant of the jump that leaves out the wall time `wall`.
  private func jump(over wall: Int) -> Int {
    var shown = wall - 86_400
    var hidden = wall + 86_400
    while hidden - shown > 1 {
      let middle = (shown + hidden) / 2
      if middle + offset(atInstant: middle) <= wall { shown = middle } else { hidden = middle }
    }
    return hidden
  }
}

/// What a zone's name stands for; one object per name, kept as long as the program runs.
private final class Rules: Sendable {
  let name: String
  private let fixed: Int?
  private let zone: TimeZone?

  private static let known = Mutex<[String: Rules]>([:])

  private init(name: String, fixed: Int?, zone: TimeZone?) {
    self.name = name
    self.fixed = fixed
    self.zone = zone
  }

  static func named(_ name: String) -> Rules? {
    known.withLock { known in
      if let rules = known[name] { return rules }
      guard let rules = make(name) else { return nil }
      known[name] = rules
      return rules
    }
  }

  private static func make(_ name: String) -> Rules? {
    if ["UTC", "GMT", "Etc/UTC", "Z"].contains(name) {
      return Rules(name: name == "Z" ? "UTC" : name, fixed: 0, zone: nil)
    }
    var cursor = TextCursor(name)
    if let seconds = cursor.offset(), cursor.isAtEnd {
      return Rules(name: name, fixed: seconds, zone: nil)
    }
    guard let zone = TimeZone(identifier: name) else { return nil }
    return Rules(name: name, fixed: nil, zone: zone)
  }

  func offset(atInstant instant: Int) -> Int {
    fixed ?? zone!.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant)))
  }
}

extension TextCursor {
  /// `+01:00`, `-0330` or `+05` as seconds east of UTC.
  mutating func offset() -> Int? {
    let isWest = take("-")
    guard isWest || take("+"), let hours = number(digits: 2...2), hours <= 18 else { return nil }
    let colon = take(":")
    let minutes = number(digits: 2...2)
    guard minutes != nil || !colon, (minutes ?? 0) < 60 else { return nil }
    let seconds = hours * 3_600 + (minutes ?? 0) * 60
    return isWest ? -seconds : seconds
  }
}

/// An offset in seconds as `+01:00`.
func offsetText(_ seconds: Int) -> String {
  let minutes = abs(seconds) / 60
  return "\(seconds < 0 ? "-" : "+")\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
}
