import Foundation
import PseudoTerminals

/// A home folder of its own, in which the real program is run as a person or a script would run it.
struct Household {
  /// The program built beside the tests, or the one that FOLLOWUP_PROGRAM names, such as a released one.
  static let program =
    ProcessInfo.processInfo.environment["FOLLOWUP_PROGRAM"] ?? PseudoTerminal.built("followup")

  let folder: TemporaryFolder
  /// What is set besides the folder for programs; an entry without a value is not set.
  var environment: [String: String?] = [:]

  init() throws { folder = try TemporaryFolder() }

  var path: String { folder.url.path }
  /// Where the records are when nobody says otherwise.
  var store: String { path + "/.local/share/followup/search.sqlite" }

  private var entries: [String: String] {
    let usual: [String: String?] = [
      "HOME": path, "TZ": "Europe/Berlin", "LANG": "de_DE.UTF-8", "PATH": "/usr/bin:/bin",
      "NO_COLOR": "1", "TERM": "xterm",
    ]
    return usual.merging(environment) { $1 }.compactMapValues(\.self)
  }

  /// How a program ended, and what it wrote.
  struct Ended {
    var code: Int32
    var output: String
    var errors: String

    /// The output as JSON: a list of objects, or one object as a list of one.
    func objects() throws -> [[String: Any]] {
      let value = try JSONSerialization.jsonObject(with: Data(output.utf8))
      if let list = value as? [[String: Any]] { return list }
      return [try (value as? [String: Any]).orThrow("no object")]
    }
  }

  /// Runs the program with the lines on its standard input, and waits for its end.
  ///
  /// - Parameter now: the present it is told; nil leaves it the clock.
  @discardableResult
  func run(
    _ words: String..., now: String? = "2026-11-21T18:00", lines: [String] = []
  ) throws -> Ended {
    try run(now.map { ["--now", $0] + words } ?? words, lines: lines)
  }

  /// Runs it through a shell, which may set things first: `umask 000; exec "$0" "$@"`.
  func run(shell: String, _ words: [String], lines: [String] = []) throws -> Ended {
    try start("/bin/sh", ["-c", shell, Self.program] + words, lines)
  }

  private func run(_ words: [String], lines: [String]) throws -> Ended {
    try start(Self.program, words, lines)
  }

  private func start(_ program: String, _ words: [String], _ lines: [String]) throws -> Ended {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = words
    process.environment = entries
    process.currentDirectoryURL = folder.url
    let files = (0..<2).map { _ in
      FileManager.default.temporaryDirectory.appending(path: "followup-test-\(UUID().uuidString)")
    }
    defer { files.forEach { try? FileManager.default.removeItem(at: $0) } }
    for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    let output = try FileHandle(forWritingTo: files[0])
    let errors = try FileHandle(forWritingTo: files[1])
    let input = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    return Ended(
      code: process.terminationReason == .exit
        ? process.terminationStatus : -process.terminationStatus,
      output: try String(contentsOf: files[0], encoding: .utf8),
      errors: try String(contentsOf: files[1], encoding: .utf8))
  }

  /// Starts the program at a terminal.
  func terminal(
    words: [String] = [], now: String? = "2026-11-21T18:00", environment: [String] = [],
    columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    let clock = now.map { ["--now", $0] } ?? []
    return try PseudoTerminal(
      [Self.program] + clock + words,
      environment: ["HOME=\(path)", "LANG=de_DE.UTF-8", "TZ=Europe/Berlin", "NO_COLOR=1"]
        + environment,
      columns: columns, rows: rows)
  }
}

/// Files in the household's folder, each named by its path there.
extension Household {
  /// Copies Content/ without the conversations that must come out as written: those belong to the content as it is.
  func copyContent(to copy: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    try FileManager.default.copyItem(
      atPath: root.appending(path: "Content").path, toPath: "\(path)/\(copy)")
    try remove("\(copy)/tests")
  }

  func contents(_ file: String) throws -> String {
    try String(contentsOfFile: path + "/" + file, encoding: .utf8)
  }

  func write(_ text: String, to file: String) throws {
    try text.write(toFile: path + "/" + file, atomically: true, encoding: .utf8)
  }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + file)
  }
}

extension Optional {
  /// The value, or an error that says what is missing.
  func orThrow(_ what: String) throws -> Wrapped {
    guard let self else { throw Missing(description: what) }
    return self
  }
}

/// Something that a test needs and that is not there.
struct Missing: Error, CustomStringConvertible {
  var description: String
}

/// Lines that people type.
enum Script {
  /// Everything asked after an interview with three people, one of them without a name.
  static let interview = [
    "interview Acme", "data engineer", "in person", "today 11:00",
    "Dana Cruz (head of data), Sam Lee, someone in HR",
    "cut the nightly run from six hours to one at Delta Foods", "", "18 December", "",
    "hiring manager", "getting releases out on time", "moving the nightly jobs off cron",
    "say", "a calm on-call rota", "the outage in March", "hr", "skip", "how the team grew",
    "Kim Doe",
  ]
}
