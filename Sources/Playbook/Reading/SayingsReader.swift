package import Coaching
package import Foundation

/// Reads the lines from which the coach learns what people say: `words/situations.yaml`, `words/reviews.yaml` and
/// `words/smalltalk.yaml` of a content folder, each with lists of lines by flow, intent or reaction.
///
/// A file that is not there is empty; what cannot be read is reported and left out.
package func readSayings(at folder: URL) -> (sayings: [Saying], diagnostics: [Diagnostic]) {
  let findings = Findings()
  var sayings: [Saying] = []
  let files: [(name: String, meanings: [(key: String, meaning: Meaning)])] = [
    ("situations", SituationFlow.allCases.map { ($0.rawValue, .situation($0)) }),
    ("reviews", ReviewIntent.allCases.map { ($0.rawValue, .review($0)) }),
    (
      "smalltalk",
      SmallTalk.allCases.filter { $0 != .empty }.map { ($0.rawValue, .talk($0)) }
        + [("unknown", .nothing)]
    ),
  ]
  for (name, meanings) in files {
    let keys = meanings.map(\.key)
    guard let file = LexiconFile("words/\(name).yaml", keys: keys, in: folder, findings) else {
      continue
    }
    for (key, meaning) in meanings {
      sayings += file.texts(file.fields.list(key)).map { Saying($0, meaning) }
    }
  }
  return (sayings, findings.all.sorted())
}
