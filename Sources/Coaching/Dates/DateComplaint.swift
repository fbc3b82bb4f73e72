extension DateCursor {
  /// Why the text as a whole is no date, after reading stopped at `index`.
  func complaint() -> DateRefusal {
    if let refusal = complaint(about: { $0 == .movable }, { .movable(text: $0) }) {
      return refusal
    }
    let whole = text(of: 0..<source.tokens.count)
    if let refusal = complaint(about: { $0 == .otherZone }, { .otherZone(text: $0) })
      ?? complaint(about: { $0 == .vague }, { _ in .vague(text: whole) })
      ?? complaint(
        about: { $0 == .unknown },
        { .unknown(text: $0, suggestion: DateSpelling.nearest(to: $0)) })
    {
      return refusal
    }
    if source.tokens.count == 1, case .number(let value, let count) = source.tokens[0].kind,
      count <= 4
    {
      return .unclearNumber(value)
    }
    let vague: [DateKey] = [.later, .earlier, .sometime, .coming, .late, .early]
    if let key = DateCursor.onlyKey(source), vague.contains(key) {
      return .vague(text: text(of: 0..<1))
    }
    return .unknown(text: text(of: index..<source.tokens.count), suggestion: nil)
  }

  private func complaint(
    about isMeant: (DateWord) -> Bool, _ refusal: (String) -> DateRefusal
  ) -> DateRefusal? {
    for (place, token) in source.tokens.enumerated() {
      if case .word(let word) = token.kind, isMeant(word) {
        return refusal(text(of: place..<(place + 1)))
      }
    }
    return nil
  }

  private static func onlyKey(_ source: DateTokens) -> DateKey? {
    guard source.tokens.count == 1, case .word(.key(let key)) = source.tokens[0].kind else {
      return nil
    }
    return key
  }
}
