import Foundation
import Testing

@testable import Coaching

/// Writes what the weights of `KindWeights` are fitted to: FOLLOWUP_FEATURES=FILE swift test --filter KindFeatures,
/// then Tests/Sets/fit-weights.py FILE.
struct KindFeatures {
  static let file = ProcessInfo.processInfo.environment["FOLLOWUP_FEATURES"]

  @Test(.enabled(if: file != nil))
  func `the features of every line of dev and of our examples are written`() throws {
    var lines: [String] = []
    func add(_ text: String, kind: String) {
      let line = LineReading(
        text, known: KnownIndex(KnownNames()), now: InterpretTests.now,
        conventions: InterpretTests.conventions)
      guard !line.words.isEmpty else { return }
      let features = LineScores(line, in: line.words.indices).features
      lines.append("\(kind) " + features.map { "\($0)" }.joined(separator: " "))
    }
    for (file, kind) in [
      ("situations", "situation"), ("reviews", "review"), ("questions", "question"),
      ("outside", "outside"), ("smalltalk", "smalltalk"),
    ] {
      let sets = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Sets/\(file).jsonl")
      for line in try String(contentsOf: sets, encoding: .utf8).split(separator: "\n") {
        let values = try JSONDecoder().decode([String: Loose].self, from: Data(line.utf8))
        guard values["part"]?.text == "dev", let text = (values["text"] ?? values["q"])?.text
        else { continue }
        add(text, kind: values["wants"]?.text == "unknown" ? "unknown" : kind)
      }
    }
    for example in InterpretTests.examples {
      let isFlow = SituationFlow(rawValue: example.label) != nil
      let kind = example.label == "question" ? "question" : isFlow ? "situation" : "review"
      add(example.text, kind: kind)
    }
    #expect(lines.count > 400)
    try lines.joined(separator: "\n").write(
      toFile: try #require(Self.file), atomically: true, encoding: .utf8)
  }

  /// Text, or anything else that is left aside.
  private struct Loose: Decodable {
    var text: String?

    init(from decoder: any Decoder) throws {
      text = try? decoder.singleValueContainer().decode(String.self)
    }
  }
}
