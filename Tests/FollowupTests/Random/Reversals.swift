import Coaching

@testable import Conversation
@testable import followup

/// Moves that end where they began.
extension Wanderer {
  /// An answer of the run in focus, or of the one spoken of last, by its number.
  private mutating func anyAnswer() throws -> (number: Int, step: Position.Step)? {
    guard let path = try session.subject("")?.position.path, !path.isEmpty else { return nil }
    let index = path.indices.randomElement(using: &random)!
    return (index + 1, path[index])
  }

  mutating func change() throws {
    guard let (number, step) = try anyAnswer() else { return try move() }
    let other = TypedAnswers.fitting(step.question, at: now, using: &random)
    let text = pick([other, other, "skip", pick(TypedAnswers.garbage), ""])
    try say("\(slash)change \(number) \(text)")
  }

  /// Another answer, and then the old one again: the steps must be what they were.
  mutating func changeAndBack() throws {
    guard let (number, step) = try anyAnswer(), !step.answer.isEmptyText,
      let old = TypedAnswers.text(of: step.answer.value, for: step.question)
    else { return try move() }
    let other = TypedAnswers.fitting(step.question, at: now, using: &random)
    let run = try session.subject("")?.id
    let before = try openSteps()
    guard try say("\(slash)change \(number) \(other)").wasTaken else { return }
    guard try changed(back: number, to: old, from: step, in: run) else { return }
    var after = try openSteps()
    if step.answer.at != now {
      // Times counted from when an answer was given follow the new time, so it is done once more.
      let settled = after
      guard try say("\(slash)change \(number) \(other)").wasTaken,
        try changed(back: number, to: old, from: step, in: run)
      else { return }
      after = try openSteps()
      try expectSame(settled, after)
    } else {
      try expectSame(before, after)
    }
    met.changesBack += 1
  }

  private mutating func changed(
    back number: Int, to old: String, from step: Position.Step, in run: RunID?
  ) throws -> Bool {
    // The time that a past date needs may be over, or another run may be spoken of now.
    guard try session.subject("")?.id == run else { return false }
    let reply = try say("\(slash)change \(number) \(old)")
    guard reply.wasTaken else {
      if case .when = step.answer.value { return false }
      throw Broken(description: "the old answer is refused: \(old)")
    }
    return true
  }

  private func expectSame(_ before: [String], _ after: [String]) throws {
    guard before != after else { return }
    let lost = Set(before).subtracting(after).sorted().map { "  before: \($0)" }
    let new = Set(after).subtracting(before).sorted().map { "  after: \($0)" }
    throw Broken(
      description: "change and back differ:\n" + (lost + new).joined(separator: "\n"))
  }

  private func openSteps() throws -> [String] {
    try witness.openSteps().map {
      $0.step.plain(seats: false) + " \($0.postponedTo?.description ?? "")"
    }.sorted()
  }

  /// An undo taken back leaves everything as it was.
  mutating func undoAndRedo() throws {
    guard !witness.counted.isEmpty else { return try move() }
    let before = try Everything(witness)
    try say("\(slash)undo")
    try say("yes")
    try say("\(slash)redo")
    met.undos += 1
    let difference = before.difference(try Everything(witness))
    guard difference.isEmpty else {
      throw Broken(description: "undo and redo differ:\n" + difference.joined(separator: "\n"))
    }
  }

  /// Pauses, closes the window and takes the run up again in another one: the same question must wait.
  mutating func pauseAndResume(_ asked: Position.Asked) throws {
    let run = session.focus
    try say(pick(["pause", "stop", "quit"]))
    try reopen(keepingMemory: false)
    guard let index = try witness.openRuns().firstIndex(where: { $0.id == run }) else {
      throw Broken(description: "run \(run as Any) is no longer open")
    }
    try say("resume \(index + 1)")
    let again = try session.place()?.position.asked
    guard again == asked else {
      throw Broken(description: "resumed at \(again as Any) instead of \(asked)")
    }
    met.resumed += 1
  }

  /// What a command needs before it while a question may wait.
  private var slash: String { "/" }
}

extension Answer {
  fileprivate var isEmptyText: Bool {
    if case .text(let text) = value { text.contains("\n") } else { false }
  }
}
