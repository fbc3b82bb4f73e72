/// The lexicon made ready: replacements of words, and the groups to which phrases belong.
struct Phrases: Sendable {
  private var same: [Word: [Replacement]] = [:]
  private var phrases: [Word: [Phrase]] = [:]

  private struct Replacement {
    var rest: [Word]
    var meaning: [Word]
  }

  private struct Phrase {
    /// The stems after the first.
    var rest: [Word]
    var group: Int
  }

  init(_ lexicon: Lexicon) {
    for (key, meaning) in lexicon.same {
      let key = readWords(of: key)
      guard let first = key.first else { continue }
      let replacement = Replacement(rest: Array(key.dropFirst()), meaning: readWords(of: meaning))
      same[first, default: []].append(replacement)
    }
    // The longest first, so that "follow up call" is found before "follow up".
    for key in same.keys { same[key]?.sort { $0.rest.count > $1.rest.count } }
    for (group, phrases) in lexicon.groups.enumerated() {
      for phrase in phrases {
        let stems = meant(by: readWords(of: phrase)).map(stem)
        guard let first = stems.first else { continue }
        let found = Phrase(rest: Array(stems.dropFirst()), group: group)
        self.phrases[first, default: []].append(found)
      }
    }
  }

  /// The words with abbreviations and split words replaced by what is meant.
  func meant(by words: [Word]) -> [Word] {
    var meant: [Word] = []
    var index = 0
    while index < words.count {
      let rest = words[(index + 1)...]
      if let found = same[words[index]]?.first(where: { rest.starts(with: $0.rest) }) {
        meant += found.meaning
        index += 1 + found.rest.count
      } else {
        meant.append(words[index])
        index += 1
      }
    }
    return meant
  }

  /// The groups of the phrases in a run of stems, in order of place; a group may come more than once.
  func groups(in stems: [Word]) -> [Int] {
    stems.indices.flatMap { index in
      let rest = stems[(index + 1)...]
      return (phrases[stems[index]] ?? []).filter { rest.starts(with: $0.rest) }.map(\.group)
    }
  }
}
