/// How much speaks for each meaning of a line, or of a part of it.
struct LineScores {
  /// Sums that grow less with every further cue.
  struct Tally<Label: Hashable> {
    private(set) var scores: [(label: Label, score: Double)] = []

    mutating func add(_ label: Label, _ score: Double) {
      if let index = scores.firstIndex(where: { $0.label == label }) {
        scores[index].score += score
      } else {
        scores.append((label, score))
      }
    }

    subscript(label: Label) -> Double { scores.first { $0.label == label }?.score ?? 0 }

    /// Ties go to the one added first.
    var ranked: [(label: Label, score: Double)] {
      scores.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
        .map(\.element)
    }
    var best: Label? { ranked.first?.label }
    var top: Double { scores.map(\.score).max() ?? 0 }
  }

  var flow = Tally<SituationFlow>()
  var intent = Tally<ReviewIntent>()
  var smallTalk = Tally<SmallTalk>()
  private(set) var question = 0.0
  private var news = 0.0
  private(set) var outside = 0.0
  private(set) var isInField = false

  init(_ line: LineReading, in range: Range<Int>) {
    var counts = Array(repeating: 0, count: CueBook.shared.labels.count)
    var sums = Array(repeating: 0.0, count: CueBook.shared.labels.count)
    for hit in line.hits where range.contains(hit.range.lowerBound) {
      let share = [1, 0.4, 0.25, 0.1]
      let count = counts[hit.label]
      if count < share.count { sums[hit.label] += hit.weight * share[count] }
      counts[hit.label] += 1
    }
    var topic = 0.0
    var past = 0.0
    var background = 0.0
    var future = 0.0
    for (index, label) in CueBook.shared.labels.enumerated() where sums[index] > 0 {
      let sum = sums[index]
      switch label {
      case .flow(let flow): self.flow.add(flow, sum)
      case .intent(let intent): self.intent.add(intent, sum)
      case .smallTalk(let talk): smallTalk.add(talk, sum)
      case .news:
        news = sum
        intent.add(.note, sum)
      case .question: question = sum
      case .outside: outside = sum
      case .field: isInField = true
      case .interviewTopic: topic = sum
      case .background: background = sum
      case .past: past = sum
      case .future: future = sum
      }
    }
    if topic > 0 {
      flow.add(.interview, topic * 0.6 + past * 0.7 - background)
      flow.add(.prepare, topic * 0.6 + future * 0.7 - background)
    }
    weigh(line, range)
  }

  private mutating func weigh(_ line: LineReading, _ range: Range<Int>) {
    if line.isOnlyDate { intent.add(.snooze, 5) }
    let named = line.names.filter { range.overlaps($0.range) }
    let words = line.words[range]
    let asking: [ReviewIntent] = [.next, .show, .why, .stats]
    let telling: [ReviewIntent] = [.done, .note]
    let ask = CueBook.shared.vocabulary.bit(of: "ask")
    let this = CueBook.shared.vocabulary.bit(of: "this")
    let length = Double(words.count)
    isShort = words.count <= 3
    features = [
      1,
      flow.top,
      intent.top,
      asking.map { intent[$0] }.max() ?? 0,
      telling.map { intent[$0] }.max() ?? 0,
      question,
      smallTalk.top,
      outside,
      isInField ? 1 : 0,
      named.contains { !$0.isPerson } ? 1 : 0,
      named.contains(where: \.isPerson) ? 1 : 0,
      words.contains(where: \.isAsked) ? 1 : 0,
      words.last?.isAsked == true ? 1 : 0,
      words.contains { $0.opensSentence && $0.classes & ask != 0 } ? 1 : 0,
      min(length, 6),
      min(max(length - 6, 0), 8),
      min(max(length - 14, 0), 16),
      line.isOnlyDate ? 1 : 0,
      flow.top >= 4 ? 1 : 0,
      intent.top >= 4 ? 1 : 0,
      question >= 4 ? 1 : 0,
      smallTalk.top >= 4 ? 1 : 0,
      words.contains { $0.classes & this != 0 } ? 1 : 0,
      words.contains { $0.folded == "i" || $0.folded == "ive" || $0.folded == "im" } ? 1 : 0,
      news,
      news > 0 && flow.top >= 4 ? 1 : 0,
      intent[.done] > 0 && flow.top >= 4 ? 1 : 0,
      (words.first?.classes ?? 0) & ask != 0 ? 1 : 0,
    ]
    for (kind, weights) in KindWeights.table {
      kinds.append((kind, zip(weights, features).reduce(0) { $0 + $1.0 * $1.1 }))
    }
    kinds.sort { $0.score > $1.score }
  }

  private(set) var features: [Double] = []
  private var kinds: [(kind: Interpretation.Kind, score: Double)] = []

  /// The likeliest kind for which there is a meaning to give.
  ///
  /// A short line that a small-talk cue takes whole, with no other meaning to it, is small talk.
  var kind: Interpretation.Kind {
    if isShort, smallTalk.top >= 5, flow.top == 0, intent.top == 0, question == 0 {
      return .smalltalk
    }
    return possible.first?.kind ?? .unknown
  }

  private var isShort = false

  private var possible: [(kind: Interpretation.Kind, score: Double)] {
    kinds.filter { entry in
      switch entry.kind {
      case .situation: flow.top > 0
      case .review: intent.top > 0
      case .smalltalk: smallTalk.top > 0
      case .question, .unknown: true
      }
    }
  }

  /// The second kind, when it is nearly as likely.
  var closeKind: Interpretation.Reading? {
    let possible = possible
    guard possible.count > 1, possible[1].score > possible[0].score - 0.7 else { return nil }
    switch possible[1].kind {
    case .situation: return flow.best.map { .situation($0) }
    case .review: return intent.best.map { .review($0) }
    case .question: return .question
    case .smalltalk, .unknown: return nil
    }
  }

  /// The second flow, when it is nearly as likely.
  var closeFlow: SituationFlow? {
    let ranked = flow.ranked
    guard ranked.count > 1, ranked[1].score >= ranked[0].score - 0.6 else { return nil }
    return ranked[1].label
  }
}
