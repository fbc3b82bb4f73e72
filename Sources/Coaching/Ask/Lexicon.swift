/// How people put things: what the coach knows of words, beside the advice itself.
package struct Lexicon: Hashable, Codable, Sendable {
  /// What is meant by an abbreviation, a slip or two words that belong together: "ty" is "thank you".
  package var same: [String: String]
  /// Words and phrases that mean much the same in a job search.
  package var groups: [[String]]
  /// Ways in which people ask for what a claim says.
  package var asks: [ClaimID: [String]]
  /// Questions on other things than following up, for telling the field from what lies outside.
  package var elsewhere: [String]

  package init(
    same: [String: String] = [:], groups: [[String]] = [], asks: [ClaimID: [String]] = [:],
    elsewhere: [String] = []
  ) {
    self.same = same
    self.groups = groups
    self.asks = asks
    self.elsewhere = elsewhere
  }
}
