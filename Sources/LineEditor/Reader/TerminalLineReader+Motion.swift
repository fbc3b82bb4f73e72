// Up and Down, in the line and through the history; and the way out to another editor.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension TerminalLineReader {
  func moveUp(_ line: EditedLine) -> ActionEffect {
    moveInside(line, by: -1) ?? browse(line, match: .beginning, older: true)
  }

  func moveDown(_ line: EditedLine) -> ActionEffect {
    moveInside(line, by: 1) ?? browse(line, match: .beginning, older: false)
  }

  /// Moves to the row above or below; nil when there is none, or a walk through the history is on.
  private func moveInside(_ line: EditedLine, by step: Int) -> ActionEffect? {
    let hasRows = line.scalars.contains("\n") || !state.prompt.kind.keepsHistory
    guard isPainted, hasRows, state.walk?.current != line.text else { return nil }
    let layout = picture().layout
    let place = layout.position(of: line.cursor)
    let row = place.row + step
    guard layout.rows.indices.contains(row) else { return nil }
    let column = state.goalColumn ?? place.column
    state.goalColumn = column
    return move(to: layout.index(inRow: row, nearestTo: column), from: line)
  }

  func browse(_ line: EditedLine, match: HistoryWalk.Match, older: Bool) -> ActionEffect {
    let text = line.text
    if state.walk?.current != text { state.walk = nil }
    let kind = kind(of: text)
    let history = state.walk == nil ? latestHistory(of: kind) : history(of: kind)
    var walk = state.walk ?? HistoryWalk(from: text, in: history, match: match)
    guard let found = older ? walk.older(in: history) : walk.newer(in: history) else {
      return .beep
    }
    state.walk = walk
    engine.replace(with: EditedLine(found))
    return .redraw
  }

  /// Edits the line in a file of its own; what is left there is the line afterwards.
  func editOutside(_ line: EditedLine) -> ActionEffect {
    atEnd { [unowned self] in
      leave(note: "")
      let edited = edited(line.text)
      if let edited { engine.replaceNow(with: EditedLine(edited)) }
      _ = signals.interruptRequested()
      resume()
      if let signal = signals.requestToEnd { take(signal: signal) }
      if edited == nil { display.beep() }
    }
    return .nothing
  }

  private func edited(_ text: String) -> String? {
    guard let file = PrivateFile(text), (try? outerEditor.edit(path: file.path)) == true else {
      return nil
    }
    guard let bytes = file.contents else { return nil }
    var text = TypedText.cleaned(paste: bytes)
    while text.last == "\n" { text.removeLast() }
    guard LineLimit.allows(text) else {
      put(LineLimit.sentence + "\r\n")
      return nil
    }
    return text
  }
}
