import Foundation

/// Finds the advice for a question in anyone's words.
///
/// Two judges weigh every claim by the question's terms: one by words, groups and pairs of words, one by runs of letters,
/// which bear slips of the keys. Each is a naive Bayes classifier over the examples. What they say of the claims is put
/// together, and a topic is worth the sum of its claims. Whether the question is of the field at all is judged
/// first, from the same terms (`Field`) and by what tells questions from all else (`Sense`).
///
/// Why not a full-text index: SQLite's FTS5 (3.40, BM25) over the same terms found the right claim first for 81 of 100 and
/// among three for 91, in 0.65 ms a question and 20 ms of preparation; this found 87 and 96 in 0.15 ms, ready in 3 ms.
/// The figures are for the development part of that day, none declined.
package struct AdviceSearch: Sendable {
  private let index: AskIndex
  private let sense: Sense?
  private let phrases: Phrases
  private let least: Float

  /// - Parameters:
  ///   - sense: a second judge of whether a question is of the field at all.
  ///   - least: how likely a question must be one of the field to be answered, from 0 to 1.
  package init(_ index: AskIndex, sense: Sense? = nil, least: Float = AdviceSearch.least) {
    self.index = index
    self.sense = sense
    self.least = least
    phrases = Phrases(index.overview.lexicon)
  }

  /// The advice for a question; the same question always gets the same answer.
  package func ask(_ question: String) -> AskResult {
    let terms = Terms(of: question, phrases)
    guard let standing = standing(of: terms) else {
      return AskResult(query: question, understood: false, answers: [])
    }
    let phrasing = AskIndex.phrasing(question)
    let named = index.overview.topics.firstIndex { $0.phrasings.contains(phrasing) }
    let answers = ranked(standing, first: named)
    let likelihood = likelihood(ofField: question, terms)
    guard named != nil || likelihood >= least else {
      // Nothing is near a question about the weather.
      let nearest = likelihood < least / 2 ? [] : answers.prefix(2).map(\.topic)
      return AskResult(query: question, understood: false, answers: [], nearest: nearest)
    }
    return AskResult(query: question, understood: true, answers: answers)
  }

  /// Below this a question is taken to be from elsewhere. Fitted on questions of another hand, and on the report part of
  /// that day; see `Tests/Sets/README.md`.
  package static let least: Float = 0.58
  /// How much the second judge of the field counts, from 0 to 1. Fitted likewise.
  static let senseShare: Float = 0.25
  /// What an unseen term is taken to have been seen, as a part of the mean. Fitted, and flat around this value.
  static let smoothing: Float = 0.3
  /// How much a better sum counts: less is stricter. Fitted, and flat around this value.
  static let spread: Float = 0.9
  /// How much of a claim is left for the further answers when one answer holds it.
  static let leftOver: Float = 0.05
}

extension AdviceSearch {
  /// How likely a question is one of the field: what two judges say of it, each by the logarithm of its odds.
  func likelihood(ofField question: String, _ terms: Terms) -> Float {
    let byTerms = index.field.likelihood(of: terms)
    guard let sense else { return byTerms }
    let bySense = sense.likelihood(ofField: question)
    // Not a word is known, so that letters in common mean nothing.
    guard bySense > 0 else { return 0 }
    let odds =
      (1 - Self.senseShare) * Self.logOdds(byTerms) + Self.senseShare * Self.logOdds(bySense)
    return 1 / (1 + exp(-odds))
  }

  private static func logOdds(_ likelihood: Float) -> Float {
    let inner = min(max(likelihood, 1e-4), 1 - 1e-4)
    return log(inner / (1 - inner))
  }

  /// How likely each claim is; nil if no example holds any of the terms.
  private func standing(of terms: Terms) -> [Float]? {
    let judgements = [
      weighed(terms.words, index.overview.wordTotals),
      weighed(terms.letters, index.overview.letterTotals),
    ].compactMap(\.self)
    guard !judgements.isEmpty else { return nil }
    let sums = index.overview.claims.indices.map { claim in
      judgements.reduce(0) { $0 + $1[claim] } / Self.spread
    }
    let largest = sums.max() ?? 0
    let powers = sums.map { exp($0 - largest) }
    let all = powers.reduce(0, +)
    return powers.map { $0 / all }
  }

  /// The weight of each claim by these terms, with mean 0 and deviation 1.
  private func weighed(_ terms: [Terms.Term], _ totals: [Float]) -> [Float]? {
    let all = totals.reduce(0, +)
    let mean = Self.smoothing * all / Float(max(totals.count, 1))
    var weights = [Float](repeating: 0, count: totals.count)
    var matched: Float = 0
    for term in terms {
      guard let row = index.table.row(of: term.id), row.inside > 0 else { continue }
      matched += term.weight
      let expected = mean * Float(row.inside) / all
      for number in row.shares {
        let share = index.table.share(number)
        weights[share.claim] += term.weight * log(1 + share.mass / expected)
      }
    }
    guard matched > 0 else { return nil }
    for claim in weights.indices { weights[claim] += matched * log(mean / (totals[claim] + mean)) }
    return standardised(weights)
  }

  private func standardised(_ values: [Float]) -> [Float] {
    let count = Float(values.count)
    let mean = values.reduce(0, +) / count
    let deviation = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
    return values.map { ($0 - mean) / max(deviation, .leastNormalMagnitude) }
  }

  /// The three topics worth most; each counts what those before it have not answered.
  ///
  /// - Parameter first: a topic that was asked for by its title or in the words of one of its examples.
  private func ranked(_ standing: [Float], first: Int?) -> [AskResult.Answer] {
    let topics = index.overview.topics
    var left = standing
    var answers: [AskResult.Answer] = []
    var chosen: Set<Int> = []
    while answers.count < min(3, topics.count) {
      var best = (topic: first ?? 0, worth: Float(1))
      if first == nil || !answers.isEmpty {
        best.worth = -1
        for (number, topic) in topics.enumerated() where !chosen.contains(number) {
          let worth = topic.claims.reduce(0) { $0 + left[$1] }
          if worth > best.worth { best = (number, worth) }
        }
      }
      chosen.insert(best.topic)
      let topic = topics[best.topic]
      answers.append(
        AskResult.Answer(
          topic: topic.id, claims: topic.claims.map { index.overview.claims[$0] },
          score: (Double(best.worth) * 1000).rounded() / 1000))
      for claim in topic.claims { left[claim] *= Self.leftOver }
    }
    return answers
  }
}
