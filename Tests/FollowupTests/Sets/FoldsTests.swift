import Foundation
import Playbook
import Testing

@testable import Coaching

/// How many lines of `Content/words` are understood by what was learnt from the others: each fifth in turn is left out.
///
/// These figures are fairer than those on `dev`, whose lines are learnt from; they flatter still, since the cues were written with
/// many of the lines in view. Learning five times takes minutes in a debug build, so it runs only when asked for:
/// `FOLLOWUP_FOLDS=1 swift test -c release -Xswiftc -enable-testing --filter FoldsTests`.
struct FoldsTests {
  private static let folds = 5

  private struct Tally {
    var lines = 0
    var kinds = 0
    var meanings = 0
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["FOLLOWUP_FOLDS"] != nil))
  func `lines that were not learnt from are mostly understood`() {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../")
    let content = root.standardizedFileURL.appending(path: "Content")
    let sayings = readSayings(at: content).sayings + AskSet.lexicon.lexicon.sayings
    var tallies: [String: Tally] = [:]
    for fold in 0..<Self.folds {
      let sense = Sense(taught: sayings.filter { Self.fold(of: $0) != fold })
      for saying in sayings where Self.fold(of: saying) == fold {
        let right = Self.isRight(InterpretSetsTests.reading(saying.text, by: sense), saying)
        for name in Self.names(of: saying.meaning) {
          tallies[name, default: Tally()].lines += 1
          tallies[name]?.kinds += right.kind ? 1 : 0
          tallies[name]?.meanings += right.meaning ? 1 : 0
        }
      }
    }
    for (name, tally) in tallies.sorted(by: { $0.key < $1.key }) {
      print("\(name): \(tally.lines) lines, kind \(tally.kinds), meaning \(tally.meanings)")
    }
    #expect(Self.share(tallies["situation"], \.meanings) >= 0.87)
    #expect(Self.share(tallies["review"], \.meanings) >= 0.84)
    #expect(Self.share(tallies["question"], \.kinds) >= 0.84)
  }

  private static func fold(of saying: Saying) -> Int {
    Int(fingerprint(Array(saying.text.utf8)) >> 8) % folds
  }

  private static func share(_ tally: Tally?, _ count: KeyPath<Tally, Int>) -> Double {
    guard let tally else { return 0 }
    return Double(tally[keyPath: count]) / Double(tally.lines)
  }

  /// Questions of whatever field all go to `ask`.
  private static func isRight(
    _ reading: Interpretation, _ saying: Saying
  ) -> (kind: Bool, meaning: Bool) {
    switch saying.meaning {
    case .situation(let flow): (reading.kind == .situation, reading.flow == flow)
    case .review(let intent): (reading.kind == .review, reading.intent == intent)
    case .talk(let talk): (reading.kind == .smalltalk, reading.smallTalk == talk)
    case .question, .outside, .nothing:
      (
        [.question, .unknown].contains(reading.kind), [.question, .unknown].contains(reading.kind)
      )
    }
  }

  private static func names(of meaning: Meaning) -> [String] {
    switch meaning {
    case .situation(let flow): ["situation", "situation \(flow)"]
    case .review(let intent): ["review", "review \(intent)"]
    case .talk: ["small talk"]
    case .question: ["question"]
    case .outside, .nothing: ["elsewhere"]
    }
  }
}
