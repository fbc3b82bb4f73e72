import Coaching

/// Beginning a flow, taking one up again, and ending it.
extension Session {
  /// Begins a flow about an employer, or goes on with the one that is open.
  mutating func begin(
    _ flow: Flow, employer name: String, at now: Moment
  ) throws -> Reply {
    var carried: [Name: Value] = [:]
    if let name = name.nonEmpty {
      do {
        let kind = Question(
          text: try Template(""), kind: .employer, into: "employer")
        let reader = AnswerReader(now: now, conventions: settings.conventions)
        carried["employer"] = try recognised(reader.read(name, to: kind))
      } catch let refusal as Refusal {
        let question = Question(text: try Template(""), kind: .employer, into: "employer")
        return .refused(Words.sentence(for: refusal, to: question, settings, now))
      }
    }
    let open = try records.openRuns().first { run in
      run.flow == flow.id && (name.isEmpty || run.employer?.name.folded == name.folded)
    }
    if let open, !name.isEmpty { return try resume(open, at: now) }
    return try begin(flow, carrying: carried, at: now)
  }

  /// Begins a flow with some of its questions answered already.
  ///
  /// - Parameter loose: what was said without saying which question it answers; each goes to the first question that takes it.
  mutating func begin(
    _ flow: Flow, carrying carried: [Name: Value], loose: [Value] = [], at now: Moment
  ) throws -> Reply {
    let id = try records.begin(flow.id, program: program, at: now, title: "begin: \(flow.title)")
    focus = id
    var known: [String] = []
    var changes = StepChanges()
    var loose = loose
    while let place = try place(of: id), let asked = place.position.asked {
      var value = carried[asked.question.into].flatMap { asked.question.accepts($0) ? $0 : nil }
      if value == nil,
        let index = loose.firstIndex(where: {
          asked.question.accepts($0) && asked.question.takes($0, at: now)
        })
      {
        value = loose.remove(at: index)
      }
      guard let value else { break }
      let events = place.position.unread.map { Event.read($0.address, $0.value) }
      let text = Words.described(value, asked.question, settings, now)
      let told = events + [.answered(asked.address, value)]
      var offered: [Event] = []
      if case .employer(let employer) = value, carried["role"] == nil {
        let after = resolve(
          place.run.applying(told, at: now), under: place.flows, outside: place.outside)
        offered =
          try after.asked.map { try offer(ofRoleAt: employer, for: $0, in: place.run) } ?? []
      }
      changes = try records.record(
        told + offered, in: id, at: now, title: "answer: \(text)", program: program)
      known.append(text)
    }
    let kept = try offer(loose, in: id, of: flow, at: now)
    var opening: [Block] = [.heading(flow.title)]
    if let intro = flow.intro { opening.append(.text(intro)) }
    if !known.isEmpty { opening.append(.understood(known.joined(separator: ", "))) }
    if !kept.isEmpty {
      opening.append(
        .quiet("Kept for later questions, where Enter takes it: \(kept.joined(separator: "; ")).")
      )
    }
    return try goOn(from: id, saying: opening, changes, at: now)
  }

  /// Keeps what was said for questions further on, where it is offered for Enter; tells what was kept.
  private func offer(
    _ values: [Value], in run: RunID, of flow: Flow, at now: Moment
  ) throws -> [String] {
    var kept: [String] = []
    var free = flow.states
    var events: [Event] = []
    for value in values {
      guard
        let index = free.firstIndex(where: { $0.question.map { $0.takes(value, at: now) } ?? false }
        )
      else { continue }
      let state = free.remove(at: index)
      guard let question = state.question, let value = question.offered(value, at: now) else {
        continue
      }
      kept.append(Words.described(value, question, settings, now))
      let address = Address(state.id.text)
      events += [.answered(address, value), .retracted(address)]
    }
    guard !events.isEmpty else { return [] }
    _ = try records.record(events, in: run, at: now, title: "told: \(flow.title)", program: program)
    return kept
  }

  /// Takes an open run up at its question.
  mutating func resume(_ run: RunSummary, at now: Moment) throws -> Reply {
    var opening: [Block] = [.heading(describe(run))]
    if let place = try place(of: run.id), !place.position.path.isEmpty {
      opening.append(
        .quiet("Going on where you stopped. 'answers' shows what you said, 'back' goes back."))
    }
    return try goOn(from: run.id, saying: opening, StepChanges(), at: now)
  }

  /// What was written and planned, in the order of time.
  ///
  /// - Parameter isChanged: whether it had ended before, and an answer was changed.
  mutating func ending(_ place: Place, isChanged: Bool = false, at now: Moment) throws -> [Block] {
    guard case .end(_, let opens) = place.position.next else {
      return [.text("This conversation cannot go on with the present content. It is kept.")]
    }
    let steps = try records.openSteps().filter { $0.step.run == place.id }
    var blocks: [Block] = []
    let drafts = steps.filter(\.step.isDraft)
    let others = steps.filter { !$0.step.isDraft }
    if !drafts.isEmpty {
      blocks += [.space, .heading("Written"), .items(drafts.map { item($0, now, brief: true) })]
    }
    if !others.isEmpty {
      blocks += [.space, .heading("Planned"), .items(others.map { item($0, now, brief: true) })]
    }
    if steps.isEmpty { blocks += [.space, .text("Kept. Nothing needs to be done about it now.")] }
    blocks.append(.space)
    if let first = drafts.first {
      let isCall = channel(of: first.step) == .call
      blocks.append(
        .text(
          "'draft \(first.number)' shows \(isCall ? "what to say" : "the first message"). Nothing is ever sent for you: "
            + (isCall
              ? "after the call, type 'done \(first.number)'."
              : "after you sent one, type 'sent \(first.number)'.")))
    }
    if let opens, let flow = program.flow(opens) {
      expecting = .go(opens, from: place.id)
      blocks.append(.question("This leads on to '\(flow.title.lowercasedFirst)'. Go on now? (y/n)"))
    } else if !isChanged, let part = try wanted(for: steps, of: place.run.flow) {
      expecting = .profile(part)
      blocks += try self.blocks(askingFor: part)
    }
    return blocks
  }

  /// The answer to "Go on now?".
  mutating func goneOn(
    _ text: String, to flow: FlowID, from run: RunID, at now: Moment
  ) throws -> Reply? {
    let question = Question(text: try Template(""), kind: .yesNo, into: "yes")
    let reader = AnswerReader(now: now, conventions: settings.conventions)
    if ["back", "pause", "later", "skip", "stop"].contains(text.lowercased()) {
      return Reply([.text("Fine. Type '\(flow)' when you want to.")])
    }
    guard case .flag(let yes)? = try? reader.read(text, to: question) else { return nil }
    guard let next = program.flow(flow), yes else {
      return Reply([.text("Fine. Type '\(flow)' when you want to.")])
    }
    guard let place = try place(of: run) else { return try begin(next, employer: "", at: now) }
    // A flow that leads to itself asks its own questions anew.
    let known = place.position.scope.values.filter {
      place.run.flow != flow || ["employer", "role"].contains($0.key)
    }
    return try begin(next, carrying: known, at: now)
  }
}
