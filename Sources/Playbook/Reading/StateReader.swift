import Coaching

/// Reads one state of a flow.
struct StateReader {
  let file: String
  let findings: Findings
  var place = StateText(line: 1, keys: [:])

  private static let keys = [
    "say", "ask", "hint", "as", "options", "default", "into", "unknown", "each", "call", "once",
    "otherwise", "recall", "do", "to", "end", "opens", "sources", "was",
  ]

  init(file: String, findings: Findings) {
    self.file = file
    self.findings = findings
  }

  /// - Returns: nil, with findings, for what is no state at all.
  mutating func read(_ entry: Tree.Entry) -> (State, StateText)? {
    let count = findings.all.count
    let name = Text(value: entry.key, line: entry.line)
    guard let id: StateID = readID(name, in: file, findings: findings),
      let fields = Fields(
        entry.value, of: "the state '\(entry.key)'", keys: Self.keys, in: file,
        findings: findings)
    else { return nil }
    place = StateText(line: entry.line, keys: fields.lines)
    checkActs(fields)
    let act = readAct(fields)
    let once = readOnce(fields)
    let plans = readPlans(fields)
    let exit = readExit(fields)
    place.isBroken = findings.all.count > count
    let state = State(
      id: id,
      was: fields.texts("was").compactMap { readID($0, in: file, findings: findings) },
      say: fields.text("say").map { AdviceID($0.value) },
      sources: fields.texts("sources").map { ClaimID($0.value) }, once: once, act: act,
      plans: plans, exit: exit)
    return (state, place)
  }

  /// Reports a state that does two things, and keys that belong to something it does not do.
  private func checkActs(_ fields: Fields) {
    let acts = ["ask", "each", "recall"].filter(fields.has)
    if acts.count > 1 {
      findings.add(
        .tooManyActs, in: file, line: fields.line(of: acts[1]),
        "a state does one thing, and this one has '\(acts[0])' and '\(acts[1])'",
        hint: "make two states of it")
    } else if fields.has("call"), acts.first == "ask" || acts.first == "recall" {
      findings.add(
        .tooManyActs, in: file, line: fields.line(of: "call"),
        "a state does one thing, and this one has '\(acts[0])' and 'call'",
        hint: "make two states of it")
    }
    let owners = [
      "hint": "ask", "as": "ask", "options": "ask", "default": "ask", "unknown": "ask",
      "otherwise": "once", "opens": "end",
    ]
    for (key, owner) in owners.sorted(by: { $0.key < $1.key })
    where fields.has(key) && !fields.has(owner) {
      findings.add(
        .misplacedKey, in: file, line: fields.line(of: key), "'\(key)' belongs to '\(owner)'")
    }
    if fields.has("into"), !fields.has("ask"), !fields.has("recall") {
      findings.add(
        .misplacedKey, in: file, line: fields.line(of: "into"),
        "'into' belongs to 'ask' or 'recall'")
    }
  }

  private mutating func readAct(_ fields: Fields) -> Act {
    if fields.has("ask") { return readQuestion(fields).map(Act.ask) ?? .pass }
    if let recall = fields.text("recall") {
      guard let fact = fields.word(recall, as: Recall.self, "recall"),
        fields.needs("into", "'recall'"), let into = fields.name("into")
      else { return .pass }
      return .recall(fact, into: into)
    }
    if let each = fields.text("each") {
      let words = each.value.split(separator: " ").map(String.init)
      guard words.count == 3, words[1] == "in" else {
        findings.add(
          .wrongForm, in: file, line: each.line, "'each' cannot be '\(each.value)'",
          hint: "write 'person in people', with 'call:' beside it")
        return .pass
      }
      let names = [words[0], words[2]].compactMap {
        readName(Text(value: $0, line: each.line), in: file, findings: findings)
      }
      guard let flow = fields.needed("call", "'each'"), names.count == 2 else { return .pass }
      return .each(person: names[0], list: names[1], call: FlowID(flow.value))
    }
    return fields.text("call").map { .call(FlowID($0.value)) } ?? .pass
  }

  private mutating func readQuestion(_ fields: Fields) -> Question? {
    let text = fields.template("ask")
    let kind = fields.needed("as", "'ask'").flatMap(readKind)
    let into = fields.needs("into", "'ask'") ? fields.name("into") : nil
    let isChoice = fields.text("as")?.value == "choice"
    let options = readOptions(fields, isChoice: isChoice)
    let byDefault = fields.expression("default")
    guard let text, let kind, let into else {
      place.declares = into
      return nil
    }
    return Question(
      text: text, hint: fields.template("hint"), kind: kind, options: options, into: into,
      unknown: fields.text("unknown")?.value, byDefault: byDefault)
  }

  private static let kinds = [
    "employer", "text", "people", "moment", "moment past", "moment future", "day", "day past",
    "day future", "yes-no", "choice", "number", "money",
  ]

  private func readKind(_ text: Text) -> AnswerKind? {
    switch text.value {
    case "employer": return .employer
    case "text": return .text
    case "people": return .people
    case "yes-no": return .yesNo
    case "choice": return .choice
    case "number": return .number
    case "money": return .money
    default: break
    }
    let words = text.value.split(separator: " ").map(String.init)
    let tense = words.dropFirst().first.flatMap(AnswerKind.Tense.init)
    if words.count == 1 || words.count == 2 && tense != nil {
      if words[0] == "moment" { return .moment(tense) }
      if words[0] == "day" { return .day(tense) }
    }
    findings.add(
      .unknownWord, in: file, line: text.line, "there is no kind of answer '\(text.value)'",
      hint: didYouMean(text.value, among: Self.kinds)
        ?? "it can be " + listed(Self.kinds))
    return nil
  }

  private mutating func readOptions(_ fields: Fields, isChoice: Bool) -> [Option] {
    guard fields.has("options") else {
      if isChoice {
        findings.add(
          .missingKey, in: file, line: fields.line(of: "as"), "a choice needs 'options:'",
          hint: "write 'id: what the person reads', a line each")
      }
      return []
    }
    guard isChoice else {
      if fields.has("ask") {
        findings.add(
          .misplacedKey, in: file, line: fields.line(of: "options"),
          "'options' belongs to a choice")
      }
      return []
    }
    guard case .map(let entries)? = fields.tree("options")?.content, entries.count > 1 else {
      findings.add(
        .wrongForm, in: file, line: fields.line(of: "options"),
        "'options' takes two or more lines 'id: what the person reads'")
      return []
    }
    let inner = Fields(
      Tree(content: .map(entries), line: fields.line(of: "options"), column: 1),
      of: "the options", keys: entries.map(\.key), in: file, findings: findings)
    return entries.compactMap { entry in
      let name = Text(value: entry.key, line: entry.line)
      guard let id = readOption(name), let label = inner?.text(entry.key) else { return nil }
      place.options.append(entry.line)
      return Option(id: id, label: label.value)
    }
  }

  private func readOption(_ text: Text) -> OptionID? {
    let isName =
      text.value.first?.isLetter == true
      && text.value.allSatisfy {
        $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "_" || $0 == "-")
      }
    guard isName, Expression.isName(text.value) else {
      findings.add(
        .badName, in: file, line: text.line, "'\(text.value)' cannot be the name of an option",
        hint: "names of options are lower-case words joined by underscores")
      return nil
    }
    return OptionID(text.value)
  }

  private func readOnce(_ fields: Fields) -> Once? {
    guard let once = fields.text("once") else { return nil }
    let words = once.value.split(separator: " ").map(String.init)
    guard words.count == 3, words[1] == "per", words[2] == "employer" else {
      findings.add(
        .wrongForm, in: file, line: once.line, "'once' cannot be '\(once.value)'",
        hint: "write 'message per employer', with 'otherwise:' beside it")
      return nil
    }
    guard let otherwise = fields.text("otherwise") else {
      if !fields.has("otherwise") {
        findings.add(
          .onceWithoutOtherwise, in: file, line: once.line,
          "'once' does not say where to go when the message was sent before",
          hint: "add 'otherwise: state'")
      }
      return nil
    }
    return Once(message: MessageID(words[0]), otherwise: StateID(otherwise.value))
  }

  private mutating func readExit(_ fields: Fields) -> Exit {
    let broken = Exit.to([])
    if fields.has("to"), fields.has("end") {
      findings.add(
        .twoExits, in: file, line: fields.line(of: "end"),
        "a state goes on with 'to' or stops with 'end', not both")
    }
    if fields.has("end") {
      guard let end = fields.text("end"),
        let id: EndID = readID(end, in: file, findings: findings)
      else { return broken }
      return .end(id, opens: fields.text("opens").map { FlowID($0.value) })
    }
    guard let tree = fields.tree("to") else {
      findings.add(
        .noExit, in: file, line: place.line, "the state leads nowhere",
        hint: "add 'to:' with the next state, or 'end:' with the name of the end")
      return broken
    }
    guard case .list(let items) = tree.content else {
      guard let target = fields.text("to") else { return broken }
      if target.value.contains("->") {
        findings.add(
          .wrongForm, in: file, line: target.line, "rules are written as a list",
          hint: "begin each rule with a hyphen")
      }
      place.rules = [target.line]
      return .to([Rule(target: StateID(target.value))])
    }
    if items.isEmpty {
      findings.add(.noExit, in: file, line: fields.line(of: "to"), "the state leads nowhere")
    }
    let rules = items.compactMap { readRule($0, fields) }
    place.isMissingWays = rules.count < items.count
    return .to(rules)
  }

  private mutating func readRule(_ tree: Tree, _ fields: Fields) -> Rule? {
    guard case .text(let text) = tree.content, let arrow = text.range(of: " -> ", last: true) else {
      findings.add(
        .wrongForm, in: file, line: tree.line, "a rule is written 'condition -> state'",
        hint: "the last rule is 'else -> state'")
      return nil
    }
    let condition = text[..<arrow.lowerBound].trimmed()
    let target = StateID(text[arrow.upperBound...].trimmed())
    place.rules.append(tree.line)
    guard condition != "else" else { return Rule(target: target) }
    // A condition that cannot be read still leads somewhere; `now` stands in for it, and the state is broken.
    let when = fields.expression(Text(value: condition, line: tree.line), "to")
    return Rule(when: when ?? Expression.placeholder, target: target)
  }
}

extension Expression {
  static let placeholder = try! Expression("now")

  /// Whether a word can be compared with in a condition.
  static func isName(_ word: String) -> Bool {
    guard let expression = try? Expression(word), case .name = expression.root else { return false }
    return true
  }
}

extension StringProtocol {
  /// The first or last place of a short text in this one.
  func range(of text: String, last: Bool) -> Range<Index>? {
    var found: Range<Index>?
    var at = startIndex
    while let start = self[at...].firstRange(of: text) {
      found = start
      guard last else { return found }
      at = index(after: start.lowerBound)
    }
    return found
  }
}
