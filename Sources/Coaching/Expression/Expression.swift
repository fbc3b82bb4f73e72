/// A condition or a time, written in the closed language of Content/README.md: names, comparisons, lengths of time
/// and a few functions; no assignment and no code.
///
/// Saved as its text.
package struct Expression: Hashable, Sendable {
  package let text: String
  package let root: Node

  /// Reads an expression.
  ///
  /// - Throws: `ExpressionError`, with the place in the text.
  package init(_ text: String) throws(ExpressionError) {
    self.text = text
    var parser = try ExpressionParser(text)
    root = try parser.whole()
  }

  package indirect enum Node: Hashable, Sendable {
    case name(Name, maybe: Bool)
    /// A part of a person or an employer, such as `person.first`.
    case field(Name, Field)
    case span(Span)
    case number(Int)
    case now
    case not(Node)
    case both(Node, Node)
    case either(Node, Node)
    case compare(Node, Comparison, Node)
    case known(Node, Bool)
    case add(Node, Span)
    case subtract(Node, Span)
    case earliest([Node])
    case latest([Node])
    case firstKnown([Node])
    case officeAfter(Node)
    case officeBefore(Node)
    case at(Node, TimeOfDay)
    /// Whether the condition held for one of the people of that `each` state.
    case any(StateID, Node)
  }

  package enum Comparison: String, Hashable, Sendable {
    case equal = "=="
    case unequal = "!="
    case less = "<"
    case lessOrEqual = "<="
    case more = ">"
    case moreOrEqual = ">="
  }

  package enum Field: String, Hashable, Sendable, CaseIterable {
    case first, name, title, named
    case date, weekday, time
  }

  /// The functions of the language, for messages about them.
  package static let functions = [
    "earliest", "latest", "first_known", "office_after", "office_before", "at", "any",
  ]
}

extension Expression: Codable {
  package init(from decoder: any Decoder) throws {
    try self.init(decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// Why an expression cannot be read.
package struct ExpressionError: Error, Hashable {
  package enum Reason: Hashable, Sendable {
    case empty
    case unexpected(String)
    case expected(String, found: String)
    case unknownFunction(String)
    case unknownField(String)
    case notALength(String)
    case tooDeep
  }

  package var reason: Reason
  /// Characters from the start of the text.
  package var offset: Int

  package init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}
