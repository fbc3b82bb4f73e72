/// Text as in RFC 9557: `2026-11-21T11:30:00+01:00[Europe/Berlin]`.
extension Moment: TextValue {
  /// Needs a zone or an offset in the text; nil without.
  package init?(_ description: String) { self.init(description, defaultZone: nil) }

  /// Reads RFC 9557, and ISO 8601 with an offset, with `Z`, or with neither when a default zone is
  /// given. Seconds may be left out, and a fraction of a second is dropped.
  ///
  /// With an offset but no zone in brackets the instant is exact and is told in the default zone.
  /// Where zone and offset disagree (the zone's rules have changed since) the wall clock is kept,
  /// save with `Z`, which says nothing of the wall clock (RFC 9557, section 2).
  package init?(_ text: String, defaultZone: Zone?) {
    var cursor = TextCursor(text)
    guard let wall = cursor.wallSeconds() else { return nil }
    let isZulu = cursor.take("Z") || cursor.take("z")
    let offset = isZulu ? 0 : cursor.offset()
    let tail = cursor.rest()
    var named: Zone?
    if !tail.isEmpty {
      guard let zone = bracketedZone(tail) else { return nil }
      named = zone
    }
    guard let offset else {
      guard let zone = named ?? defaultZone else { return nil }
      self.init(instant: zone.instants(ofWallSeconds: wall).settled, zone: zone)
      return
    }
    guard let zone = named ?? defaultZone ?? (isZulu ? .utc : Zone(offsetText(offset))) else {
      return nil
    }
    let instant = wall - offset
    let agrees = named == nil || isZulu || zone.offset(atInstant: instant) == offset
    self.init(
      instant: agrees ? instant : zone.instants(ofWallSeconds: wall).settled, zone: zone)
  }

  package var description: String {
    let offset = zone.offset(atInstant: instant)
    let wall = instant + offset
    let seconds = wall - floorDivide(wall, 60) * 60
    return "\(day)T\(time):\(twoDigits(seconds))\(offsetText(offset))[\(zone.name)]"
  }
}

extension TextCursor {
  /// `2026-11-21T11:30` with or without seconds, as seconds on the wall clock since 1970.
  fileprivate mutating func wallSeconds() -> Int? {
    guard let day = Day(reading: &self), take("T") || take("t") || take(" "),
      let hour = number(digits: 2...2), take(":"), let minute = number(digits: 2...2),
      let time = TimeOfDay(hour: hour, minute: minute)
    else { return nil }
    var seconds = 0
    if take(":") {
      guard let read = number(digits: 2...2), read <= 59 else { return nil }
      seconds = read
      if take(".") { guard number(digits: 1...9) != nil else { return nil } }
    }
    return day.daysSinceEpoch * 86_400 + time.minutesSinceMidnight * 60 + seconds
  }
}

private func bracketedZone(_ text: String) -> Zone? {
  guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
  return Zone(String(text.dropFirst().dropLast()))
}
