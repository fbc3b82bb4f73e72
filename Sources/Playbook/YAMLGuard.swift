/// Looks over a YAML text before it is parsed, so that nothing in it can make the parser work without end.
///
/// It refuses anchors, aliases and tags, and nesting deeper than `Tree.deepest`, in one pass over the text.
struct YAMLGuard {
  private let letters: [UInt8]
  private var at = 0
  private var line: Int
  /// Open `[` and `{`.
  private var brackets = 0
  /// The indentations of the block entries that stand open.
  private var indents: [Int] = []
  /// Whether a value may start here.
  private var isStart = true
  /// Where the line's text starts, after its dashes.
  private var contentStart = 0

  static func check(_ text: String, firstLine: Int) throws(Tree.Refusal) {
    var guardian = YAMLGuard(letters: Array(text.utf8), line: firstLine)
    try guardian.whole()
  }

  private init(letters: [UInt8], line: Int) {
    self.letters = letters
    self.line = line
  }

  private mutating func whole() throws(Tree.Refusal) {
    while at < letters.count {
      try beginLine()
      while at < letters.count, letters[at] != UInt8(ascii: "\n") { try token() }
      at += 1
      line += 1
    }
  }

  /// Reads the indentation and the dashes at the start of a line.
  private mutating func beginLine() throws(Tree.Refusal) {
    isStart = true
    var column = 0
    var starts: [Int] = []
    while at < letters.count {
      if letters[at] == UInt8(ascii: " ") {
        column += 1
      } else if letters[at] == UInt8(ascii: "-") || letters[at] == UInt8(ascii: "?"),
        at + 1 < letters.count, letters[at + 1] == UInt8(ascii: " ")
      {
        starts.append(column)
        column += 1
        guard starts.count <= Tree.deepest else { throw .tooDeep(line) }
      } else {
        break
      }
      at += 1
    }
    contentStart = at
    guard at < letters.count, letters[at] != UInt8(ascii: "\n"), letters[at] != UInt8(ascii: "#"),
      brackets == 0
    else { return }
    starts.append(column)
    while let last = indents.last, last >= starts[0] { indents.removeLast() }
    indents += starts
    guard indents.count <= 2 * Tree.deepest else { throw .tooDeep(line) }
  }

  private mutating func token() throws(Tree.Refusal) {
    let letter = letters[at]
    let wasStart = isStart
    switch letter {
    case UInt8(ascii: " "): break
    case UInt8(ascii: "#") where at == 0 || " \n".utf8.contains(letters[at - 1]):
      skipLine()
      return
    case UInt8(ascii: "\"") where wasStart, UInt8(ascii: "'") where wasStart:
      skipQuoted(letter)
      isStart = false
      return
    case UInt8(ascii: "&") where wasStart, UInt8(ascii: "*") where wasStart,
      UInt8(ascii: "!") where wasStart:
      throw .alias(line)
    case UInt8(ascii: "|") where wasStart && brackets == 0,
      UInt8(ascii: ">") where wasStart && brackets == 0:
      skipBlock()
      return
    case UInt8(ascii: "[") where wasStart, UInt8(ascii: "{") where wasStart:
      brackets += 1
      guard brackets <= Tree.deepest else { throw .tooDeep(line) }
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      if brackets > 0 { brackets -= 1 }
      isStart = false
    case UInt8(ascii: ",") where brackets > 0: isStart = true
    case UInt8(ascii: ":")
    where at + 1 >= letters.count || " \n".utf8.contains(letters[at + 1]) || brackets > 0:
      isStart = true
    default: isStart = false
    }
    at += 1
  }

  private mutating func skipLine() {
    while at < letters.count, letters[at] != UInt8(ascii: "\n") { at += 1 }
  }

  private mutating func skipQuoted(_ quote: UInt8) {
    at += 1
    while at < letters.count {
      let letter = letters[at]
      if letter == UInt8(ascii: "\n") { line += 1 }
      at += 1
      if letter == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        at += 1
      } else if letter == quote {
        if quote == UInt8(ascii: "'"), at < letters.count, letters[at] == quote {
          at += 1
        } else {
          return
        }
      }
    }
  }

  /// Passes over a block of text (`|` or `>`): the following lines that stand deeper than the key.
  private mutating func skipBlock() {
    let isFirst = at == contentStart
    skipLine()
    let edge = isFirst ? indents.dropLast().last ?? -1 : indents.last ?? -1
    while at < letters.count {
      var next = at + 1
      while next < letters.count, letters[next] == UInt8(ascii: " ") { next += 1 }
      let isBlank = next >= letters.count || letters[next] == UInt8(ascii: "\n")
      guard isBlank || next - at - 1 > edge else { return }
      at = next
      line += 1
      skipLine()
    }
  }
}
