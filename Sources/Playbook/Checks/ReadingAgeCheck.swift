import Coaching

extension Material {
  /// Reports texts that take more schooling to read than a tired person wants to spend.
  func checkReadingAge(_ findings: Findings) {
    for file in files where file.path.hasSuffix(".md") {
      let lines = file.text.lines
      guard let head = lines.dropFirst().firstIndex(of: "---") else { continue }
      let body = lines[(head + 1)...].joined(separator: "\n")
      guard let age = body.readingAge, age > Self.highestReadingAge else { continue }
      findings.add(
        .hardToRead, in: file.path, line: head + 2,
        "the text reads like one for people of \(age) years",
        hint: "shorter sentences and shorter words")
    }
  }

  /// Most newspapers for everybody stay below it.
  private static let highestReadingAge = 13
}

extension String {
  /// The age at which it is easy to read, by sentence and word length (Flesch and Kincaid, 1975); nil for less than 30 words.
  var readingAge: Int? {
    var words = 0
    var syllables = 0
    var sentences = 0
    var hasWords = false
    for piece in split(whereSeparator: \.isWhitespace) {
      let letters = piece.filter(\.isLetter)
      if !letters.isEmpty {
        words += 1
        syllables += letters.syllables
        hasWords = true
      }
      let end = piece.last { !"\"')]".contains($0) }
      if hasWords, let end, ".?!:;".contains(end) {
        sentences += 1
        hasWords = false
      }
    }
    if hasWords { sentences += 1 }
    guard words >= 30 else { return nil }
    let grade =
      0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
    return Int(grade.rounded(.up)) + 5
  }

  /// Groups of vowels, without a silent e at the end.
  fileprivate var syllables: Int {
    let letters = Array(lowercased())
    var count = 0
    var inVowels = false
    for letter in letters {
      let isVowel = "aeiouyäöüéèêáàóúí".contains(letter)
      if isVowel, !inVowels { count += 1 }
      inVowels = isVowel
    }
    if letters.last == "e", count > 1, letters.dropLast().last != "l" { count -= 1 }
    return max(count, 1)
  }
}
