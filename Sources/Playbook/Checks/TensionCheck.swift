import Coaching

extension Material {
  /// Checks the tensions and that advice leads to them and to the evidence.
  func checkTensions(_ findings: Findings) {
    for entry in tensions { checkTension(entry, findings) }
    let tensionIDs = Set(tensions.map(\.value.id))
    let evidenceIDs = Set(evidence.map(\.value.id))
    for entry in advice {
      if let id = entry.advice.tension, !tensionIDs.contains(id),
        !unread.contains("sources/tensions")
      {
        findings.add(
          .unknownTension, in: entry.file, line: entry.line(of: "tension"),
          "there is no tension '\(id)'", hint: didYouMean(id.text, among: tensionIDs.map(\.text)))
      }
      for id in entry.advice.evidence
      where !evidenceIDs.contains(id) && !unread.contains("sources/evidence") {
        findings.add(
          .unknownEvidence, in: entry.file, line: entry.line(of: "evidence"),
          "there is no evidence '\(id)'",
          hint: didYouMean(id.text, among: evidenceIDs.map(\.text)))
      }
    }
    guard unread.isEmpty else { return }
    let named = Set(advice.compactMap(\.advice.tension))
    for entry in tensions where !named.contains(entry.value.id) {
      findings.add(
        .unmetTension, in: entry.file, line: entry.line,
        "no advice names '\(entry.value.id)', so nobody meets it",
        hint: "add 'tension: \(entry.value.id)' to the advice it is about")
    }
    let shown = Set(advice.flatMap(\.advice.evidence))
    for entry in evidence where !shown.contains(entry.value.id) {
      findings.add(
        .unmetTension, in: entry.file, line: entry.line,
        "no advice names '\(entry.value.id)', so nobody meets it",
        hint: "add it to 'evidence:' of the advice it bears on")
    }
  }

  private func checkTension(_ entry: Located<Tension>, _ findings: Findings) {
    let tension = entry.value
    func report(_ key: String, _ message: String) {
      findings.add(.tensionIncomplete, in: entry.file, line: entry.line(of: key), message)
    }
    let missing = Stance.allCases.filter { tension.recommend[$0] == nil }.map(\.rawValue)
    if !missing.isEmpty {
      report("recommend", "the tension recommends nothing for \(listed(missing, "and"))")
    }
    if tension.between.count < 2 { report("between", "a tension lies between two claims or more") }
    if tension.sides.count < 2 { report("sides", "a tension has two sides or more") }
    let told = Set(tension.sides.flatMap(\.claims))
    let silent = tension.between.filter { !told.contains($0) }.map(\.text)
    if !silent.isEmpty {
      report("sides", "no side of the tension speaks for \(listed(silent, "and"))")
    }
    let stray = told.subtracting(tension.between).map(\.text).sorted()
    if !stray.isEmpty {
      report("sides", "a side cites \(listed(stray, "and")), which the tension is not between")
    }
    if tension.sides.contains(where: \.claims.isEmpty) {
      report("sides", "a side of the tension cites no claim")
    }
  }
}
