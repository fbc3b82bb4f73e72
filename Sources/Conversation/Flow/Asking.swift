import Coaching

extension Session {
  /// The question as the person sees it: advice in one line, the question with what Enter gives, the choices, a hint.
  ///
  /// - Parameter said: the advice to show before it.
  func blocks(asking asked: Position.Asked, saying said: [AdviceID] = []) throws -> [Block] {
    let slots = SlotText(values: asked.scope.values, voice: settings.voice)
    var blocks: [Block] = [.space] + advice(said)
    var question = slots.fill(asked.question.text).capitalizedFirst
    if let offer = asked.offer {
      let shown = Words.shortly(offer, asked.question, settings, asked.scope.now)
      question += " [\(shown.shortened)]"
    }
    blocks.append(.question(question))
    switch asked.question.kind {
    case .choice: blocks.append(.options(asked.question.options.map(\.label)))
    case .yesNo where asked.offer == nil: blocks[blocks.count - 1] = .question(question + " (y/n)")
    default: break
    }
    if let hint = asked.question.hint { blocks.append(.hint(slots.fill(hint))) }
    if asked.question.kind == .people, asked.offer == nil, let names = try namesOnRecord(asked) {
      blocks.append(.hint("In your notes: \(names)."))
    }
    if let unknown = asked.question.unknown {
      blocks.append(.hint("'skip': \(unknown.lowercasedFirst)"))
    }
    return blocks
  }

  /// The people on record at the employer that a question is about, up to four; nil if there are none.
  private func namesOnRecord(_ asked: Position.Asked) throws -> String? {
    let values = asked.scope.values
    let name: Name = asked.question.into == "contact" ? "preferred" : "employer"
    guard case .employer(let employer)? = values[name],
      let id = try employer.record ?? records.employer(named: employer.name)?.id,
      let dossier = try records.dossier(of: id)
    else { return nil }
    let named = dossier.steps.compactMap(\.step.person).filter(\.isNamed).map(\.name)
    let others = (dossier.contacts.compactMap(\.person) + dossier.facts.compactMap(\.person))
      .filter { !AnswerReader.isDescription($0) }
    let names = (named + others).uniqued
    return names.isEmpty ? nil : names.prefix(4).joined(separator: ", ")
  }

  /// Each piece of advice in its one sentence.
  func advice(_ said: [AdviceID]) -> [Block] {
    said.compactMap { program.advice[$0.text].map { Block.quiet($0.advice) } }
  }

  /// The answers given so far, numbered, for `answers` and `change`.
  func blocks(answersOf position: Position, _ now: Moment) -> [Block] {
    guard !position.path.isEmpty else { return [.text("No answers yet.")] }
    let items = position.path.enumerated().map { index, step in
      let slots = SlotText(values: step.scope.values, voice: settings.voice)
      return Block.Item(
        label: "\(index + 1)", slots.fill(step.question.text),
        note: Words.described(step.answer.value, step.question, settings, now))
    }
    return [.items(items), .quiet("'change 2 ...' gives another answer to question 2.")]
  }
}

extension String {
  /// With a small first letter, unless it is "I" or a name in capitals.
  var lowercasedFirst: String {
    if hasPrefix("A ") { return "a" + dropFirst() }
    let second = dropFirst().first
    guard let first, second?.isLowercase ?? false else { return self }
    return first.lowercased() + dropFirst()
  }
}
