import Coaching

extension Command {
  static let help = Command(
    names: ["help", "?", "h"], usage: "[COMMAND]", summary: "this page, or more on one command",
    topic: .program
  ) { session, rest, _ in
    guard !rest.isEmpty else { return Reply(Words.help(session)) }
    guard let command = Command.named(rest) else {
      if let flow = session.flow(named: rest) {
        return Reply([
          .heading("\(flow.id) [EMPLOYER]"), .text(flow.intro ?? flow.title),
        ])
      }
      return .refused("There is no command '\(rest.shortened)'. 'help' lists them.")
    }
    var blocks: [Block] = [
      .heading("\(command.name) \(command.usage)".trimmed),
      .text(command.summary.capitalizedFirst + "."),
    ]
    if command.names.count > 1 {
      blocks.append(.quiet("Also: \(command.names.dropFirst().joined(separator: ", "))."))
    }
    return Reply(blocks)
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
  /// One screen: at most 22 lines of 80 columns.
  static func help(_ session: Session) -> [Block] {
    let flows = session.program.flows.all.filter { $0.takes.isEmpty }
    var blocks: [Block] = [
      .heading("Begin"),
      .items([
        Block.Item(
          label: "",
          flows.map(\.id.text).joined(separator: ", ") + ", each with an employer: 'interview Acme'"
        )
      ]),
    ]
    for topic in Command.Topic.allCases {
      let commands = Command.all.filter { $0.topic == topic }
      blocks.append(.heading(topic.rawValue))
      blocks.append(
        .verbatim(
          commands.map { command in
            let usage =
              "\(command.name) \(command.usage.split(separator: " ").first.map { String($0) } ?? "")"
              .trimmed
            return "  " + usage.padding(to: 14) + command.summary
          }.joined(separator: "\n")))
    }
    blocks.append(
      .quiet("Tab completes, the up arrow brings lines back, Ctrl-C clears a line, Ctrl-D leaves."))
    return blocks
  }

  static let helpInFlow: [Block] = [
    .verbatim(
      """
        Type the answer, or Enter for the one in [brackets]. Also:
        skip      I don't know; go on without it
        back      to the question before
        answers   what you said so far;  change 2 ...  gives another answer
        why       the advice behind the question
        pause     leave it here; 'resume' goes on
        /next     any command, with a slash before it
      """)
  ]
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    let room = Swift.max(1, width - columns)
    return self + String(repeating: " ", count: room)
  }
}
