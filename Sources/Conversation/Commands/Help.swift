import Coaching

extension Command {
  static let help = Command(
    names: ["help", "?", "h"], usage: "[TOPIC]",
    summary: "this page; also dates, keys, privacy, flows",
    topic: .program
  ) { session, rest, _ in
    guard !rest.isEmpty else { return Reply(Words.help(session)) }
    guard let page = Words.help(on: rest, session) else {
      return .refused(
        "There is no help on '\(rest.shortened)'. 'help' lists the commands; 'help dates', 'keys', 'privacy', 'money', 'choices', 'people' and 'flows' say more."
      )
    }
    return Reply(page)
  }

  static let quit = Command(
    names: ["quit", "exit", "bye", "q"], usage: "", summary: "leave; everything is kept",
    topic: .program
  ) { _, _, _ in
    Reply([.text("Everything is kept. Until next time.")], request: .leave)
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Words {
  /// One screen of 24 lines and 80 columns.
  static func help(_ session: Session) -> [Block] {
    let flows = session.program.flows.all.filter { $0.takes.isEmpty && !$0.id.text.contains("-") }
    var lines = [
      "Begin".padding(to: 10) + flows.prefix(5).map(\.id.text).joined(separator: ", ") + ","
    ]
    lines.append(
      "".padding(to: 10) + flows.dropFirst(5).map(\.id.text).joined(separator: ", ")
        + "; with an employer: interview Acme")
    for topic in Command.Topic.allCases {
      for (index, command) in Command.all.filter({ $0.topic == topic && $0.isListed }).enumerated()
      {
        let head = (index == 0 ? topic.rawValue : "").padding(to: 10)
        lines.append(head + "\(command.name) \(command.usage)".padding(to: 20) + command.summary)
      }
    }
    lines.append(session.settings.keys.lastOfHelp)
    return [.verbatim(lines.joined(separator: "\n"))]
  }

  static func helpInFlow(_ question: Question) -> [Block] {
    [.text(takes(question.kind)), .verbatim(helpOnSteering)]
  }

  private static let helpOnSteering = """
      Enter alone gives the answer in [brackets]. Also:
      skip      I don't know; go on without it
      back      to the question before
      answers   what you said so far;  change 2 ...  gives another answer
      why       the advice behind the question
      pause     leave it here; 'resume' goes on
      /next     any command, with a slash before it
    """
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    let room = Swift.max(1, width - columns)
    return self + String(repeating: " ", count: room)
  }
}
