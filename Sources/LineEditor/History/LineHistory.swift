// Lines that were entered, kept apart by what they were for.

/// Where lines live longer than the program does.
///
/// The editor keeps its own copy in memory; a store that fails to keep a line says so by itself.
package protocol HistoryStore: AnyObject {
  /// The latest lines of one kind, oldest first, at most `limit`.
  func lines(of kind: PromptKind, limit: Int) -> [String]
  /// Lines of one kind that others have added since this or `lines` was asked last, oldest first.
  func newer(of kind: PromptKind) -> [String]
  /// Keeps one more line.
  func append(_ line: String, kind: PromptKind)
}

/// The lines of one kind, oldest first, without neighbours that are alike.
struct LineHistory {
  private(set) var lines: [String] = []
  private let limit: Int

  init(_ lines: [String] = [], limit: Int = 10_000) {
    self.limit = limit
    lines.forEach { add($0) }
  }

  /// Remembers a line unless it is blank, begins with a space, or repeats the last one.
  ///
  /// - Returns: whether it was remembered.
  @discardableResult
  mutating func add(_ line: String) -> Bool {
    guard let first = line.unicodeScalars.first, first != " ", line != lines.last,
      line.unicodeScalars.contains(where: { !$0.properties.isWhitespace })
    else { return false }
    lines.append(line)
    if lines.count > limit + limit / 8 { lines.removeFirst(lines.count - limit) }
    return true
  }

  /// The latest line before `index` that fits, and is not the text that already stands there.
  func last(before index: Int, unlike text: String, where fits: (String) -> Bool) -> Int? {
    lines[..<index].lastIndex { $0 != text && fits($0) }
  }

  /// The first line after `index` that fits, and is not the text that already stands there.
  func first(after index: Int, unlike text: String, where fits: (String) -> Bool) -> Int? {
    lines[min(index + 1, lines.count)...].firstIndex { $0 != text && fits($0) }
  }
}

/// A walk up and down the history, which ends where it began.
struct HistoryWalk {
  /// How a line in the history is matched with what was typed before the walk.
  enum Match {
    case beginning, anywhere
  }

  private let draft: String
  private let match: Match
  private var index: Int
  /// The line at which the walk stands now.
  private(set) var current: String

  init(from draft: String, in history: LineHistory, match: Match = .beginning) {
    self.draft = draft
    self.match = match
    index = history.lines.count
    current = draft
  }

  /// The next older line; nil when there is none.
  mutating func older(in history: LineHistory) -> String? {
    guard let found = history.last(before: index, unlike: current, where: fits) else { return nil }
    index = found
    current = history.lines[found]
    return current
  }

  /// The next newer line, at last the draft; nil when the walk stands at the draft.
  mutating func newer(in history: LineHistory) -> String? {
    guard index < history.lines.count else { return nil }
    index = history.first(after: index, unlike: current, where: fits) ?? history.lines.count
    current = index < history.lines.count ? history.lines[index] : draft
    return current
  }

  private func fits(_ line: String) -> Bool {
    match == .beginning ? line.hasPrefix(draft) : Pattern(draft).isFound(in: line)
  }
}
