import Coaching

/// What a few words say about the step that a review shows: "yes, by mail this morning", "tomorrow 9", "drop it, wrong number".
struct ShortAnswer: Hashable {
  enum Meaning: Hashable {
    case did, notYet, drop, pass, why, show, edit, back, stop, help
    /// A reason why it may have to go, without saying that it shall: "wrong number".
    case hopeless
    /// No answer to "did you do it?"; it may be anything else.
    case unclear
  }

  var meaning: Meaning
  /// When it was done, or to when it is put off.
  var date: DateReading?
  /// By what it was done, if that was said.
  var channel: Channel?
  /// Whether they answered; nil if nothing was said of it.
  var hasReply: Bool?
  /// Why it is dropped.
  var reason: String?

  init(_ meaning: Meaning, date: DateReading? = nil) {
    self.meaning = meaning
    self.date = date
  }

  init(_ text: String, now: Moment, conventions: DateConventions) {
    let words = AnswerWords(text)
    meaning = words.meaning
    switch meaning {
    case .did:
      channel = words.channel
      hasReply = words.hasReply
      date = Self.date(in: text, facing: .past, now, conventions)
      // "yes, tomorrow" is a promise.
      if case .one(let one) = date, one.when.start(in: now.zone) > now {
        self = ShortAnswer(.notYet, date: Self.date(in: text, facing: .future, now, conventions))
      }
    case .notYet, .unclear,
      .drop where !words.isFinal:
      guard words.hasDateAhead, let date = Self.date(in: text, facing: .future, now, conventions)
      else { break }
      let isOver = date.dates.allSatisfy { $0.when.isOver(at: now) } && !date.dates.isEmpty
      if meaning == .unclear, isOver || !words.isOnlyAboutTime { break }
      if isOver { break }
      self = ShortAnswer(.notYet, date: date)
    default: break
    }
    if meaning == .drop || meaning == .hopeless { reason = words.reason(in: text) }
  }

  /// The answer to "when was it, and did anything come back?", where a date is over.
  init(told text: String, now: Moment, conventions: DateConventions) {
    let words = AnswerWords(text)
    meaning = .did
    channel = words.channel
    hasReply = words.hasReply
    date = Self.date(in: text, facing: .past, now, conventions)
  }

  private static func date(
    in text: String, facing: Facing, _ now: Moment, _ conventions: DateConventions
  ) -> DateReading? {
    if text.count < 40 {
      let reading = readDate(
        AnswerWords.withoutOpening(text), now: now, facing: facing, conventions: conventions)
      if !reading.dates.isEmpty { return reading }
      if case .refused(let refusal) = reading, refusal.isAboutDate { return reading }
    }
    return findDates(in: text, now: now, facing: facing, conventions: conventions).first?.reading
  }
}

extension DateRefusal {
  /// Whether a date was surely meant, but none that exists.
  fileprivate var isAboutDate: Bool {
    switch self {
    case .impossibleDay, .impossibleTime, .weekdayMismatch, .skippedByClocks, .movable, .otherZone:
      true
    default: false
    }
  }
}
