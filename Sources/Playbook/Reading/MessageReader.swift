import Coaching

extension Material {
  /// Reads the messages and steps of the folder.
  mutating func readMessages(_ findings: Findings) {
    for file in files where file.path.hasPrefix("messages/") {
      if let message = MessageText(file, findings) {
        messages.append(message)
      } else {
        unread.insert("messages/\(file.name)")
      }
    }
    for file in files where file.path.hasPrefix("steps/") {
      if let step = StepText(file, findings) {
        steps.append(step)
      } else {
        unread.insert("steps/\(file.name)")
      }
    }
  }
}

extension MessageText {
  private static let keys = ["id", "title", "channel", "once", "sources", "max_words"]

  /// - Returns: nil, with findings, for a file without which nothing can be drafted.
  init?(_ file: ContentFolder.File, _ findings: Findings) {
    guard
      let head = FrontMatter(file, of: "a message", keys: Self.keys, findings: findings)
    else { return nil }
    let fields = head.fields
    checkFileName(file, fields, findings)
    let title = fields.needed("title", "a message").flatMap { fields.template($0) }
    let channel = fields.needed("channel", "a message").flatMap {
      fields.word($0, as: Channel.self, "channel")
    }
    if let once = fields.text("once"), once.value != "employer" {
      findings.add(
        .unknownWord, in: file.path, line: once.line, "'once' cannot be '\(once.value)'",
        hint: "it can be employer")
    }
    var most: Int?
    if let words = fields.text("max_words") {
      most = Int(words.value)
      if most == nil {
        findings.add(
          .wrongForm, in: file.path, line: words.line, "'max_words' takes a number")
      }
    }
    let parts = Self.wordings(head.body, in: file.path, findings)
    if parts.isEmpty {
      findings.add(
        .badSections, in: file.path, line: head.body.first?.line ?? 1, "the message has no text")
    }
    var wordings: [Wording] = []
    var places: [(subject: Int, body: Int)] = []
    for part in parts {
      let subject = part.subject.flatMap { readTemplate($0, in: file.path, findings: findings) }
      guard let body = readProse(part.body, in: file.path, findings: findings),
        part.subject == nil || subject != nil
      else { continue }
      wordings.append(Wording(stance: part.stance, subject: subject, body: body))
      places.append((part.subject?.line ?? part.body.line, part.body.line))
    }
    guard let title, let channel, !wordings.isEmpty, wordings.count == parts.count else {
      return nil
    }
    message = Message(
      id: MessageID(file.name), title: title, channel: channel, once: fields.has("once"),
      sources: fields.texts("sources").map { ClaimID($0.value) }, wordings: wordings,
      maxWords: most)
    self.file = file.path
    self.keys = fields.lines
    self.wordings = places
  }

  private struct Part {
    var stance: Stance?
    var subject: Text?
    var body: Text
  }

  /// The wordings of a message's text, which lines such as `--- or ---` and `--- gentle ---` part.
  private static func wordings(
    _ lines: [Text], in file: String, _ findings: Findings
  ) -> [Part] {
    var parts: [Part] = []
    var stance: Stance?
    var current: [Text] = []
    func close(at line: Int, isEnd: Bool) {
      let whole = current
      current = []
      guard let text = whole.joined else {
        // Nothing stands before the first heading.
        if !parts.isEmpty || isEnd {
          findings.add(.badSections, in: file, line: line, "a wording of the message is empty")
        }
        return
      }
      var rest = whole.drop { $0.value.trimmed().isEmpty }
      var subject: Text?
      if let first = rest.first, first.value.hasPrefix("Subject:") {
        subject = Text(value: first.value.dropFirst(8).trimmed(), line: first.line)
        rest = rest.dropFirst()
      }
      guard let body = rest.joined else {
        findings.add(.badSections, in: file, line: text.line, "the wording has no text")
        return
      }
      parts.append(Part(stance: stance, subject: subject, body: body))
    }
    for line in lines {
      guard line.value.hasPrefix("---") else {
        current.append(line)
        continue
      }
      let word = line.value.trimmed("- ")
      let isSeparator = line.value.hasSuffix("---") && line.value.count > 3
      let next = Stance(rawValue: word)
      guard isSeparator, word == "or" || next != nil else {
        findings.add(
          .unknownWord, in: file, line: line.line, "'\(line.value)' parts no wordings",
          hint: "it can be --- or ---, --- gentle ---, --- balanced --- or --- assertive ---")
        continue
      }
      close(at: line.line, isEnd: word == "or")
      stance = next ?? stance
    }
    if !(parts.isEmpty && current.joined == nil) {
      close(at: current.first?.line ?? lines.last?.line ?? 1, isEnd: true)
    }
    return parts
  }
}

extension StepText {
  private static let keys = ["id", "title", "channel", "sources"]

  /// - Returns: nil, with findings, for a file without which the step cannot be shown.
  init?(_ file: ContentFolder.File, _ findings: Findings) {
    guard let head = FrontMatter(file, of: "a step", keys: Self.keys, findings: findings) else {
      return nil
    }
    let fields = head.fields
    checkFileName(file, fields, findings)
    let title = fields.needed("title", "a step").flatMap { fields.template($0) }
    let channel = fields.needed("channel", "a step").flatMap {
      fields.word($0, as: Channel.self, "channel")
    }
    guard let text = head.body.joined else {
      findings.add(
        .badSections, in: file.path, line: head.body.first?.line ?? 1, "the step has no text",
        hint: "say in a few lines what to do and how")
      return nil
    }
    guard let title, let channel,
      let body = readProse(text, in: file.path, findings: findings)
    else { return nil }
    reminder = Reminder(
      id: ReminderID(file.name), title: title, channel: channel,
      sources: fields.texts("sources").map { ClaimID($0.value) }, body: body)
    self.file = file.path
    self.keys = fields.lines
    self.body = text.line
  }
}

/// Reports an id that is missing, no id, or other than the file's name.
func checkFileName(
  _ file: ContentFolder.File, _ fields: Fields, key: String = "id", _ findings: Findings
) {
  guard let text = fields.needed(key, "the file") else { return }
  let id: ID<ContentFolder>? = readID(text, in: file.path, findings: findings)
  guard let id, id.text != file.name else { return }
  findings.add(
    .fileName, in: file.path, line: text.line, "the id '\(id)' is not the file's name",
    hint: "call it '\(file.name)' or rename the file")
}
