/// Reads the expression language by recursive descent, one method a level of precedence.
struct ExpressionParser {
  private let tokens: [Token]
  private var next = 0
  private var depth = 0

  init(_ text: String) throws(ExpressionError) {
    tokens = try Token.split(text)
  }

  mutating func whole() throws(ExpressionError) -> Expression.Node {
    guard !tokens.isEmpty else { throw ExpressionError(.empty, at: 0) }
    let node = try alternative()
    guard next == tokens.count else { throw unexpected() }
    return node
  }

  private mutating func alternative() throws(ExpressionError) -> Expression.Node {
    depth += 1
    defer { depth -= 1 }
    guard depth < 32 else { throw ExpressionError(.tooDeep, at: place) }
    var node = try conjunction()
    while take("or") { node = .either(node, try conjunction()) }
    return node
  }

  private mutating func conjunction() throws(ExpressionError) -> Expression.Node {
    var node = try negation()
    while take("and") { node = .both(node, try negation()) }
    return node
  }

  private mutating func negation() throws(ExpressionError) -> Expression.Node {
    var negated = false
    while take("not") { negated.toggle() }
    let node = try comparison()
    return negated ? .not(node) : node
  }

  private mutating func comparison() throws(ExpressionError) -> Expression.Node {
    let left = try sum()
    if take("is") {
      if take("known") { return .known(left, true) }
      if take("unknown") { return .known(left, false) }
      throw expected("known or unknown")
    }
    guard let sign = peek, let comparison = Expression.Comparison(rawValue: sign) else {
      return left
    }
    next += 1
    return .compare(left, comparison, try sum())
  }

  private mutating func sum() throws(ExpressionError) -> Expression.Node {
    var node = try term()
    while let sign = peek, sign == "+" || sign == "-" {
      next += 1
      guard case .span(let span) = try term() else {
        throw ExpressionError(.notALength(previous), at: place)
      }
      node = sign == "+" ? .add(node, span) : .subtract(node, span)
    }
    return node
  }

  private mutating func term() throws(ExpressionError) -> Expression.Node {
    guard let word = peek else { throw expected("a name") }
    if take("(") {
      let node = try alternative()
      try require(")")
      return node
    }
    if word.first!.isNumber {
      next += 1
      if let number = Int(word) { return .number(number) }
      guard let span = Span(word) else {
        throw ExpressionError(.notALength(word), at: place)
      }
      return .span(span)
    }
    guard word.first!.isLetter else { throw unexpected() }
    next += 1
    if word == "now" { return .now }
    if take("(") { return try call(word) }
    if take(".") {
      let text = peek ?? ""
      guard let field = Expression.Field(rawValue: text) else {
        throw ExpressionError(.unknownField(text), at: place)
      }
      next += 1
      return .field(Name(word), field)
    }
    return .name(Name(word), maybe: take("?"))
  }

  private mutating func call(_ function: String) throws(ExpressionError) -> Expression.Node {
    let start = place
    switch function {
    case "earliest": return .earliest(try arguments())
    case "latest": return .latest(try arguments())
    case "first_known": return .firstKnown(try arguments())
    case "office_after": return .officeAfter(try single())
    case "office_before": return .officeBefore(try single())
    case "at":
      let node = try alternative()
      try require(",")
      guard let word = peek, let time = TimeOfDay(word) else { throw expected("a time of day") }
      next += 1
      try require(")")
      return .at(node, time)
    case "any":
      guard let state = peek else { throw expected("a state") }
      next += 1
      try require(",")
      let condition = try alternative()
      try require(")")
      return .any(StateID(state), condition)
    default: throw ExpressionError(.unknownFunction(function), at: start)
    }
  }

  private mutating func single() throws(ExpressionError) -> Expression.Node {
    let node = try alternative()
    try require(")")
    return node
  }

  private mutating func arguments() throws(ExpressionError) -> [Expression.Node] {
    var nodes = [try alternative()]
    while take(",") { nodes.append(try alternative()) }
    try require(")")
    return nodes
  }

  // MARK: - Tokens

  private var peek: String? { next < tokens.count ? tokens[next].text : nil }

  private var previous: String { tokens[max(0, next - 1)].text }

  private var place: Int { tokens.isEmpty ? 0 : tokens[min(next, tokens.count - 1)].offset }

  private mutating func take(_ text: String) -> Bool {
    guard peek == text else { return false }
    next += 1
    return true
  }

  private mutating func require(_ text: String) throws(ExpressionError) {
    guard take(text) else { throw expected("'\(text)'") }
  }

  private func expected(_ what: String) -> ExpressionError {
    ExpressionError(.expected(what, found: peek ?? "the end"), at: place)
  }

  private func unexpected() -> ExpressionError {
    ExpressionError(.unexpected(peek ?? "the end"), at: place)
  }
}

/// A word or a sign of an expression.
private struct Token {
  var text: String
  var offset: Int

  static func split(_ source: String) throws(ExpressionError) -> [Token] {
    let letters = Array(source)
    var tokens: [Token] = []
    var at = 0
    while at < letters.count {
      let letter = letters[at]
      if letter == " " || letter == "\n" {
        at += 1
        continue
      }
      var end = at + 1
      if isWord(letter) {
        // Hyphens belong to a word when a letter follows at once, so that `hear-by` is one id and `a - 2d` is not.
        while end < letters.count,
          isWord(letters[end]) || letters[end] == ":"
            || (letters[end] == "-" && end + 1 < letters.count && letters[end + 1].isLetter)
        {
          end += 1
        }
      } else if "=!<>".contains(letter), end < letters.count, letters[end] == "=" {
        end += 1
      } else if !"()+-,.?<>".contains(letter) {
        throw ExpressionError(.unexpected(String(letter)), at: at)
      }
      tokens.append(Token(text: String(letters[at..<end]), offset: at))
      at = end
    }
    return tokens
  }

  private static func isWord(_ letter: Character) -> Bool {
    letter.isASCII && (letter.isLetter || letter.isNumber || letter == "_")
  }
}
