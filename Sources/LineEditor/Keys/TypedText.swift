// What typed and pasted text may hold.

/// Rules for text that comes from a keyboard.
enum TypedText {
  /// Whether a character may stand on a line: no control character of any kind, and none that
  /// turns the direction of the text around it (Unicode Bidirectional Algorithm, UAX 9).
  static func allows(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f..<0xa0: false
    case 0x202a...0x202e, 0x2066...0x2069, 0xfeff: false
    default: true
    }
  }

  /// Pasted text with newlines made alike, tabs made spaces and what may not stand left out.
  static func cleaned(paste: some Sequence<UInt8>) -> String {
    cleaned(String(decoding: Array(paste), as: UTF8.self))
  }

  /// Text of any origin, made fit to stand on the line.
  static func cleaned(_ text: String) -> String {
    // Most lines are: of 10,000 in a history hardly any has to be looked at more closely.
    if text.utf8.allSatisfy({ (0x20..<0x7f).contains($0) }) { return text }
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where afterReturn: break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result.append("\n")
      case "\t": result.append(" ")
      default: if allows(scalar) { result.append(scalar) }
      }
      afterReturn = scalar == "\r"
    }
    return String(result)
  }

  /// Text made fit to stand in one row, as a prompt does.
  static func singleLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { allows($0) }))
  }
}
