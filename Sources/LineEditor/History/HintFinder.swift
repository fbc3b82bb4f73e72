// What the line is likely to become.

/// Finds the grey text after the cursor: from the history, else from what the program suggests,
/// else from the question's default. Remembers what it found, as it is asked at each key.
struct HintFinder {
  private var asked: String?
  private var whole: String?
  /// The last text for which the history held nothing; nor does it for any longer one.
  private var unknown: String?

  /// What may follow the text; empty for nothing.
  mutating func rest(
    of text: String, history: LineHistory, suggestion: (String) -> String?, defaultText: String?
  ) -> String {
    if let whole, asked != nil, !text.isEmpty, text.hasPrefix(asked!), extends(whole, text) {
      return Self.rest(whole, after: text)
    }
    asked = text
    whole = fromHistory(text, history) ?? suggestion(text) ?? defaultText
    guard let whole, extends(whole, text) else {
      self.whole = nil
      return ""
    }
    return Self.rest(whole, after: text)
  }

  private mutating func fromHistory(_ text: String, _ history: LineHistory) -> String? {
    if text.isEmpty { return nil }
    if let unknown, text.hasPrefix(unknown) { return nil }
    let found = history.lines.last { $0 != text && $0.hasPrefix(text) }
    unknown = found == nil ? text : nil
    return found
  }

  private func extends(_ whole: String, _ text: String) -> Bool {
    whole.hasPrefix(text) && whole != text
  }

  private static func rest(_ whole: String, after text: String) -> String {
    String(whole.unicodeScalars.dropFirst(text.unicodeScalars.count))
  }
}
