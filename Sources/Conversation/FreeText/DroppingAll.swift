import Coaching

/// "Acme is dead, drop everything": all open steps with an employer left out at once, after they were shown.
extension Session {
  /// Shows the steps that would go and asks; nil if the line does not drop all steps of one employer.
  mutating func droppingAll(
    _ text: String, _ details: Details, with current: StepRecord? = nil, reason: String?
  ) throws -> Reply? {
    let words = AnswerWords(text)
    guard words.dropsAll, details.step == nil,
      let name = details.employer?.name ?? current?.step.employer?.name
    else { return nil }
    let steps = try records.openSteps(with: name)
    guard steps.count > 1 else { return nil }
    expecting = .leavingOut(steps.map(\.step.id), reason: reason)
    let items = steps.prefix(8).map { Block.Item(label: "[\($0.number)]", title(of: $0.step)) }
    let more = steps.count > 8 ? [Block.quiet("and \(steps.count - 8) more")] : []
    return Reply(
      [.items(items)] + more
        + [.question("Leave out all \(steps.count) steps with \(name)? (y/n)")])
  }

  /// The answer to whether all of them go; nil if it is something else, and nothing is left out.
  mutating func leftOutTogether(
    _ answer: String, _ ids: [StepID], reason: String?, at now: Moment
  ) throws -> Reply? {
    let words = AnswerWords(answer)
    guard words.begins(AnswerWords.yes) || words.isOne(of: ["ok", "okay", "sure", "do it"]) else {
      return words.begins(AnswerWords.no) || words.words.isEmpty
        ? Reply([.text("They stay.")]) : nil
    }
    let steps = try ids.compactMap { try records.step($0) }.filter(\.state.isOpen)
    guard let name = steps.first?.step.employer?.name else { return nil }
    let whole = "skip: \(Words.count(steps.count, "step")) with \(name)"
    var left = steps
    var number = 0
    // Leaving out one of a rotation brings its next; a rotation has an end.
    while !left.isEmpty, number < steps.count + 20 {
      for record in left {
        number += 1
        _ = try records.settle(
          record.step.id, as: .skipped, contact: nil, message: nil, once: false, note: reason,
          at: now, title: Together.title(whole, number, of: max(number, steps.count)),
          program: program)
        review?.seen.append(record.step.id)
      }
      let known = Set(ids)
      left = try records.openSteps(with: name).filter { !known.contains($0.step.id) }
    }
    review?.leftOut += steps.count
    review?.current = nil
    review?.asking = .whetherDone
    return Reply([
      .understood("left out: \(Words.count(steps.count, "step")) with \(name)"),
      .quiet("'undo' brings all of them back."),
    ])
  }
}

extension AnswerWords {
  /// Whether it wants all of something gone.
  var dropsAll: Bool {
    let drops = has([
      "drop", "skip", "remove", "delete", "cancel", "forget", "scrap", "bin", "ditch", "kill",
      "leave out", "get rid of", "cross off", "strike", "close", "dead", "stop", "throw out",
      "clear",
    ])
    let all = has([
      "everything", "all of it", "all of them", "them all", "all steps", "all the steps",
      "all its steps", "all their steps", "the whole thing", "the lot", "all", "every step",
      "the rest", "whole lot",
    ])
    return drops && all && words.count < 16
  }
}
