// A child program on the other end of a real pseudo-terminal.

import CPseudoTerminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Starts a program with a pseudo-terminal as its controlling terminal, types, and reads.
package final class PseudoTerminal {
  /// The process that was started.
  package let child: Int32
  private let master: Int32
  /// What was shown since the last text that was expected.
  package private(set) var output = ""
  private var undecoded: [UInt8] = []
  /// Whether the program has closed its terminal, as it does when it ends.
  package private(set) var isClosed = false
  /// Is told everything that is shown, as it comes.
  package var onOutput: ((String) -> Void)?

  /// The program of that name, built beside the tests.
  package static func built(_ name: String) -> String {
    var path = [CChar](repeating: 0, count: 4_096)
    let count = readlink("/proc/self/exe", &path, path.count - 1)
    let own = String(decoding: path[..<max(0, count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return own.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/") + "/" + name
  }

  /// What a child's environment holds unless it is told otherwise.
  package static let usual = [
    "TERM=xterm-256color", "LANG=C.UTF-8", "HOME=/nonexistent", "PATH=/usr/bin:/bin",
  ]

  /// Starts a program.
  ///
  /// The environment replaces or adds to `usual`; an entry without `=` removes one.
  package init(
    _ words: [String], environment: [String] = [], columns: Int = 80,
    rows: Int = 24
  ) throws {
    var entries = Self.usual
    for entry in environment {
      let key = entry.prefix { $0 != "=" }
      entries.removeAll { $0.hasPrefix(key + "=") }
      if entry.contains("=") { entries.append(entry) }
    }
    let arguments = words.map { strdup($0) } + [nil]
    let variables = entries.map { strdup($0) } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var pid: pid_t = 0
    master = pt_start(arguments, variables, Int32(columns), Int32(rows), &pid)
    child = pid
    if master < 0 { throw Failure(what: "cannot start \(words[0]): \(errno)") }
  }

  deinit {
    close(master)
    guard child > 0 else { return }
    kill(child, SIGKILL)
    var status: Int32 = 0
    waitpid(child, &status, 0)
  }

  /// What did not happen.
  package struct Failure: Error, CustomStringConvertible {
    let what: String

    /// - Parameter what: a sentence for whoever reads the test's report.
    package init(what: String) { self.what = what }

    package var description: String { what }
  }

  /// Types a text.
  package func type(_ text: String) { type(bytes: Array(text.utf8)) }

  /// Types without waiting for the other end to show anything, but reading what it shows.
  package func type(bytes: [UInt8]) {
    var done = 0
    while done < bytes.count {
      let piece = bytes[done..<min(done + 512, bytes.count)]
      let count = piece.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 { done += count }
      guard readMore(milliseconds: count > 0 ? 0 : 5) else { return }
    }
  }

  /// Waits until the text appears after what was seen before, and returns what came up to there.
  @discardableResult
  package func expect(_ text: String, seconds: Int = 20) throws -> String {
    let limit = time(nil) + seconds
    while true {
      if let range = output.firstRange(of: text) {
        let seen = String(output[..<range.upperBound])
        output.removeSubrange(..<range.upperBound)
        return seen
      }
      guard time(nil) <= limit, readMore(milliseconds: 200) else {
        throw Failure(what: "no '\(text)' in \(output.debugDescription)")
      }
    }
  }

  /// Forgets what was shown up to now.
  package func forget() { output = "" }

  /// Waits until nothing has been shown for a while.
  package func settle() {
    var seen = -1
    while output.utf8.count != seen, readMore(milliseconds: 0) {
      seen = output.utf8.count
      for _ in 0..<15 { _ = readMore(milliseconds: 20) }
    }
  }

  /// Waits for the end of the program and returns its exit status, or minus the signal.
  package func exitStatus() throws -> Int32 {
    let limit = time(nil) + 20
    var status: Int32 = 0
    while waitpid(child, &status, WNOHANG) == 0 {
      guard time(nil) <= limit else { throw Failure(what: "still running: \(output)") }
      _ = readMore(milliseconds: 20)
    }
    return status & 0x7f == 0 ? status >> 8 & 0xff : -(status & 0x7f)
  }

  /// Sends the program a signal.
  package func signal(_ number: Int32) { kill(child, number) }

  /// Gives the window another size, as a person would who drags its corner.
  package func resize(columns: Int, rows: Int) { pt_resize(master, Int32(columns), Int32(rows)) }

  /// The modes and special characters of the terminal now, as numbers that can be compared: those of
  /// input, of output, the local ones, then the characters.
  package var modes: [UInt32] {
    var modes = termios()
    tcgetattr(master, &modes)
    let characters = withUnsafeBytes(of: modes.c_cc) { Array($0) }
    return [modes.c_iflag, modes.c_oflag, modes.c_lflag].map { UInt32($0) }
      + characters.map { UInt32($0) }
  }

  /// Reads what is there; false when the other end is closed.
  private func readMore(milliseconds: Int32) -> Bool {
    var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, milliseconds) > 0 else { return true }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &bytes, bytes.count)
    guard count > 0 else {
      isClosed = count == 0 || errno != EAGAIN
      return !isClosed
    }
    undecoded += bytes[..<count]
    // A character may be cut in two.
    var whole = undecoded.count
    for back in 1...3 where back <= undecoded.count {
      let byte = undecoded[undecoded.count - back]
      if byte >= 0xc0 {
        if back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) { whole -= back }
        break
      }
      if byte < 0x80 { break }
    }
    let text = String(decoding: undecoded[..<whole], as: UTF8.self)
    onOutput?(text)
    output += text
    undecoded.removeFirst(whole)
    return true
  }
}
