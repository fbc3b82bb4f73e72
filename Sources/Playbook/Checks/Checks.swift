import Coaching

extension Material {
  /// Runs every check.
  ///
  /// - Parameter today: the day by which review dates are judged; nil judges none.
  func check(today: Day?, _ findings: Findings) {
    checkNames(findings)
    checkReferences(findings)
    checkWays(findings)
    checkCalls(findings)
    let walk = PlaybookWalk(self, findings)
    checkAnswers(walk, findings)
    checkOnce(walk, findings)
    checkSlots(walk, findings)
    checkDues(findings)
    checkUse(findings)
    checkWording(findings)
    checkReadingAge(findings)
    checkSources(findings)
    checkCitations(findings)
    checkTensions(findings)
    checkReviews(today: today, findings)
  }

  /// Every flow by its id.
  var flowsByID: [FlowID: FlowText] {
    Dictionary(flows.map { ($0.flow.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Every state of every flow that can be read, with its places.
  var allStates: [(text: FlowText, state: State, place: StateText)] {
    flows.flatMap { text in text.pairs.map { (text: text, state: $0.state, place: $0.text) } }
  }
}
