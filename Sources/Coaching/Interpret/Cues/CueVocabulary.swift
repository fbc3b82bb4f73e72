/// The words that cues are made of, numbered, with the classes they belong to.
struct CueVocabulary {
  private(set) var classes: [UInt64] = []
  private var ids: [String: Int32] = [:]
  /// Words with one letter left out, for words a letter away from one of ours.
  private var shortened: [String: Int32] = [:]
  private var classBits: [String: UInt64] = [:]

  /// The classes that a word is given by its place in the line, not by what it says.
  static let name: UInt64 = 1
  static let number: UInt64 = 2
  static let date: UInt64 = 4
  /// A date that is over by its words: "yesterday", "an hour ago".
  static let gone: UInt64 = 8
  /// Any other date.
  static let ahead: UInt64 = 16

  init(classes table: [(name: String, words: String)]) {
    classBits = [
      "name": Self.name, "number": Self.number, "date": Self.date, "gone": Self.gone,
      "ahead": Self.ahead,
    ]
    for (name, words) in table {
      let bit: UInt64 = 1 << UInt64(classBits.count)
      classBits[name] = bit
      for word in words.split(whereSeparator: \.isWhitespace) {
        classes[Int(number(String(word)))] |= bit
      }
    }
  }

  private mutating func number(_ word: String) -> Int32 {
    if let id = ids[word] { return id }
    let id = Int32(classes.count)
    ids[word] = id
    classes.append(0)
    return id
  }

  /// The bit that marks the words of a class.
  func bit(of name: String) -> UInt64 { classBits[name] ?? 0 }

  /// The number of a word; of the one nearest to it, unless `exact`, if it is long and a letter apart.
  func id(of word: String, exact: Bool) -> Int32? {
    if let id = ids[word] { return id }
    guard !exact, word.utf8.count >= 6, !CommonWords.contains(word) else { return nil }
    if let id = shortened[word] { return id }
    for key in Self.shorter(word) {
      if let id = ids[key] ?? shortened[key] { return id }
    }
    return nil
  }

  func holds(_ word: String) -> Bool { ids[word] != nil }

  /// Makes words a letter apart known, once all patterns are read.
  mutating func allowSlips() {
    for (word, id) in ids.sorted(by: { $0.value < $1.value }) where word.utf8.count >= 6 {
      for key in Self.shorter(word) where shortened[key] == nil {
        shortened[key] = id
      }
    }
  }

  /// The word without each of its letters but the first.
  private static func shorter(_ word: String) -> [String] {
    let letters = Array(word.utf8)
    return letters.indices.dropFirst().map { index in
      String(decoding: letters[..<index] + letters[(index + 1)...], as: UTF8.self)
    }
  }

  /// The pattern that a line of a table writes down.
  mutating func pattern(_ line: Substring) -> CuePattern {
    var pattern = CuePattern(elements: [])
    for part in line.split(separator: " ") {
      var part = part
      if part == "^" { pattern.opensSentence = true; continue }
      if part == "$" { pattern.closesSentence = true; continue }
      if part.hasPrefix("..") {
        pattern.elements.append(.init(gap: Int(part.dropFirst(2)) ?? 3))
        continue
      }
      var element = CuePattern.Element()
      if part.hasSuffix("?") {
        element.isOptional = true
        part = part.dropLast()
      }
      for word in part.split(separator: "|") {
        if word.hasPrefix("@") {
          guard let bit = classBits[String(word.dropFirst())] else {
            preconditionFailure("no word class \(word)")
          }
          element.classes |= bit
        } else {
          element.words.append(number(String(word)))
        }
      }
      pattern.elements.append(element)
    }
    return pattern
  }
}
