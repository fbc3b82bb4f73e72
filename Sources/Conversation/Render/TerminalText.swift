import Coaching

extension String {
  /// With everything that could drive a terminal or turn its text around shown as a visible escape, such as `\u{1B}`.
  package var visible: String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      if scalar == "\t" {
        result += "    "
      } else if scalar.isControl {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// How many columns of a terminal it takes.
  package var columns: Int {
    if utf8.count == count, !utf8.contains(0x1b) { return utf8.count }
    return reduce(0) { $0 + $1.columns }
  }
}

extension Character {
  /// Two for East Asian wide characters and emoji, none for a mark alone, else one (Unicode UAX #11).
  package var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if unicodeScalars.contains(where: { $0.value == 0xfe0f || $0.value == 0x200d }) { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if first.properties.isEmojiPresentation { return 2 }
    switch first.value {
    case 0x1100...0x115f, 0x2e80...0x303e, 0x3041...0xa4cf, 0xa960...0xa97f, 0xac00...0xd7a3,
      0xf900...0xfaff, 0xfe30...0xfe6f, 0xff00...0xff60, 0xffe0...0xffe6, 0x20000...0x3fffd:
      return 2
    default: return 1
    }
  }
}
