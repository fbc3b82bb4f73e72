// How many columns a character takes.

/// Widths as most terminals have them: Unicode's East Asian Width (UAX 11) and emoji (UTS 51).
enum CharacterWidth {
  /// The width of what a person sees as one character.
  static func of(_ character: Character) -> Int {
    var widest = 0
    var count = 0
    for scalar in character.unicodeScalars {
      // U+FE0F asks for the picture, which is wide, and a joiner makes one picture of several.
      if count > 0, scalar == "\u{fe0f}" || scalar == "\u{200d}", widest > 0,
        character.unicodeScalars.first!.properties.isEmoji
      {
        return 2
      }
      widest = max(widest, of(scalar))
      count += 1
    }
    // A mark with nothing to stand on is shown on a dotted circle.
    return max(1, widest)
  }

  /// The width of a scalar by itself; 2 for a control character, which is shown as `^A`.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x20 || value == 0x7f { return 2 }
    if value < 0x300 { return value == 0xad ? 0 : 1 }
    if isWide(value) { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    // Medial vowels and final consonants of Hangul join the syllable before them.
    if (0x1160...0x11ff).contains(value) || (0xd7b0...0xd7ff).contains(value) { return 0 }
    return scalar.properties.isEmojiPresentation ? 2 : 1
  }

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(value)
  }

  /// Ranges of East Asian Width W and F; emoji outside them are told by their own property.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115f, 0x231a...0x231b, 0x2329...0x232a, 0x2e80...0x303e, 0x3041...0x3247,
    0x3250...0x4dbf, 0x4e00...0xa4c6, 0xa960...0xa97c, 0xac00...0xd7a3, 0xf900...0xfaff,
    0xfe10...0xfe19, 0xfe30...0xfe6b, 0xff01...0xff60, 0xffe0...0xffe6, 0x16fe0...0x18aff,
    0x1aff0...0x1b2fb, 0x1f200...0x1f320, 0x20000...0x2fffd, 0x30000...0x3fffd,
  ]
}
