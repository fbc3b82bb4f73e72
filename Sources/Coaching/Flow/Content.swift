/// A message that the coach drafts, with one or more wordings.
package struct Message: Hashable, Codable, Sendable {
  package var id: MessageID
  /// How a list names it, such as "a note to {person.first}".
  package var title: Template
  package var channel: Channel
  /// Sent to one employer at most once, ever (claim `oi.still-running-once`).
  package var once: Bool
  package var sources: [ClaimID]
  package var wordings: [Wording]
  /// More words than this are pointed out.
  package var maxWords: Int?

  package init(
    id: MessageID, title: Template, channel: Channel, once: Bool = false, sources: [ClaimID] = [],
    wordings: [Wording], maxWords: Int? = nil
  ) {
    self.id = id
    self.title = title
    self.channel = channel
    self.once = once
    self.sources = sources
    self.wordings = wordings
    self.maxWords = maxWords
  }
}

/// One way to word a message.
package struct Wording: Hashable, Codable, Sendable {
  /// The stance it suits; nil suits all.
  package var stance: Stance?
  /// Nil where the channel has no subject.
  package var subject: Template?
  package var body: Template

  package init(stance: Stance? = nil, subject: Template?, body: Template) {
    self.stance = stance
    self.subject = subject
    self.body = body
  }
}

/// The text of a next step that is not a message.
package struct Reminder: Hashable, Codable, Sendable {
  package var id: ReminderID
  package var title: Template
  package var channel: Channel
  package var sources: [ClaimID]
  /// What to do and how to say it.
  package var body: Template

  package init(
    id: ReminderID, title: Template, channel: Channel, sources: [ClaimID] = [], body: Template
  ) {
    self.id = id
    self.title = title
    self.channel = channel
    self.sources = sources
    self.body = body
  }
}

/// A piece of advice: what to do, why, how to word it and what to avoid.
package struct Advice: Hashable, Codable, Sendable {
  package var id: AdviceID
  package var title: String
  /// The recommendation, one sentence.
  package var advice: String
  package var why: String
  /// Wording to use as it stands, by stance or channel; the key is the sub-heading, empty for wording for all.
  package var say: [Section]
  package var avoid: String
  package var sources: [ClaimID]
  package var tension: TensionID?
  package var evidence: [EvidenceID]
  package var related: [AdviceID]
  package var reviewed: Day
  package var reviewBy: Day
  /// Ways in which people ask for it.
  package var asks: [String]

  package struct Section: Hashable, Codable, Sendable {
    package var heading: String
    package var text: Template

    package init(heading: String, text: Template) {
      self.heading = heading
      self.text = text
    }
  }

  package init(
    id: AdviceID, title: String, advice: String, why: String, say: [Section], avoid: String,
    sources: [ClaimID], tension: TensionID? = nil, evidence: [EvidenceID] = [],
    related: [AdviceID] = [], reviewed: Day, reviewBy: Day, asks: [String] = []
  ) {
    self.id = id
    self.title = title
    self.advice = advice
    self.why = why
    self.say = say
    self.avoid = avoid
    self.sources = sources
    self.tension = tension
    self.evidence = evidence
    self.related = related
    self.reviewed = reviewed
    self.reviewBy = reviewBy
    self.asks = asks
  }
}
