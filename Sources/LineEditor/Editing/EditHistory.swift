// Undo and redo of edits.

/// The states of a line, back and forth. A word typed, or a run of deletions, is one step.
struct EditHistory {
  /// Enough to undo a few pastes of a megabyte.
  private static let limit = 4_000_000
  private var past: [EditedLine] = []
  private var future: [EditedLine] = []
  private var current = EditedLine()
  private var lastChange = Change.other

  private enum Change { case typed, deleted, other }

  /// Notes the line as it is before each key.
  mutating func note(_ line: EditedLine) {
    if line.scalars == current.scalars {
      if line.cursor != current.cursor { lastChange = .other }
      current = line
      return
    }
    let change = self.change(to: line)
    if change == .other || change != lastChange || startsWord(line) { push(current) }
    current = line
    lastChange = change
    future = []
  }

  /// The line before the last change; nil when there is none.
  mutating func undo() -> EditedLine? {
    guard let line = past.popLast() else { return nil }
    future.append(current)
    go(to: line)
    return line
  }

  /// The line before the last undo; nil when there is none.
  mutating func redo() -> EditedLine? {
    guard let line = future.popLast() else { return nil }
    past.append(current)
    go(to: line)
    return line
  }

  private mutating func go(to line: EditedLine) {
    current = line
    lastChange = .other
  }

  private mutating func push(_ line: EditedLine) {
    past.append(line)
    var size = past.reduce(0) { $0 + $1.scalars.count }
    while size > Self.limit, !past.isEmpty { size -= past.removeFirst().scalars.count }
  }

  private func change(to line: EditedLine) -> Change {
    let more = line.scalars.count - current.scalars.count
    let moved = line.cursor - current.cursor
    if more == 1, moved == 1 { return .typed }
    if more == -1, moved == -1 || moved == 0 { return .deleted }
    return .other
  }

  /// Whether the line has a new word's first letter where the old one ended.
  private func startsWord(_ line: EditedLine) -> Bool {
    guard line.cursor > 1, line.scalars.count > current.scalars.count else { return false }
    return line.scalars[line.cursor - 2] == " " && line.scalars[line.cursor - 1] != " "
  }
}
