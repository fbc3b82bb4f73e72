/// How much the cues of a line, or of a part of it, speak for each label.
struct CueSums {
  /// In the order of the labels of `CueBook`.
  private(set) var sums: [Double]

  init(_ line: LineReading, in range: Range<Int>) {
    sums = Array(repeating: 0, count: CueBook.shared.labels.count)
    for hit in line.hits where range.contains(hit.range.lowerBound) {
      sums[hit.label] += hit.weight
    }
  }

  subscript(label: CueLabel) -> Double {
    CueBook.shared.labels.firstIndex(of: label).map { sums[$0] } ?? 0
  }

  /// How much the cues speak for the flow they speak for most.
  var mostOfFlow: Double { topFlow.map { sums[$0] } ?? 0 }

  var topFlow: Int? { top { if case .flow = $0 { true } else { false } } }
  var topIntent: Int? { top { if case .intent = $0 { true } else { false } } }
  var topTalk: Int? { top { if case .smallTalk = $0 { true } else { false } } }

  /// The label with the most, of those that count; the first of equals.
  private func top(_ counts: (CueLabel) -> Bool) -> Int? {
    var best: Int?
    for (number, label) in CueBook.shared.labels.enumerated()
    where sums[number] > 0 && counts(label) && sums[number] > (best.map { sums[$0] } ?? 0) {
      best = number
    }
    return best
  }
}
