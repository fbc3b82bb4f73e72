/// What a line is judged by: its words, pairs of words, runs of four letters, and the cues found in it.
///
/// Names, dates and numbers count as such, whatever they are. All but the cues is scaled to one length, so that a long
/// line does not speak louder than a short one.
struct SenseTerms {
  /// Each row once, in order.
  private(set) var all: [Weights.Term] = []

  /// How long the part without cues is; fitted by leaving out parts of the examples in turn.
  private static let length: Float = 6

  init(_ line: LineReading, in range: Range<Int>) {
    let tokens = Self.tokens(line, range)
    all.reserveCapacity(range.count * 8 + 40)
    add(words: tokens)
    for word in line.words[range] where word.classes & Self.unspelled == 0 { add(lettersOf: word) }
    add(classesOf: line, range)
    add(shapeOf: line, range, count: tokens.count)
    all = all.settled().scaled(to: Self.length)
    add(cuesOf: line, range)
    add(.always, 0, 1)
    all = all.settled()
  }

  /// Rows are told apart by what kind of term they are for.
  private enum Kind: UInt32 {
    case word = 1
    case pair, first, early, letters, shape, cue, clearCue, topCue, interview, always, sort, leap
  }

  private mutating func add(_ kind: Kind, _ id: UInt32, _ weight: Float) {
    let number = id ^ kind.rawValue &* 0x9E37_79B9
    all.append(Weights.Term(row: Weights.row(of: number), weight: weight))
  }

  // MARK: - Words

  private static let edge: UInt32 = 1
  private static let name: UInt32 = 2
  private static let gone: UInt32 = 3
  private static let ahead: UInt32 = 4
  private static let number: UInt32 = 5
  private static let notSorts = unspelled | CueVocabulary.gone | CueVocabulary.ahead
  private static let unspelled =
    CueVocabulary.name | CueVocabulary.number | CueVocabulary.date

  /// The words as stems; a name or a date of several words is one.
  private static func tokens(_ line: LineReading, _ range: Range<Int>) -> [UInt32] {
    var tokens: [UInt32] = []
    tokens.reserveCapacity(range.count)
    for place in range {
      let word = line.words[place]
      if word.classes & CueVocabulary.name != 0 {
        let begins = line.names.contains { $0.range.lowerBound == place }
        if begins || tokens.last != name { tokens.append(name) }
      } else if word.classes & CueVocabulary.date != 0 {
        if tokens.last != gone, tokens.last != ahead {
          tokens.append(word.classes & CueVocabulary.gone != 0 ? gone : ahead)
        }
      } else if word.classes & CueVocabulary.number != 0 {
        tokens.append(number)
      } else {
        tokens.append(fingerprint(stem(Array(word.folded.utf8))))
      }
    }
    return tokens
  }

  private mutating func add(words tokens: [UInt32]) {
    var before = Self.edge
    for token in tokens {
      add(.word, token, 1)
      add(.pair, before &* 31 &+ token, 1)
      before = token
    }
    add(.pair, before &* 31 &+ Self.edge, 1)
    for (token, next) in zip(tokens, tokens.dropFirst(2)) {
      add(.leap, token &* 37 &+ next, 0.7)
    }
    if let first = tokens.first { add(.first, first, 1) }
    for token in tokens.dropFirst().prefix(2) { add(.early, token, 1) }
  }

  private mutating func add(lettersOf word: LineWord) {
    let bytes = [0x5F] + Array(word.folded.utf8) + [0x5F]
    for start in 0...max(0, bytes.count - 4) {
      add(.letters, fingerprint(bytes[start..<min(start + 4, bytes.count)]), 1)
    }
  }

  /// The word classes that the cues know: "rang" and "phoned" are of one sort.
  private mutating func add(classesOf line: LineReading, _ range: Range<Int>) {
    for word in line.words[range] {
      var classes = word.classes & ~Self.notSorts
      while classes != 0 {
        add(.sort, UInt32(classes.trailingZeroBitCount), 0.5)
        classes &= classes - 1
      }
    }
  }

  private mutating func add(shapeOf line: LineReading, _ range: Range<Int>, count: Int) {
    for (number, least) in [1, 2, 3, 4, 6, 9, 13, 20].enumerated() where count >= least {
      add(.shape, UInt32(number), 0.4)
    }
    if line.words[range].contains(where: \.isAsked) { add(.shape, 20, 1) }
    if line.words[range].last?.isAsked == true { add(.shape, 21, 1) }
    let named = line.names.filter { range.overlaps($0.range) }
    if named.contains(where: { !$0.isPerson }) { add(.shape, 22, 0.7) }
    if named.contains(where: \.isPerson) { add(.shape, 23, 0.7) }
    if line.isOnlyDate { add(.shape, 24, 2) }
    let dates = line.dates.filter { range.overlaps($0.words) }
    if dates.contains(where: { $0.isLongAgo(in: line) }) { add(.shape, 30, 1.5) }
  }

  // MARK: - Cues

  /// How much cues count beside the words; fitted by leaving out parts of the examples in turn.
  private static let cueShare: Float = 0.7

  private mutating func add(cuesOf line: LineReading, _ range: Range<Int>) {
    let cues = CueSums(line, in: range)
    for (label, sum) in cues.sums.enumerated() where sum > 0 {
      add(.cue, UInt32(label), Float(min(sum, 6) / 4) * Self.cueShare)
      if sum >= 4 { add(.clearCue, UInt32(label), 0.7 * Self.cueShare) }
    }
    for top in [cues.topFlow, cues.topIntent, cues.topTalk] {
      if let top { add(.topCue, UInt32(top), 0.8 * Self.cueShare) }
    }
    guard cues[.interviewTopic] > 0 else { return }
    for (number, label) in [CueLabel.past, .future, .background].enumerated()
    where cues[label] > 0 {
      add(.interview, UInt32(number), 1)
    }
    if cues[.past] > cues[.future] { add(.interview, 10, 1) }
    if cues[.future] > cues[.past] { add(.interview, 11, 1) }
  }
}
