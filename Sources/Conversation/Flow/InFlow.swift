import Coaching

extension Session {
  /// A line typed while a question waits: a word that steers the flow, or the answer.
  mutating func inFlow(
    _ text: String, asked: Position.Asked, place: Place, at now: Moment
  ) throws -> Reply {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    let rest = words.count > 1 ? words[1] : ""
    if let change = place.change, !Self.leaving.contains(text.lowercased()) {
      return ask(about: change, in: place, at: now)
    }
    if asked.question.kind == .choice, asked.question.hasOption(beginning: text) {
      return try answer(text, to: asked, in: place, at: now)
    }
    if let reply = try talk(text, insteadOf: asked, in: place) { return reply }
    switch words.first?.lowercased() ?? "" {
    case "back" where rest.isEmpty: return try back(place, at: now)
    case "change" where rest.isEmpty || isAnswerName(rest, in: place.position):
      return try change(rest, in: place, at: now)
    case "answers" where rest.isEmpty: return Reply(blocks(answersOf: place.position, now))
    case "why" where rest.isEmpty: return Reply(why(asked))
    case "help" where rest.isEmpty || rest.isJustSaid, "?" where rest.isEmpty:
      return Reply(Words.helpInFlow(asked.question) + (try blocks(asking: asked)))
    case "pause" where rest.isEmpty || rest.isJustSaid,
      "stop" where rest.isEmpty || rest.isJustSaid:
      return pause(place)
    case "quit" where rest.isEmpty || rest.isJustSaid,
      "exit" where rest.isEmpty || rest.isJustSaid:
      return Reply(pause(place).blocks, request: .leave)
    case "repeat" where rest.isEmpty:
      return Reply(try blocks(asking: asked, saying: place.position.said))
    case "edit" where rest.isEmpty:
      return Reply(request: .edit(text: "", target: .answer))
    case "?": return try command("ask " + rest, at: now)
    case let word where Self.alwaysCommands.contains(word) && rest.isEmpty:
      return try aside(text, at: now)
    case let word where Self.ofSteps.contains(word) && Int(rest) != nil:
      return try aside(text, at: now)
    default: break
    }
    let reply = try answer(text, to: asked, in: place, at: now)
    // What is no answer to a question with few answers may well be a command.
    if !reply.wasTaken, expecting == .nothing, !Self.unknowns.contains(text.lowercased()),
      !asked.question.kind.isOpen,
      let word = words.first?.lowercased(),
      let command = Command.all.first(where: { $0.names.contains(word) }),
      try takes(rest.trimmed, after: command)
    {
      return try aside(text, at: now)
    }
    if !reply.wasTaken, expecting == .nothing,
      let flow = words.first.flatMap({ $0.count > 3 ? flow(named: $0.lowercased()) : nil })
    {
      return Reply(
        reply.blocks.prefix(1) + [.quiet("'/\(flow.id)' begins that; this question waits.")]
          + reply.blocks.dropFirst(), code: reply.code)
    }
    return reply
  }

  /// A command while a question waits; the question is shown again after it.
  private mutating func aside(_ text: String, at now: Moment) throws -> Reply {
    var reply = try command(text, at: now)
    if expecting == .nothing, reply.request == nil, !Self.showQuestion.contains(text) {
      reply.blocks += try questionAgain()
    }
    return reply
  }

  /// Words that nobody gives as an answer.
  private static let alwaysCommands: Set = [
    "undo", "redo", "next", "employers", "resume", "profile",
  ]
  /// Words that nobody gives as an answer with a number after them.
  private static let ofSteps: Set = ["show", "draft", "done", "sent", "edit", "why"]
  /// What works while it is open whether the run goes over to newer content.
  private static let leaving: Set = ["pause", "stop", "quit", "exit", "answers"]
  private static let showQuestion: Set = ["redo", "resume"]

  /// What a blank line or a typed one gives to the question that waits.
  mutating func answer(
    _ text: String, to asked: Position.Asked, in place: Place, at now: Moment
  ) throws -> Reply {
    if text.isEmpty || Self.sameAgain.contains(text.lowercased()), let offer = asked.offer {
      return try keep(offer, to: asked.address, asked.question, in: place, at: now)
    }
    let text = asked.question.completed(
      text, SlotText(values: asked.scope.values, voice: settings.voice))
    // "not sure" may be one of the choices.
    let isOption =
      asked.question.kind == .choice
      && (try? reader(for: asked.address, in: place, at: now).read(text, to: asked.question)) != nil
    if !isOption, isUnknown(text, to: asked.question) {
      if asked.question.unknown == nil, asked.question.suggests, let offer = asked.offer {
        return try keep(offer, to: asked.address, asked.question, in: place, at: now)
      }
      guard asked.question.unknown != nil else {
        return try refuse(.cannotBeUnknown, asked, in: place, at: now)
      }
      return try keep(nil, to: asked.address, asked.question, in: place, at: now)
    }
    do {
      let value = try reader(for: asked.address, in: place, at: now)
        .read(text, to: asked.question)
      return try keep(value, to: asked.address, asked.question, in: place, at: now)
    } catch let refusal as Refusal {
      return try refuse(refusal, asked, in: place, at: now)
    }
  }

  /// Whether it says that there is no answer, in general words or in those of the question.
  private func isUnknown(_ text: String, to question: Question) -> Bool {
    if Self.unknowns.contains(text.lowercased().trimmed) { return true }
    guard let unknown = question.unknown else { return false }
    let words = AnswerWords(text)
    guard question.kind == .text || question.kind == .people else {
      return words.words == AnswerWords(unknown).words
    }
    return words.words == AnswerWords(unknown).words || words.isOne(of: Self.nothing)
  }

  private static let nothing = [
    "no", "nope", "none", "nothing", "nobody", "no one", "nothing really", "not really", "na",
    "n a", "nothing special", "nothing comes to mind", "nothing much", "not much",
    "nothing in particular", "nothing particular",
  ]
  static let unknowns: Set = [
    "skip", "skip it", "skip this", "skip this one", "skip that", "skip please", "i don't know",
    "i dont know", "don't know", "dont know", "dunno", "idk", "no idea",
    "not sure", "i'm not sure", "im not sure", "no clue", "unknown", "?", "i don't remember",
    "i dont remember", "don't remember", "dont remember", "can't remember", "i can't remember",
    "cant remember", "i forgot", "can't say", "i can't say", "cant say",
  ]
  /// What takes the answer that is offered, as Enter does.
  private static let sameAgain: Set = [
    "same", "the same", "same as before", "the same as before", "same again", "the same one",
  ]

  func reader(for address: Address, in place: Place, at now: Moment) -> AnswerReader {
    let answered = place.run.answers[address] ?? place.run.retracted[address]
    var known: [PersonAnswer] = []
    if case .people(let people) = answered?.value { known = people }
    return AnswerReader(now: now, conventions: settings.conventions, known: known)
  }

  /// Says what was wrong and asks again; what was typed before stays.
  mutating func refuse(
    _ refusal: Refusal, _ asked: Position.Asked, in place: Place, at now: Moment
  ) throws -> Reply {
    let unfinished = Unfinished(run: place.id, address: asked.address)
    var sentence = Words.sentence(for: refusal, to: asked.question, settings, now)
    switch refusal {
    case .timeNeeded(let day):
      // A time to come that is suggested anyway is the time of the day that was typed.
      if let time = asked.suggestedTime(in: now.zone) {
        return try answer("\(day) \(time)", to: asked, in: place, at: now)
      }
      expecting = .time(on: day, unfinished)
      if takesNoon(of: day, asked, at: now) { sentence += " " + Words.noon }
    case .twoReadings(let readings): expecting = .reading(readings, unfinished)
    default:
      return Reply(
        [.refusal(sentence)] + (try blocks(asking: asked)), code: 64)
    }
    return Reply([.question(sentence)], code: 64)
  }

  /// Saves an answer and goes on; only what is saved is echoed.
  mutating func keep(
    _ value: Value?, to address: Address, _ question: Question, in place: Place, at now: Moment
  ) throws -> Reply {
    let value = try value.map(recognised)
    var events = place.takesOver
    events += place.position.unread.map { Event.read($0.address, $0.value) }
    events.append(.answered(address, value))
    if case .employer(let employer)? = value {
      let after = resolve(
        place.run.applying(events, at: now), under: place.flows, outside: place.outside)
      if let asked = after.asked {
        events += try offer(ofRoleAt: employer, for: asked, in: place.run)
      }
    }
    let scope =
      place.position.asked.flatMap { $0.address == address ? $0.scope : nil }
      ?? place.position.path.first { $0.address == address }?.scope ?? place.position.scope
    let slots = SlotText(values: scope.values, voice: settings.voice)
    let echo = Words.described(value, question, settings, now)
    let changes = try records.record(
      events, in: place.id, at: now, title: "answer: \(slots.fill(question.text)) \(echo)",
      program: program)
    expecting = .nothing
    return try goOn(from: place.id, saying: [.understood(echo)], changes, at: now)
  }

  /// The next question, or the end with what was written and planned.
  mutating func goOn(
    from id: RunID, saying opening: [Block], _ changes: StepChanges, at now: Moment
  ) throws -> Reply {
    guard let place = try place(of: id) else { return Reply(opening) }
    if let change = place.change {
      focus = id
      return Reply(opening + ask(about: change, in: place, at: now).blocks)
    }
    if let asked = place.position.asked {
      focus = id
      shown = place
      return Reply(
        opening + Words.changed(changes, in: id)
          + (try blocks(asking: asked, saying: place.position.said)))
    }
    focus = nil
    let isChanged = lastRun == id
    lastRun = id
    var said = advice(place.position.said)
    // More than two pieces of advice in a row read better as a list.
    if said.count > 2 {
      let lines = place.position.said.compactMap { program.advice[$0.text]?.advice }
      said = [.heading("To keep in mind"), .items(lines.map { Block.Item($0) })]
    }
    if !said.isEmpty { said.insert(.space, at: 0) }
    var withdrawn: [Block] = []
    let gone = changes.removed.filter { $0.step.run != id }.count
    if gone > 0 {
      withdrawn = [
        .quiet(
          "\(Words.count(gone, "earlier step")) withdrawn; 'undo' brings back what the last answer changed."
        )
      ]
    }
    return Reply(opening + said + withdrawn + (try ending(place, isChanged: isChanged, at: now)))
  }

  /// The job last spoken of with an employer, offered for Enter where a flow asks for it.
  func offer(
    ofRoleAt employer: EmployerAnswer, for asked: Position.Asked, in run: Run
  ) throws -> [Event] {
    guard asked.question.into == "role", asked.question.kind == .text, asked.offer == nil,
      run.answers[asked.address] == nil, let id = employer.record,
      let dossier = try records.dossier(of: id),
      let role = dossier.runs.filter({ $0.role != nil }).max(by: { $0.touched < $1.touched })?.role
    else { return [] }
    return [.answered(asked.address, .text(role)), .retracted(asked.address)]
  }

  /// An employer that is in the records already gets its record and the name it has there.
  func recognised(_ value: Value) throws -> Value {
    guard case .employer(let typed) = value else { return value }
    guard let known = try records.employer(named: typed.name) else { return value }
    return .employer(EmployerAnswer(name: known.name, record: known.id))
  }
}

extension Question {
  /// Whether what is offered for Enter does for somebody who does not know; of what has happened nothing is supposed.
  var suggests: Bool {
    switch kind {
    case .choice, .yesNo, .number, .moment(.future), .day(.future): byDefault != nil
    default: false
    }
  }

  /// Whether one of its options begins with these words, so that they are an answer before they are a command.
  fileprivate func hasOption(beginning text: String) -> Bool {
    let word = text.folded
    return word.count > 2
      && options.contains { $0.label.folded.hasPrefix(word) || $0.id.text == word }
  }
}
