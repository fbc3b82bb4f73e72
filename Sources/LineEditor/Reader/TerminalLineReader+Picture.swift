// What the screen should show now.

extension TerminalLineReader {
  /// Longer lines are shown without colours and hints: they are answers, and large ones.
  private static let longestHelped = 4_000

  /// The picture of the line with all that helps.
  func picture() -> PaintedLine {
    var picture = PaintedLine()
    picture.palette = Palette(depth: colour)
    picture.size = (display as? PaintedDisplay)?.size ?? WindowSize(of: output)
    picture.prompt = viMark + TypedText.singleLine(state.prompt.text)
    picture.line = state.finished ?? engine.line
    switch state.mode {
    case .searching(let search):
      picture.prompt = search.prompt
      picture.line = search.line
      picture.roles = search.found.map { [($0, .understood)] } ?? []
    case .choosing(var menu):
      picture.roles = roles(of: picture.line)
      let limit = max(1, min(8, picture.size.rows / 2))
      picture.menu = menu.rows(columns: picture.size.columns, limit: limit)
      state.mode = .choosing(menu)
    case .editing:
      picture.roles = roles(of: picture.line)
      if state.finished == nil { picture.hint = hint(for: picture.line) }
    }
    return picture
  }

  /// Says which of vi's modes is on, in the same width for both.
  private var viMark: String {
    switch state.viMode {
    case nil: ""
    case .insert: "(ins) "
    case .command, .uncertain: "(cmd) "
    }
  }

  private func roles(of line: EditedLine) -> [(range: Range<Int>, role: TextRole)] {
    guard !line.isEmpty, line.scalars.count <= Self.longestHelped else { return [] }
    let text = line.text
    var result: [(range: Range<Int>, role: TextRole)] = []
    var index = text.startIndex
    var offset = 0
    for highlight in assistance.highlights(text) where highlight.range.lowerBound >= index {
      let start = offset + text.unicodeScalars.distance(from: index, to: highlight.range.lowerBound)
      let count = text[highlight.range].unicodeScalars.count
      (index, offset) = (highlight.range.upperBound, start + count)
      if count > 0 { result.append((start..<offset, highlight.role)) }
    }
    return result
  }

  /// The grey text after the line; empty for none.
  func hint(for line: EditedLine) -> String {
    guard line.isAtEnd, line.scalars.count <= Self.longestHelped else { return "" }
    // An empty line has no hint from the history, which then need not be read before the first key.
    let text = line.text
    let history = line.isEmpty ? LineHistory() : history(of: kind(of: text))
    return state.hints.rest(
      of: text, history: history, suggestion: assistance.suggestion,
      defaultText: state.prompt.defaultText)
  }
}
