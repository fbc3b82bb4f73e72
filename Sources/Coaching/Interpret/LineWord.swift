/// A word of a typed line, with what can be told from its shape.
struct LineWord {
  /// As typed, without the signs around it; "Acme" of "Acme's".
  var text: Substring
  /// In lower case, without accents or apostrophes, common misspellings mended.
  var folded: String
  /// The number of `folded` in the vocabulary of the cues; -1 for a word no cue knows.
  var id: Int32 = -1
  /// The word classes it belongs to.
  var classes: UInt64 = 0
  var isCapitalised: Bool
  var isAllCapitals: Bool
  var isNumber: Bool
  /// Whether "'s" was cut from `text`.
  var isPossessive = false
  /// Whether a sentence begins with it, fillers such as "so" and "ok" left aside.
  var opensSentence = false
  /// Whether it is the very first of its sentence.
  var isFirst = false
  /// Whether a sentence ends with it.
  var closesSentence = false
  /// Whether a comma, colon, dash or bracket follows.
  var closesClause = false
  /// Whether an "&" stands between it and the next: "Tate & Lyle".
  var joinsNext = false
  /// Whether a clause or a sentence ends with it.
  var closes: Bool { closesClause || closesSentence }
  /// Whether the sentence it closes is a question by its mark.
  var isAsked = false
}

/// The words of a line, in one pass over at most `lineLimit` characters.
struct LineWords {
  private(set) var words: [LineWord] = []
  let text: String
  private(set) var hasQuestionMark = false

  /// The longest line that is read, in characters; what follows is left out.
  static let limit = 1_000

  init(_ typed: String) {
    text = typed.utf8.count > Self.limit ? String(typed.prefix(Self.limit)) : typed
    words.reserveCapacity(32)
    cut()
    openSentences()
  }

  private mutating func cut() {
    var index = text.startIndex
    while index < text.endIndex {
      let letter = text[index]
      if letter.isLetter || letter.isNumber {
        index = word(from: index)
        continue
      }
      if letter == "@", words.isEmpty || text[text.index(before: index)].isWhitespace {
        append(text[index...index])
        words[words.count - 1].folded = "at"
      }
      note(letter, at: index)
      index = text.index(after: index)
    }
    if !words.isEmpty { words[words.count - 1].closesSentence = true }
  }

  /// "M.B. Tools", "Dana C. Cruz": capitals with points, before another capital.
  private func isInitial(_ word: LineWord, _ next: String.Index) -> Bool {
    guard word.isCapitalised, word.text.count == 1 ? word.text != "I" : word.text.contains("."),
      word.text.split(separator: ".").allSatisfy({ $0.count == 1 }),
      let letter = text[next...].first(where: { !$0.isWhitespace })
    else { return false }
    return letter.isUppercase
  }

  private mutating func note(_ sign: Character, at index: String.Index) {
    if sign == "?" { hasQuestionMark = true }
    guard let last = words.indices.last else { return }
    switch sign {
    case "?":
      words[last].isAsked = true
      words[last].closesSentence = true
    case "!", "\n", "…": words[last].closesSentence = true
    case ".":
      let next = text.index(after: index)
      let isAbbreviation =
        LineVocabulary.abbreviations.contains(words[last].folded) || isInitial(words[last], next)
      if next == text.endIndex || text[next].isWhitespace || text[next] == ".", !isAbbreviation {
        words[last].closesSentence = true
      }
    case "&": words[last].joinsNext = true
    case "@" where words[last].folded == "at": break
    case ",", ";", ":", "(", ")", "–", "—", ">", "@": words[last].closesClause = true
    case "-":
      let next = text.index(after: index)
      if next < text.endIndex, text[next].isWhitespace || text[next] == "-" || text[next] == ">" {
        words[last].closesClause = true
      }
    default: break
    }
  }

  /// Appends the word that begins there; returns where it ends.
  private mutating func word(from start: String.Index) -> String.Index {
    var end = start
    while end < text.endIndex {
      let letter = text[end]
      if letter.isLetter || letter.isNumber {
        end = text.index(after: end)
        continue
      }
      let next = text.index(after: end)
      guard next < text.endIndex, text[next].isLetterOrNumber,
        joins(letter, from: start, at: end)
      else { break }
      end = next
    }
    append(text[start..<end])
    if end < text.endIndex, text[end] == "/", text.distance(from: start, to: end) == 1,
      text[start] == "w" || text[start] == "W"
    {
      return text.index(after: end)
    }
    return end
  }

  /// Whether the sign there belongs to the word: "o'clock", "H&M", "Rolls-Royce", "e-mail", "3.30".
  private func joins(_ sign: Character, from start: String.Index, at end: String.Index) -> Bool {
    switch sign {
    case "'", "’", "&": true
    case ".": text[text.index(before: end)].isNumber
    case "-": text[start].isUppercase || text.distance(from: start, to: end) == 1
    default: false
    }
  }

  private mutating func append(_ typed: Substring) {
    var shown = typed
    var isPossessive = false
    var folded = String(typed).folded
    if folded.utf8.contains(0xE2) { folded = folded.replacing("’", with: "'") }
    if folded.hasSuffix("'s"), !LineVocabulary.contractions.contains(folded) {
      folded.removeLast(2)
      shown = shown.dropLast(2)
      isPossessive = true
    }
    folded = LineVocabulary.mended(folded)
    let capitals = shown.unicodeScalars.lazy.filter(\.properties.isUppercase).count
    let letters = shown.unicodeScalars.lazy.filter(\.properties.isAlphabetic).count
    words.append(
      LineWord(
        text: shown, folded: folded,
        isCapitalised: shown.first?.isUppercase ?? false,
        isAllCapitals: letters > 1 && capitals == letters,
        isNumber: letters == 0, isPossessive: isPossessive))
  }

  private mutating func openSentences() {
    var isOpen = true
    var isFirst = true
    for index in words.indices {
      words[index].opensSentence = isOpen
      words[index].isFirst = isFirst
      if !LineVocabulary.fillers.contains(words[index].folded) { isOpen = false }
      isFirst = words[index].closesSentence
      if words[index].closesSentence { isOpen = true }
    }
  }

  /// Gives every word its number and classes under a vocabulary.
  mutating func number(by vocabulary: CueVocabulary) {
    for index in words.indices {
      let word = words[index]
      if let id = vocabulary.id(of: word.folded, exact: word.isCapitalised && !word.isFirst) {
        words[index].id = id
        words[index].classes |= vocabulary.classes[Int(id)]
      }
    }
  }

  mutating func mark(_ index: Int, with classes: UInt64) { words[index].classes |= classes }
}

extension Character {
  fileprivate var isLetterOrNumber: Bool { isLetter || isNumber }
}
