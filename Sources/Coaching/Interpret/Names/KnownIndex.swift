/// Names on record, ready to be looked for word by word.
struct KnownIndex {
  struct Match: Hashable {
    var end: Int
    var isPerson: Bool
    var entries: [KnownNames.Entry]
  }

  private struct Key {
    var words: [String]
    var entry: KnownNames.Entry
    var isPerson: Bool
  }

  private var byFirst: [String: [Key]] = [:]

  init(_ known: KnownNames) {
    for entry in known.employers { add(entry, isPerson: false) }
    for entry in known.people { add(entry, isPerson: true) }
  }

  private mutating func add(_ entry: KnownNames.Entry, isPerson: Bool) {
    for name in [entry.name] + entry.also {
      var words = LineWords(name).words.map(\.folded)
      if words.first == "the" { words.removeFirst() }
      while !isPerson, words.count > 1, let last = words.last, FirmNames.legalForms.contains(last) {
        words.removeLast()
      }
      add(words, entry, isPerson)
      guard words.count > 1 else { continue }
      if isPerson {
        let named = words.drop { GivenNames.titles.contains($0) }
        for word in named { add([word], entry, isPerson) }
        if let first = named.first {
          for nick in Nicknames.of(first) { add([nick], entry, isPerson) }
        }
      } else if words[0].utf8.count > 3, !CommonWords.contains(words[0]) {
        add([words[0]], entry, isPerson)
      }
      if !isPerson, words.count > 2 {
        add([String(words.compactMap(\.first))], entry, isPerson)
      }
    }
    if isPerson, let first = LineWords(entry.name).words.first?.folded {
      for nick in Nicknames.of(first) { add([nick], entry, isPerson) }
    }
  }

  private mutating func add(_ words: [String], _ entry: KnownNames.Entry, _ isPerson: Bool) {
    guard let first = words.first else { return }
    byFirst[first, default: []].append(Key(words: words, entry: entry, isPerson: isPerson))
  }

  /// The longest known name that begins at that word.
  func match(_ words: [LineWord], at start: Int) -> Match? {
    guard !byFirst.isEmpty, let keys = byFirst[words[start].folded] ?? plural(words[start]) else {
      return nil
    }
    var best: Match?
    for key in keys where fits(key, words, start) {
      let end = start + key.words.count
      if let match = best, match.end >= end {
        if match.end == end, match.isPerson == key.isPerson, !match.entries.contains(key.entry) {
          best?.entries.append(key.entry)
        }
        continue
      }
      best = Match(end: end, isPerson: key.isPerson, entries: [key.entry])
    }
    return best
  }

  /// "notions" for "Notion's", typed without its apostrophe.
  private func plural(_ word: LineWord) -> [Key]? {
    guard word.folded.utf8.count > 4, word.folded.hasSuffix("s") else { return nil }
    return byFirst[String(word.folded.dropLast())]?.filter { $0.words.count == 1 && !$0.isPerson }
  }

  private func fits(_ key: Key, _ words: [LineWord], _ start: Int) -> Bool {
    guard start + key.words.count <= words.count else { return false }
    return key.words.indices.dropFirst().allSatisfy { words[start + $0].folded == key.words[$0] }
  }
}
