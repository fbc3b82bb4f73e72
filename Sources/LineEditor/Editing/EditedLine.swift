// A line and a place in it.

/// The line while it is edited.
struct EditedLine: Equatable {
  var scalars: [Unicode.Scalar] = []
  /// How many of the scalars stand before the cursor.
  var cursor = 0

  init() {}

  init(scalars: [Unicode.Scalar], cursor: Int) {
    self.scalars = scalars
    self.cursor = min(max(0, cursor), scalars.count)
  }

  /// A line with the cursor at its end.
  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    cursor = scalars.count
  }

  var isEmpty: Bool { scalars.isEmpty }
  var isAtEnd: Bool { cursor == scalars.count }
  var text: String { Self.string(scalars[...]) }
  var before: String { Self.string(scalars[..<cursor]) }

  static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// How many scalars the character before the cursor is made of, as a person sees characters.
  var lengthBefore: Int {
    // A character ends before every ASCII one, as there is no carriage return on a line.
    let start = scalars[..<cursor].lastIndex(where: \.isASCII) ?? 0
    return Self.string(scalars[start..<cursor]).last?.unicodeScalars.count ?? 0
  }

  /// How many scalars the character after the cursor is made of.
  var lengthAfter: Int {
    if isAtEnd { return 0 }
    let end = scalars[(cursor + 1)...].firstIndex(where: \.isASCII) ?? scalars.count
    return Self.string(scalars[cursor..<end]).first?.unicodeScalars.count ?? 0
  }

  /// Where the part between newlines that holds the cursor starts.
  var rowStart: Int { scalars[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0 }

  /// Where it ends.
  var rowEnd: Int { scalars[cursor...].firstIndex(of: "\n") ?? scalars.count }

  /// 1 when the cursor stands before a newline, else 0.
  var newlineHere: Int { cursor < scalars.count && scalars[cursor] == "\n" ? 1 : 0 }

  /// Where what stands between white space and the cursor starts.
  var spacedWordStart: Int { start(ofRun: { !$0.properties.isWhitespace }) }

  /// Where the word before the cursor starts, words being made of letters and digits.
  var wordStart: Int { start(ofRun: Self.isInWord) }

  /// Where the word after the cursor ends.
  var wordEnd: Int {
    var index = cursor
    while index < scalars.count, !Self.isInWord(scalars[index]) { index += 1 }
    while index < scalars.count, Self.isInWord(scalars[index]) { index += 1 }
    return index
  }

  private func start(ofRun belongs: (Unicode.Scalar) -> Bool) -> Int {
    var index = cursor
    while index > 0, !belongs(scalars[index - 1]) { index -= 1 }
    while index > 0, belongs(scalars[index - 1]) { index -= 1 }
    return index
  }

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil
      || properties.isGraphemeExtend || scalar == "'" || scalar == "\u{2019}"
      || scalar == "\u{200d}"
  }
}
