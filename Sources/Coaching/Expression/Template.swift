/// Text with `{slots}` and `[parts left out when a slot in them is unknown]`; nothing else is special.
///
/// Saved as its text. A backslash before a bracket makes it stand for itself.
package struct Template: Hashable, Sendable {
  package let text: String
  package let pieces: [Piece]

  package indirect enum Piece: Hashable, Sendable {
    case text(String)
    case slot(Slot)
    case optional([Piece])
  }

  /// A name, or a part of what it holds: `person.first`, `ended_at.date`, `me.phone`.
  package struct Slot: Hashable, Sendable, CustomStringConvertible {
    package var name: Name
    package var field: String?

    package init(_ name: Name, field: String? = nil) {
      self.name = name
      self.field = field
    }

    package var description: String { field.map { "\(name).\($0)" } ?? name.text }
  }

  /// Reads a template.
  ///
  /// - Throws: `TemplateError` for a bracket that is not closed or a slot that is no name.
  package init(_ text: String) throws(TemplateError) {
    self.text = text
    var parser = TemplateParser(text)
    pieces = try parser.pieces(inside: nil)
  }

  /// All slots in order, with whether they stand in an optional part.
  package var slots: [(slot: Slot, optional: Bool)] {
    func collect(_ pieces: [Piece], _ optional: Bool) -> [(slot: Slot, optional: Bool)] {
      pieces.flatMap { piece -> [(slot: Slot, optional: Bool)] in
        switch piece {
        case .text: []
        case .slot(let slot): [(slot, optional)]
        case .optional(let inner): collect(inner, true)
        }
      }
    }
    return collect(pieces, false)
  }

  /// The text with each slot replaced by what `fill` gives; an optional part is left out when `fill` gives nil in it.
  ///
  /// - Parameter missing: what a slot outside an optional part shows when it is unknown.
  package func filled(
    missing: (Slot) -> String = { "{\($0)}" }, by fill: (Slot) -> String?
  ) -> String {
    func render(_ pieces: [Piece], strict: Bool) -> String? {
      var result = ""
      for piece in pieces {
        switch piece {
        case .text(let text): result += text
        case .slot(let slot):
          if let value = fill(slot) {
            result += value
          } else if strict {
            return nil
          } else {
            result += missing(slot)
          }
        case .optional(let inner): result += render(inner, strict: true) ?? ""
        }
      }
      return result
    }
    return render(pieces, strict: false) ?? ""
  }
}

extension Template: Codable {
  package init(from decoder: any Decoder) throws {
    try self.init(decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// Why a template cannot be read; the offset counts characters from the start.
package struct TemplateError: Error, Hashable {
  package enum Reason: Hashable, Sendable {
    case notClosed(String)
    case notOpened(String)
    case notAName(String)
  }

  package var reason: Reason
  package var offset: Int
}

private struct TemplateParser {
  let letters: [Character]
  var at = 0

  init(_ text: String) { letters = Array(text) }

  mutating func pieces(inside start: Int?) throws(TemplateError) -> [Template.Piece] {
    var pieces: [Template.Piece] = []
    var text = ""
    func flush() { if !text.isEmpty { pieces.append(.text(text)) } }
    while at < letters.count {
      let letter = letters[at]
      if letter == "\\", at + 1 < letters.count, "{}[]".contains(letters[at + 1]) {
        text.append(letters[at + 1])
        at += 2
        continue
      }
      switch letter {
      case "{":
        flush()
        text = ""
        pieces.append(.slot(try slot()))
      case "[":
        flush()
        text = ""
        let open = at
        at += 1
        pieces.append(.optional(try self.pieces(inside: open)))
      case "]":
        guard start != nil else { throw TemplateError(reason: .notOpened("]"), offset: at) }
        at += 1
        flush()
        return pieces
      case "}": throw TemplateError(reason: .notOpened("}"), offset: at)
      default:
        text.append(letter)
        at += 1
      }
    }
    if let start { throw TemplateError(reason: .notClosed("["), offset: start) }
    flush()
    return pieces
  }

  private mutating func slot() throws(TemplateError) -> Template.Slot {
    let start = at
    guard let end = letters[at...].firstIndex(of: "}") else {
      throw TemplateError(reason: .notClosed("{"), offset: start)
    }
    let inside = String(letters[(at + 1)..<end])
    at = end + 1
    let parts = inside.split(separator: ".", omittingEmptySubsequences: false)
    let isName = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    }
    guard isName, (1...2).contains(parts.count) else {
      throw TemplateError(reason: .notAName(inside), offset: start)
    }
    return Template.Slot(Name(String(parts[0])), field: parts.count == 2 ? String(parts[1]) : nil)
  }
}
