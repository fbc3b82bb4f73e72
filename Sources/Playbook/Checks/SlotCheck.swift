import Coaching

extension Material {
  /// Checks that every slot of every text is filled wherever a flow shows or writes the text.
  func checkSlots(_ walk: PlaybookWalk, _ findings: Findings) {
    let messages = Dictionary(
      self.messages.map { ($0.message.id, $0) }, uniquingKeysWith: { first, _ in first })
    let steps = Dictionary(
      self.steps.map { ($0.reminder.id, $0) }, uniquingKeysWith: { first, _ in first })
    var reported: Set<String> = []  // one finding for a slot, not one for each flow that comes by
    for (text, state, place) in allStates {
      guard !text.isPartial, !place.isBroken, let walked = walk.walks[text.flow.id] else { continue }
      let employer = knowsEmployer(text, walk, state.id)
      if let question = state.question, let knowledge = walked.before[state.id] {
        let slots = SlotScope(
          knowledge: knowledge, hasPerson: knowledge.hasPerson, knowsEmployer: employer)
        for (key, template) in [("ask", question.text), ("hint", question.hint)] {
          guard let template else { continue }
          slots.check(template) { code, _, message, hint in
            findings.add(code, in: text.file, line: place.line(of: key), message, hint: hint)
          }
        }
      }
      guard let knowledge = walked.after[state.id] else { continue }
      for plan in state.plans {
        let inside = plan.condition.flatMap { knowledge.assuming($0.root, true) } ?? knowledge
        let slots = SlotScope(
          knowledge: inside, hasPerson: inside.hasPerson || plan.with != nil,
          knowsEmployer: employer)
        for id in plan.texts {
          for (template, line, file) in templates(of: id, messages, steps) {
            slots.check(template) { code, lines, message, hint in
              let place = "\(file):\(line + lines):\(code):\(message)"
              guard reported.insert(place).inserted else { return }
              findings.add(
                code, in: file, line: line + lines,
                "\(message) where '\(text.flow.id)' writes it in the state '\(state.id)'",
                hint: hint)
            }
          }
        }
      }
    }
    checkAdvice(findings)
    checkIdleParts(findings)
  }

  private func templates(
    of id: TextID, _ messages: [MessageID: MessageText], _ steps: [ReminderID: StepText]
  ) -> [(template: Template, line: Int, file: String)] {
    switch id {
    case .message(let id):
      guard let text = messages[id] else { return [] }
      let wordings = zip(text.message.wordings, text.wordings).flatMap { wording, place in
        [(wording.subject, place.subject), (wording.body, place.body)]
      }
      return [(template: text.message.title, line: text.line(of: "title"), file: text.file)]
        + wordings.compactMap { template, line in
          template.map { (template: $0, line: line, file: text.file) }
        }
    case .step(let id):
      guard let text = steps[id] else { return [] }
      return [
        (template: text.reminder.title, line: text.line(of: "title"), file: text.file),
        (template: text.reminder.body, line: text.body, file: text.file),
      ]
    }
  }

  /// Wordings in advice stand outside every flow: only what everyone has can fill their slots.
  private func checkAdvice(_ findings: Findings) {
    var knowledge = Knowledge()
    knowledge.names["employer"] = Known(.employer)
    knowledge.names["role"] = Known(.text)
    knowledge.names["person"] = Known(.person)
    let slots = SlotScope(knowledge: knowledge, hasPerson: true, knowsEmployer: true)
    for entry in advice {
      for (section, line) in zip(entry.advice.say, entry.say) {
        slots.check(section.text) { code, lines, message, hint in
          findings.add(code, in: entry.file, line: line + lines, message, hint: hint)
        }
      }
    }
  }

  /// Warns of a part in brackets that holds no slot, so that it is never left out.
  private func checkIdleParts(_ findings: Findings) {
    for text in messages {
      for (wording, place) in zip(text.message.wordings, text.wordings) {
        report(wording.body, text.file, place.body, findings)
      }
    }
    for text in steps { report(text.reminder.body, text.file, text.body, findings) }
    for entry in advice {
      for (section, line) in zip(entry.advice.say, entry.say) {
        report(section.text, entry.file, line, findings)
      }
    }
  }

  private func report(_ template: Template, _ file: String, _ line: Int, _ findings: Findings) {
    func walk(_ pieces: [Template.Piece]) {
      for case .optional(let inner) in pieces {
        walk(inner)
        let hasSlot = inner.contains { piece in
          if case .text = piece { false } else { true }
        }
        guard !hasSlot else { continue }
        let words = inner.map { if case .text(let text) = $0 { text } else { "" } }.joined()
        let before = template.text.firstRange(of: "[" + words)
        let lines = before.map { template.text[..<$0.lowerBound].count { $0 == "\n" } } ?? 0
        findings.add(
          .idleOptional, in: file, line: line + lines,
          "the part in brackets holds no slot, so it is never left out",
          hint: "write [[ for a bracket that is meant as one")
      }
    }
    walk(template.pieces)
  }
}

extension Knowledge {
  /// Whether the flow is about one of the people here.
  fileprivate var hasPerson: Bool { names["person"].map { !$0.mayBeUnknown } ?? false }
}

/// What can fill the slots of a text at one place.
struct SlotScope {
  let knowledge: Knowledge
  let hasPerson: Bool
  let knowsEmployer: Bool

  /// Checks all slots of a template.
  ///
  /// - Parameter report: gets the code, the lines from the start of the text, the sentence and a hint.
  func check(_ template: Template, _ report: (DiagnosticCode, Int, String, String?) -> Void) {
    var rest = template.text[...]
    var lines = 0
    for (slot, optional) in template.slots {
      if let place = rest.firstRange(of: "{\(slot)}") {
        lines += rest[..<place.lowerBound].count { $0 == "\n" }
        rest = rest[place.upperBound...]
      }
      guard let (code, message, hint) = finding(slot, optional: optional) else { continue }
      report(code, lines, message, hint)
    }
  }

  private typealias Finding = (DiagnosticCode, String, String?)

  private func finding(_ slot: Template.Slot, optional: Bool) -> Finding? {
    switch slot.name {
    case "me": return mine(slot, optional: optional)
    case "person" where !hasPerson:
      return (
        .personOutsideEach, "'{\(slot)}' needs a person, and there is none here",
        "go through the people with 'each', or say 'with:'"
      )
    case "employer" where knowledge.names["employer"] == nil:
      if knowsEmployer { return nil }
      return optional ? nil : (
        .slotMayBeUnknown, "'{\(slot)}' may be unknown", "put the part with it in [ ]"
      )
    case "person" where knowledge.names["person"] == nil: return part(slot, of: .person, optional)
    default: break
    }
    guard let known = knowledge.names[slot.name] else {
      return (
        .emptySlot, "nothing fills '{\(slot)}'",
        didYouMean(slot.name.text, among: knowledge.names.keys.map(\.text) + ["me", "employer"])
      )
    }
    if let wrong = part(slot, of: known.kind, optional) { return wrong }
    guard known.mayBeUnknown, !optional else { return nil }
    return (.slotMayBeUnknown, "'{\(slot)}' may be unknown", "put the part with it in [ ]")
  }

  private func mine(_ slot: Template.Slot, optional: Bool) -> Finding? {
    switch slot.field {
    case "name": return nil
    case "phone", "signature":
      if optional { return nil }
      return (.slotMayBeUnknown, "'{\(slot)}' may be unknown", "put the part with it in [ ]")
    default:
      return (.emptySlot, "nothing fills '{\(slot)}'", "me has .name, .phone and .signature")
    }
  }

  private func part(_ slot: Template.Slot, of kind: Kind, _ optional: Bool) -> Finding? {
    let parts: [String] =
      switch kind {
      case .person: ["first", "name", "title"]
      case .moment, .day, .time: ["date", "weekday", "time"]
      case .employer: ["name"]
      default: []
      }
    guard let field = slot.field, kind != .anything else { return nil }
    guard parts.contains(field) else {
      return (
        .emptySlot, "'\(slot.name)' is \(kind.words) and has no part '.\(field)'",
        didYouMean(field, among: parts)
      )
    }
    if field == "title", !optional {
      return (.slotMayBeUnknown, "'{\(slot)}' may be unknown", "put the part with it in [ ]")
    }
    if field == "time", kind == .day {
      return (.emptySlot, "'\(slot.name)' is a day and has no '.time'", "ask for a moment instead")
    }
    return nil
  }
}
