/// What a question is judged by: its words, groups of words, pairs of words, and runs of four letters.
struct Terms {
  /// Each once, in order of place.
  var words: [Term] = []
  /// Each once, in order of place. They find a word under a slip or in another form.
  var letters: [Term] = []

  struct Term: Hashable {
    var id: UInt32
    var weight: Float
  }

  /// How much a group or a pair counts beside a word. Fitted on the development part of the question set.
  static let groupWeight: Float = 0.6
  static let pairWeight: Float = 0.4

  init(of text: some StringProtocol, _ phrases: Phrases) {
    let meant = phrases.meant(by: readWords(of: text))
    let stems = meant.map(stem)
    var seen: Set<UInt32> = []
    func add(_ number: UInt32, _ weight: Float, to terms: inout [Term]) {
      let id = number & TermTable.termBits
      if seen.insert(id).inserted { terms.append(Term(id: id, weight: weight)) }
    }
    for (word, stem) in zip(meant, stems) where !Self.tooCommon.contains(word) {
      add(fingerprint(stem, from: 1), 1, to: &words)
    }
    for group in phrases.groups(in: stems) {
      add(
        fingerprint([UInt8(group & 0xff), UInt8(group >> 8)], from: 2), Self.groupWeight, to: &words
      )
    }
    for (first, second) in zip(stems, stems.dropFirst()) {
      add(fingerprint(first + [0x20] + second, from: 3), Self.pairWeight, to: &words)
    }
    let run = meant.reduce(into: Word([0x20])) { $0 += $1 + [0x20] }
    guard run.count >= 4 else { return }
    for start in 0...(run.count - 4) {
      add(fingerprint(run[start..<(start + 4)], from: 4), 1, to: &letters)
    }
  }

  /// Words that say nothing by themselves; they count in pairs.
  static let tooCommon: Set<Word> = Set(
    """
    a an the i im ive id ill me my to of is it its in on at so and or be am are was were do does did for that this with
    as they them their he she his her him you your we us our have has had there by but if not no any one all what how
    when why who can could should would will just about from than then up out get got
    """.split(whereSeparator: \.isWhitespace).map { Word($0.utf8) })
}
