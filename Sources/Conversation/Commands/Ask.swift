import Coaching

extension Command {
  static let ask = Command(
    names: ["ask"], usage: "QUESTION", summary: "what to do, how to put it, and who says so",
    topic: .flows, hasReport: true
  ) { session, rest, _ in
    guard !rest.isEmpty else {
      return .refused(
        "Ask in your own words. For example 'ask how do I ask for feedback without sounding bitter'."
      )
    }
    return session.answer(question: rest)
  }
}

extension Session {
  /// One recommendation, wording to use, what to avoid, where the documents differ, sources, and the nearest other topics.
  func answer(question: String) -> Reply {
    if let advice = program.advice[question] {
      return answer(with: advice, others: [], report: nil)
    }
    var result =
      search()?.ask(unnamed(question))
      ?? AskResult(query: question, understood: false, answers: [])
    result.query = question
    guard let best = result.answers.first, let advice = program.advice[best.topic.text] else {
      return Reply(Words.nothingOn(result, program), report: result, code: 1)
    }
    let others = result.answers.dropFirst().prefix(2).compactMap { program.advice[$0.topic.text] }
    return answer(with: advice, others: others, report: result)
  }

  /// With "them" in place of employers and people on record, who have nothing to do with the advice.
  private func unnamed(_ question: String) -> String {
    guard let known = try? knownNames(), !known.employers.isEmpty else { return question }
    let named = (known.employers + known.people).map(\.name)
    let first = named.compactMap { $0.split(separator: " ").first.map(String.init) }
    let names = Set((named + first).filter { $0.count > 2 }.map(\.folded))
    let words = question.split(separator: " ").map { word in
      names.contains(word.trimmingCharacters(",.?!;:").folded) ? "them" : String(word)
    }
    return words.joined(separator: " ")
  }

  private func answer(with advice: Advice, others: [Advice], report: AskResult?) -> Reply {
    let stance = (try? records.profile().stance) ?? .balanced
    var blocks: [Block] = [.space, .heading(advice.advice), .text(advice.why)]
    for section in advice.wording(for: stance) {
      let heading = section.heading.isEmpty ? "You can say" : "You can say (\(section.heading))"
      blocks += [.space, .text(heading + ":"), .letter(subject: nil, body: plain(section.text))]
    }
    let avoid = advice.avoid.split(separator: "\n").map {
      Block.Item(String($0.trimmingPrefix("- ")))
    }
    blocks += [.space, .text("Avoid:"), .items(avoid)]
    if let tension = advice.tension.flatMap({ program.tensions[$0.text] }) {
      blocks += [.space, .text("The documents differ here. \(tension.recommend[stance] ?? "")")]
    }
    blocks.append(
      .quiet("From: \(Words.sources(of: advice, program)). 'why \(advice.id)' shows more."))
    if !others.isEmpty {
      blocks.append(
        .quiet(
          "Near to it: "
            + others.map { "\($0.title.lowercasedFirst) ('ask \($0.id)')" }.joined(separator: "; ")
            + "."))
    }
    return Reply(blocks, report: report)
  }

  /// Wording with slots that are not known in a question shown as they stand between brackets.
  private func plain(_ template: Template) -> String {
    let profile = (try? records.profile()) ?? Profile()
    let slots = SlotText(values: [:], profile: profile, voice: settings.voice)
    return template.filled(missing: { "[\(Words.slot($0))]" }, by: slots.text(of:))
  }
}

extension Advice {
  /// The wordings that suit a stance: those for it or for all, else by channel, at most two.
  func wording(for stance: Stance) -> [Section] {
    let fitting = say.filter { $0.heading.isEmpty || $0.heading == stance.rawValue }
    if !fitting.isEmpty { return fitting }
    let stances = Stance.allCases.map(\.rawValue)
    return Array(say.filter { !stances.contains($0.heading) }.prefix(2))
  }
}

extension Words {
  /// A slot as a person reads it: "their first name".
  static func slot(_ slot: Template.Slot) -> String {
    switch slot.description {
    case "person.first", "person.name": "name"
    case "me.name": "your name"
    case "me.phone": "your phone"
    case "employer": "employer"
    case "role": "job"
    default: slot.description
    }
  }

  /// The documents behind an advice, each once.
  static func sources(of advice: Advice, _ program: Program) -> String {
    program.documents.all.filter { document in
      document.claims.contains { advice.sources.contains($0.id) }
    }
    .map(\.title).joined(separator: "; ")
  }

  /// Nothing is invented: the subject is not known, and what comes nearest is named.
  static func nothingOn(_ result: AskResult, _ program: Program) -> [Block] {
    let near = result.nearest.prefix(2).compactMap { program.advice[$0.text] }
    var blocks: [Block] = [
      .refusal(
        "I have nothing on that. I know about following up after applications, interviews, rejections and offers."
      )
    ]
    if !near.isEmpty {
      blocks.append(
        .quiet(
          "The nearest I have: "
            + near.map { "\($0.title.lowercasedFirst) ('ask \($0.id)')" }.joined(separator: "; ")
            + "."))
    }
    return blocks
  }
}
