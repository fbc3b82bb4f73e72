// A program of a few lines for tests: it reads lines and says what it read.

import LineEditor

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads lines until input ends; the words it knows are there to be completed.
@main
enum Probe {
  static func main() throws {
    let words = ["Acme Corp", "acorn", "next", "show", "sleep"]
    let assistance = Assistance(
      candidates: { before in
        let word = before.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
        return words.filter { $0.lowercased().hasPrefix(word.lowercased()) }
          .map { Candidate($0, "about \($0)") }
      })
    let reader = try LineEditor.open(
      environment: environment(), plain: CommandLine.arguments.contains("--plain"),
      assistance: assistance)
    while true {
      let result = try reader.read(Prompt("probe> "))
      try reader.write("[\(described(result))]\n")
      switch result {
      case .endOfInput, .terminated: return
      case .line("sleep"): try sleep(reader)
      case .line(let text) where text.hasPrefix("edit "):
        try reader.write("[edited \(try reader.runEditor(path: String(text.dropFirst(5))))]\n")
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

  private static func described(_ result: LineRead) -> String {
    switch result {
    case .line(let text):
      "line "
        + text.unicodeScalars.map { $0.isASCII ? $0.escaped(asASCII: false) : String($0) }
        .joined()
    case .interrupted(let hadText): "interrupted \(hadText)"
    case .endOfInput: "end"
    case .terminated(let signal): "terminated \(signal)"
    }
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
