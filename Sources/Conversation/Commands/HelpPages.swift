import Coaching

/// A page of help that belongs to no one command.
struct HelpTopic: Sendable {
  /// The first is its name, the others do as well.
  var names: [String]
  var title: String
  private let text: @Sendable (Keys) -> [String]

  init(names: [String], title: String, lines: [String]) {
    self.init(names: names, title: title) { _ in lines }
  }

  private init(names: [String], title: String, _ text: @escaping @Sendable (Keys) -> [String]) {
    self.names = names
    self.title = title
    self.text = text
  }

  /// What it says where the keys do that.
  func lines(_ keys: Keys) -> [String] { text(keys) }

  var name: String { names[0] }

  static let all = [dates, keys, privacy, money, choices, people]

  /// The page of that name; an abbreviation counts if only one begins with it.
  static func named(_ word: String) -> HelpTopic? {
    let word = word.lowercased()
    if let exact = all.first(where: { $0.names.contains(word) }) { return exact }
    let begun = all.filter { $0.name.hasPrefix(word) }
    return begun.count == 1 && word.count > 2 ? begun[0] : nil
  }

  private static let dates = HelpTopic(
    names: ["dates", "date", "times", "time"], title: "Dates and times",
    lines: [
      "Days: today, tomorrow, Friday, next Tuesday, in two weeks, in 3 business days, 14 Dec, the 14th, end of the month.",
      "Times: 3pm, 15:30, 11.30, noon, EOD. Together: tomorrow 3pm, Fri 9.30.",
      "'by Friday' lasts to the end of Friday. '3/12' is 3 December, unless your language setting is American English.",
      "Each date is said back with its weekday. Where two readings are possible you are asked; a day that does not exist is refused.",
    ])

  private static let keys = HelpTopic(
    names: ["keys", "key", "editing"], title: "Keys", \.page)

  private static let privacy = HelpTopic(
    names: ["privacy", "private", "data"], title: "Privacy",
    lines: [
      "Everything stays on this machine; there is no network code in the program.",
      "Your records are one plain file that only your user can read (mode 0600 in a folder 0700). It is not encrypted: whoever has your login, or the disk, can read it. Use disk encryption if that matters.",
      "Lines typed at the prompt are kept in a second file of the same kind, at most 10,000. Answers to questions are not, unless you say 'profile history answers'. A line that begins with a space is not kept either. 'history clear' forgets them all.",
      "Copies of the records of the last seven days of use lie beside them, so what you undo or change can still be in a copy.",
    ])

  private static let money = HelpTopic(
    names: ["money", "amounts", "salary"], title: "Amounts of money",
    lines: [
      "As you would say it: 62,000, 62k, EUR 4,500 a month. It is kept as you typed it."
    ])

  private static let choices = HelpTopic(
    names: ["choices", "choice", "options"], title: "Choices",
    lines: [
      "Type the number, or enough of the words to tell it from the others: '3', or 'in person'. Tab shows them.",
      "Where the answer is yes or no, 'y' and 'n' do.",
    ])

  private static let people = HelpTopic(
    names: ["people", "names"], title: "People",
    lines: [
      "Names with commas between them, or one a row (Alt-Enter). What they do goes in brackets: Dana Cruz (head of data), Sam Lee, someone in HR."
    ])
}

extension Command {
  /// A sentence or two on a command, with an example; nil where its summary says all.
  var page: String? {
    switch name {
    case "next":
      "Steps are numbered; the other commands take the number. 'next' alone also comes with an empty line."
    case "done":
      "For example 'done 3', 'done 3 yesterday' or 'done 4 left a voicemail'. A call or a message then counts as a contact."
    case "sent":
      "For example 'sent 2' or 'sent 2 yesterday 3pm'. Nothing is ever sent for you, so say it once you have."
    case "draft": "For example 'draft 2'. 'edit 2' changes it."
    case "edit":
      "Opens $VISUAL, $EDITOR or vi. What you save there is the message; an empty file changes nothing."
    case "postpone":
      "For example 'postpone 3 tomorrow 9am' or 'postpone 3 in a week'. 'help dates' says what dates can look like."
    case "skip": "For example 'skip 4 they asked me not to call'. 'undo' brings it back."
    case "why":
      "For example 'why 3': the advice, the document it is from, and where documents differ."
    case "ask":
      "For example 'ask how do I ask for feedback'. Without 'ask' a question works as well."
    case "resume": "For example 'resume' for the latest, 'resume 2' or 'resume Acme'."
    case "answers":
      "For example 'answers Acme'; 'change 2 ...' then gives another answer to question 2."
    case "change":
      "For example 'change 2 data analyst'. What follows from the answer is worked out anew."
    case "show": "For example 'show 3', 'show Acme' or 'show Dana Cruz'."
    case "undo":
      "Shows what it would take back, and asks. Messages you said were sent stay counted."
    case "profile":
      "For example 'profile name Kim Doe', 'profile stance gentle', 'profile hours 9:00 17:00' or 'profile history answers'."
    case "history":
      "The last 20 with their numbers; 'history acme' finds lines that hold a word. 'history clear' forgets all, 'history import FILE' brings in the file of another program that uses libedit."
    default: nil
    }
  }
}

extension Words {
  /// A page of help on a topic, a command or a flow; nil if there is none of that name.
  static func help(on word: String, _ session: Session) -> [Block]? {
    if let topic = HelpTopic.named(word) {
      return [.heading(topic.title)] + topic.lines(session.settings.keys).map { .text($0) }
    }
    if ["flows", "talks", "flow"].contains(word.lowercased()) { return flows(session) }
    if let command = Command.named(word) { return help(on: command) }
    guard let flow = session.flow(named: word) else { return nil }
    return [.heading("\(flow.id) [EMPLOYER]"), .text(flow.intro ?? flow.title)]
  }

  static func help(on command: Command) -> [Block] {
    var blocks: [Block] = [
      .heading("\(command.name) \(command.usage)".trimmed),
      .text(command.summary.capitalizedFirst + "."),
    ]
    if let page = command.page { blocks.append(.text(page)) }
    if command.names.count > 1 {
      blocks.append(.quiet("Also: \(command.names.dropFirst().joined(separator: ", "))."))
    }
    return blocks
  }

  private static func flows(_ session: Session) -> [Block] {
    let flows = session.program.flows.all.filter { $0.takes.isEmpty && !$0.id.text.contains("-") }
    return [
      .heading("What can be gone through in questions"),
      .items(flows.map { Block.Item(label: $0.id.text, $0.title) }),
      .quiet(
        "With an employer: 'interview Acme'. Every answer is saved at once; 'pause' and 'resume' work at any time."
      ),
    ]
  }
}
