import Coaching

/// What is to be done with the lines typed before, which only the prompt knows.
package enum HistoryRequest: Hashable, Sendable {
  /// Shows the latest lines; with a text, the latest that hold it.
  case show(latest: Int, holding: String)
  /// Forgets all lines.
  case clear
  /// Brings in the history file of another program.
  case bringIn(path: String)
}

/// What came of a `HistoryRequest`.
package enum HistoryOutcome: Hashable, Sendable {
  /// The lines with their numbers, oldest first.
  case lines([HistoryLine], holding: String)
  case cleared
  /// How many lines came in, and how many of the file were there already.
  case broughtIn(Int, known: Int)
  /// The path leads to no history file that could be read.
  case notReadable(path: String)
  /// It could not be done, for the reason that the sentence gives.
  case failed(String)
}

/// A line typed before.
package struct HistoryLine: Hashable, Encodable, Sendable {
  package var number: Int
  package var text: String

  package init(number: Int, text: String) {
    self.number = number
    self.text = text
  }
}

extension Command {
  static let history = Command(
    names: ["history"], usage: "[TEXT]", summary: "lines typed before; 'history clear' forgets",
    topic: .program, hasReport: true
  ) { session, rest, _ in
    let words = rest.split(separator: " ", maxSplits: 1).map(String.init)
    switch (words.first?.lowercased(), words.count > 1 ? words[1].trimmed : "") {
    case (nil, _): return Reply(request: .history(.show(latest: 20, holding: "")))
    case ("clear", "yes"): return Reply(request: .history(.clear))
    case ("clear", ""):
      session.expecting = .confirmForgetting
      return Reply([
        .text("This forgets every line typed at the prompt. Your records stay as they are."),
        .question("Forget them? (y/n)"),
      ])
    case ("import", let path) where !path.isEmpty:
      return Reply(request: .history(.bringIn(path: path)))
    case ("import", _): return .refused("Which file? For example 'history import ~/.history'.")
    default:
      if words.count == 1, let count = Int(words[0]), (1...1_000).contains(count) {
        return Reply(request: .history(.show(latest: count, holding: "")))
      }
      return Reply(request: .history(.show(latest: 20, holding: rest)))
    }
  }
}

extension Session {
  /// The answer to "Forget them?".
  mutating func forgettingConfirmed(_ text: String) throws -> Reply {
    guard ["y", "yes", "yes."].contains(text.lowercased()) else {
      return Reply([.text("They are kept.")] + (try questionAgain()))
    }
    return Reply(request: .history(.clear))
  }
}

extension Reply {
  /// What is said once the history was looked at or changed.
  package init(_ outcome: HistoryOutcome) {
    switch outcome {
    case .lines(let lines, let text):
      self.init([Self.block(lines, holding: text)], report: lines)
    case .cleared: self.init([.understood("forgotten; your records are as they were")])
    case .broughtIn(let count, let known):
      let before = known > 0 ? "; \(known) of the file were there already" : ""
      self.init([.understood("\(Words.count(count, "line")) brought in\(before)")])
    case .notReadable(let path):
      self = .refused("'\(path)' is no history file of a program that uses libedit.")
    case .failed(let sentence): self.init([.refusal(sentence)], code: 74)
    }
  }

  private static func block(_ lines: [HistoryLine], holding text: String) -> Block {
    guard !lines.isEmpty else {
      return .text(
        text.isEmpty
          ? "No lines are kept yet. Answers to questions never are, unless you allow it; see 'help privacy'."
          : "No line holds '\(text.shortened)'.")
    }
    return .items(
      lines.map { line in
        let text = line.text.onOneRow
        return Block.Item(
          label: String(line.number), text.count > 300 ? text.prefix(297) + "..." : text)
      })
  }
}
