/// A place among the tokens of a date, and what is needed to understand them.
struct DateCursor {
  let source: DateTokens
  let now: Moment
  let today: Day
  /// "since" looks back, whatever the rest does.
  private(set) var facing: Facing
  let conventions: DateConventions
  /// Inside a sentence, where "may", "second" or "at 4" need more company to be a date.
  let isInSentence: Bool
  /// In a sentence that puts something off, where "for a week" is a date.
  var isPostponing = false
  var index = 0
  /// How deep "the day after the day after ..." has gone.
  var depth = 0

  init(
    _ source: DateTokens, now: Moment, today: Day? = nil, facing: Facing,
    conventions: DateConventions, isInSentence: Bool
  ) {
    self.source = source
    self.now = now
    self.today = today ?? now.day
    self.facing = facing
    self.conventions = conventions
    self.isInSentence = isInSentence
  }

  var isAtEnd: Bool { index >= source.tokens.count }

  func token(_ ahead: Int = 0) -> DateToken? {
    index + ahead >= 0 && index + ahead < source.tokens.count ? source.tokens[index + ahead] : nil
  }

  func word(_ ahead: Int = 0) -> DateWord? {
    if case .word(let word)? = token(ahead)?.kind { return word }
    return nil
  }

  func key(_ ahead: Int = 0) -> DateKey? {
    if case .key(let key)? = word(ahead) { return key }
    return nil
  }

  func isGlued(_ ahead: Int = 0) -> Bool { token(ahead)?.isGlued ?? false }

  mutating func take(_ key: DateKey) -> Bool {
    guard self.key() == key else { return false }
    index += 1
    return true
  }

  mutating func take(anyOf keys: DateKey...) -> DateKey? {
    guard let key = key(), keys.contains(key) else { return nil }
    index += 1
    return key
  }

  /// Takes "since", from which on the text looks back.
  mutating func takeSince() -> Bool {
    guard take(.since) else { return false }
    facing = .past
    return true
  }

  /// Takes all of these words in a row, or none.
  mutating func take(all keys: DateKey...) -> Bool {
    for (offset, wanted) in keys.enumerated() where key(offset) != wanted { return false }
    index += keys.count
    return true
  }

  func isSymbol(_ character: Unicode.Scalar, _ ahead: Int = 0) -> Bool {
    token(ahead)?.kind == .symbol(UInt8(ascii: character))
  }

  mutating func take(symbol: Unicode.Scalar, glued: Bool = false) -> Bool {
    guard isSymbol(symbol), !glued || isGlued() else { return false }
    index += 1
    return true
  }

  /// A number in digits.
  func digits(_ ahead: Int = 0) -> (value: Int, count: Int)? {
    if case .number(let value, let count)? = token(ahead)?.kind { return (value, count) }
    return nil
  }

  /// A number in digits or words ("forty-five"); `count` is 0 for words.
  mutating func number() -> (value: Int, count: Int)? {
    if let digits = digits() {
      index += 1
      return digits
    }
    guard case .number(let value)? = word() else { return nil }
    index += 1
    guard value >= 20 else { return (value, 0) }
    let start = index
    if isSymbol("-") { index += 1 }
    if case .number(let ones)? = word(), (1...9).contains(ones) {
      index += 1
      return (value + ones, 0)
    }
    index = start
    return (value, 0)
  }

  /// "14th", "third", "twenty-first".
  mutating func ordinal() -> Int? {
    if case .ordinal(let value)? = token()?.kind {
      index += 1
      return value
    }
    if case .ordinal(let value)? = word() {
      index += 1
      return value
    }
    let start = index
    if case .number(let tens)? = word(), tens == 20 || tens == 30 {
      index += 1
      if isSymbol("-") { index += 1 }
      if case .ordinal(let ones)? = word(), ones < 10 {
        index += 1
        return tens + ones
      }
    }
    index = start
    return nil
  }

  func text(of tokens: Range<Int>) -> String {
    let bounded = tokens.clamped(to: 0..<source.tokens.count)
    guard let first = bounded.first, let last = bounded.last else { return "" }
    return source.text(
      source.tokens[first].range.lowerBound..<source.tokens[last].range.upperBound)
  }

  /// Tries a reading; where it does not fit, nothing is taken.
  mutating func attempt<Value>(
    _ body: (inout DateCursor) throws(DateRefusal) -> Value?
  ) throws(DateRefusal) -> Value? {
    let start = index
    if let value = try body(&self) { return value }
    index = start
    return nil
  }
}
