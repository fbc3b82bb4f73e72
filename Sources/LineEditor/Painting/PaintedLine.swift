// From a line and all that helps with it to what the screen shows.

/// Everything that the picture of a line depends on.
struct PaintedLine {
  var prompt = ""
  var line = EditedLine()
  /// Pieces of the line with a meaning, in scalars, in order and apart from each other.
  var roles: [(range: Range<Int>, role: TextRole)] = []
  /// What the line may become, from its end on.
  var hint = ""
  /// Rows under the line.
  var menu: [(text: String, isChosen: Bool)] = []
  var palette = Palette(depth: .none)
  var size = WindowSize(columns: 80, rows: 24)

  /// The prompt as far as there is room for it beside some text.
  private var shownPrompt: String {
    var width = 0
    let room = max(2, size.columns * 2 / 3)
    let tail = prompt.reversed().prefix {
      width += CharacterWidth.of($0)
      return width <= room
    }
    return String(tail.reversed())
  }

  /// Where each character goes.
  var layout: TextLayout {
    let first = shownPrompt.reduce(0) { $0 + CharacterWidth.of($1) }
    return TextLayout(
      line.scalars, columns: size.columns, indents: (first, continuation(first).count))
  }

  /// What stands before each further paragraph, so that text is below text.
  private func continuation(_ width: Int) -> String {
    width < 2 ? "" : String(repeating: " ", count: width - 2) + "| "
  }

  /// The picture; `top` is the first row that was shown last, and is moved so that the cursor shows.
  /// Rows that were pushed out of the window are not shown again while the cursor is below them.
  func frame(top: inout Int, pushedOut: Int = 0) -> Frame {
    let layout = layout
    let cursor = layout.position(of: line.cursor)
    let menuRows = min(menu.count, max(0, size.rows - 2))
    let room = max(1, size.rows - menuRows)
    top = max(0, min(top, cursor.row, layout.rows.count - room))
    top = max(top, cursor.row - room + 1, min(pushedOut, cursor.row))
    var rows: [Frame.Row] = []
    for number in top..<min(layout.rows.count, top + room) { rows.append(row(number, of: layout)) }
    if top + room >= layout.rows.count, menuRows == 0 { addHint(to: &rows) }
    rows[rows.count - 1].wraps = false
    rows += menu.prefix(menuRows).map { menuRow($0) }
    return Frame(
      rows: rows, cursorRow: cursor.row - top, cursorColumn: min(cursor.column, size.columns - 1),
      beforeCursor: beforeCursor(layout.rows[cursor.row], of: layout, row: cursor.row))
  }

  private func row(_ number: Int, of layout: TextLayout) -> Frame.Row {
    let row = layout.rows[number]
    return Frame.Row(
      text: indent(number, of: layout) + painted(row.range), width: row.end, wraps: row.wraps)
  }

  private func indent(_ number: Int, of layout: TextLayout) -> String {
    if number == 0 { return palette.styled(shownPrompt, palette.prompt) }
    guard layout.rows[number].start > 0 else { return "" }
    return palette.styled(continuation(layout.rows[number].start), palette.start(.quiet))
  }

  /// The row up to the cursor, when it holds what terminals are known to disagree about.
  private func beforeCursor(_ row: TextLayout.Row, of layout: TextLayout, row number: Int)
    -> String?
  {
    let before = row.range.lowerBound..<max(row.range.lowerBound, line.cursor)
    guard line.scalars[before].contains(where: { $0.value >= 0x300 }) else { return nil }
    return indent(number, of: layout) + painted(before)
  }

  /// A stretch of the line, each piece with the looks of its role.
  private func painted(_ range: Range<Int>) -> String {
    var text = ""
    var index = range.lowerBound
    for (stretch, role) in roles where stretch.overlaps(range) {
      let part = stretch.clamped(to: range)
      text += Self.visible(line.scalars[index..<part.lowerBound])
      text += palette.styled(Self.visible(line.scalars[part]), palette.start(role))
      index = part.upperBound
    }
    return text + Self.visible(line.scalars[index..<range.upperBound])
  }

  /// Text without anything that a terminal would obey.
  private static func visible(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars {
      if TypedText.allows(scalar) {
        if view.isEmpty, CharacterWidth.of(scalar) == 0, scalar.value >= 0x300 {
          view.append("\u{25cc}")
        }
        view.append(scalar)
      } else if scalar.value < 0x20 || scalar.value == 0x7f {
        view.append("^")
        view.append(Unicode.Scalar(UInt8(scalar.value ^ 0x40)))
      } else {
        view.append("\u{fffd}")
      }
    }
    return String(view)
  }

  private func addHint(to rows: inout [Frame.Row]) {
    guard !hint.isEmpty, let last = rows.last else { return }
    let (text, width) = Self.cut(hint, to: size.columns - last.width - 1)
    rows[rows.count - 1].text += palette.styled(text, palette.start(.quiet))
    rows[rows.count - 1].width += width
  }

  private func menuRow(_ entry: (text: String, isChosen: Bool)) -> Frame.Row {
    let (text, width) = Self.cut(entry.text, to: size.columns - 1)
    return Frame.Row(
      text: palette.styled(text, entry.isChosen ? palette.chosen : palette.start(.quiet)),
      width: width)
  }

  /// As much of one row of text as fits, and its width.
  static func cut(_ text: String, to columns: Int) -> (String, Int) {
    var width = 0
    var shown = ""
    for character in text {
      let more = CharacterWidth.of(character)
      if character.isNewline || width + more > columns { break }
      width += more
      shown.append(character)
    }
    return (TypedText.singleLine(shown), width)
  }
}
