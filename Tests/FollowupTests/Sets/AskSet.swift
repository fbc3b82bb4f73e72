import Coaching
import Foundation
import Playbook
import Testing

@testable import followup

/// The lines by which `ask` is judged, and the search that is judged by them.
enum AskSet {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  struct Line: Decodable {
    var q: String
    var part: String
    /// The claims of which a right answer cites one; nil outside the field.
    var claims: [ClaimID]?
  }

  /// The lines of one part of a file in Tests/Sets.
  static func lines(_ name: String, part: String) throws -> [Line] {
    let file = root.appending(path: "Tests/Sets/\(name).jsonl")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
      .filter { $0.part == part }
  }

  static let program = readPlaybook(at: root.appending(path: "Content"), today: nil).program
  static let claims = Set(program?.documents.all.flatMap { $0.claims.map(\.id) } ?? [])
  static let lexicon = readLexicon(at: root.appending(path: "Content"), claims: claims)

  /// The search over the content of this repository, made once for all tests.
  static let search = program.map { program in
    AdviceSearch(
      AskIndex(
        advice: program.advice.all, documents: program.documents.all, lexicon: lexicon.lexicon),
      sense: embeddedSense)
  }
}

/// How often `ask` was right on one part of the sets, in percent.
struct AskFigures: CustomStringConvertible {
  /// The first answer cites a claim that was asked for.
  var first = 0.0
  /// One of the three answers does.
  var three = 0.0
  /// Questions of the field that were declined.
  var lost = 0.0
  /// Questions from elsewhere that were declined.
  var declined = 0.0

  init(part: String) throws {
    let search = try #require(AskSet.search)
    let questions = try AskSet.lines("questions", part: part)
    let others = try AskSet.lines("outside", part: part)
    for line in questions {
      let result = search.ask(line.q)
      let right = result.answers.map { !Set($0.claims).isDisjoint(with: line.claims ?? []) }
      first += right.first == true ? 1 : 0
      three += right.contains(true) ? 1 : 0
      lost += result.understood ? 0 : 1
    }
    declined = Double(others.count { !search.ask($0.q).understood }) / Double(others.count) * 100
    for figure in [\Self.first, \.three, \.lost] {
      self[keyPath: figure] *= 100 / Double(questions.count)
    }
  }

  var description: String {
    func percent(_ value: Double) -> String { String((value * 10).rounded() / 10) }
    return "first answer right \(percent(first)), among three \(percent(three)), "
      + "of the field declined \(percent(lost)), from elsewhere declined \(percent(declined))"
  }
}
