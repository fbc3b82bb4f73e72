/// All cues, compiled once, and how a line is held against them.
struct CueBook: Sendable {
  private struct Cue: Sendable {
    var pattern: CuePattern
    var label: Int
    var weight: Double
  }

  let vocabulary: CueVocabulary
  let labels: [CueLabel]
  private var cues: [Cue] = []
  /// The cues that may begin with a word, by its number.
  private var byWord: [[Int32]] = []
  /// The cues that may begin with a word of a class, and those that begin with a gap.
  private var byClass: [(mask: UInt64, cue: Int32)] = []

  static let shared = CueBook(
    SituationCues.all + SituationTurns.all + ContactCues.all + ReviewCues.all + ReviewTurns.all
      + OtherCues.all)

  init(_ tables: [CueTable]) {
    var vocabulary = CueVocabulary(classes: WordClasses.table)
    var labels: [CueLabel] = []
    for table in tables {
      let label = labels.firstIndex(of: table.label) ?? labels.count
      if label == labels.count { labels.append(table.label) }
      for line in table.lines.split(separator: "\n") {
        cues.append(
          Cue(pattern: vocabulary.pattern(line), label: label, weight: table.weight))
      }
    }
    vocabulary.allowSlips()
    self.labels = labels
    self.vocabulary = vocabulary
    byWord = Array(repeating: [], count: vocabulary.classes.count)
    for (number, cue) in cues.enumerated() { index(Int32(number), cue.pattern.elements[...]) }
  }

  private mutating func index(_ cue: Int32, _ elements: ArraySlice<CuePattern.Element>) {
    guard let first = elements.first else { return }
    if first.gap != nil {
      byClass.append((.max, cue))
      return
    }
    for word in first.words { byWord[Int(word)].append(cue) }
    if first.classes != 0 { byClass.append((first.classes, cue)) }
    if first.isOptional { index(cue, elements.dropFirst()) }
  }

  /// A cue that was found in a line.
  struct Hit {
    var label: Int
    var weight: Double
    var range: Range<Int>
  }

  /// The cues in a line, no two of one label over the same words: the heavier and then the longer wins.
  func hits(in words: [LineWord]) -> [Hit] {
    var hits: [Hit] = []
    for start in words.indices {
      let word = words[start]
      if word.id >= 0 {
        for cue in byWord[Int(word.id)] { match(cue, words, start, &hits) }
      }
      for (mask, cue) in byClass where mask == .max || word.classes & mask != 0 {
        match(cue, words, start, &hits)
      }
    }
    hits.sort { ($0.weight, $0.range.count) > ($1.weight, $1.range.count) }
    var taken = Array(repeating: [Bool](repeating: false, count: words.count), count: labels.count)
    return hits.filter { hit in
      guard !hit.range.contains(where: { taken[hit.label][$0] }) else { return false }
      for place in hit.range { taken[hit.label][place] = true }
      return true
    }
  }

  private func match(_ number: Int32, _ words: [LineWord], _ start: Int, _ hits: inout [Hit]) {
    let cue = cues[Int(number)]
    if let end = cue.pattern.match(words, at: start), end > start {
      hits.append(Hit(label: cue.label, weight: cue.weight, range: start..<end))
    }
  }
}
