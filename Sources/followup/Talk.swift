import Coaching
import Conversation
import Foundation
import LineEditor
import Playbook

/// The conversation at the prompt: reads a line, hands it over, shows the reply, until the person leaves.
struct Talk {
  private var session: Session
  private let reader: any LineReader
  private let prompting: Prompting
  private let keptLines: KeptLines
  private let clock: () -> Moment
  /// Sees changes of the folder that `--playbook` names; nil for the built-in playbook.
  private var watch: PlaybookWatch?
  private var hasSaidKeys = false

  init(
    session: Session, world: World, plain: Bool, watch: PlaybookWatch? = nil,
    clock: @escaping () -> Moment
  ) throws {
    self.session = session
    self.watch = watch
    self.clock = clock
    let prompting = Prompting(session: session, clock: clock)
    self.prompting = prompting
    let announcements = Announcements()
    let keptLines = KeptLines(path: world.historyPath, tell: announcements.post)
    self.keptLines = keptLines
    do {
      reader = try LineEditor.open(
        environment: world.environment, plain: plain,
        assistance: prompting.assistance, history: keptLines, announcements: announcements)
      prompting.reader = reader
    } catch {
      throw Failure("This terminal cannot be used. 'followup --plain' may work.", code: 74)
    }
  }

  /// - Parameter first: a line to begin with in place of what is due.
  /// - Returns: the exit code: 0, or 128 and the signal that ended it.
  mutating func run(beginningWith first: String? = nil) throws -> Int32 {
    try show(
      first.map { session.take($0, at: clock()) } ?? session.opening(at: clock()))
    var code: Int32 = 0
    while true {
      let text = session.prompt()
      prompting.session = session
      if reader.isInteractive, session.focus != nil, !hasSaidKeys {
        hasSaidKeys = true
        try show(session.keysAtQuestions)
      }
      switch try reader.read(prompt(text)) {
      case .line(let line):
        if !reader.isInteractive { try reader.write(text + line.visible + "\n") }
        try takeChangesIn()
        let reply = session.take(line, at: clock())
        if !reader.isInteractive { code = reply.code }
        if try !follow(reply) { return 0 }
      case .interrupted(let hadText):
        if hadText { continue }
        if session.isBusy {
          try show(session.take("pause", at: clock()))
        } else {
          try reader.write("Ctrl-D or 'quit' leaves; everything is kept.\n")
        }
      case .endOfInput:
        if reader.isInteractive, session.isBusy {
          try show(session.take("pause", at: clock()))
          continue
        }
        if reader.isInteractive { try show(session.take("/quit", at: clock())) }
        return reader.isInteractive ? 0 : code
      case .terminated(let signal): return 128 + signal
      }
    }
  }

  /// Goes on with the playbook as its files are now, if they are without mistakes.
  private mutating func takeChangesIn() throws {
    switch watch?.look() {
    case nil: return
    case .adopted(let program):
      session.program = program
      try show(Reply([.quiet("The playbook has changed and is taken in.")]))
    case .refused(let mistake):
      try show(
        Reply([
          .refusal("The playbook has a mistake, so the last one without stays in use:"),
          .refusal(mistake.rendered()),
        ]))
    }
  }

  private func prompt(_ text: String) -> Prompt {
    Prompt(
      text, kind: session.isAsking ? .answer(isPrivate: !session.keepsAnswers) : .command,
      defaultText: reader.isInteractive ? session.defaultAnswer(at: clock()) : nil,
      asides: ["/", "?"])
  }

  /// Shows a reply and does what it asks; false if the person leaves.
  private mutating func follow(_ reply: Reply) throws -> Bool {
    try show(reply)
    switch reply.request {
    case nil: return true
    case .leave: return false
    case .history(let request):
      let outcome = keptLines.carryOut(request)
      // Up and Down then walk through what is kept now.
      reader.forgetHistory()
      try show(Reply(outcome))
      return true
    case .edit(let text, let target):
      guard reader.isInteractive else {
        try reader.write("  There is no terminal to edit in.\n")
        return true
      }
      if let edited = try edited(text) {
        return try follow(session.edited(edited, target, at: clock()))
      }
      return true
    }
  }

  /// The text as the editor left it; nil, and said, if there is none.
  private func edited(_ text: String) throws -> String? {
    do {
      if let edited = try OuterText(reader: reader).edited(text) { return edited }
      try reader.write("  The editor did not finish, so nothing was changed.\n")
    } catch LineEditorError.cannotStartEditor {
      try reader.write(
        "  The editor cannot be started, so nothing was changed. Set EDITOR to one that you have.\n"
      )
    }
    return nil
  }

  private func show(_ reply: Reply) throws {
    let layout = Layout(width: reader.columns, colour: reader.colour != .none)
    // A pager is for neither what was just typed, said back, nor the question, which has to be seen however it is left.
    let start = reply.blocks.firstIndex { !$0.isEcho } ?? reply.blocks.endIndex
    let end = max(start, reply.blocks.lastIndex(where: \.isQuestion) ?? reply.blocks.endIndex)
    try reader.write(layout.rendered(Array(reply.blocks[..<start])))
    let text = layout.rendered(Array(reply.blocks[start..<end]))
    if try !reader.page(text) { try reader.write(text) }
    try reader.write(layout.rendered(Array(reply.blocks[end...])))
  }
}
