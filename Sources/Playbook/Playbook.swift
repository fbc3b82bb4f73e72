package import Coaching
package import Foundation

/// What a content folder holds: the program, if the content can be used, and all findings.
package struct Playbook: Sendable {
  /// Nil when one of the findings is an error.
  package var program: Program?
  /// In order of file and line.
  package var diagnostics: [Diagnostic]
}

/// Reads and checks a content folder.
///
/// All findings come from one run: a broken file does not hide the others.
///
/// - Parameter today: the day by which review dates are judged; nil judges none.
package func readPlaybook(at folder: URL, today: Day?) -> Playbook {
  let findings = Findings()
  let material = Material(at: folder, findings)
  material.check(today: today, findings)
  let transcripts = material.transcripts(findings)
  let allowances = Allowances(material.files, findings)
  var diagnostics = allowances.applied(to: findings.all).sorted()
  guard !diagnostics.contains(where: { $0.severity == .error }) else {
    return Playbook(program: nil, diagnostics: diagnostics)
  }
  let program = Program(material)
  let differences = transcripts.flatMap { $0.differences(in: program) }
  diagnostics += differences
  return Playbook(
    program: differences.isEmpty ? program : nil, diagnostics: diagnostics.sorted())
}

extension Material {
  init(at folder: URL, _ findings: Findings) {
    files = ContentFolder(at: folder, findings: findings).files
    readFlows(findings)
    readMessages(findings)
    readAdvice(findings)
    readSources(findings)
    readDraftRules(findings)
  }
}

extension Material {
  /// The conversations written as tests; one of a flow that is not there is reported.
  fileprivate func transcripts(_ findings: Findings) -> [Transcript] {
    let known = Set(flows.map(\.flow.id))
    let transcripts = files.filter { $0.path.hasPrefix("tests/") }
      .compactMap { Transcript($0.text, file: $0.path, findings) }
    for transcript in transcripts
    where !known.contains(transcript.flow) && !unread.contains("flows/\(transcript.flow)") {
      findings.add(
        .unknownFlow, in: transcript.file, line: 1, "there is no flow '\(transcript.flow)'",
        hint: didYouMean(transcript.flow.text, among: known.map(\.text)))
    }
    return transcripts
  }
}

extension Program {
  init(_ material: Material) {
    func shelf<Item: Codable & Sendable>(_ items: [(String, Item)]) -> Shelf<Item> {
      Shelf(Dictionary(items, uniquingKeysWith: { first, _ in first }))
    }
    self.init(
      flows: shelf(material.flows.map { ($0.flow.id.text, $0.flow) }),
      messages: shelf(material.messages.map { ($0.message.id.text, $0.message) }),
      reminders: shelf(material.steps.map { ($0.reminder.id.text, $0.reminder) }),
      advice: shelf(material.advice.map { ($0.advice.id.text, $0.advice) }),
      documents: shelf(material.documents.map { ($0.value.id, $0.value) }),
      tensions: shelf(material.tensions.map { ($0.value.id.text, $0.value) }),
      evidence: shelf(material.evidence.map { ($0.value.id.text, $0.value) }),
      draftRules: shelf(material.draftRules.map { ($0.value.id, $0.value) }),
      fingerprints: [:])
    for flow in material.flows where flow.flow.takes.isEmpty {
      fingerprints[flow.flow.id] = Program.fingerprint(of: closure(of: flow.flow.id))
    }
  }
}
