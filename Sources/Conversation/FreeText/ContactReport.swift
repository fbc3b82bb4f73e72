import Coaching

/// What the records add to a line that tells of a contact: with people who are on record it is about them.
extension Session {
  /// The reading of a line, taken as a contact made or received where it says so of somebody on record:
  /// "Dana called me back", "told Dana I'm still interested", "heard back from Notion".
  ///
  /// A no, an offer or a talk stays what it is.
  func withContact(_ reading: Interpretation, _ text: String) -> Interpretation {
    let words = AnswerWords(text)
    let news: [SituationFlow] = [.rejection, .offer, .interview, .applied, .decided]
    var reading = reading
    let said = words.saidChannel
    if reading.details.channel == nil || said == .voicemail {
      reading.details.channel = said ?? reading.details.channel
    }
    if reading.kind == .review, let intent = ContactWords.intent(of: words) {
      reading.intent = intent
    }
    if let other = talkOfSteps(words, text, reading) { return other }
    let isReceived = words.has(ContactWords.received) || words.begins(ContactWords.heard)
    let isNews = reading.situations.contains {
      news.contains($0.flow) || $0.flow == .prepare && words.tellsOfAMeeting
    }
    guard words.words.count < 16, !isNews || isReceived && reading.isBare(words),
      !words.begins(ContactWords.asking), !text.contains("?")
    else { return reading }
    if isReceived || reading.details.direction == .received,
      let theirs = ofWhoeverWasSpokenOf(reading, words)
    {
      return theirs
    }
    let isKnown =
      reading.details.employer?.record != nil
      || reading.details.people.contains { $0.record != nil }
    let isMade = words.begins(ContactWords.made)
    guard isKnown, isReceived || isMade, reading.intent != .undo else { return reading }
    if isReceived && !isMade { reading.details.direction = .received }
    return reading.as(.done)
  }

  /// "She called me back", as a contact of the person spoken of last; nil if it is about somebody else.
  private func ofWhoeverWasSpokenOf(
    _ reading: Interpretation, _ words: AnswerWords
  ) -> Interpretation? {
    guard words.begins(["she", "he"]), reading.details.people.isEmpty,
      reading.details.employer == nil, let step = try? topic()?.step, step.employer != nil,
      let person = step.person, person.isNamed
    else { return nil }
    var reading = reading
    reading.details.people = [FoundName(person.name)]
    reading.details.direction = .received
    return reading.as(.done)
  }

  /// A line about a step that is there: "put off the call with Priya", "mark the first one as done".
  private func talkOfSteps(
    _ words: AnswerWords, _ text: String, _ reading: Interpretation
  ) -> Interpretation? {
    let isTold = reading.kind == .situation || reading.otherReading != nil
    guard isTold, !words.has(["interview"]) else { return nil }
    if words.begins(ContactWords.puttingOff), reading.details.date != nil {
      return reading.as(.snooze)
    }
    if words.begins(["mark", "tick", "check off", "tick off"]), words.has(["done", "off"]) {
      return reading.as(.done)
    }
    guard case .review(let intent)? = reading.otherReading, let pointed = try? pointedAt(by: text),
      pointed.state.isOpen
    else { return nil }
    return reading.as(intent)
  }
}

extension Interpretation {
  /// Whether it only might be a no or other news, and nothing in it says so: "Dana wrote back".
  fileprivate func isBare(_ words: AnswerWords) -> Bool {
    guard kind == .situation, case .review? = otherReading else { return false }
    return words.words.count < 9 && !words.has(ContactWords.news)
  }

  /// The same line taken as talk about next steps.
  fileprivate func `as`(_ intent: ReviewIntent) -> Interpretation {
    var reading = self
    reading.kind = .review
    reading.intent = intent
    reading.otherReading = nil
    return reading
  }
}

extension AnswerWords {
  /// Whether it names the day on which they decide, and tells of no contact.
  var namesTheirDay: Bool {
    has([
      "decides by", "decide by", "deciding by", "decision by", "decides on", "decide on",
      "decision on",
      "let me know by", "decides until", "decide until",
    ])
  }

  /// Whether a day in it may be the one on which they decide.
  var tellsOfADecision: Bool {
    has(["decide", "decides", "deciding", "decision", "let me know", "will know"])
      || has(["by", "until", "till"]) && !tellsOfAnErrand
  }

  /// Whether a day in it may be one by which they want something, or from which they are back.
  var tellsOfAnErrand: Bool {
    has([
      "holiday", "holidays", "vacation", "away", "out of office", "out of the office", "on leave",
      "sick", "ill", "travelling", "traveling", "is back", "be back", "are back",
      "wants", "want", "asked for", "asked me", "asks for", "asks me", "needs", "call her",
      "call him", "call them",
    ])
  }

  /// Whether a day in it may be one on which they meet.
  var tellsOfAMeeting: Bool {
    has([
      "see me", "meet", "meet me", "meeting", "interview", "second round", "next round",
      "final round", "come in", "invited", "invites", "invite", "invited me",
    ])
  }

  /// The channel that a report names without its noun: "spoke to Dana", "left a message".
  var saidChannel: SaidChannel? {
    if has(["left a message", "left her a message", "left him a message", "left them a message"]) {
      return .voicemail
    }
    if has(["spoke", "talked", "hung up", "on the phone"]) { return .call }
    return has(["wrote", "messaged"]) ? .email : nil
  }
}

enum ContactWords {
  /// The intent that the verb at the head of a line says, whatever follows it.
  static func intent(of words: AnswerWords) -> ReviewIntent? {
    if words.begins(puttingOff) { return .snooze }
    if words.begins(["skip", "drop", "retire"]) { return .skip }
    return words.begins(["why"]) ? .why : nil
  }

  static let made: [String] = {
    let verbs = [
      "called", "rang", "phoned", "emailed", "mailed", "texted", "wrote", "sent", "posted", "left",
      "spoke", "talked", "told", "thanked", "messaged", "handed", "hung up", "dropped off",
    ]
    return ["", "i ", "ive ", "just ", "i just ", "ive just ", "yes ", "i have ", "i already "]
      .flatMap { opening in verbs.map { opening + $0 } }
  }()
  static let received = [
    "called me", "rang me", "phoned me", "wrote back", "replied", "answered", "got back to me",
    "got back", "called back", "rang back", "wrote to me", "wrote me", "emailed me", "mailed me",
    "texted me", "came back to me", "wants", "asked for", "asked me for", "thanks me", "thanked me",
    "responded",
  ]
  static let heard = [
    "heard back from", "heard from", "got a mail from", "got an email from", "got a reply from",
    "got an answer from", "got a call from", "got a letter from", "had a call from",
    "had a mail from",
  ]
  /// Words of which a reply may be more than a reply.
  static let news = [
    "no", "not", "unfortunately", "sorry", "regret", "offer", "job", "interview", "invited",
    "rejected", "turned", "declined", "somebody", "someone", "else", "chose", "yes", "hired",
  ]
  static let puttingOff = [
    "put off", "postpone", "move", "push", "push back", "snooze", "delay", "reschedule", "shift",
  ]
  static let longer = [
    "another week", "more week", "more weeks", "another two weeks", "another few days", "more days",
    "more time", "another month", "a bit longer", "still deciding", "still interviewing",
    "no decision yet",
  ]
  static let asking = [
    "how", "what", "when", "why", "who", "should", "can", "could", "do", "did", "is",
  ]
}
