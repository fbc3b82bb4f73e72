// What a person would see: a program in tmux, and its screen read back.

import CPseudoTerminal
import PseudoTerminals

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A screen of its own, in a tmux server of its own.
final class Screen {
  private let socket: String
  private let environment: [String]

  /// Whether tmux is there at all.
  static let isAvailable = run(["tmux", "-V"], PseudoTerminal.usual).hasPrefix("tmux")

  init(
    _ words: [String], environment: [String] = [], columns: Int = 80, rows: Int = 24
  ) throws {
    socket = "line-editor-\(getpid())-\(UInt32.random(in: 0...(.max)))"
    self.environment = PseudoTerminal.usual
    let assignments = environment.flatMap { ["-e", $0] }
    _ = tmux(
      ["-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"] + assignments
        + [(["exec"] + words.map { "'\($0)'" }).joined(separator: " ")])
    _ = tmux(["set", "-g", "remain-on-exit", "on"])
    _ = tmux(["set", "-g", "window-size", "manual"])
    try expect { $0.contains { $0.contains("probe>") } }
  }

  deinit { _ = tmux(["kill-server"]) }

  private static func run(_ words: [String], _ environment: [String]) -> String {
    let arguments = words.map { strdup($0) } + [nil]
    let entries = environment.map { strdup($0) } + [nil]
    defer { (arguments + entries).forEach { free($0) } }
    guard let text = pt_output_of(arguments, entries) else { return "" }
    defer { free(text) }
    return String(cString: text)
  }

  private func tmux(_ words: [String]) -> String {
    Self.run(["tmux", "-L", socket] + words, environment)
  }

  func type(_ text: String) { _ = tmux(["send-keys", "-l", "--", text]) }

  func resize(columns: Int, rows: Int) {
    _ = tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// The rows that show, without those that are empty at the end.
  var rows: [String] {
    var rows = tmux(["capture-pane", "-p"]).split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.reversed().drop { $0 == " " }.reversed()) }
    while rows.last?.isEmpty == true { rows.removeLast() }
    return rows
  }

  /// All rows with those that have scrolled away, and with colours as escape sequences.
  var coloured: String { tmux(["capture-pane", "-p", "-e"]) }
  var withHistory: String { tmux(["capture-pane", "-p", "-S", "-"]) }

  /// What shows once nothing more changes, and where the cursor is.
  func settled() throws -> (rows: [String], cursor: (column: Int, row: Int)) {
    var last = (rows: rows, cursor: cursor)
    var same = 0
    while same < 4 {
      usleep(12_000)
      let now = (rows: rows, cursor: cursor)
      same = now.rows == last.rows && now.cursor == last.cursor ? same + 1 : 0
      last = now
    }
    return last
  }

  /// Column and row of the cursor, from 0.
  var cursor: (column: Int, row: Int) {
    let parts = tmux(["display-message", "-p", "#{cursor_x} #{cursor_y}"]).split(separator: " ")
    let numbers = parts.compactMap { Int($0.filter(\.isNumber)) }
    return numbers.count == 2 ? (numbers[0], numbers[1]) : (-1, -1)
  }

  /// Waits until the screen shows just these rows.
  func expect(_ wanted: [String]) throws {
    try expect(wanted.joined(separator: "\n")) { $0 == wanted }
  }

  /// Waits until the rows are as wanted.
  func expect(_ what: String = "what was wanted", _ isWanted: ([String]) -> Bool) throws {
    let limit = time(nil) + 15
    while !isWanted(rows) {
      guard time(nil) <= limit else {
        throw PseudoTerminal.Failure(
          what: "wanted:\n\(what)\nfound:\n" + rows.joined(separator: "\n"))
      }
      usleep(10_000)
    }
  }

  /// Waits until the cursor is there.
  func expectCursor(column: Int, row: Int) throws {
    let limit = time(nil) + 15
    while cursor != (column, row) {
      guard time(nil) <= limit else {
        throw PseudoTerminal.Failure(what: "wanted cursor at \(column), \(row); is at \(cursor)")
      }
      usleep(10_000)
    }
  }
}
