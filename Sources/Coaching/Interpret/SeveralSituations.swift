/// Several things that happened, told in one line.
extension LineReading {
  /// The situations of the line, in the order told; at least one.
  func situations(_ whole: SituationFlow, by sense: Sense) -> [Situation] {
    let parts = clauses.map { (range: $0, flow: flow(in: $0, by: sense)) }
    var told: [(range: Range<Int>, flow: SituationFlow)] = []
    for part in parts {
      guard let flow = part.flow else {
        if let last = told.indices.last {
          told[last].range = told[last].range.lowerBound..<part.range.upperBound
        }
        continue
      }
      if let last = told.indices.last, told[last].flow == flow {
        told[last].range = told[last].range.lowerBound..<part.range.upperBound
      } else {
        told.append((part.range, flow))
      }
    }
    if told.count == 2, Self.belongTogether(told[0].flow, told[1].flow) { told = [] }
    if told.count > 1 {
      told[0].range = 0..<told[0].range.upperBound
      var all = told.map { situation($0.flow, in: $0.range) }
      for index in all.indices.dropFirst() where all[index].details.employer == nil {
        all[index].details.employer = all[index - 1].details.employer
      }
      return all
    }
    return [situation(whole, in: words.indices)]
  }

  private func situation(_ flow: SituationFlow, in range: Range<Int>) -> Situation {
    Situation(
      flow: flow, outcome: Particulars.outcome(of: flow, words[range]),
      details: details(in: range, for: flow, intent: nil))
  }

  /// The flow that a part speaks for by itself, if it does so clearly.
  private func flow(in range: Range<Int>, by sense: Sense) -> SituationFlow? {
    let judgement = Judgement(self, in: range, by: sense)
    return judgement.likelihood(of: judgement.flow) >= Self.clear ? judgement.flow : nil
  }

  /// How likely a flow must be to stand for itself; fitted to the development part of the sets.
  private static let clear: Float = 0.6

  /// Whether the two are one matter as people tell it: an offer, and the one still waited for.
  private static func belongTogether(_ one: SituationFlow, _ other: SituationFlow) -> Bool {
    let pair: Set = [one, other]
    let matters: [Set<SituationFlow>] = [
      [.offer, .silence], [.checkin, .rejection], [.checkin, .silence], [.prepare, .offer],
      [.network, .applied], [.checkin, .applied], [.checkin, .interview], [.checkin, .network],
      [.applied, .prepare], [.interview, .prepare], [.network, .interview],
    ]
    return matters.contains(pair)
  }

  /// The parts of the line between sentences and words such as "then" and "but".
  private var clauses: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for place in words.indices.dropFirst() where place > start {
      let word = words[place].folded
      let breaks =
        words[place - 1].closesSentence
        || (Self.turns.contains(word) && !(Self.turns.contains(words[place - 1].folded)))
      if breaks {
        ranges.append(start..<place)
        start = place
      }
    }
    ranges.append(start..<words.count)
    return ranges
  }

  private static let turns: Set = [
    "then", "but", "and", "while", "meanwhile", "whereas", "although",
  ]
}
