import Coaching

extension Material {
  /// Warns of messages and steps that no flow writes.
  func checkUse(_ findings: Findings) {
    guard hasWholeFlows else { return }
    let used = Set(allStates.flatMap { $0.state.plans.flatMap(\.texts) })
    for text in messages where !used.contains(.message(text.message.id)) {
      findings.add(
        .unusedMessage, in: text.file, line: text.line(of: "id"),
        "no flow drafts the message '\(text.message.id)'")
    }
    for text in steps where !used.contains(.step(text.reminder.id)) {
      findings.add(
        .unusedStep, in: text.file, line: text.line(of: "id"),
        "no flow plans the step '\(text.reminder.id)'")
    }
  }
}
