/// Something the checker found in the content: what, where, and what would do.
package struct Diagnostic: Hashable, Codable, Sendable {
  package var code: DiagnosticCode
  package var severity: Severity
  /// Relative to the content folder, such as `flows/interview.yaml`.
  package var file: String
  /// From 1.
  package var line: Int
  /// One sentence without its full stop.
  package var message: String
  /// What would do.
  package var hint: String?

  package enum Severity: String, Hashable, Codable, Sendable {
    /// The content cannot be used.
    case error
    /// The content can be used and should be better.
    case warning
  }

  package init(
    _ code: DiagnosticCode, in file: String, line: Int, _ message: String, hint: String? = nil,
    severity: Severity? = nil
  ) {
    self.code = code
    self.severity = severity ?? code.severity
    self.file = file
    self.line = line
    self.message = message
    self.hint = hint
  }

  /// The finding as one line: `flows/offer.yaml:12: F101: there is no state 'endd' (did you mean 'ended'?)`.
  ///
  /// - Parameter folder: put before the file's name, so that an editor finds it.
  package func rendered(under folder: String = "") -> String {
    let mark = severity == .warning ? "warning: " : ""
    return "\(place(under: folder)): \(code.rawValue): \(mark)\(body)"
  }

  /// The finding in the form in which compilers write theirs, which build tools show.
  package func renderedForBuild(under folder: String) -> String {
    "\(place(under: folder)): \(severity.rawValue): \(code.rawValue) \(body)"
  }

  private func place(under folder: String) -> String {
    let prefix = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
    return "\(prefix)\(file):\(line)"
  }

  private var body: String { message + (hint.map { " (\($0))" } ?? "") }
}

extension Diagnostic: Comparable {
  /// By file, line and code.
  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.code.rawValue, left.message)
      < (right.file, right.line, right.code.rawValue, right.message)
  }
}

/// The findings of one reading, gathered while it goes on; it never leaves that reading.
final class Findings {
  private(set) var all: [Diagnostic] = []

  func add(
    _ code: DiagnosticCode, in file: String, line: Int, _ message: String, hint: String? = nil,
    severity: Diagnostic.Severity? = nil
  ) {
    all.append(
      Diagnostic(code, in: file, line: line, message, hint: hint, severity: severity))
  }

  func add(_ refusal: Tree.Refusal, in file: String) {
    add(refusal.code, in: file, line: refusal.line, refusal.message, hint: refusal.hint)
  }
}

/// A hint that names the nearest of the words that would do, or all of them if there are few and none is near.
func didYouMean(_ word: String, among words: some Sequence<String>) -> String? {
  let words = Array(Set(words)).sorted()
  let near = words.map { ($0, distance(word, $0)) }.min { $0.1 < $1.1 }
  if let (best, steps) = near, steps <= max(1, word.count / 3) { return "did you mean '\(best)'?" }
  guard !words.isEmpty, words.count <= 12 else { return nil }
  return "it can be " + listed(words)
}

/// Words as a sentence lists them: "a, b or c".
func listed(_ words: [String], _ last: String = "or") -> String {
  guard let final = words.last else { return "" }
  let others = words.dropLast()
  return others.isEmpty ? final : others.joined(separator: ", ") + " \(last) " + final
}

/// The number of letters to add, drop, change or swap to come from one word to the other.
func distance(_ one: String, _ other: String) -> Int {
  let first = Array(one.utf8.prefix(64))
  let second = Array(other.utf8.prefix(64))
  guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
  var before: [Int] = []
  var above = Array(0...second.count)
  for row in 1...first.count {
    var current = [row]
    for column in 1...second.count {
      let cost = first[row - 1] == second[column - 1] ? 0 : 1
      var best = min(above[column] + 1, current[column - 1] + 1, above[column - 1] + cost)
      if row > 1, column > 1, first[row - 1] == second[column - 2],
        first[row - 2] == second[column - 1]
      {
        best = min(best, before[column - 2] + 1)
      }
      current.append(best)
    }
    before = above
    above = current
  }
  return above[second.count]
}
