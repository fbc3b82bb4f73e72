// A program of a few lines for tests: it reads lines and says what it read.

import LineEditor

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads lines until input ends.
///
/// Arguments: `--plain`, `--private` for answers that are remembered nowhere, `--default TEXT`,
/// `--initial TEXT`, `--history COUNT` for so many lines entered before, `--slow` to take its time
/// over a line given up, `--endless` to go on after the end of input, `--hostile` for a prompt, names and
/// old lines that try to drive the terminal.
@main
enum Probe {
  static func main() throws {
    let announcements = Announcements()
    let reader = try LineEditor.open(
      environment: environment(), plain: CommandLine.arguments.contains("--plain"),
      assistance: Vocabulary.assistance(isHostile ? [hostile] : []),
      history: OldLines(
        count: Int(value("--history") ?? "") ?? 0, others: isHostile ? ["old " + hostile] : []),
      announcements: announcements)
    var prompt = Prompt("probe> ", defaultText: value("--default"))
    if isHostile { prompt = Prompt("probe\(hostile)> ", defaultText: hostile) }
    prompt.initialText = value("--initial") ?? ""
    if CommandLine.arguments.contains("--private") { prompt.kind = .answer(isPrivate: true) }
    while true {
      let result = try reader.read(prompt)
      try reader.write("[\(described(result))]\n")
      switch result {
      case .endOfInput where CommandLine.arguments.contains("--endless"): break
      case .endOfInput, .terminated: return
      case .line("sleep"): try sleep(reader)
      case .line("announce"): announce(in: announcements)
      case .line("page"):
        let text = String(repeating: "a line\n", count: 100)
        try reader.write("[paged \(try reader.page(text))]\n")
      case .line(let text) where text.hasPrefix("edit "):
        try reader.write("[edited \(try reader.runEditor(path: String(text.dropFirst(5))))]\n")
      case .interrupted where CommandLine.arguments.contains("--slow"): usleep(500_000)
      default: break
      }
    }
  }

  /// A long command that Ctrl-C ends.
  private static func sleep(_ reader: any LineReader) throws {
    try reader.write("sleeping\n")
    for _ in 0..<500 where !reader.interruptRequested() { usleep(20_000) }
    try reader.write("[stopped \(reader.interruptRequested())]\n")
  }

  private static func announce(in announcements: Announcements) {
    Task.detached {
      usleep(300_000)
      announcements.post("a message\nof two lines")
    }
  }

  private static func described(_ result: LineRead) -> String {
    switch result {
    case .line(let text) where text.utf8.count > 1_000: "long line of \(text.utf8.count) bytes"
    case .line(let text):
      "line "
        + text.unicodeScalars.map { $0.isASCII ? $0.escaped(asASCII: false) : String($0) }
        .joined()
    case .interrupted(let hadText): "interrupted \(hadText)"
    case .endOfInput: "end"
    case .terminated(let signal): "terminated \(signal)"
    }
  }

  private static let isHostile = CommandLine.arguments.contains("--hostile")

  /// A title, the clipboard, a cleared screen, C1 and text turned around.
  private static let hostile =
    "evil\u{1b}]0;title\u{7}\u{1b}]52;c;eA==\u{1b}\\\u{1b}[2J\u{9b}31m\u{202e}\u{8}\rname"

  private static func value(_ name: String) -> String? {
    guard let place = CommandLine.arguments.firstIndex(of: name) else { return nil }
    return CommandLine.arguments.dropFirst(place + 1).first
  }

  private static func environment() -> [String: String] {
    var result: [String: String] = [:]
    var entry = environ
    while let pointer = entry.pointee {
      let parts = String(cString: pointer).split(separator: "=", maxSplits: 1)
      if parts.count == 2 { result[String(parts[0])] = String(parts[1]) }
      entry += 1
    }
    return result
  }
}

/// A history that was there before.
private final class OldLines: HistoryStore {
  private let count: Int
  private let others: [String]

  init(count: Int, others: [String]) {
    self.count = count
    self.others = others
  }

  func lines(of kind: PromptKind, limit: Int) -> [String] {
    others + (0..<min(count, limit)).map { "old line \($0 + 1)" }
  }

  func newer(of kind: PromptKind) -> [String] { [] }

  func append(_ line: String, kind: PromptKind) {}
}

/// The few words that the probe knows; not `edit`, which random keys would complete and run.
private enum Vocabulary {
  static let words = ["Acme Corp", "acorn", "next", "show", "sleep", "announce", "old"]

  static func assistance(_ names: [String]) -> Assistance {
    let words = words + names
    return Assistance(
      candidates: { before in
        let word = before.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
        return words.filter { $0.lowercased().hasPrefix(word.lowercased()) }
          .map { Candidate($0, "about \($0)") }
      },
      suggestion: { text in text.isEmpty ? nil : words.first { $0.hasPrefix(text) } },
      highlights: { text in
        guard let first = text.split(separator: " ").first else { return [] }
        let known = words.contains(String(first))
        let day = text.firstRange(of: "tomorrow").map { [Highlight($0, .understood)] } ?? []
        return [Highlight(first.startIndex..<first.endIndex, known ? .command : .unknown)] + day
      },
      isComplete: { !$0.hasSuffix("\\") },
      help: { "'\($0)' could be:\n  next\n  show" })
  }
}
