import Coaching
import Foundation
import JobSearchStore
import StoreTesting
import Testing

@testable import Conversation
@testable import followup

/// What helps while a line is typed, without a terminal.
struct TypingTests {
  private let now = Moment("2026-11-21T18:00", defaultZone: .utc)!
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A session after these lines.
  private func session(_ lines: String...) throws -> Session {
    let path = folder.url.appending(path: "search.sqlite").path
    var session = try Rehearsal(folder: folder.url, reloads: false).session(path, zone: .utc)
    for line in lines { #expect(session.take(line, at: now).wasTaken, "\(line)") }
    return session
  }

  /// A session with steps for Acme Corp and Dana Cruz, at the main prompt.
  private func experienced() throws -> Session {
    try Self.records.get().write(to: folder.url.appending(path: "search.sqlite"))
    return try session()
  }

  /// What is in the file after an interview at Acme Corp.
  private static let records = Result {
    let test = try TypingTests()
    var session = try test.session()
    for line in ["interview Acme Corp"] + Script.interview.dropFirst() {
      _ = session.take(line, at: test.now)
    }
    #expect(session.focus == nil && session.expecting == .nothing)
    return try Data(contentsOf: test.folder.url.appending(path: "search.sqlite"))
  }

  private func typing(_ session: Session) -> Typing { Typing(session, at: now) }

  // MARK: - Suggestions

  @Test(arguments: [
    ("ne", "next"), ("int", "interview"), ("interview ac", "interview acme Corp"),
    ("interview Acme", "interview Acme Corp"), ("show acme c", "show acme corp"),
    ("/emp", "/employers"), ("help pri", "help privacy"), ("done ", "done 1"),
    ("I called Dana", nil), ("In", "Interview"), ("done 1", nil), ("next", nil), ("", nil),
    ("we talked", nil), ("two\nrows", nil), ("nothing ac", nil),
  ])
  func aLineIsSuggestedThatBeginsAsTyped(typed: String, whole: String?) throws {
    let found = typing(try experienced()).suggestion(for: typed)
    #expect(found?.lowercased() == whole?.lowercased())
    #expect(found?.hasPrefix(typed) ?? true)
  }

  @Test func inAFlowTheChoicesAndTheWordsThatSteerAreSuggested() throws {
    let typing = typing(try session("interview Acme", "data engineer"))
    #expect(typing.suggestion(for: "in p") == "in person")
    #expect(typing.suggestion(for: "pau") == "pause")
    #expect(typing.suggestion(for: "/nex") == "/next")
    #expect(typing.completions(of: "By ").map(\.text) == ["By phone", "By video"])
  }

  @Test(arguments: [
    ("I called Da", ["Dana Cruz"]), ("I called dana c", ["Dana Cruz"]),
    ("they at Acm", ["Acme Corp"]),
    ("I called ", []), ("I called them", []), ("show acme c", ["Acme Corp"]),
  ])
  func namesOnRecordAreCompletedInASentence(typed: String, names: [String]) throws {
    #expect(typing(try experienced()).completions(of: typed).map(\.text) == names)
  }

  @Test func namesOnRecordAreCompletedWherePeopleAreAskedFor() throws {
    var session = try experienced()
    for line in ["interview Bolt", "data engineer", "in person", "today 11:00"] {
      #expect(session.take(line, at: now).wasTaken)
    }
    let typing = typing(session)
    #expect(typing.completions(of: "Kim Doe, da") == [.init(text: "Dana Cruz", about: "Acme Corp")])
    #expect(typing.completions(of: "Sam").map(\.text).contains("Sam Lee"))
  }

  @Test(arguments: [
    ("Dana Cruz, Sam Lee", true), ("Dana Cruz,", false), ("Dana Cruz (head of", false),
    ("Dana Cruz (head of data)", true), ("Dana Cruz,\n", true), ("Dana Cruz,\nSam Lee, ", false),
    ("/next,", true), ("? why,", true), ("", true),
  ])
  func enterKnowsWhetherNamesGoOn(line: String, isComplete: Bool) throws {
    let session = try session("interview Acme", "data engineer", "in person", "today 11:00")
    #expect(typing(session).isComplete(line) == isComplete)
  }

  @Test(arguments: [("What they want:", false), ("three things, ", false), ("a (b", true)])
  func enterKnowsWhetherWordsGoOn(line: String, isComplete: Bool) throws {
    #expect(typing(try session("interview Acme")).isComplete(line) == isComplete)
    #expect(typing(try session()).isComplete(line))
  }

  @Test func wordsThatSteerAreNotSuggestedWhereAnyWordsAreAnAnswer() throws {
    #expect(typing(try session("interview Acme")).suggestion(for: "back") == nil)
    #expect(typing(try session("interview Acme")).suggestion(for: "bac") == nil)
  }

  @Test func whileAWordIsAwaitedNothingIsSuggested() throws {
    let typing = typing(try session("interview Acme", "pause", "undo"))
    #expect(typing.suggestion(for: "ne") == nil)
    #expect(typing.completions(of: "ne") == [])
    #expect(typing.pieces(of: "next") == [])
  }

  @Test func theDefaultCanBeTypedAndMeansWhatEnterMeans() throws {
    var session = try session()
    var met = 0
    for line in ["interview Acme"] + Script.interview.dropFirst() {
      if let text = session.defaultAnswer(at: now) {
        met += 1
        var typed = session
        var entered = session
        let one = typed.take(text, at: now).blocks.first
        _ = typed.take("back", at: now)
        let other = entered.take("", at: now).blocks.first
        #expect(one == other, "\(text)")
        _ = entered.take("back", at: now)
      }
      _ = session.take(line, at: now)
    }
    #expect(met > 1)
    let asked = try self.session("interview Bolt", "data engineer", "in person")
    #expect(asked.defaultAnswer(at: now) == "today 18:00")
  }

  // MARK: - Colours

  /// The line with what has a meaning in brackets: commands `<>`, slips `!!`, what is understood `[]`.
  private func marked(_ line: String, _ typing: Typing) -> String {
    var result = ""
    var end = line.startIndex
    for piece in typing.pieces(of: line) {
      let (open, close) =
        switch piece.meaning {
        case .command: ("<", ">")
        case .unknown: ("!", "!")
        case .understood: ("[", "]")
        }
      result += line[end..<piece.range.lowerBound] + open + line[piece.range] + close
      end = piece.range.upperBound
    }
    return result + line[end...]
  }

  @Test(arguments: [
    "<next>", "<postpone> 1 [tomorrow 9am]", "<postpone> 1 some day", "<postpone> 1", "<post>",
    "<done> 1 [yesterday]", "<done> 1 left a voicemail", "done with all of it", "!nxet!",
    "!intervew! Acme", "<interview> [acme corp]", "<interview> New Firm", "<show> [Acme Corp]",
    "I called [Dana Cruz] [yesterday]", "they decide [by Friday], I think", "I called [Dana]",
    "they asked dana", "whatever",
    "he called",
    "as agreed", "hi", "Sorry, nothing to tell", "</next>", "</postpone> 1 [friday]", "/nowhere",
    "", "   ", "  <next>",
    "<ask> what to wear",
  ])
  func whatALineIsTakenForShows(marked: String) throws {
    let line = marked.filter { !"<>![]".contains($0) }
    #expect(self.marked(line, typing(try experienced())) == marked)
  }

  @Test(arguments: [
    ("<back>", ["interview Acme", "data engineer"]), ("</pause>", ["interview Acme"]),
    ("[in person]", ["interview Acme", "data engineer"]),
    ("by", ["interview Acme", "data engineer"]),
    ("nothing of that", ["interview Acme", "data engineer"]),
    ("[today 11:00]", ["interview Acme", "data engineer", "in person"]),
    ("today", ["interview Acme", "data engineer", "in person"]),
    ("tomorrow 11:00", ["interview Acme", "data engineer", "in person"]),
    ("next tuesday at Acme", ["interview Acme"]),
  ])
  func inAFlowWhatTheQuestionTakesShows(marked: String, lines: [String]) throws {
    var session = try session()
    for line in lines { _ = session.take(line, at: now) }
    let line = marked.filter { !"<>![]".contains($0) }
    #expect(self.marked(line, typing(session)) == marked)
  }

  @Test func piecesOfAnyLineStandInOrderAndApart() throws {
    let typing = typing(try experienced())
    var random = Seeded(4)
    let words = [
      "done", "1", "tomorrow", "Acme", "Corp", "Dana", "Cruz", "by", "Friday", "/", "\u{301}", "ß",
      "3/12", "👩‍👧", "postpone", "  ", "\n", "(", "at", "9",
    ]
    for _ in 0..<500 {
      let line = (0..<Int.random(in: 0..<9, using: &random))
        .map { _ in words.randomElement(using: &random)! }.joined(separator: " ")
      var end = line.startIndex
      for piece in typing.pieces(of: line) {
        #expect(piece.range.lowerBound >= end && !piece.range.isEmpty, "\(line)")
        end = piece.range.upperBound
      }
    }
  }

  // MARK: - Help

  @Test(arguments: [
    ("", "Say what happened"), ("postpone 1", "postpone N DATE"), ("re", "redo"),
    ("interview", "interview [EMPLOYER]"), ("nxet", "'next' is the nearest"),
    ("I called them", "read as a sentence"),
  ])
  func helpIsAboutWhatIsTyped(line: String, text: String) throws {
    let shown = Layout(width: 80).rendered(typing(try experienced()).help(on: line))
    #expect(shown.contains(text), "\(shown)")
  }

  @Test func helpInAFlowIsAboutTheQuestion() throws {
    let typing = typing(try session("interview Acme", "data engineer", "in person"))
    let shown = Layout(width: 80).rendered(typing.help(on: "tod"))
    #expect(shown.contains("a day and a time"))
    #expect(Layout(width: 80).rendered(typing.help(on: "/undo")).contains("Take the last thing"))
  }

  @Test(arguments: Command.all.map(\.name) + HelpTopic.all.flatMap(\.names) + ["flows"])
  func everythingHasAPageOfHelpThatFitsOneScreen(topic: String) throws {
    var session = try session()
    let reply = session.take("help \(topic)", at: now)
    #expect(reply.wasTaken)
    let rows = Layout(width: 80).rendered(reply.blocks).split(separator: "\n")
    #expect((2...22).contains(rows.count), "\(rows.count)")
  }

  /// Without grey text, colours and a menu, help tells of none; a simple terminal takes pasted rows one at a time.
  @Test(arguments: [Keys.plain, .simple, .terminal])
  func helpTellsOfNoKeyThatDoesNothing(keys: Keys) throws {
    var session = try session()
    session.settings.keys = keys
    var shown = ["", "I called them"].map { line in
      Layout(width: 200).rendered(typing(session).help(on: line))
    }
    for line in ["help keys", "help"] {
      shown.append(Layout(width: 200).rendered(session.take(line, at: now).blocks))
    }
    let said = shown.joined()
    for lie in ["grey", "Alt-Right", "Esc closes", "marked"] { #expect(!said.contains(lie)) }
    #expect(said.contains("Pasted rows stay together") == (keys == .plain))
    #expect(said.contains("F1") == (keys != .terminal))
    #expect(said.contains("Tab completes") == (keys != .terminal))
  }

  @Test func helpOnPrivacySaysThatTheFileIsNotEncrypted() throws {
    var session = try session()
    let shown = Layout(width: 200).rendered(session.take("help privacy", at: now).blocks)
    for text in ["not encrypted", "0600", "disk encryption", "history clear"] {
      #expect(shown.contains(text))
    }
  }

  @Test(arguments: ["pause", "back", "why", "answers", "skip"])
  func wordsThatSteerDoSoWithASlashAsWell(word: String) throws {
    let other = try TypingTests()
    var plain = try session("interview Acme", "data engineer")
    var slashed = try other.session("interview Acme", "data engineer")
    #expect(slashed.take("/" + word, at: now).blocks == plain.take(word, at: now).blocks)
    #expect(slashed.memory == plain.memory)
  }

  // MARK: - Names of commands

  @Test func everyBeginningThatOnlyOneCommandHasIsThatCommand() {
    let ordinary: Set = ["hi", "his", "he", "do", "an", "as", "so", "red"]
    for command in Command.all {
      for length in 1..<command.name.count {
        let word = String(command.name.prefix(length))
        if Command.all.contains(where: { $0.names.contains(word) }) || ordinary.contains(word) {
          continue
        }
        let isAlone = Command.all.count { $0.name.hasPrefix(word) } == 1
        #expect(Command.named(word)?.name == (isAlone ? command.name : nil), "\(word)")
      }
    }
  }

  @Test(arguments: [
    ("nxet", "next"), ("employrs", "employers"), ("intervew Bolt", "interview"),
    ("postpnoe 1 tomorrow", "postpone"), ("histroy clear", "history"), ("udno", "undo"),
  ])
  func aMistypedCommandNamesTheNearestAndIsNotRun(line: String, name: String) throws {
    var session = try experienced()
    let before = try session.records.openSteps()
    let reply = session.take(line, at: now)
    #expect(!reply.wasTaken && reply.request == nil)
    #expect(Layout(width: 80).rendered(reply.blocks).contains("Did you mean '\(name)'?"))
    #expect(try session.records.openSteps() == before)
    #expect(try session.records.employers().map(\.name) == ["Acme Corp"])
  }

  @Test(arguments: ["he called me back", "as agreed I wrote to them", "hi", "his answer was no"])
  func ordinaryWordsAreNoAbbreviations(line: String) throws {
    var session = try experienced()
    let reply = session.take(line, at: now)
    #expect(reply.request == nil)
    #expect(!Layout(width: 80).rendered(reply.blocks).contains("There is no help on"))
  }
}
