// What the screen shows of a line, and the least to write to make it show something else.

/// The rows of the line being edited, from the first one shown to the last.
struct Frame: Equatable {
  struct Row: Equatable {
    /// Text with escape sequences for its looks, none of which move the cursor.
    var text: String
    /// Columns that the text takes.
    var width: Int
    /// Whether the next row goes on with this one, so that a terminal that reflows can join them.
    var wraps = false
  }

  var rows: [Row]
  var cursorRow: Int
  var cursorColumn: Int
  /// What stands in the cursor's row before it, when terminals may disagree about its width.
  var beforeCursor: String?

  /// Escape sequences that turn the screen from `old` to this, with the cursor where each has it.
  ///
  /// With no old frame the cursor stands `above` rows below where this frame's first row goes.
  func written(over old: Frame?, above: Int = 0, columns: Int) -> String {
    if old == self { return "" }
    var first = 0
    if let old {
      while first < min(rows.count, old.rows.count), rows[first] == old.rows[first] { first += 1 }
      if first == rows.count, rows.count == old.rows.count {
        return motion(fromRow: old.cursorRow)
      }
      // What is new below has to be joined to a row that is there.
      first = min(first, min(rows.count, old.rows.count) - 1)
    }
    var text = "\u{1b}[?25l" + Self.vertical((old?.cursorRow ?? above), first) + "\r"
    for index in first..<rows.count {
      let row = rows[index]
      text += row.text
      let isLast = index == rows.count - 1
      if isLast {
        // Only after text: at the top left tmux takes it for clearing the screen and scrolls.
        text += row.width < columns ? "\u{1b}[J" : ""
      } else if row.wraps {
        if row.width < columns { text += "\u{1b}[K" }
        // The terminal wraps at the next character only: with none to come, make it wrap.
        if rows[index + 1].text.isEmpty { text += " \r" }
      } else {
        text += (row.width < columns ? "\u{1b}[K" : "") + "\r\n"
      }
    }
    return text + motion(fromRow: rows.count - 1) + "\u{1b}[?25h"
  }

  private func motion(fromRow row: Int) -> String {
    var text = Self.vertical(row, cursorRow) + "\r"
    if let beforeCursor {
      text += beforeCursor
    } else if cursorColumn > 0 {
      text += "\u{1b}[\(cursorColumn)C"
    }
    return text
  }

  private static func vertical(_ from: Int, _ to: Int) -> String {
    to < from ? "\u{1b}[\(from - to)A" : to > from ? "\u{1b}[\(to - from)B" : ""
  }
}
