import Coaching

/// Going back, changing an earlier answer, pausing: they work at every question.
extension Session {
  mutating func back(_ place: Place, at now: Moment) throws -> Reply {
    guard let last = place.position.path.last else {
      return Reply(
        [.refusal("This is the first question. 'pause' leaves it for later.")]
          + (try place.position.asked.map { try blocks(asking: $0) } ?? []),
        code: 64)
    }
    let slots = SlotText(values: last.scope.values, voice: settings.voice)
    let changes = try records.record(
      place.takesOver + [.retracted(last.address)], in: place.id, at: now,
      title: "back to: \(slots.fill(last.question.text))", program: program)
    expecting = .nothing
    return try goOn(from: place.id, saying: [.understood("back")], changes, at: now)
  }

  /// `change`, `change 3` and `change 3 tomorrow 9`.
  mutating func change(_ rest: String, in place: Place, at now: Moment) throws -> Reply {
    let words = rest.split(separator: " ", maxSplits: 1).map(String.init)
    guard let name = words.first else {
      return Reply(
        blocks(answersOf: place.position, now)
          + [.quiet("Which one? Type 'change' and its number.")])
    }
    guard let step = step(named: name, in: place.position) else {
      return .refused(
        "There is no answer '\(name.shortened)'. 'answers' shows them with their numbers.")
    }
    guard words.count > 1 else {
      focus = place.id
      expecting = .change(step.address)
      return Reply(
        [.quiet("Now: \(Words.described(step.answer.value, step.question, settings, now))")]
          + (try blocks(asking: asked(step, in: place))))
    }
    return try change(step, to: words[1], in: place, at: now)
  }

  mutating func change(
    _ step: Position.Step, to text: String, in place: Place, at now: Moment
  ) throws -> Reply {
    let asked = asked(step, in: place)
    let wasAsking = place.position.asked
    var reply = try answer(text, to: asked, in: place, at: now)
    if !reply.wasTaken, expecting == .nothing { expecting = .change(step.address) }
    if reply.wasTaken, wasAsking == nil, focus == nil {
      reply.blocks.insert(.quiet("The steps not yet done now follow from it."), at: 1)
    }
    return reply
  }

  func pauseWords(_ place: Place) -> String {
    let left = questionsLeft(place.run, under: place.flows, outside: place.outside)
    return
      "Paused; everything is kept. About \(left) question\(left == 1 ? "" : "s") left: 'resume' goes on."
  }

  mutating func pause(_ place: Place) -> Reply {
    focus = nil
    expecting = .nothing
    return Reply([.text(pauseWords(place))])
  }

  /// Whether the words after `change` name an answer, so that "change agent" can still be an answer to a question.
  func isAnswerName(_ rest: String, in position: Position) -> Bool {
    guard let name = rest.split(separator: " ").first else { return false }
    return Int(name) != nil || step(named: String(name), in: position) != nil
  }

  /// An answered question by its number, its address, its state or the name of its answer.
  func step(named name: String, in position: Position) -> Position.Step? {
    if let number = Int(name) {
      return position.path.indices.contains(number - 1) ? position.path[number - 1] : nil
    }
    return position.path.first { step in
      let address = step.address.text
      return address == name || address.hasSuffix("/" + name) || step.question.into.text == name
    }
  }

  /// The question of an answered step, as if it were asked again.
  func asked(_ step: Position.Step, in place: Place) -> Position.Asked {
    Position.Asked(
      address: step.address, flow: place.run.flow,
      state: State(id: StateID(step.address.text), act: .ask(step.question), exit: .to([])),
      question: step.question, offer: step.answer.value, scope: step.scope)
  }
}
