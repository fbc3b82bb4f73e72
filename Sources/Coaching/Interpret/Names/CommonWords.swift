/// Words that are no names when they stand in small letters.
enum CommonWords {
  /// Whether the word, or what is left without its ending, is in the list.
  static func contains(_ word: String) -> Bool {
    if words.contains(word) { return true }
    for ending in endings where word.utf8.count >= ending.cut.utf8.count + 3 {
      guard word.hasSuffix(ending.cut) else { continue }
      var stem = String(word.dropLast(ending.cut.count))
      if words.contains(stem + ending.instead) { return true }
      if stem.utf8.count > 3, stem.last == stem.dropLast().last {
        stem.removeLast()
        if words.contains(stem) { return true }
      }
    }
    return false
  }

  private static let endings: [(cut: String, instead: String)] = [
    ("s", ""), ("es", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("ly", ""),
    ("er", ""), ("er", "e"), ("ies", "y"), ("ied", "y"),
  ]

  private static let words = Set(
    (commonWords + " " + everydayWords).split(whereSeparator: \.isWhitespace).map(String.init))
}
