/// Tells questions on following up in a job search from questions on anything else.
struct Field: Sendable {
  private let weights: Weights

  init?(digits: [UInt8]) {
    guard let weights = Weights(columns: 2, digits: digits) else { return nil }
    self.weights = weights
  }

  var digits: [UInt8] { weights.digits }

  /// - Parameters:
  ///   - inside: the terms of each example of the field.
  ///   - outside: the terms of each example from elsewhere. All of them together count as much as those of the field.
  init(inside: [Terms], outside: [Terms]) {
    let lessons =
      inside.map { Course.Lesson(terms: Self.terms($0), column: 0) }
      + outside.map { Course.Lesson(terms: Self.terms($0), column: 1) }
    let share = Float(inside.count) / Float(max(outside.count, 1))
    weights = Course.weights(from: lessons, shares: [1, share], pull: 1)
  }

  /// How likely a question with these terms is one of the field, from 0 to 1.
  func likelihood(of terms: Terms) -> Float { weights.likelihoods(of: Self.terms(terms))[0] }

  private static func terms(_ terms: Terms) -> [Weights.Term] {
    let words = terms.words.map { Weights.Term(row: Weights.row(of: $0.id), weight: $0.weight) }
    let letters = terms.letters.map {
      Weights.Term(row: Weights.row(of: $0.id), weight: letterWeight)
    }
    let always = Weights.Term(row: Weights.row(of: 1), weight: 1)
    return (words + letters).settled().scaled(to: length) + [always]
  }

  private static let letterWeight: Float = 0.6
  /// A long question speaks no louder than a short one.
  private static let length: Float = 5
}
