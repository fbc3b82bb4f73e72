import Coaching

extension Material {
  /// Reads the phrases that are pointed out in drafts: `words/drafts.yaml`.
  mutating func readDraftRules(_ findings: Findings) {
    for file in files where file.path == "words/drafts.yaml" {
      let reader = SourcesReader(file: file, findings: findings)
      draftRules += reader.items.compactMap(reader.draftRule)
      if reader.isBroken { unread.insert("words/\(file.name)") }
    }
  }
}

extension SourcesReader {
  fileprivate func draftRule(_ tree: Tree) -> Located<DraftRule>? {
    guard let fields = fields(tree, of: "a rule", ["id", "finds", "says", "sources"]),
      let name = needed(fields, "id", "the rule", .missingKey),
      let says = needed(fields, "says", "the rule", .missingKey)
    else { return nil }
    let rule = DraftRule(
      id: name.value, finds: fields.texts("finds").map { $0.value.plainWords }, says: says.value,
      sources: fields.texts("sources").map { ClaimID($0.value) })
    return Located(value: rule, file: file, line: name.line, keys: fields.lines)
  }
}
