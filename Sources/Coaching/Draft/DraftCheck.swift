/// Phrases that do harm in a message, and what to change; they come from the content.
package struct DraftRule: Hashable, Codable, Sendable {
  package var id: String
  /// In lower case, without accents.
  package var finds: [String]
  /// What to change.
  package var says: String
  package var sources: [ClaimID]

  package init(id: String, finds: [String], says: String, sources: [ClaimID]) {
    self.id = id
    self.finds = finds
    self.says = says
    self.sources = sources
  }
}

/// Something to mend in a draft before it goes out.
package enum DraftFinding: Hashable, Sendable {
  case unfilled(Template.Slot)
  /// A name that is close to the one in the records, but is not it.
  case misspelt(written: String, known: String)
  /// A phrase that a rule of the content names.
  case phrase(String, rule: DraftRule)
  /// Nearly the same words as another person at this employer gets.
  case lookAlike(person: String, shared: String)
  case tooLong(words: Int, most: Int)

  package var isLookAlike: Bool {
    if case .lookAlike = self { true } else { false }
  }

  /// Whether the draft should not go out as it is.
  package var isGrave: Bool {
    switch self {
    case .unfilled, .misspelt, .lookAlike: true
    case .phrase, .tooLong: false
    }
  }
}

extension Draft {
  /// What there is to mend, the gravest first.
  ///
  /// - Parameters:
  ///   - names: of the people and the employer as the records have them.
  ///   - others: drafts and sent messages to other people at the same employer, by the person's name.
  ///   - most: the words a message of this kind should not exceed.
  package func findings(
    rules: [DraftRule], names: [String], others: [(person: String, body: String)], most: Int = 220
  ) -> [DraftFinding] {
    var findings = unfilled.map(DraftFinding.unfilled)
    let text = [subject, body].compactMap { $0 }.joined(separator: "\n")
    findings += misspelt(in: text, names: names)
    findings += others.compactMap { other in
      body.likeness(to: other.body).map { .lookAlike(person: other.person, shared: $0) }
    }
    let plain = " \(text.plainWords) "
    for rule in rules {
      if let found = rule.finds.first(where: { plain.contains(" \($0) ") }) {
        findings.append(.phrase(found, rule: rule))
      }
    }
    let words = body.split(whereSeparator: \.isWhitespace).count
    if words > most { findings.append(.tooLong(words: words, most: most)) }
    return findings
  }

  /// Words with a capital that are one or two letters away from a name of the records.
  private func misspelt(in text: String, names: [String]) -> [DraftFinding] {
    let known = Set(names.flatMap { $0.split(separator: " ").map(String.init) })
    let written = Set(
      text.split { !$0.isLetter && $0 != "-" && $0 != "'" }.map(String.init)
        .filter { $0.first?.isUppercase ?? false && !known.contains($0) })
    return written.sorted().compactMap { word in
      let close = known.sorted().first { name in
        name.count >= 4 && name.folded != word.folded
          && name.editDistance(to: word, atMost: name.count > 6 ? 2 : 1) != nil
      }
      return close.map { .misspelt(written: word, known: $0) }
    }
  }
}

extension String {
  /// The longest run of words shared with another text that is nearly the same; nil if the two are different enough.
  ///
  /// Nearly the same: of all runs of four words, more than half stand in the other too. Greeting and name do not count.
  package func likeness(to other: String) -> String? {
    let mine = words
    let theirs = other.words
    let size = 4
    guard mine.count >= size, theirs.count >= size else { return nil }
    func runs(_ words: [Substring]) -> Set<String> {
      Set((0...(words.count - size)).map { words[$0..<($0 + size)].joined(separator: " ") })
    }
    let known = runs(theirs)
    let own = runs(mine)
    let shared = own.intersection(known)
    guard shared.count * 2 > min(own.count, known.count) else { return nil }
    var longest: ArraySlice<Substring> = []
    var start = 0
    while start + size <= mine.count {
      var end = start
      while end + size <= mine.count,
        known.contains(mine[end..<(end + size)].joined(separator: " "))
      {
        end += 1
      }
      if end > start, end - start + size - 1 > longest.count {
        longest = mine[start..<(end + size - 1)]
      }
      start = max(end, start + 1)
    }
    return longest.prefix(14).joined(separator: " ")
  }

  /// In small letters with straight apostrophes and one space between words, for finding phrases.
  package var plainWords: String {
    replacing("\u{2019}", with: "'").folded
      .split { !$0.isLetter && !$0.isNumber && $0 != "'" }.joined(separator: " ")
  }

  private var words: [Substring] {
    folded.split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map { $0 }
  }
}
