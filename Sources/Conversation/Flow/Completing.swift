import Coaching

/// An answer in words as it has to stand in a message: without what repeats the sentence that it completes.
extension Question {
  /// "we talked about the new warehouse" completes "Dana and I talked about ..." as "the new warehouse".
  ///
  /// - Parameter slots: fill the sentence to be completed.
  func completed(_ text: String, _ slots: SlotText) -> String {
    guard kind == .text else { return text }
    let text = text.withCapitalI
    guard let sentence = sentence(slots), let link = sentence.last else { return text }
    // "I can send Dana ..." ends with a name, and "I can send her ..." says the same.
    let links: Set = sentence.contains("send") ? [link, "her", "him", "them"] : [link]
    let repeated = Self.persons.union(sentence).union(Self.leading[link] ?? [])
    let typed = text.split(separator: " ").map(String.init)
    let head = typed.prefix(10).map { $0.folded.filter { $0.isLetter || $0.isNumber } }
    guard let end = head.firstIndex(where: links.contains), end + 1 < typed.count,
      head[..<end].allSatisfy(repeated.contains)
    else { return text }
    return typed[(end + 1)...].joined(separator: " ")
  }

  /// The words of the sentence to be completed; nil if the question asks for none.
  private func sentence(_ slots: SlotText) -> [String]? {
    let opening = "Finish the sentence:"
    let text = slots.fill(self.text)
    guard text.hasPrefix(opening) else { return nil }
    return String(text.dropFirst(opening.count)).folded.split { !$0.isLetter && !$0.isNumber }
      .map(String.init)
  }

  private static let persons: Set = [
    "he", "she", "they", "we", "i", "you", "it", "her", "him", "them", "me", "us", "and", "also",
    "mostly", "most", "mainly", "really", "just", "only", "very", "much", "a", "lot",
  ]

  /// What may stand before the last word of a sentence without adding anything to it.
  private static let leading: [String: Set<String>] = [
    "about": [
      "care", "cares", "cared", "caring", "worries", "worried", "think", "thinks", "talk", "talks",
      "talked", "talking", "speak", "spoke", "spoken", "chatted", "told", "said", "asked", "is",
      "was", "were", "our", "conversation",
    ],
    "for": ["thank", "thanks", "to", "so", "many", "am", "grateful"],
    "as": ["am", "im", "looking", "for", "work", "job", "search", "searching", "working"],
    "gain": ["would", "could", "will"],
    "to": ["could", "can", "will", "would", "might", "may", "help", "helps", "this", "that", "be"],
  ]
}

extension String {
  /// "i cut" becomes "I cut" where the word can only be the pronoun: at the beginning, and in "i'm", "i've", "i'd", "i'll".
  fileprivate var withCapitalI: String {
    guard contains("i") else { return self }
    return split(separator: " ", omittingEmptySubsequences: false).enumerated().map { place, word in
      let isShort = ["i'm", "i've", "i'd", "i'll"].contains(String(word))
      return isShort || place == 0 && word == "i" && contains(" ")
        ? "I" + word.dropFirst() : String(word)
    }.joined(separator: " ")
  }
}
