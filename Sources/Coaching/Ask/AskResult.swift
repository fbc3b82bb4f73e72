/// What the coach found for a question.
///
/// Encoded, it is the answer of `followup ask --json`: `query`, `understood` and `answers`.
package struct AskResult: Hashable, Codable, Sendable {
  /// As typed.
  package var query: String
  /// False when the question lies outside the field, or says nothing to go by.
  package var understood: Bool
  /// Best first, at most three: the answer, then the nearest two topics. Empty if not understood.
  package var answers: [Answer]
  /// The topics nearest to a question that was not understood, best first; not part of the encoded form.
  package var nearest: [AdviceID] = []

  private enum CodingKeys: String, CodingKey {
    case query, understood, answers
  }

  package struct Answer: Hashable, Codable, Sendable {
    package var topic: AdviceID
    /// The claims on which that advice rests, the most important first; six at most.
    package var claims: [ClaimID]
    /// How likely it is that this advice holds what was asked for and those before it do not, from 0 to 1.
    package var score: Double

    package init(topic: AdviceID, claims: [ClaimID], score: Double) {
      self.topic = topic
      self.claims = claims
      self.score = score
    }
  }

  package init(query: String, understood: Bool, answers: [Answer], nearest: [AdviceID] = []) {
    self.query = query
    self.understood = understood
    self.answers = answers
    self.nearest = nearest
  }
}
