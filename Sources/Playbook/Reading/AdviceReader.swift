import Coaching

extension Material {
  /// Reads the advice of the folder.
  mutating func readAdvice(_ findings: Findings) {
    for file in files where file.path.hasPrefix("advice/") {
      if let entry = AdviceText(file, findings) {
        advice.append(entry)
      } else {
        unread.insert("advice/\(file.name)")
      }
    }
  }
}

extension AdviceText {
  private static let keys = [
    "id", "title", "sources", "tension", "evidence", "related", "reviewed", "review_by", "asks",
  ]
  /// Sub-headings that wordings may stand under.
  static let headings = [
    "gentle", "balanced", "assertive", "call", "voicemail", "e-mail", "letter", "visit", "text",
  ]

  /// - Returns: nil, with findings, for a file that gives no advice.
  init?(_ file: ContentFolder.File, _ findings: Findings) {
    guard let head = FrontMatter(file, of: "advice", keys: Self.keys, findings: findings) else {
      return nil
    }
    let fields = head.fields
    checkFileName(file, fields, findings)
    let title = fields.needed("title", "advice")
    let reviewed = fields.needed("reviewed", "advice").flatMap { readDay($0, file.path, findings) }
    let reviewBy = fields.needed("review_by", "advice").flatMap {
      readDay($0, file.path, findings)
    }
    let sections = Sections(head.body, in: file.path, findings)
    guard let title, let reviewed, let reviewBy, let sections else { return nil }
    advice = Advice(
      id: AdviceID(file.name), title: title.value, advice: sections.advice.value,
      why: sections.why.value, say: sections.say.map(\.value), avoid: sections.avoid.value,
      sources: fields.texts("sources").map { ClaimID($0.value) },
      tension: fields.text("tension").map { TensionID($0.value) },
      evidence: fields.texts("evidence").map { EvidenceID($0.value) },
      related: fields.texts("related").map { AdviceID($0.value) }, reviewed: reviewed,
      reviewBy: reviewBy, asks: fields.texts("asks").map(\.value))
    self.file = file.path
    self.keys = fields.lines
    say = sections.say.map(\.line)
    adviceLine = sections.advice.line
  }
}

/// The parts of an advice entry's text.
private struct Sections {
  var advice: Text
  var why: Text
  var say: [Located<Advice.Section>]
  var avoid: Text

  init?(_ lines: [Text], in file: String, _ findings: Findings) {
    var parts: [(heading: Text?, lines: [Text])] = [(nil, [])]
    for line in lines {
      if line.value.hasPrefix("## ") {
        parts.append((Text(value: line.value.dropFirst(3).trimmed(), line: line.line), []))
      } else {
        parts[parts.count - 1].lines.append(line)
      }
    }
    let last = lines.last?.line ?? 1
    func part(_ name: String) -> (heading: Text?, lines: [Text])? {
      parts.first { $0.heading?.value == name }
    }
    func text(_ name: String) -> Text? {
      guard let part = part(name) else {
        findings.add(
          .badSections, in: file, line: last, "the part '## \(name)' is missing")
        return nil
      }
      guard let text = part.lines.joined else {
        findings.add(
          .badSections, in: file, line: part.heading?.line ?? last,
          "the part '## \(name)' is empty")
        return nil
      }
      return text
    }
    var seen: Set<String> = []
    for heading in parts.compactMap(\.heading) {
      if !["Why", "Say", "Avoid"].contains(heading.value) {
        findings.add(
          .badSections, in: file, line: heading.line, "advice has no part '## \(heading.value)'",
          hint: didYouMean(heading.value, among: ["Why", "Say", "Avoid"]))
      } else if !seen.insert(heading.value).inserted {
        findings.add(
          .badSections, in: file, line: heading.line,
          "the part '## \(heading.value)' stands here a second time")
      }
    }
    let advice = parts[0].lines.joined
    if advice == nil {
      findings.add(
        .badSections, in: file, line: lines.first?.line ?? 1,
        "the sentence that says what to do is missing", hint: "it stands before '## Why'")
    }
    let why = text("Why")
    let avoid = text("Avoid")
    let hasSay = text("Say") != nil
    guard let advice, let why, let avoid, hasSay, let wording = part("Say") else { return nil }
    self.advice = advice.oneLine
    self.why = Text(value: Template.joiningLines(why.value), line: why.line)
    self.avoid = Text(value: Template.joiningLines(avoid.value), line: avoid.line)
    say = Self.wordings(wording.lines, in: file, findings)
  }

  private static func wordings(
    _ lines: [Text], in file: String, _ findings: Findings
  ) -> [Located<Advice.Section>] {
    var parts: [(heading: Text, lines: [Text])] = []
    for line in lines {
      if line.value.hasPrefix("### ") {
        let heading = Text(value: line.value.dropFirst(4).trimmed(), line: line.line)
        if !AdviceText.headings.contains(heading.value) {
          findings.add(
            .badSections, in: file, line: line.line,
            "wording has no sub-heading '### \(heading.value)'",
            hint: didYouMean(heading.value, among: AdviceText.headings))
        }
        parts.append((heading, []))
      } else {
        if parts.isEmpty { parts.append((Text(value: "", line: line.line), [])) }
        parts[parts.count - 1].lines.append(line)
      }
    }
    return parts.compactMap { part in
      guard let text = part.lines.joined else {
        if !part.heading.value.isEmpty {
          findings.add(
            .badSections, in: file, line: part.heading.line,
            "the wording '### \(part.heading.value)' is empty")
        }
        return nil
      }
      guard let template = readProse(text, in: file, findings: findings) else { return nil }
      return Located(
        value: Advice.Section(heading: part.heading.value, text: template), file: file,
        line: text.line)
    }
  }
}

extension Text {
  /// The text with its line breaks made spaces.
  fileprivate var oneLine: Text {
    Text(
      value: value.split(separator: "\n").map { $0.trimmed() }.joined(separator: " "), line: line)
  }
}

/// Reads a date such as 2026-11-21.
func readDay(_ text: Text, _ file: String, _ findings: Findings) -> Day? {
  if let day = Day(text.value) { return day }
  findings.add(
    .badDate, in: file, line: text.line, "'\(text.value)' is no date",
    hint: "dates are written 2026-11-21")
  return nil
}
