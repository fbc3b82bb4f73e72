import Coaching

extension StateReader {
  private static let kinds = ["draft", "remind", "cycle", "fact", "close"]
  private static let keys =
    kinds + [
      "if", "with", "employer", "due", "from", "opens", "steps", "every", "after", "until",
      "at_most", "is",
      "value", "by", "before",
    ]

  /// Reads what a state does.
  mutating func readPlans(_ fields: Fields) -> [Plan] {
    fields.list("do").compactMap { readPlan($0) }
  }

  private mutating func readPlan(_ tree: Tree) -> Plan? {
    guard
      let fields = Fields(
        tree, of: "an item of 'do'", keys: Self.keys, in: file, findings: findings)
    else { return nil }
    let kinds = Self.kinds.filter(fields.has)
    guard let kind = kinds.first else {
      findings.add(
        .missingKey, in: file, line: fields.line, "an item of 'do' does not say what it does",
        hint: "it can be " + listed(Self.kinds))
      return nil
    }
    guard kinds.count == 1 else {
      findings.add(
        .tooManyActs, in: file, line: fields.line(of: kinds[1]),
        "an item of 'do' does one thing, and this one has '\(kinds[0])' and '\(kinds[1])'",
        hint: "make two items of it")
      return nil
    }
    checkKeys(fields, kind)
    if kind == "draft" || kind == "remind" { _ = fields.needs("due", "'\(kind)'") }
    let from = fields.expression("from")
    let due = fields.expression("due")
    let condition = fields.expression("if")
    guard let what = readWhat(fields, kind) else { return nil }
    place.plans.append(fields.lines)
    return Plan(
      what: what, condition: condition, with: fields.name("with"),
      employer: fields.name("employer"), from: from, due: due,
      opens: fields.text("opens").map { FlowID($0.value) },
      before: fields.texts("before").map { MessageID($0.value) })
  }

  /// Reports keys that mean nothing for this kind of item.
  private func checkKeys(_ fields: Fields, _ kind: String) {
    let own: [String: [String]] = [
      "draft": ["with", "employer", "due", "from", "opens"],
      "remind": ["with", "employer", "due", "from", "opens", "before"],
      "cycle": ["with", "steps", "every", "after", "until", "at_most", "opens"],
      "fact": ["with", "employer", "is", "value", "by", "due"], "close": [],
    ]
    let fine = [kind, "if"] + (own[kind] ?? [])
    if fields.has("due"), fields.entries.contains(where: { $0.key == "fact" }),
      fields.text("fact")?.value != FactKind.touch.rawValue
    {
      findings.add(
        .misplacedKey, in: file, line: fields.line(of: "due"),
        "'due' means nothing beside this fact", hint: "only 'fact: touch' has a time of its own")
    }
    for entry in fields.entries where Self.keys.contains(entry.key) && !fine.contains(entry.key) {
      findings.add(
        .misplacedKey, in: file, line: entry.line, "'\(entry.key)' means nothing beside '\(kind)'")
    }
  }

  private func readWhat(_ fields: Fields, _ kind: String) -> Plan.What? {
    switch kind {
    case "draft": fields.text("draft").map { .draft(MessageID($0.value)) }
    case "remind": fields.text("remind").map { .remind(ReminderID($0.value)) }
    case "close": fields.word("close", as: CloseWord.self).map { .close($0.scope) }
    case "cycle": readRotation(fields).map(Plan.What.cycle)
    default: readFact(fields)
    }
  }

  private func readRotation(_ fields: Fields) -> Rotation? {
    let name = fields.text("cycle")
    let steps = fields.needs("steps", "'cycle'") ? fields.texts("steps") : []
    let every = fields.needed("every", "'cycle'").flatMap(readSpans)
    let after = fields.needed("after", "'cycle'").flatMap { fields.expression($0, "after") }
    let until = fields.expression("until")
    var most: Int?
    if let text = fields.text("at_most") {
      most = Int(text.value).flatMap { $0 > 0 ? $0 : nil }
      if most == nil {
        findings.add(
          .badLength, in: file, line: text.line, "'at_most' takes a number from 1 on")
      }
    }
    guard let name, let id: FlowID = readID(name, in: file, findings: findings), let every,
      let after, !steps.isEmpty
    else { return nil }
    return Rotation(
      name: id.text, reminders: steps.map { ReminderID($0.value) }, every: every, after: after,
      until: until, atMost: most)
  }

  private func readSpans(_ text: Text) -> ClosedSpan? {
    let parts = text.value.split(separator: " ").map(String.init)
    let spans = parts.filter { $0 != "to" }.compactMap { Span($0) }
    let isRange = parts.count == 3 && parts[1] == "to" && spans.count == 2
    guard isRange || parts.count == 1 && spans.count == 1, spans[0].count > 0,
      spans.allSatisfy({ $0.unit == spans[0].unit }), spans[0].count <= spans[spans.count - 1].count
    else {
      findings.add(
        .badLength, in: file, line: text.line, "'every' cannot be '\(text.value)'",
        hint: "write two lengths in one unit, shortest first: 7d to 12d")
      return nil
    }
    return ClosedSpan(shortest: spans[0], longest: spans[spans.count - 1])
  }

  private func readFact(_ fields: Fields) -> Plan.What? {
    guard let kind = fields.word("fact", as: FactKind.self) else { return nil }
    switch kind {
    case .touch:
      guard fields.needs("is", "'fact: touch'"),
        let direction = fields.word("is", as: Direction.self)
      else { return nil }
      let by = fields.word("by", as: Channel.self)
      return .fact(kind, .contact(direction, by))
    case .stage:
      guard fields.needs("is", "'fact: stage'"),
        let stage = fields.word("is", as: Stage.self)
      else { return nil }
      return .fact(kind, .word(stage.rawValue))
    default:
      if fields.has("by") {
        findings.add(
          .misplacedKey, in: file, line: fields.line(of: "by"), "'by' belongs to 'fact: touch'")
      }
      if fields.has("is"), fields.has("value") {
        findings.add(
          .tooManyActs, in: file, line: fields.line(of: "value"),
          "a fact has 'is' or 'value', not both")
      }
      if let word = fields.text("is") { return .fact(kind, .word(word.value)) }
      guard fields.needs("value", "'fact: \(kind.rawValue)'") else { return nil }
      return fields.expression("value").map { .fact(kind, .expression($0)) }
    }
  }
}

/// The words that `close:` takes.
private enum CloseWord: String, CaseIterable {
  case employer, search

  var scope: CloseScope { self == .employer ? .employer : .search }
}
