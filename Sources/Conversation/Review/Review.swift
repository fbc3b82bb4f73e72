import Coaching

/// Going over the next steps, one at a time: where it stands.
///
/// Nothing hangs on it. What was told is in the records, and a review begun anew starts with what is still late.
struct Review: Hashable, Sendable {
  /// The last day that is gone over.
  var until: Day
  /// The steps that were shown, the last one last.
  var seen: [StepID] = []
  /// The step that is shown; nil before the first, and once it was answered.
  var current: StepID?
  var asking: Asking = .whetherDone
  /// The heading that stands above the step shown last.
  var heading: StepRecord.Place?
  /// How many more are to come after the one shown.
  var left = 0
  /// What became of the steps, for the last words.
  var done = 0
  var putOff = 0
  var leftOut = 0
  /// The records that were made, with the title each was kept under, so that `back` takes back only those.
  var made: [Made] = []

  enum Asking: Hashable, Sendable {
    case whetherDone
    /// When it was, and whether anything came back, of a step just kept as done.
    case how(StepID)
    case when
    /// Which of two dates was meant.
    case which([TypedDate])
    /// Whether to drop the step for that reason.
    case dropping(String)
  }

  struct Made: Hashable, Sendable {
    var step: StepID
    var title: String
  }

  /// Where it stands: "2/5".
  var place: String {
    if case .how = asking { return "\(seen.count)/\(seen.count + left)" }
    return "\(seen.count + 1)/\(seen.count + 1 + left)"
  }
}

extension Command {
  static let review = Command(
    names: ["review"], usage: "", summary: "go over your steps, one at a time", topic: .steps
  ) { session, _, now in
    session.review = Review(until: now.day.adding(days: 7))
    let agenda = Agenda(try session.stepsToReview(at: now), at: now)
    let parts = [
      agenda.late.isEmpty ? nil : "\(agenda.late.count) late",
      agenda.today.isEmpty ? nil : "\(agenda.today.count) today",
      agenda.coming.isEmpty ? nil : "\(agenda.coming.count) in the next 7 days",
    ].compactMap { $0 }
    guard let last = parts.last else { return try session.endReview(at: now, nothing: true) }
    let before = parts.dropLast().joined(separator: ", ")
    return Reply([
      .text("One at a time: \(before.isEmpty ? last : "\(before) and \(last)")."),
      .quiet(
        "Answer as it comes: yes; yes, by mail this morning; not yet; tomorrow 9; drop it, wrong number; why; show. Enter leaves a step as it is, 'stop' ends."
      ),
    ])
  }
}

extension Session {
  /// The open steps that the review has not shown, in the order in which it shows them.
  func stepsToReview(at now: Moment) throws -> [StepRecord] {
    guard let review else { return [] }
    let agenda = Agenda(try records.openSteps(), at: now)
    return (agenda.late + agenda.today + agenda.coming).filter { record in
      guard let due = record.due, !review.seen.contains(record.step.id) else { return false }
      return due.day(in: now.zone) <= review.until
    }
  }

  /// The step that waits for an answer: the one shown, or the next; nil when there is none left.
  mutating func stepInReview(at now: Moment) throws -> StepRecord? {
    if let id = review?.current {
      if let record = try records.step(id), record.state.isOpen {
        let left = try stepsToReview(at: now).count { $0.step.id != id }
        review?.left = left
        return record
      }
      review?.seen.append(id)
      review?.current = nil
      review?.asking = .whetherDone
    }
    let left = try stepsToReview(at: now)
    guard let next = left.first else { return nil }
    review?.current = next.step.id
    review?.left = left.count - 1
    review?.asking = .whetherDone
    return next
  }

  /// What the review asks now; the last words when nothing is left to ask. Nothing outside a review.
  mutating func reviewGoesOn(at now: Moment) throws -> [Block] {
    guard review != nil else { return [] }
    if case .how(let id) = review?.asking, let record = try records.step(id) {
      let left = try stepsToReview(at: now).count
      review?.left = left
      return [.question(Words.howWasIt(channel(of: record.step)))]
    }
    guard let record = try stepInReview(at: now), let asking = review?.asking else {
      return try endReview(at: now).blocks
    }
    switch asking {
    case .whetherDone, .how: return blocks(reviewing: record, at: now)
    case .when: return [.question("When will you? A day or a time; Enter leaves it as it is.")]
    case .which(let dates):
      let days = dates.map { settings.date($0.when, now) }
      return [
        .question(
          "\(days.joined(separator: ", or ")) Type 1 or 2.".replacing(" Type", with: "? Type"))
      ]
    case .dropping(let reason):
      return [.question("Leave this step out, because: \(reason)? (y/n)")]
    }
  }

  private mutating func blocks(reviewing record: StepRecord, at now: Moment) -> [Block] {
    let place = record.place(at: now)
    var blocks: [Block] = [.space]
    if review?.heading != place {
      review?.heading = place
      blocks.append(.heading(Words.heading(place)))
    }
    blocks.append(.items([item(record, now)]))
    blocks.append(
      .question(Words.whetherDone(channel(of: record.step), record.step.isDraft, place)))
    return blocks
  }

  /// The last words: what was done, what is next and when, and how much is parked.
  mutating func endReview(at now: Moment, nothing: Bool = false, stopped: Bool = false) throws
    -> Reply
  {
    guard let review else { return Reply() }
    let left = try stepsToReview(at: now).count
    self.review = nil
    let open = try records.openSteps()
    let parked = open.filter { $0.due.map { $0.day(in: now.zone) > review.until } ?? true }
    let until = settings.date(.day(review.until), now)
    var blocks: [Block] = nothing ? [] : [.space]
    let told = Words.tally(review)
    if nothing {
      blocks.append(.text(open.isEmpty ? "Nothing is planned." : "Nothing is due until \(until)."))
    } else if stopped {
      blocks.append(
        .text(
          "Stopped here\(told.map { ": \($0)" } ?? ""). "
            + (left > 0
              ? "\(Words.count(left, "step")) not gone over; 'review' begins with the late ones."
              : "")))
    } else {
      blocks.append(.text("That was all\(told.map { ": \($0)" } ?? "")."))
    }
    if let next = Agenda(open, at: now).first {
      blocks += [.text("Next:"), .items([item(next, now)])]
    } else if try records.employers().isEmpty {
      blocks.append(.quiet("Say what happened, for example: interviewed at Acme this morning."))
    }
    let others = parked.count { $0.step.id != Agenda(open, at: now).first?.step.id }
    if others > 0 {
      blocks.append(.quiet("\(others) more after \(until); 'next' lists them."))
    }
    return Reply(blocks)
  }
}

extension Words {
  static func heading(_ place: StepRecord.Place) -> String {
    switch place {
    case .late: "Late"
    case .today: "Today"
    case .coming: "Coming"
    }
  }

  /// "Did you call?"
  static func whetherDone(_ channel: Channel, _ isDraft: Bool, _ place: StepRecord.Place) -> String
  {
    if place == .coming { return "Done already? Enter leaves it for then." }
    return switch channel {
    case .call, .voicemail: "Did you call?"
    case .email, .text: "Did you send it?"
    case .post: "Did you post it?"
    case .visit: isDraft ? "Did you bring it?" : "Did you go?"
    case .none: "Is it done?"
    }
  }

  static func howWasIt(_ channel: Channel) -> String {
    "When was it, and did anything come back? Enter: today, nothing yet."
  }

  /// "2 done, 1 put off"; nil if nothing was.
  static func tally(_ review: Review) -> String? {
    [(review.done, "done"), (review.putOff, "put off"), (review.leftOut, "left out")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ").nonEmpty
  }
}
