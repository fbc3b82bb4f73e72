import Coaching

extension Material {
  /// Reads the documents with their claims, the tensions and the later evidence.
  mutating func readSources(_ findings: Findings) {
    for file in files where file.path.hasPrefix("sources/") {
      let reader = SourcesReader(file: file, findings: findings)
      switch file.path {
      case "sources/documents.yaml":
        for item in reader.items {
          guard let document = reader.document(item) else { continue }
          documents.append(document.0)
          claims += document.1
        }
      case "sources/tensions.yaml": tensions += reader.items.compactMap(reader.tension)
      case "sources/evidence.yaml": evidence += reader.items.compactMap(reader.evidence)
      default:
        findings.add(
          .strayFile, in: file.path, line: 1, "no file of this name is read here",
          hint: didYouMean(file.name, among: ["documents", "tensions", "evidence"]))
      }
      if reader.isBroken { unread.insert("sources/\(file.name)") }
    }
  }
}

/// Reads one file of the sources.
struct SourcesReader {
  let file: String
  let findings: Findings
  var items: [Tree] = []
  var isBroken = false

  init(file: ContentFolder.File, findings: Findings) {
    self.file = file.path
    self.findings = findings
    do {
      let tree = try Tree(yaml: file.text)
      if case .list(let items) = tree.content {
        self.items = items
      } else if case .map(let entries) = tree.content, entries.isEmpty {
        items = []
      } else {
        findings.add(.wrongForm, in: file.path, line: tree.line, "the file holds a list")
        isBroken = true
      }
    } catch {
      findings.add(error, in: file.path)
      isBroken = true
    }
  }

  func fields(_ tree: Tree, of what: String, _ keys: [String]) -> Fields? {
    Fields(tree, of: what, keys: keys, in: file, findings: findings)
  }

  /// The value of a key; reported with the given code when missing.
  func needed(_ fields: Fields, _ key: String, _ what: String, _ code: DiagnosticCode)
    -> Text?
  {
    guard fields.has(key) else {
      findings.add(code, in: file, line: fields.line, "\(what) has no '\(key)'")
      return nil
    }
    return fields.text(key)
  }

  func document(_ tree: Tree) -> (Located<Document>, [Located<Claim>])? {
    guard
      let fields = fields(
        tree, of: "a document",
        ["document", "title", "author", "year", "read", "url", "claims"])
    else { return nil }
    func text(_ key: String) -> String? {
      needed(fields, key, "the document", .claimIncomplete)?.value
    }
    let id = text("document")
    let title = text("title")
    let author = text("author")
    let year = text("year")
    let read = needed(fields, "read", "the document", .claimIncomplete).flatMap {
      readDay($0, file, findings)
    }
    let claims = fields.list("claims").compactMap(claim)
    let document = Document(
      id: id ?? "", title: title ?? "", author: author ?? "", year: year ?? "",
      read: read ?? Day(daysSinceEpoch: 0), claims: claims.map(\.value))
    return (Located(value: document, file: file, line: fields.line, keys: fields.lines), claims)
  }

  private func claim(_ tree: Tree) -> Located<Claim>? {
    guard
      let fields = fields(tree, of: "a claim", ["id", "section", "topic", "says"])
    else { return nil }
    func text(_ key: String) -> String? {
      needed(fields, key, "the claim", .claimIncomplete)?.value
    }
    let name = needed(fields, "id", "the claim", .claimIncomplete)
    let section = text("section")
    let topic = text("topic")
    let says = text("says")
    guard let name, let id: ClaimID = readID(name, in: file, dotted: true, findings: findings)
    else { return nil }
    let claim = Claim(id: id, section: section ?? "", topic: topic ?? "", says: says ?? "")
    return Located(value: claim, file: file, line: name.line, keys: fields.lines)
  }

  func tension(_ tree: Tree) -> Located<Tension>? {
    guard
      let fields = fields(
        tree, of: "a tension", ["id", "between", "about", "sides", "recommend", "because"]),
      let name = needed(fields, "id", "the tension", .tensionIncomplete),
      let id: TensionID = readID(name, in: file, dotted: true, findings: findings)
    else { return nil }
    let about = needed(fields, "about", "the tension", .tensionIncomplete)
    let because = needed(fields, "because", "the tension", .tensionIncomplete)
    let sides = fields.list("sides").compactMap { tree -> Tension.Side? in
      guard let side = self.fields(tree, of: "a side", ["claims", "says"]),
        let says = needed(side, "says", "the side", .tensionIncomplete)
      else { return nil }
      return Tension.Side(claims: side.texts("claims").map { ClaimID($0.value) }, says: says.value)
    }
    var recommend: [Stance: String] = [:]
    if let tree = fields.tree("recommend"),
      let words = self.fields(tree, of: "'recommend'", Stance.allCases.map(\.rawValue))
    {
      for stance in Stance.allCases {
        recommend[stance] = words.text(stance.rawValue)?.value
      }
    }
    let tension = Tension(
      id: id, between: fields.texts("between").map { ClaimID($0.value) },
      about: about?.value ?? "", sides: sides, recommend: recommend,
      because: because?.value ?? "")
    return Located(value: tension, file: file, line: name.line, keys: fields.lines)
  }

  func evidence(_ tree: Tree) -> Located<Evidence>? {
    guard
      let fields = fields(
        tree, of: "a piece of evidence",
        ["id", "bears_on", "strength", "cite", "url", "year", "finding", "limit"]),
      let name = needed(fields, "id", "the evidence", .evidenceIncomplete),
      let id: EvidenceID = readID(name, in: file, dotted: true, findings: findings)
    else { return nil }
    func text(_ key: String) -> String {
      needed(fields, key, "the evidence", .evidenceIncomplete)?.value ?? ""
    }
    let word = needed(fields, "strength", "the evidence", .evidenceIncomplete)
    let strength = word.flatMap { fields.word($0, as: StrengthWord.self, "strength") }
    let evidence = Evidence(
      id: id, bearsOn: fields.texts("bears_on").map { ClaimID($0.value) },
      strength: strength?.strength ?? .opinion, cite: text("cite"), year: text("year"),
      finding: text("finding"), limit: text("limit"))
    return Located(value: evidence, file: file, line: name.line, keys: fields.lines)
  }
}

/// The words that `strength:` takes.
private enum StrengthWord: String, CaseIterable {
  case study, survey, opinion

  var strength: Evidence.Strength {
    switch self {
    case .study: .study
    case .survey: .survey
    case .opinion: .opinion
    }
  }
}
