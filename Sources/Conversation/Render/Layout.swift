import Coaching

/// How blocks are laid out: the width in columns and whether colours may be used.
package struct Layout: Hashable, Sendable {
  /// Columns of the terminal; text uses at most 96 of them.
  package var width: Int
  package var colour: Bool

  package init(width: Int = 80, colour: Bool = false) {
    self.width = min(max(width, 20), 96)
    self.colour = colour
  }

  /// The text of the blocks, each line ended; empty for no blocks.
  package func rendered(_ blocks: [Block]) -> String {
    blocks.flatMap(lines).map { $0 + "\n" }.joined()
  }

  private func lines(_ block: Block) -> [String] {
    switch block {
    case .text(let text): paragraphs(text)
    case .quiet(let text): paragraphs(text, indent: 2).map { paint($0, .faint) }
    case .hint(let text): paragraphs(text, indent: 4).map { paint($0, .faint) }
    case .heading(let text): paragraphs(text).map { paint($0, .bold) }
    case .understood(let text):
      paragraphs("= " + text, indent: 2, hang: 2).map { paint($0, .green) }
    case .refusal(let text): paragraphs(text, indent: 2).map { paint($0, .yellow) }
    case .question(let text): paragraphs(text, indent: 2).map { paint($0, .bold) }
    case .options(let options): optionLines(options)
    case .items(let items): items.flatMap { itemLines($0, labels: labelWidth(items)) }
    case .letter(let subject, let body): letterLines(subject, body)
    case .verbatim(let text):
      text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).visible }
    case .space: [""]
    }
  }

  private func paragraphs(_ text: String, indent: Int = 0, hang: Int = 0) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      wrap(String($0).visible, indent: indent, hang: hang)
    }
  }

  private func optionLines(_ options: [String]) -> [String] {
    let labelled = options.enumerated().map { "\($0.offset + 1) \($0.element.visible)" }
    let short = labelled.joined(separator: "   ")
    if short.columns + 4 <= width { return ["    " + short] }
    let digits = options.count > 9 ? 2 : 1
    return labelled.enumerated().flatMap { index, line in
      let pad = digits == 2 && index < 9 ? " " : ""
      return wrap(pad + line, indent: 4, hang: digits + 1)
    }
  }

  private func labelWidth(_ items: [Block.Item]) -> Int {
    items.map(\.label.columns).max() ?? 0
  }

  private func itemLines(_ item: Block.Item, labels: Int) -> [String] {
    let label = String(repeating: " ", count: labels - item.label.columns) + item.label
    let hang = labels + 1
    var text = "\(label) \(item.text.onOneRow.visible)"
    var lines: [String]
    if let aside = item.aside?.visible {
      let room = width - 2 - text.columns - aside.columns
      if room >= 2 {
        lines = ["  " + text + String(repeating: " ", count: room) + aside]
      } else {
        text += ", " + aside
        lines = wrap(text, indent: 2, hang: hang)
      }
    } else {
      lines = wrap(text, indent: 2, hang: hang)
    }
    lines = lines.map { paint($0, item.tone.ink) }
    if let note = item.note {
      lines += wrap(note.onOneRow.visible, indent: 2 + hang).map { paint($0, .faint) }
    }
    return lines
  }

  private func letterLines(_ subject: String?, _ body: String) -> [String] {
    var lines: [String] = []
    if let subject { lines += paragraphs("Subject: " + subject, indent: 4) + [""] }
    lines += paragraphs(body, indent: 4)
    let bar = paint("  " + (colour ? "\u{2502}" : "|"), .faint)
    return lines.map { line in bar + line.dropFirst(3) }
  }

  /// Words wrapped at the width; a word longer than a line, such as a URL, stays whole.
  func wrap(_ text: String, indent: Int = 0, hang: Int = 0) -> [String] {
    let lead = text.prefix { $0 == " " }
    var lines: [String] = []
    var line = String(repeating: " ", count: indent) + lead
    var used = line.columns
    var isEmpty = true
    for word in text.split(separator: " ") {
      let size = String(word).columns
      if !isEmpty, used + 1 + size > width {
        lines.append(line)
        line = String(repeating: " ", count: indent + hang)
        used = indent + hang
        isEmpty = true
      }
      line += isEmpty ? word : " " + word
      used += size + (isEmpty ? 0 : 1)
      isEmpty = false
    }
    lines.append(isEmpty ? "" : line)
    return lines
  }

  func paint(_ line: String, _ ink: Ink) -> String {
    guard colour, let code = ink.code, !line.isEmpty else { return line }
    return "\u{1b}[\(code)m\(line)\u{1b}[0m"
  }
}

/// A colour by its meaning; each is also said in words.
enum Ink {
  case plain, bold, faint, red, yellow, green

  var code: String? {
    switch self {
    case .plain: nil
    case .bold: "1"
    case .faint: "2"
    case .red: "31"
    case .yellow: "33"
    case .green: "32"
    }
  }
}

extension Block.Tone {
  var ink: Ink {
    switch self {
    case .plain: .plain
    case .late: .red
    case .due: .bold
    case .done: .faint
    }
  }
}
