/// Slips of the finger in the names of weekdays and months and in "tomorrow" and its like.
enum DateSpelling {
  private static let names: [String] = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "august", "september", "october", "november", "december",
    "today", "tomorrow", "yesterday", "tonight", "morning", "afternoon", "evening", "weekend",
    "fortnight", "midnight",
  ]
  private static let spelled = names.map { Array($0.utf8) }

  /// Words one letter from a name that mean something else.
  private static let others: Set<String> = [
    "match", "marsh", "larch", "parch", "monthly", "sundry", "warning", "mourning", "toddy",
    "starch", "evenings", "fridge", "weekends", "mundy", "munday", "sundar",
  ]

  /// The only name within one slip (a letter more, less, wrong, or two exchanged) of the word.
  static func correction(of word: String) -> String? {
    let typed = Array(word.lowercased().utf8)
    guard typed.count >= 5, typed.count <= 10, !others.contains(word.lowercased()) else {
      return nil
    }
    var found: String?
    for (index, name) in spelled.enumerated()
    where abs(name.count - typed.count) <= 1 && isOneSlip(typed, name) {
      guard found == nil else { return nil }
      found = names[index]
    }
    return found
  }

  /// As `correction`, for a hint; also for shorter words.
  static func nearest(to word: String) -> String? {
    let typed = Array(word.lowercased().utf8)
    guard typed.count >= 4, typed.count <= 10 else { return nil }
    return spelled.firstIndex { isOneSlip(typed, $0) }.map { names[$0] }
  }

  /// As `correction`, but a wrong letter is no slip: in a sentence it may make a name ("Sundar").
  static func slip(in word: String) -> String? {
    guard word.utf8.count >= 6, let name = correction(of: word) else { return nil }
    let lower = word.lowercased()
    return lower.utf8.count != name.utf8.count || lower.sorted() == name.sorted() ? name : nil
  }

  private static func isOneSlip(_ typed: [UInt8], _ name: [UInt8]) -> Bool {
    var head = 0
    while head < min(typed.count, name.count), typed[head] == name[head] { head += 1 }
    var tail = 0
    while tail < min(typed.count, name.count) - head,
      typed[typed.count - 1 - tail] == name[name.count - 1 - tail]
    { tail += 1 }
    let left = typed.count - head - tail
    let right = name.count - head - tail
    if left <= 1, right <= 1 { return true }
    return left == 2 && right == 2 && typed[head] == name[head + 1] && typed[head + 1] == name[head]
  }
}

extension DateTokens {
  /// Puts the meant name in place of words that are one slip from it.
  mutating func correctSpelling() {
    for index in tokens.indices {
      guard case .word(.unknown) = tokens[index].kind,
        let name = DateSpelling.correction(of: text(tokens[index].range))
      else { continue }
      replace(index, with: DateLexicon.meaning(of: name))
    }
  }

  /// As `correctSpelling`, for a sentence full of other words.
  mutating func correctSlips() {
    for index in tokens.indices {
      guard case .word(.unknown) = tokens[index].kind, tokens[index].range.count >= 6,
        tokens[index].range.count <= 10, let name = DateSpelling.slip(in: text(tokens[index].range))
      else { continue }
      replace(index, with: DateLexicon.meaning(of: name))
    }
  }
}
