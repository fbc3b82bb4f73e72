import Foundation
import Testing

/// A small content folder with a mistake in it, and where the checker must find it.
///
/// Each fixture changes the folder `Fixtures/base`, which has no mistake: `edit: file` with lines taken out (`-`) and put
/// in (`+`), `write: file` with its lines (`|`), `drop: file`.
struct Fixture: CustomTestStringConvertible, Sendable {
  var name: String
  var today: String?
  /// As `F101 flows/visit.yaml:12`.
  var finds: [String] = []
  private var changes: [(verb: String, path: String, lines: [String])] = []

  var testDescription: String { name }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  static let all: [Fixture] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".fixture") }.sorted().map { Fixture(name: $0) }
  }()

  init(name: String) {
    self.name = name
    let text = (try? String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)) ?? ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst() {
      let words = line.split(separator: ":", maxSplits: 1).map(String.init)
      if let mark = line.first, "-+|".contains(mark) {
        changes[changes.count - 1].lines.append(String(line))
      } else if words.count == 2 {
        let value = words[1].trimmingCharacters(in: .whitespaces)
        switch words[0] {
        case "today": today = value
        case "finds": finds.append(value)
        default: changes.append((words[0], value, []))
        }
      }
    }
  }

  /// Writes the folder and hands it over; it is gone afterwards.
  func inFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    try withContentFolder { folder in
      for change in changes { try apply(change, in: folder) }
      return try body(folder)
    }
  }

  private func apply(
    _ change: (verb: String, path: String, lines: [String]), in folder: URL
  ) throws {
    let file = folder.appending(path: change.path)
    switch change.verb {
    case "drop": try FileManager.default.removeItem(at: file)
    case "write": try write(text(change.lines, "|"), to: file)
    case "edit":
      let old = text(change.lines, "-")
      let whole = try String(contentsOf: file, encoding: .utf8)
      guard whole.components(separatedBy: old).count == 2 else { throw FixtureError.noSuchLines }
      try write(whole.replacing(old, with: text(change.lines, "+")), to: file)
    default: throw FixtureError.unknownVerb
    }
  }

  private func text(_ lines: [String], _ mark: Character) -> String {
    lines.filter { $0.first == mark }.map { $0.dropFirst() + "\n" }.joined()
  }
}

enum FixtureError: Error {
  case noSuchLines, unknownVerb
}

/// Copies the folder without mistakes to a temporary place and hands it over; it is gone afterwards.
func withContentFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(
    path: "content-\(UInt64.random(in: 0...UInt64.max))")
  try FileManager.default.copyItem(at: Fixture.folder.appending(path: "base"), to: folder)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}

func write(_ text: String, to file: URL) throws { try write(Data(text.utf8), to: file) }

func write(_ data: Data, to file: URL) throws {
  try FileManager.default.createDirectory(
    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
  try data.write(to: file)
}
