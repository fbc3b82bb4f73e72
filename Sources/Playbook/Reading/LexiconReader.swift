package import Coaching
package import Foundation

/// Reads how people put things: `words/lexicon.yaml` and `words/asks.yaml` of a content folder.
///
/// A file that is not there is empty; what cannot be read is reported and left out.
///
/// - Parameter claims: the claims that there are; asks for another are reported. Nil checks none.
package func readLexicon(
  at folder: URL, claims: Set<ClaimID>? = nil
) -> (lexicon: Lexicon, diagnostics: [Diagnostic]) {
  let findings = Findings()
  var lexicon = Lexicon()
  if let file = LexiconFile("words/lexicon.yaml", keys: ["same", "groups"], in: folder, findings) {
    lexicon.same = file.texts(of: "same")
    lexicon.groups = file.lists(of: "groups")
  }
  if let file = LexiconFile("words/asks.yaml", keys: ["asks", "elsewhere"], in: folder, findings) {
    lexicon.asks = file.asks(of: claims)
    lexicon.elsewhere = file.texts(file.fields.list("elsewhere"))
  }
  return (lexicon, findings.all.sorted())
}

/// One of the files of `words`, whose top level is a mapping with known keys.
struct LexiconFile {
  let name: String
  let fields: Fields
  let findings: Findings

  init?(_ name: String, keys: [String], in folder: URL, _ findings: Findings) {
    let place = folder.appending(path: name)
    guard FileManager.default.fileExists(atPath: place.path) else { return nil }
    guard let data = try? Data(contentsOf: place), data.count <= ContentFolder.largest else {
      findings.add(
        .tooLarge, in: name, line: 1, "the file cannot be read, or is larger than 1 MB")
      return nil
    }
    guard let text = ContentFolder.text(of: data, name, findings) else { return nil }
    do {
      let tree = try Tree(yaml: text)
      guard
        let fields = Fields(tree, of: "the file", keys: keys, in: name, findings: findings)
      else { return nil }
      self.fields = fields
    } catch {
      findings.add(error, in: name)
      return nil
    }
    self.name = name
    self.findings = findings
  }

  /// The entries of a mapping, each with its line.
  private func entries(of key: String) -> [Tree.Entry] {
    guard let tree = fields.tree(key) else { return [] }
    if case .map(let entries) = tree.content { return entries }
    findings.add(
      .wrongForm, in: name, line: tree.line, "'\(key)' is written as 'key: value' lines")
    return []
  }

  /// A mapping from text to text.
  func texts(of key: String) -> [String: String] {
    var texts: [String: String] = [:]
    for entry in entries(of: key) {
      texts[entry.key] = self.texts([entry.value]).first
    }
    return texts
  }

  /// A list of lists of texts.
  func lists(of key: String) -> [[String]] {
    fields.list(key).map { list($0) }
  }

  func asks(of claims: Set<ClaimID>?) -> [ClaimID: [String]] {
    var asks: [ClaimID: [String]] = [:]
    for entry in entries(of: "asks") {
      let text = Text(value: entry.key, line: entry.line)
      if let claim: ClaimID = readID(text, in: name, dotted: true, findings: findings) {
        asks[claim] = list(entry.value)
        if let claims, !claims.contains(claim) {
          findings.add(
            .unknownClaim, in: name, line: entry.line, "there is no claim '\(claim)'",
            hint: didYouMean(claim.text, among: claims.map(\.text)))
        }
      }
    }
    return asks
  }

  func list(_ tree: Tree) -> [String] {
    if case .list(let items) = tree.content { return texts(items) }
    findings.add(.wrongForm, in: name, line: tree.line, "here stands a list of texts")
    return []
  }

  func texts(_ trees: [Tree]) -> [String] {
    trees.compactMap { tree in
      if case .text(let text) = tree.content, !text.trimmed().isEmpty { return text.trimmed() }
      findings.add(.wrongForm, in: name, line: tree.line, "here stands one line of text")
      return nil
    }
  }
}
