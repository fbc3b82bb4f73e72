// Searching the history while typing what to search for.

/// A search from the latest line to the oldest, for text as it stands, without patterns.
struct HistorySearch {
  /// The line as it was before the search.
  let original: EditedLine
  /// What is searched for.
  private(set) var text = ""
  /// The lines that hold it, latest first, none of them twice.
  private(set) var matches: [String] = []
  /// Which match is shown; meaningless while there is none.
  private(set) var index = 0
  private let lines: [String]

  init(in history: LineHistory, from line: EditedLine) {
    original = line
    var seen: Set<String> = []
    lines = history.lines.reversed().filter { seen.insert($0).inserted }
    type(line.text.contains("\n") ? "" : line.text)
  }

  /// The search with nothing to look for yet.
  var begunAnew: HistorySearch {
    var search = self
    search.text = ""
    search.search(keeping: nil)
    return search
  }

  /// The match that is shown; nil when there is none.
  var match: String? { text.isEmpty || matches.isEmpty ? nil : matches[index] }

  mutating func type(_ more: String) {
    let shown = match
    text += more
    search(keeping: shown)
  }

  mutating func deleteLast() {
    text = String(text.dropLast())
    search(keeping: nil)
  }

  /// Shows the next older match, or with -1 the next newer one.
  mutating func move(by step: Int) { index = max(0, min(matches.count - 1, index + step)) }

  /// Stays at the line that is shown as long as it fits.
  private mutating func search(keeping shown: String?) {
    let pattern = Pattern(text)
    matches = text.isEmpty ? [] : lines.filter { pattern.isFound(in: $0) }
    index = shown.flatMap { matches.firstIndex(of: $0) } ?? 0
  }

  /// What stands in place of the prompt while searching.
  var prompt: String {
    let count =
      text.isEmpty ? "" : matches.isEmpty ? " (none)" : " (\(index + 1) of \(matches.count))"
    return "search '\(text)'\(count): "
  }

  /// The line that is shown, with the cursor after what was found.
  var line: EditedLine {
    guard let match else { return original }
    guard let range = Pattern(text).range(in: match) else { return EditedLine(match) }
    let cursor = match[..<range.upperBound].unicodeScalars.count
    return EditedLine(scalars: Array(match.unicodeScalars), cursor: cursor)
  }

  /// Where in the line that is shown the text was found, in scalars.
  var found: Range<Int>? {
    guard let match, let range = Pattern(text).range(in: match) else { return nil }
    let start = match[..<range.lowerBound].unicodeScalars.count
    return start..<(start + match[range].unicodeScalars.count)
  }
}

/// Text to be found as it stands, minding capitals only when it has some.
struct Pattern {
  private let text: String
  private let mindsCase: Bool
  private let bytes: [UInt8]

  init(_ text: String) {
    self.text = text
    mindsCase = text.contains(where: \.isUppercase)
    bytes = Array((mindsCase ? text : text.lowercased()).utf8)
  }

  /// Whether the line holds the text; the quick test for thousands of lines.
  func isFound(in line: String) -> Bool {
    var line = mindsCase ? line : line.lowercased()
    return line.withUTF8 { hay in
      guard !bytes.isEmpty, hay.count >= bytes.count else { return bytes.isEmpty }
      var index = 0
      search: while index + bytes.count <= hay.count {
        defer { index += 1 }
        for offset in 0..<bytes.count where hay[index + offset] != bytes[offset] {
          continue search
        }
        return true
      }
      return false
    }
  }

  /// Where in the line the text is; nil when it is not there, or capitals change its length.
  func range(in line: String) -> Range<String.Index>? {
    if let range = line.firstRange(of: text) { return range }
    return mindsCase
      ? nil
      : line.indices.first { start in
        line[start...].prefix(text.count).lowercased() == text.lowercased()
      }.map {
        $0..<(line.index($0, offsetBy: text.count, limitedBy: line.endIndex) ?? line.endIndex)
      }
  }
}
