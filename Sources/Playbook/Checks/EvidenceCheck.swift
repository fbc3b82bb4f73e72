import Coaching

extension Material {
  /// Checks the sources themselves: evidence that says what it bears on, dates in order.
  func checkSources(_ findings: Findings) {
    for entry in evidence where entry.value.bearsOn.isEmpty {
      findings.add(
        .evidenceIncomplete, in: entry.file, line: entry.line,
        "the evidence does not say which claims it bears on", hint: "add 'bears_on:'")
    }
    for entry in advice where entry.advice.reviewBy < entry.advice.reviewed {
      findings.add(
        .badDate, in: entry.file, line: entry.line(of: "review_by"),
        "the next review lies before the last one")
    }
    for entry in advice where entry.advice.asks.count < 10 {
      findings.add(
        .fewAsks, in: entry.file, line: entry.line(of: "asks"),
        "the entry lists \(entry.advice.asks.count) ways to ask for it, and ten are few",
        hint: "write how people would ask, in their own words")
    }
  }

  /// Checks that what gives advice cites claims, that citations resolve, and that every claim is cited.
  func checkCitations(_ findings: Findings) {
    let known = Set(claims.map(\.value.id))
    let hasSources = !unread.contains("sources/documents")
    var cited: Set<ClaimID> = []
    func cite(_ ids: [ClaimID], _ file: String, _ line: Int) {
      cited.formUnion(ids)
      guard hasSources else { return }
      for id in ids where !known.contains(id) {
        findings.add(
          .unknownClaim, in: file, line: line, "there is no claim '\(id)'",
          hint: didYouMean(id.text, among: known.map(\.text)))
      }
    }
    for entry in advice {
      cite(entry.advice.sources, entry.file, entry.line(of: "sources"))
      guard entry.advice.sources.isEmpty else { continue }
      findings.add(
        .noClaim, in: entry.file, line: entry.line(of: "sources"),
        "the advice rests on no claim", hint: "add 'sources: [claim]'")
    }
    let used = Set(allStates.flatMap { $0.state.plans.flatMap(\.texts) })
    for text in messages {
      citeText(
        text.message.sources, text.file, text.keys,
        isUsed: used.contains(.message(text.message.id)),
        cite, findings)
    }
    for text in steps {
      citeText(
        text.reminder.sources, text.file, text.keys, isUsed: used.contains(.step(text.reminder.id)),
        cite, findings)
    }
    for (text, state, place) in allStates {
      cite(state.sources, text.file, place.line(of: "sources"))
    }
    let met = cited
    for entry in tensions {
      cite(entry.value.between, entry.file, entry.line(of: "between"))
      for side in entry.value.sides { cite(side.claims, entry.file, entry.line(of: "sides")) }
    }
    for entry in evidence { cite(entry.value.bearsOn, entry.file, entry.line(of: "bears_on")) }
    guard unread.isEmpty else { return }
    for claim in claims where !met.contains(claim.value.id) {
      findings.add(
        .uncitedClaim, in: claim.file, line: claim.line,
        "nothing that people meet rests on '\(claim.value.id)'",
        hint: "cite it in advice, a state, a message or a step")
    }
  }

  private func citeText(
    _ sources: [ClaimID], _ file: String, _ keys: [String: Int], isUsed: Bool,
    _ cite: ([ClaimID], String, Int) -> Void, _ findings: Findings
  ) {
    let line = keys["sources"] ?? keys["id"] ?? 1
    cite(sources, file, line)
    guard sources.isEmpty, isUsed else { return }
    findings.add(
      .noClaim, in: file, line: line, "the text rests on no claim",
      hint: "add 'sources: [claim]'", severity: .warning)
  }

  /// Judges review dates by today.
  func checkReviews(today: Day?, _ findings: Findings) {
    guard let today else { return }
    for entry in advice where entry.advice.reviewBy < today {
      let late = today.daysSinceEpoch - entry.advice.reviewBy.daysSinceEpoch
      findings.add(
        .reviewPast, in: entry.file, line: entry.line(of: "review_by"),
        "the advice was to be read again by \(entry.advice.reviewBy)",
        hint: "read it with its claims, then set 'reviewed:' and 'review_by:'",
        severity: late > 90 ? .error : .warning)
    }
  }
}
