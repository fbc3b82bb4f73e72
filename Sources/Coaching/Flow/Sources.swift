/// One of the five documents whose advice feeds the coach.
package struct Document: Hashable, Codable, Sendable {
  package var id: String
  package var title: String
  package var author: String
  package var year: String
  /// When we last read it.
  package var read: Day
  package var claims: [Claim]

  package init(
    id: String, title: String, author: String, year: String, read: Day, claims: [Claim]
  ) {
    self.id = id
    self.title = title
    self.author = author
    self.year = year
    self.read = read
    self.claims = claims
  }
}

/// One thing that a document advises, in our own words.
package struct Claim: Hashable, Codable, Sendable {
  package var id: ClaimID
  /// The heading in the document under which it stands.
  package var section: String
  /// What kind of advice it is: reason, timing, who, message, guard, channel, mindset, phrase.
  package var topic: String
  package var says: String

  package init(id: ClaimID, section: String, topic: String, says: String) {
    self.id = id
    self.section = section
    self.topic = topic
    self.says = says
  }
}

/// A place where the documents disagree, and what the coach makes of it.
package struct Tension: Hashable, Codable, Sendable {
  package var id: TensionID
  package var between: [ClaimID]
  package var about: String
  package var sides: [Side]
  package var recommend: [Stance: String]
  package var because: String

  package struct Side: Hashable, Codable, Sendable {
    package var claims: [ClaimID]
    package var says: String

    package init(claims: [ClaimID], says: String) {
      self.claims = claims
      self.says = says
    }
  }

  package init(
    id: TensionID, between: [ClaimID], about: String, sides: [Side], recommend: [Stance: String],
    because: String
  ) {
    self.id = id
    self.between = between
    self.about = about
    self.sides = sides
    self.recommend = recommend
    self.because = because
  }
}

extension Stance: CodingKeyRepresentable {
  package var codingKey: any CodingKey { TextKey(rawValue) }
  package init?(codingKey: some CodingKey) { self.init(rawValue: codingKey.stringValue) }
}

/// Later evidence that bears on a claim; it does not replace the claim.
package struct Evidence: Hashable, Codable, Sendable {
  package var id: EvidenceID
  package var bearsOn: [ClaimID]
  package var strength: Strength
  package var cite: String
  package var year: String
  package var finding: String
  package var limit: String

  package enum Strength: String, Hashable, Codable, Sendable {
    /// An experiment or large data.
    case study
    /// By a vendor.
    case survey
    /// An expert's judgement.
    case opinion
  }

  package init(
    id: EvidenceID, bearsOn: [ClaimID], strength: Strength, cite: String, year: String,
    finding: String, limit: String
  ) {
    self.id = id
    self.bearsOn = bearsOn
    self.strength = strength
    self.cite = cite
    self.year = year
    self.finding = finding
    self.limit = limit
  }
}
