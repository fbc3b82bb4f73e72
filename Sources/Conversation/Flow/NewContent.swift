import Coaching

/// An open run meets content that changed since it began: it goes over to it by itself where every answer holds, else the
/// person is told what changed, and chooses.
extension Session {
  /// The place as newer content has it, or with what newer content would change.
  func underNewerContent(_ place: Place) -> Place {
    guard let newest = program.fingerprints[place.run.flow], newest != place.run.fingerprint,
      newest != place.run.declined, place.position.asked != nil
    else { return place }
    var place = place
    place.change = contentChange(
      of: place.run, at: place.position, under: program.flow, outside: place.outside)
    guard place.change == nil else { return place }
    place.flows = program.flow
    place.position = resolve(place.run, under: program.flow, outside: place.outside)
    place.takesOver = [.rebased(fingerprint: newest)]
    return place
  }

  /// Says what changed and asks whether to go over to it.
  mutating func ask(about change: ContentChange, in place: Place, at now: Moment) -> Reply {
    expecting = .newContent
    var blocks: [Block] = [
      .text("The questions of this conversation have changed since you began.")
    ]
    if let asked = change.added {
      let slots = SlotText(values: asked.scope.values, voice: settings.voice)
      blocks.append(.text("New: '\(slots.fill(asked.question.text))'"))
    }
    for step in change.dropped {
      let slots = SlotText(values: step.scope.values, voice: settings.voice)
      let answer = Words.described(step.answer.value, step.question, settings, now)
      blocks.append(
        .text(
          "No longer asked like this: '\(slots.fill(step.question.text))' You said: \(answer)."))
    }
    blocks.append(.question("Go on with the new questions? (y/n)"))
    blocks.append(.quiet("What you answered is kept either way. 'pause' leaves it for later."))
    return Reply(blocks)
  }

  /// The answer to it; nil if the line was none.
  mutating func decided(onNewContent text: String, at now: Moment) throws -> Reply? {
    guard let place = try place(), place.change != nil,
      let newest = program.fingerprints[place.run.flow]
    else { return nil }
    let question = Question(text: try Template(""), kind: .yesNo, into: "yes")
    let reader = AnswerReader(now: now, conventions: settings.conventions)
    guard case .flag(let yes)? = try? reader.read(text, to: question) else { return nil }
    let changes = try records.record(
      [yes ? .rebased(fingerprint: newest) : .declined(fingerprint: newest)], in: place.id,
      at: now, title: yes ? "go on with the new questions" : "go on with the questions of before",
      program: program)
    let said = yes ? "the new questions" : "the questions of before"
    return try goOn(from: place.id, saying: [.understood(said)], changes, at: now)
  }
}
