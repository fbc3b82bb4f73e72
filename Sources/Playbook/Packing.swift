package import Coaching
import Foundation

/// The Swift source that holds a whole program as packed JSON, unpacked entry by entry when first asked for.
///
/// It declares `embeddedPlaybook`, a global that is made on first use.
package func packedSource(of program: Program) throws -> String {
  let shelves = [
    try packed("flows", program.flows), try packed("messages", program.messages),
    try packed("reminders", program.reminders), try packed("advice", program.advice),
    try packed("documents", program.documents), try packed("tensions", program.tensions),
    try packed("evidence", program.evidence),
    try packed("draftRules", program.draftRules),
  ]
  let fingerprints = program.fingerprints.sorted { $0.key < $1.key }
    .map { "    \(literal($0.key.text)): \(literal($0.value)),\n" }.joined()
  return """
    // Made from the content folder when the package is built; changes here are lost.
    import Coaching

    /// The playbook this program was built with.
    let embeddedPlaybook = Program(
      flows: Shelf(packed: packedFlows), messages: Shelf(packed: packedMessages),
      reminders: Shelf(packed: packedReminders), advice: Shelf(packed: packedAdvice),
      documents: Shelf(packed: packedDocuments), tensions: Shelf(packed: packedTensions),
      evidence: Shelf(packed: packedEvidence),
      draftRules: Shelf(packed: packedDraftRules),
      fingerprints: [
    \(fingerprints.isEmpty ? "    :\n" : fingerprints)  ])

    \(shelves.joined(separator: "\n"))
    """
}

private func packed<Item: Codable & Sendable>(
  _ name: String, _ shelf: Shelf<Item>
) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  var lines = ""
  for id in shelf.ids {
    guard let item = shelf[id] else { continue }
    let json = String(decoding: try encoder.encode(item), as: UTF8.self)
    lines += "  (\(literal(id)), \(literal(json))),\n"
  }
  let title = name.prefix(1).uppercased() + name.dropFirst()
  return "private let packed\(title): [(id: String, json: StaticString)] = [\n\(lines)]\n"
}

/// A raw string literal of a text without line breaks, with as many number signs as it needs.
func literal(_ text: String) -> String {
  var signs = "#"
  while text.contains("\"" + signs) || text.contains("\\" + signs) { signs += "#" }
  return "\(signs)\"\(text)\"\(signs)"
}
