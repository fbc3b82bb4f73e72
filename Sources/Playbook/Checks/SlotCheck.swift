import Coaching

extension Material {
  /// Checks that every slot of every text is filled wherever a flow shows or writes the text.
  func checkSlots(_ walk: PlaybookWalk, _ findings: Findings) {
    var sites: [Site] = []
    for (text, state, place) in allStates {
      guard !text.isPartial, !place.isBroken, let walked = walk.walks[text.flow.id] else {
        continue
      }
      let employer = knowsEmployer(text, walk, state.id)
      if let question = state.question, let knowledge = walked.before[state.id] {
        let slots = SlotScope(
          knowledge: knowledge, hasPerson: knowledge.hasPerson, knowsEmployer: employer)
        for (key, template) in [("ask", question.text), ("hint", question.hint)] {
          guard let template else { continue }
          slots.check(template) { finding, _ in
            findings.add(
              finding.code, in: text.file, line: place.line(of: key), finding.message,
              hint: finding.hint)
          }
        }
      }
      guard let knowledge = walked.after[state.id] else { continue }
      for plan in state.plans {
        let inside = plan.condition.flatMap { knowledge.assuming($0.root, true) } ?? knowledge
        let slots = SlotScope(
          knowledge: inside, hasPerson: inside.hasPerson || plan.with != nil,
          knowsEmployer: employer)
        sites += plan.texts.map {
          Site(text: $0, slots: slots, flow: text.flow.id, state: state.id)
        }
      }
    }
    checkSites(sites, findings)
    checkAdvice(findings)
    checkIdleParts(findings)
  }

  /// One place where a flow writes a message or a step.
  private struct Site {
    var text: TextID
    var slots: SlotScope
    var flow: FlowID
    var state: StateID
  }

  /// One finding for each slot of a text, not one for each flow that writes it.
  private func checkSites(_ sites: [Site], _ findings: Findings) {
    let messages = Dictionary(
      self.messages.map { ($0.message.id, $0) }, uniquingKeysWith: { first, _ in first })
    let steps = Dictionary(
      self.steps.map { ($0.reminder.id, $0) }, uniquingKeysWith: { first, _ in first })
    // A part in brackets may stand empty in one flow if another flow fills it.
    var filled: [TextID: Set<Template.Slot>] = [:]
    for site in sites {
      for (template, _, _) in templates(of: site.text, messages, steps) {
        filled[site.text, default: []].formUnion(
          template.slots.map(\.slot).filter { site.slots.finding($0, optional: true) == nil })
      }
    }
    var reported: Set<String> = []
    for site in sites {
      for (template, line, file) in templates(of: site.text, messages, steps) {
        site.slots.check(template) { finding, lines in
          if finding.isOptional, filled[site.text]?.contains(finding.slot) ?? false { return }
          let place = "\(file):\(line + lines):\(finding.message)"
          guard reported.insert(place).inserted else { return }
          findings.add(
            finding.code, in: file, line: line + lines,
            "\(finding.message) where '\(site.flow)' writes it in the state '\(site.state)'",
            hint: finding.hint)
        }
      }
    }
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
    let knowledge = Knowledge([
      "employer": Known(.employer), "role": Known(.text), "person": Known(.person),
    ])
    let slots = SlotScope(knowledge: knowledge, hasPerson: true, knowsEmployer: true)
    for entry in advice {
      for (section, line) in zip(entry.advice.say, entry.say) {
        slots.check(section.text) { finding, lines in
          findings.add(
            finding.code, in: entry.file, line: line + lines, finding.message, hint: finding.hint)
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

  /// What is wrong with a slot at this place.
  struct Finding {
    var slot: Template.Slot
    var isOptional: Bool
    var code: DiagnosticCode
    var message: String
    var hint: String?
  }

  /// Checks all slots of a template.
  ///
  /// - Parameter report: gets what is wrong with a slot, and how many lines into the text it stands.
  func check(_ template: Template, _ report: (Finding, Int) -> Void) {
    var rest = template.text[...]
    var lines = 0
    for (slot, optional) in template.slots {
      if let place = rest.firstRange(of: "{\(slot)}") {
        lines += rest[..<place.lowerBound].count { $0 == "\n" }
        rest = rest[place.upperBound...]
      }
      if let finding = finding(slot, optional: optional) { report(finding, lines) }
    }
  }

  func finding(_ slot: Template.Slot, optional: Bool) -> Finding? {
    func wrong(_ code: DiagnosticCode, _ message: String, _ hint: String?) -> Finding {
      Finding(slot: slot, isOptional: optional, code: code, message: message, hint: hint)
    }
    let unsure =
      optional
      ? nil
      : wrong(
        .slotMayBeUnknown, "'{\(slot)}' may be unknown", "put the part with it in [ ]")
    switch (slot.name, slot.field) {
    case ("me", "name"): return nil
    case ("me", "phone"), ("me", "signature"): return unsure
    case ("me", _):
      return wrong(
        .emptySlot, "nothing fills '{\(slot)}'", "me has .name, .phone and .signature")
    case ("person", _) where !hasPerson:
      return wrong(
        .personOutsideEach, "'{\(slot)}' needs a person, and there is none here",
        "go through the people with 'each', or say 'with:'")
    case ("employer", _) where knowledge.names["employer"] == nil:
      return knowsEmployer ? nil : unsure
    default: break
    }
    guard let known = knowledge.names[slot.name] ?? (slot.name == "person" ? Known(.person) : nil)
    else {
      return wrong(
        .emptySlot, "nothing fills '{\(slot)}'",
        didYouMean(slot.name.text, among: knowledge.names.keys.map(\.text) + ["me", "employer"]))
    }
    let parts = known.kind.slotParts
    if let field = slot.field, known.kind != .anything, !parts.contains(field) {
      return wrong(
        .emptySlot, "'\(slot.name)' is \(known.kind.words) and has no part '.\(field)'",
        parts.isEmpty ? "write {\(slot.name)}" : didYouMean(field, among: parts))
    }
    let isTitle = known.kind == .person && slot.field == "title"
    return isTitle || known.mayBeUnknown ? unsure : nil
  }
}

extension Kind {
  /// The parts that a slot can show of it.
  fileprivate var slotParts: [String] {
    switch self {
    case .person: ["first", "name", "title"]
    case .day: ["date", "weekday"]
    case .moment, .time: ["date", "weekday", "time"]
    case .employer: ["name"]
    default: []
    }
  }
}
