import Coaching
package import Foundation

/// What a newer folder breaks for people who began under an older one.
///
/// Answers are kept by the names of flows and states, steps and drafts by the names of their texts, and the once-only rule by
/// the name of its message; so none of them may go without a trace.
///
/// - Parameter folder: the content as it is now; the places of the findings are in it.
/// - Parameter older: the content as it was released; what is wrong with it is not told.
/// - Returns: in order of file and line, notes that allow warnings applied.
package func changes(in folder: URL, since older: URL) -> [Diagnostic] {
  let findings = Findings()
  let now = Material(at: folder, Findings())
  let before = Material(at: older, Findings())
  now.compare(with: before, findings)
  return Allowances(now.files, Findings()).applied(to: findings.all)
    .filter { DiagnosticCode.aboutChanges.contains($0.code) }.sorted()
}

extension DiagnosticCode {
  /// The codes of `changes(in:since:)`.
  package static let aboutChanges: [DiagnosticCode] = [
    .nameGone, .optionGone, .kindChanged, .guardGone, .textGone,
  ]
}

extension Material {
  fileprivate func compare(with before: Material, _ findings: Findings) {
    let flows = flowsByID
    for old in before.flows {
      guard let text = flows[old.flow.id] else {
        findings.add(
          .nameGone, in: old.file, line: 1,
          "the flow '\(old.flow.id)' is gone, and talks begun with it cannot go on",
          hint: "keep the file as long as people may have begun it")
        continue
      }
      for state in old.flow.states { compare(state, in: text, findings) }
    }
    compareTexts(with: before, findings)
  }

  private func compare(_ old: State, in text: FlowText, _ findings: Findings) {
    let pair =
      text.pairs.first { $0.state.id == old.id }
      ?? text.pairs.first { $0.state.was.contains(old.id) }
    guard let (state, place) = pair else {
      // What asked nothing and led nowhere keeps no answers.
      guard old.question != nil || old.callee != nil else { return }
      findings.add(
        .nameGone, in: text.file, line: 1,
        "the state '\(old.id)' is gone, and the answers given there are not found",
        hint: "if it has another name now, write 'was: [\(old.id)]' there")
      return
    }
    if let guarded = old.once, state.once?.message != guarded.message,
      state.drafts.contains(guarded.message)
    {
      findings.add(
        .guardGone, in: text.file, line: place.line(of: "do"),
        "'\(guarded.message)' was guarded here by 'once' and is no longer",
        hint: "add 'once: \(guarded.message) per employer' again")
    }
    guard let before = old.question, let question = state.question else { return }
    if before.kind != question.kind {
      findings.add(
        .kindChanged, in: text.file, line: place.line(of: "as"),
        "the question of '\(old.id)' takes another kind of answer now, so that those given are set aside",
        hint: "give the state a new name")
    }
    guard before.kind == .choice, question.kind == .choice else { return }
    for option in before.options where question.option(option.id) == nil {
      findings.add(
        .optionGone, in: text.file, line: place.line(of: "options"),
        "the option '\(option.id)' of '\(old.id)' is gone",
        hint: "if it has another name now, tell it with 'was'")
    }
  }

  private func compareTexts(with before: Material, _ findings: Findings) {
    let known = Set(messages.map(\.message.id))
    let onceOnly = Set(messages.filter(\.message.once).map(\.message.id))
    for old in before.messages {
      if !known.contains(old.message.id) {
        findings.add(
          .textGone, in: old.file, line: 1,
          "the message '\(old.message.id)' is gone, and drafts that wait lose their text",
          hint: "keep the file for a release after the flows let go of it")
      } else if old.message.once, !onceOnly.contains(old.message.id) {
        findings.add(
          .guardGone, in: old.file, line: 1,
          "'\(old.message.id)' went to an employer once, ever, and may go again now",
          hint: "add 'once: employer' again")
      }
    }
    let steps = Set(steps.map(\.reminder.id))
    for old in before.steps where !steps.contains(old.reminder.id) {
      findings.add(
        .textGone, in: old.file, line: 1,
        "the step '\(old.reminder.id)' is gone, and where it is planned nothing tells what to do",
        hint: "keep the file for a release after the flows let go of it")
    }
  }
}
