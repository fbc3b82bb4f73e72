/// A way of saying something: words in order, with alternatives, classes and gaps.
///
/// As text: `went|gone with @someone`, `turned ..3 down`. `a|b` is either word, `@name` a word of that class,
/// `word?` may be missing, `..3` stands for up to three words of the same sentence, `^` in front means the
/// beginning of a sentence, `$` at the end its end.
struct CuePattern {
  struct Element {
    var words: [Int32] = []
    var classes: UInt64 = 0
    var isOptional = false
    /// How many words may stand here; nil for a word of its own.
    var gap: Int?
  }

  var elements: [Element]
  var opensSentence = false
  var closesSentence = false

  /// The index after the last word of a match that begins at `start`; nil if there is none.
  func match(_ words: [LineWord], at start: Int) -> Int? {
    if opensSentence, !words[start].opensSentence { return nil }
    return match(words, at: start, from: 0)
  }

  private func match(_ words: [LineWord], at place: Int, from index: Int) -> Int? {
    guard index < elements.count else {
      return !closesSentence || closes(words, before: place) ? place : nil
    }
    let element = elements[index]
    if let gap = element.gap {
      var next = place
      while next <= place + gap {
        if let end = match(words, at: next, from: index + 1) { return end }
        guard next < words.count, next < place + gap else { return nil }
        next += 1
        if words[next - 1].closesSentence { return mayEnd(after: index) ? next : nil }
      }
      return nil
    }
    if place < words.count, element.takes(words[place]) {
      if words[place].closesSentence {
        if mayEnd(after: index) { return place + 1 }
      } else if let end = match(words, at: place + 1, from: index + 1) {
        return end
      }
    }
    return element.isOptional ? match(words, at: place, from: index + 1) : nil
  }

  /// Whether all elements after that one may be missing.
  private func mayEnd(after index: Int) -> Bool {
    elements[(index + 1)...].allSatisfy { $0.isOptional || $0.gap != nil }
  }

  /// Whether the sentence ends before that word, polite words left aside.
  private func closes(_ words: [LineWord], before place: Int) -> Bool {
    var index = place - 1
    while index < words.count {
      if words[index].closesSentence { return true }
      index += 1
      guard index < words.count, LineVocabulary.closers.contains(words[index].folded) else {
        return false
      }
    }
    return true
  }
}

extension CuePattern.Element {
  func takes(_ word: LineWord) -> Bool {
    word.classes & classes != 0 || (word.id >= 0 && words.contains(word.id))
  }
}
