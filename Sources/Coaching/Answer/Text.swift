import Foundation

extension String {
  /// Without space at either end.
  package var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }

  /// Nil if there is nothing in it.
  package var nonEmpty: String? { isEmpty ? nil : self }

  /// In lower case and without accents, for comparing what people type.
  package var folded: String {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return lowercased() }
    return folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil
    )
    .lowercased()
  }

  /// Letters and digits in lower case without accents, with hyphens between words; "person" if there are none.
  package var slug: String {
    let words = folded.split { !$0.isLetter && !$0.isNumber }
    return words.isEmpty ? "person" : words.joined(separator: "-")
  }

  /// A name typed all in small letters gets its capitals; any other stands as typed.
  package var asName: String {
    guard !contains(where: \.isUppercase) else { return self }
    return split(separator: " ")
      .map { word in
        word.split(separator: "-", omittingEmptySubsequences: false)
          .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "-")
      }
      .joined(separator: " ")
  }

  /// An employer typed all in small letters gets its capitals: "bank of america" is "Bank of America".
  var asEmployer: String {
    guard !contains(where: \.isUppercase) else { return self }
    let small: Set = ["of", "and", "the", "for", "in", "at", "de", "du", "la", "van", "von", "und"]
    return split(separator: " ").enumerated()
      .map { place, word in
        place > 0 && small.contains(String(word)) ? String(word) : String(word).asName
      }
      .joined(separator: " ")
  }

  package var trimmingPunctuation: String {
    var text = trimmed[...]
    while let last = text.last, ".!?,;)".contains(last) { text.removeLast() }
    return String(text).trimmed
  }

  /// Without that word at its end.
  package func replacingTrailing(_ word: String) -> String {
    let text = trimmed
    return text.lowercased().hasSuffix(word) ? String(text.dropLast(word.count)).trimmed : self
  }

  package func replacingLeading(_ opening: String) -> String {
    let text = trimmed
    return text.lowercased().hasPrefix(opening) ? String(text.dropFirst(opening.count)) : text
  }

  /// How many letters must be changed, added, left out or swapped with a neighbour; nil if more than `most`.
  package func editDistance(to other: String, atMost most: Int) -> Int? {
    let left = Array(self)
    let right = Array(other)
    guard abs(left.count - right.count) <= most else { return nil }
    var before: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var line = [row + 1]
      for column in 0..<right.count {
        let isSame = left[row] == right[column]
        var best = Swift.min(
          last[column] + (isSame ? 0 : 1), last[column + 1] + 1, line[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = Swift.min(best, before[column - 1] + 1)
        }
        line.append(best)
      }
      before = last
      last = line
    }
    return last[right.count] <= most ? last[right.count] : nil
  }
}

extension Unicode.Scalar {
  /// Whether it drives a terminal, turns the direction of text around, or cannot be seen: C0, DEL, C1, the
  /// bidirectional overrides and isolates, and the invisible separators.
  package var isControl: Bool {
    switch value {
    case 0...0x1f, 0x7f...0x9f: true
    case 0x202a...0x202e, 0x2066...0x2069, 0x200e, 0x200f, 0x061c: true
    case 0x2028, 0x2029, 0xfeff, 0xfff9...0xfffb, 0xe0000...0xe007f: true
    default: false
    }
  }
}
