import Coaching

@testable import Conversation
@testable import followup

/// What the wanderer does next.
extension Wanderer {
  mutating func move() throws {
    if session.expecting != .nothing, !oneIn(5) { return try answerWhatIsExpected() }
    if let place = try session.place(), let asked = place.position.asked {
      try moveInFlow(asked, place)
    } else {
      try moveAtPrompt()
    }
  }

  private mutating func answerWhatIsExpected() throws {
    switch session.expecting {
    case .nothing: break
    case .time, .timeTold: try say(pick(["3pm", "11.30", "noon", "25:00"]))
    case .reading: try say(pick(["1", "2", "3"]))
    case .profile(.name): try say(pick(["kim doe", "skip", "next", "Kim\u{7}"]))
    case .profile: try say(pick(["", "skip", "2", "555 0100", "8:30 to 16:00", "next", "5\u{7}"]))
    case .confirmUndo, .confirmForgetting: try say(pick(["y", "n", "what"]))
    case .go, .newContent: try say(pick(["y", "n", "later"]))
    case .step: try say(pick(["1", "the second one", "none", "hm"]))
    case .day: try say(pick(["1", "tomorrow", "yesterday", "hm"]))
    case .employer: try say(pick(["1", "Acme", "nobody"]))
    case .told, .leavingOut: try say(pick(["y", "n", "what"]))
    case .meaning: try say(pick(["happened", "steps", "hm"]))
    case .change(let address):
      let step = try session.place()?.position.path.first { $0.address == address }
      guard let step, !oneIn(4) else {
        try say("cancel")
        return
      }
      try say(TypedAnswers.fitting(step.question, at: now, using: &random))
    }
  }

  private mutating func moveInFlow(_ asked: Position.Asked, _ place: Session.Place) throws {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<62:
      try answer(asked, place, TypedAnswers.fitting(asked.question, at: now, using: &random))
    case 62..<69: try answer(asked, place, pick(TypedAnswers.garbage))
    case 69..<73: try answer(asked, place, "skip")
    case 73..<77: try goBackAndOn(asked, place)
    case 77..<80: try change()
    case 80..<84: try changeAndBack()
    case 84..<87: try undoAndRedo()
    case 87..<90: try pauseAndResume(asked)
    case 90..<92: try say(pick(["undo", "redo"]))
    case 92..<96:
      try say(pick(["why", "help", "answers", "repeat", "next", "employers", "change", "resume"]))
    case 96..<98: try begin("/")
    default: try treatAStep("/")
    }
  }

  private mutating func moveAtPrompt() throws {
    guard !witness.counted.isEmpty else { return try begin("") }
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<22: try begin("")
    case 22..<32: try say("resume" + pick(["", " 1", " 2", " acme", " 99"]))
    case 32..<62: try treatAStep(pick(["", "/"]))
    case 62..<70: try change()
    case 70..<80: try changeAndBack()
    case 80..<86: try undoAndRedo()
    case 86..<89: try say(pick(["undo", "redo"]))
    case 89..<92:
      try say(
        "profile "
          + pick([
            "name Kim Doe", "history answers", "stance gentle", "hours 8:00 16:00", "name", "x",
          ]))
    case 92..<95: try say(pick(TypedAnswers.garbage))
    default:
      try say(
        pick([
          "next", "employers", "answers", "show Acme", "answers Acme", "help", "history clear",
          "quit",
        ]))
    }
  }

  private mutating func begin(_ slash: String) throws {
    let flow = oneIn(3) ? pick(Self.flows) : main
    try say("\(slash)\(flow) \(pick(TypedAnswers.employers + [""]))")
  }

  private mutating func treatAStep(_ slash: String) throws {
    let numbers = try witness.openSteps().map { "\($0.number)" }
    let number = oneIn(10) || numbers.isEmpty ? pick(["0", "77", "x", "[1]"]) : pick(numbers)
    let before = witness.counted.count
    let line = pick([
      "done \(number)", "done \(number) left a voicemail", "sent \(number)",
      "sent \(number) yesterday 3pm", "sent \(number) tomorrow", "skip \(number) too late",
      "postpone \(number) in three days", "postpone \(number) next friday 9am",
      "postpone \(number) yesterday", "draft \(number)", "show \(number)", "why \(number)",
      "edit \(number)",
    ])
    try say(slash + line)
    if witness.counted.count > before { met.settled += 1 }
  }

  // MARK: - Answers

  /// Answers, and expects the answer to be kept where it belongs if it can be read, and else nothing.
  private mutating func answer(
    _ asked: Position.Asked, _ place: Session.Place, _ line: String
  ) throws {
    guard session.expecting == .nothing, !line.hasPrefix("/") else {
      try say(line)
      return
    }
    let wanted = reading(of: line, asked, place)
    let reply = try say(line)
    let kept = try witness.run(place.id)?.answers[asked.address]
    if let wanted {
      met.answers += 1
      guard reply.wasTaken, let kept, kept.value?.plain == wanted.value?.plain else {
        throw Broken(description: "not kept: \(line) to \(asked.address): \(kept as Any)")
      }
      if session.focus == nil { met.ends += 1 }
    } else if kept != nil {
      throw Broken(description: "kept, though it cannot be read: \(line) to \(asked.address)")
    }
  }

  /// What the line means as an answer; nil if it is none.
  private func reading(
    of line: String, _ asked: Position.Asked, _ place: Session.Place
  ) -> Answer? {
    if line.trimmed.isEmpty, let offer = asked.offer { return Answer(value: offer, at: now) }
    if line.trimmed == "?" { return nil }
    if line.trimmed == "skip" {
      if asked.question.unknown != nil { return Answer(value: nil, at: now) }
      return asked.question.suggests ? asked.offer.map { Answer(value: $0, at: now) } : nil
    }
    let reader = session.reader(for: asked.address, in: place, at: now)
    do {
      return Answer(value: try reader.read(line, to: asked.question), at: now)
    } catch .timeNeeded(let day) {
      guard let time = asked.suggestedTime(in: now.zone) else { return nil }
      let whole = try? reader.read("\(day) \(time)", to: asked.question)
      return whole.map { Answer(value: $0, at: now) }
    } catch {
      return nil
    }
  }

  private mutating func goBackAndOn(_ asked: Position.Asked, _ place: Session.Place) throws {
    guard session.expecting == .nothing, let last = place.position.path.last else {
      try say("back")
      return
    }
    try say("back")
    let again = try session.place()?.position.asked
    guard again?.address == last.address else {
      throw Broken(description: "back leads to \(again?.address as Any), not \(last.address)")
    }
    guard let value = last.answer.value, oneIn(2) else { return }
    guard again?.offer?.plain == value.plain else {
      throw Broken(description: "back offers \(again?.offer as Any), not \(value)")
    }
    try say("")
    let now = try session.place()?.position.asked?.address
    guard now == asked.address else {
      throw Broken(description: "Enter after back leads to \(now as Any), not \(asked.address)")
    }
  }
}
