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
    if let unknown = asked.question.unknown {
      blocks.append(.hint("'skip': \(unknown.lowercasedFirst)"))
    }
    return blocks
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
    let second = dropFirst().first
    guard let first, second?.isLowercase ?? false else { return self }
    return first.lowercased() + dropFirst()
  }
}
