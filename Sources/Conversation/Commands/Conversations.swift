import Coaching

extension Command {
  static let resume = Command(
    names: ["resume", "continue"], usage: "[N]",
    summary: "go on with a paused conversation",
    topic: .flows
  ) { session, rest, now in
    let open = try session.records.openRuns()
    guard let latest = open.first else {
      return .refused("No conversation is open. 'interview ACME' begins one.")
    }
    guard !rest.isEmpty else {
      if open.count == 1 { return try session.resume(latest, at: now) }
      let items = open.enumerated().map { index, run in
        Block.Item(
          label: "\(index + 1)", session.describe(run),
          aside: "last \(session.settings.near(.day(run.touched.day), now))")
      }
      return Reply([.items(items), .quiet("'resume 1' goes on with the first.")])
    }
    if let number = Int(rest), open.indices.contains(number - 1) {
      return try session.resume(open[number - 1], at: now)
    }
    let word = rest.folded
    let fitting = open.filter {
      $0.employer?.name.folded.hasPrefix(word) ?? false || $0.flow.text.hasPrefix(word)
    }
    guard let run = fitting.first else {
      return .refused("No open conversation is about '\(rest.shortened)'. 'resume' lists them.")
    }
    return try session.resume(run, at: now)
  }

  static let answers = Command(
    names: ["answers"], usage: "[EMPLOYER]", summary: "what you answered", topic: .flows
  ) { session, rest, now in
    guard let place = try session.subject(rest) else {
      return .refused("There are no answers yet. 'interview ACME' begins with a first question.")
    }
    session.lastRun = place.id
    return Reply(session.blocks(answersOf: place.position, now))
  }

  static let change = Command(
    names: ["change"], usage: "N [ANSWER]", summary: "give another answer; steps follow",
    topic: .flows
  ) { session, rest, now in
    guard let place = try session.subject("") else {
      return .refused("There is nothing to change yet.")
    }
    return try session.change(rest, in: place, at: now)
  }
}

extension Session {
  /// The run that `answers` and `change` speak of: the employer's latest, the one in focus, or the one that ended last.
  func subject(_ employer: String) throws -> Place? {
    if employer.isEmpty, let id = focus ?? lastRun { return try place(of: id) }
    let summary =
      employer.isEmpty ? try records.employers().first : try self.employer(called: employer)
    guard let summary, let dossier = try records.dossier(of: summary.id) else { return nil }
    return try dossier.runs.max { $0.touched < $1.touched }.flatMap { try place(of: $0.id) }
  }

  /// "After an interview: Acme, data engineer".
  func describe(_ run: RunSummary) -> String {
    let title = program.flow(run.flow)?.title ?? run.flow.text
    let about = [run.employer?.name, run.role].compactMap { $0?.onOneRow }.joined(separator: ", ")
    return about.isEmpty ? title : "\(title): \(about)"
  }
}
