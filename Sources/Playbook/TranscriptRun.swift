package import Coaching

extension Transcript {
  /// Holds the conversation with the program and tells where it does not come out as written.
  ///
  /// Days are typed before months. What is expected is the whole list of next steps, the present turn of each rotation among them.
  package func differences(in program: Program) -> [Diagnostic] {
    var play = Play(transcript: self, program: program)
    for line in lines { play.take(line) }
    return play.found
  }
}

/// A conversation as far as it has come.
private struct Play {
  let transcript: Transcript
  let program: Program
  var run: Run
  var now: Moment
  var found: [Diagnostic] = []

  init(transcript: Transcript, program: Program) {
    self.transcript = transcript
    self.program = program
    now = transcript.clock
    run = Run(flow: transcript.flow, fingerprint: "", began: transcript.clock)
  }

  private var position: Position { resolve(run, under: program.flow) }

  mutating func take(_ line: Transcript.Line) {
    // After a first difference the rest says nothing more.
    guard found.isEmpty else { return }
    switch line.what {
    case .now(let moment): now = moment
    case .back:
      guard let last = position.path.last else {
        return differ(line, "there is nothing to go back to")
      }
      run.apply(.retracted(last.address), at: now)
    case .answer(let address, let typed):
      guard let asked = position.asked, asked.address == address else {
        return differ(line, "the coach asks \(waiting) here, not '\(address)'")
      }
      answer(asked.question, at: address, typed, line)
    case .change(let address, let typed):
      guard let step = position.path.first(where: { $0.address == address }) else {
        return differ(line, "'\(address)' was not answered on this way")
      }
      answer(step.question, at: address, typed, line)
    case .expect(let expected): compare(expected, line)
    }
  }

  private var waiting: String {
    position.asked.map { "'\($0.address)'" } ?? "nothing more"
  }

  private mutating func answer(
    _ question: Question, at address: Address, _ typed: String?, _ line: Transcript.Line
  ) {
    var value: Value?
    if let typed {
      var known: [PersonAnswer] = []
      if case .people(let people) = (run.answers[address] ?? run.retracted[address])?.value {
        known = people
      }
      let reader = AnswerReader(
        now: now, conventions: DateConventions(monthBeforeDay: false), known: known)
      do {
        value = try reader.read(typed, to: question)
      } catch {
        return differ(line, "'\(typed)' is no answer to '\(address)' (\(error))")
      }
    } else if question.unknown == nil {
      return differ(line, "'\(address)' has no 'unknown:', so '?' is no answer")
    }
    for unread in position.unread { run.apply(.read(unread.address, unread.value), at: now) }
    run.apply(.answered(address, value), at: now)
  }

  private mutating func compare(
    _ expected: [Transcript.Expectation], _ line: Transcript.Line
  ) {
    let position = position
    let outcome = Outcome(run: 1, began: run.began, position: position)
    var came = nextSteps(of: [outcome], contacts: [], settled: [:]).enumerated()
      .sorted { one, other in
        let (first, second) = (end(one.element.due), end(other.element.due))
        return (first, one.offset) < (second, other.offset)
      }
      .map { words($0.element) }
    if case .end(let end, _) = position.next { came.append("end \(end)") }
    let wanted = expected.map(words)
    for (index, want) in wanted.enumerated() where index >= came.count || came[index] != want {
      let instead = index < came.count ? "'\(came[index])' comes" : "nothing more comes"
      found.append(
        Diagnostic(
          .transcriptDiffers, in: transcript.file, line: expected[index].number,
          "'\(want)' is expected, but \(instead)"))
      return
    }
    if came.count > wanted.count {
      differ(line, "'\(came[wanted.count])' comes too, and is not expected")
    }
  }

  private func end(_ when: When?) -> Int { when?.end(in: now.zone).instant ?? .max }

  private func words(_ step: NextStep) -> String {
    let what =
      switch step.what {
      case .draft(let message): "draft \(message)"
      case .remind(let reminder): "remind \(reminder)"
      }
    let person = step.person.map { " \($0.key)" } ?? ""
    return what + person + (step.due.map { " due \(words($0))" } ?? "")
  }

  private func words(_ when: When) -> String {
    let time = when.time(in: now.zone).map { " \($0)" } ?? ""
    return "\(when.day(in: now.zone))\(time)"
  }

  private func words(_ expected: Transcript.Expectation) -> String {
    let person = expected.person.map { " \($0)" } ?? ""
    let due = expected.due.map { " due \($0)" } ?? ""
    switch expected.what {
    case .draft(let message): return "draft \(message)\(person)\(due)"
    case .remind(let reminder): return "remind \(reminder)\(person)\(due)"
    case .cycle(let name): return "cycle \(name)"
    case .end(let end): return "end \(end)"
    case .other(let words): return words
    }
  }

  private mutating func differ(_ line: Transcript.Line, _ sentence: String) {
    found.append(
      Diagnostic(.transcriptDiffers, in: transcript.file, line: line.number, sentence))
  }
}
