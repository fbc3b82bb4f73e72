// What a person can press.

/// One key press, or one paste.
enum Key: Equatable {
  /// A character to type, or a control character from U+0000 to U+001F or U+007F.
  case character(Unicode.Scalar)
  /// Escape alone.
  case escape
  /// A character with Alt held.
  case alt(Unicode.Scalar)
  /// A key that has a name, with what is held.
  case named(Name, Modifiers)
  /// A whole bracketed paste, already cleaned.
  case paste(String)
  /// A paste that is more than a line can hold, and was not kept.
  case hugePaste
  /// The terminal's answer to where the cursor is, counted from 0.
  case cursorReport(row: Int, column: Int)
  /// A key or answer of the terminal that nobody needs, to be swallowed.
  case unknown

  enum Name: Equatable {
    case up, down, left, right, home, end, insert, delete, pageUp, pageDown
    case tab, enter, backspace, function(Int)
  }

  /// Shift, Alt and Control as xterm counts them.
  struct Modifiers: OptionSet, Hashable {
    let rawValue: Int
    static let shift = Modifiers(rawValue: 1)
    static let alt = Modifiers(rawValue: 2)
    static let control = Modifiers(rawValue: 4)
  }
}
