import Coaching

/// An answer that needs one more word: the time of a day that was typed, or which of two dates was meant.
extension Session {
  /// The question that the rest of an answer belongs to: the one that waits, or one answered before.
  struct Unfinished: Hashable, Sendable {
    var run: RunID
    var address: Address
  }

  /// The question as it is asked, with its run; nil if it is no longer on the way.
  private func asked(_ unfinished: Unfinished) throws -> (Place, Position.Asked)? {
    guard let place = try place(of: unfinished.run) else { return nil }
    if let asked = place.position.asked, asked.address == unfinished.address {
      return (place, asked)
    }
    return place.position.path.first { $0.address == unfinished.address }
      .map { (place, asked($0, in: place)) }
  }

  /// Takes the whole answer to a question that waits, or in place of the one given before.
  private mutating func answered(
    _ whole: String, _ asked: Position.Asked, in place: Place, at now: Moment
  ) throws -> Reply {
    guard let step = place.position.path.first(where: { $0.address == asked.address }) else {
      return try answer(whole, to: asked, in: place, at: now)
    }
    return try change(step, to: whole, in: place, at: now)
  }

  /// The time of day to a day typed before; nil if the line is an answer or a command of its own.
  mutating func timed(
    _ text: String, on day: Day, _ unfinished: Unfinished, at now: Moment
  ) throws -> Reply? {
    guard let (place, asked) = try asked(unfinished) else { return nil }
    let reader = reader(for: asked.address, in: place, at: now)
    for whole in times(in: text, on: day, asked, at: now) {
      do throws(Refusal) {
        _ = try reader.read(whole, to: asked.question)
      } catch {
        switch error {
        case .twoReadings, .notYetPast, .alreadyPast: break
        default: continue
        }
      }
      return try answered(whole, asked, in: place, at: now)
    }
    let first = text.lowercased().split(separator: " ").first.map(String.init) ?? ""
    let isElse =
      Typing.steeringWords.contains(first)
      || first.count > 1 && Command.all.contains { $0.names.contains(first) }
    if isElse { return nil }
    if (try? reader.read(text, to: asked.question)) != nil {
      return try answered(text, asked, in: place, at: now)
    }
    expecting = .time(on: day, unfinished)
    let sentence = "There is no time of day in '\(text.shortened)'. For example 11.30 or 3pm."
    return .refused(sentence + (takesNoon(of: day, asked, at: now) ? " " + Words.noon : ""))
  }

  /// A day with each way in which a line may tell the time of day, as it could have been typed at once.
  private func times(
    in text: String, on day: Day, _ asked: Position.Asked, at now: Moment
  ) -> [String] {
    if text.isEmpty || Self.unknowns.contains(text.lowercased()) {
      return takesNoon(of: day, asked, at: now) ? ["\(day) \(TimeOfDay.noon)"] : []
    }
    let typed = ["\(day) \(text)", "\(day) at \(text)"]
    let reading = readDate(typed[0], now: now, conventions: settings.conventions)
    guard case .one(let date) = reading, let part = date.part else { return typed }
    return typed + ["\(day) \(part.usualTime)"]
  }

  /// Whether noon of that day would be an answer, for somebody who does not know the time.
  func takesNoon(of day: Day, _ asked: Position.Asked, at now: Moment) -> Bool {
    let reader = AnswerReader(now: now, conventions: settings.conventions)
    return (try? reader.read("\(day) \(TimeOfDay.noon)", to: asked.question)) != nil
  }

  /// The number of the date that was meant; nil if the line is something else.
  mutating func picked(
    _ text: String, among readings: [TypedDate], _ unfinished: Unfinished, at now: Moment
  ) throws -> Reply? {
    guard let number = Int(text.trimmingSuffix(".")), readings.indices.contains(number - 1),
      let (place, asked) = try asked(unfinished)
    else { return nil }
    let whole = "\(readings[number - 1].at(in: now.zone))"
    return try answered(whole, asked, in: place, at: now)
  }
}

extension Position.Asked {
  /// The time of day that is suggested for a date to come; nil where nothing is.
  func suggestedTime(in zone: Zone) -> TimeOfDay? {
    guard question.suggests, case .when(let when) = offer else { return nil }
    return when.time(in: zone)
  }
}
