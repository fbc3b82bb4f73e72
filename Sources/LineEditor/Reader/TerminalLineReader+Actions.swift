// The actions that keys are bound to.

extension TerminalLineReader {
  func perform(_ action: Action) -> ActionEffect {
    if action == .inInsertMode || action == .inCommandMode {
      state.viMode = action == .inInsertMode ? .insert : .command
      return .aside
    }
    let line = engine.line
    if action != .up, action != .down { state.goalColumn = nil }
    if ![.up, .down, .search].contains(action) { state.walk = nil }
    let before = state.lastAction?.after == line ? state.lastAction?.action : nil
    let effect = perform(action, on: line, after: before)
    state.lastAction = (action, engine.line)
    if effect == .beep, isPainted { display.beep() }
    return effect
  }

  /// Here `last` is the action before this one, when the line is as that one left it.
  private func perform(
    _ action: Action, on line: EditedLine, after last: Action?
  ) -> ActionEffect {
    switch action {
    case .insertPending: return insert(state.pendingText)
    case .insertNewline: return insert("\n")
    case .complete: return complete(line)
    case .deleteOrEnd: return line.isEmpty ? endOfInput() : delete(after: line)
    case .deleteForward: return delete(after: line)
    case .backspace:
      engine.deleteBefore(line.lengthBefore)
      return line.cursor == 0 ? .beep : .redraw
    case .left: return move(to: line.cursor - line.lengthBefore, from: line)
    case .right: return takeHint(line) ?? move(to: line.cursor + line.lengthAfter, from: line)
    case .previousWord: return move(to: line.wordStart, from: line)
    case .nextWord: return takeHint(line, oneWord: true) ?? move(to: line.wordEnd, from: line)
    case .lineStart: return move(to: line.rowStart, from: line)
    case .lineEnd: return takeHint(line) ?? move(to: line.rowEnd, from: line)
    case .toEnd: return move(to: line.scalars.count, from: line)
    case .cutSpacedWord: return cut(line, line.spacedWordStart..<line.cursor, after: last)
    case .cutPreviousWord: return cut(line, line.wordStart..<line.cursor, after: last)
    case .cutNextWord: return cut(line, line.cursor..<line.wordEnd, after: last)
    case .cutToStart: return cut(line, line.rowStart..<line.cursor, after: last)
    case .cutToEnd:
      let end = max(line.rowEnd, line.cursor + line.newlineHere)
      return cut(line, line.cursor..<end, after: last)
    case .yank: return cutText.latest().map { insert($0) } ?? .beep
    case .yankOlder: return yankOlder(after: last)
    case .up: return moveUp(line)
    case .down: return moveDown(line)
    case .search:
      guard isPainted else { return browse(line, match: .anywhere, older: true) }
      beginSearch()
      return .nothing
    case .undo: return replace(with: state.edits.undo())
    case .redo: return replace(with: state.edits.redo())
    case .clearScreen:
      display.clearScreen()
      return .nothing
    case .help:
      let text = assistance.help(line.before)
      showAbove(
        text?.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) ?? [])
      return text == nil ? .beep : .nothing
    case .editOutside: return editOutside(line)
    case .inInsertMode, .inCommandMode: return .aside
    }
  }

  func insert(_ text: String) -> ActionEffect {
    state.pendingText = ""
    guard hasRoom(for: text.unicodeScalars.count) else { return refuseAsTooLong() }
    engine.insert(text)
    return .redraw
  }

  func replace(with line: EditedLine?) -> ActionEffect {
    guard let line else { return .beep }
    engine.replace(with: line)
    return .redraw
  }

  func hasRoom(for count: Int) -> Bool { engine.length + count <= LineLimit.scalars }

  /// Says, once for each line, that it holds no more.
  func refuseAsTooLong() -> ActionEffect {
    if !state.saidTooLong { showAbove([LineLimit.sentence]) }
    state.saidTooLong = true
    return .beep
  }

  func move(to position: Int, from line: EditedLine) -> ActionEffect {
    if position == line.cursor { return .nothing }
    engine.moveCursor(to: position)
    return .moveCursor
  }

  private func endOfInput() -> ActionEffect {
    display.finish(note: "")
    state.outcome = .endOfInput
    return .endOfInput
  }

  private func delete(after line: EditedLine) -> ActionEffect {
    engine.deleteAfter(line.lengthAfter)
    return line.isAtEnd ? .beep : .redraw
  }

  private func cut(_ line: EditedLine, _ range: Range<Int>, after last: Action?) -> ActionEffect {
    if range.isEmpty { return .beep }
    let piece = EditedLine.string(line.scalars[range])
    let before = range.lowerBound < line.cursor
    cutText.add(piece, joining: last?.cuts ?? false, before: before)
    if before { engine.deleteBefore(range.count) } else { engine.deleteAfter(range.count) }
    return .redraw
  }

  private func yankOlder(after last: Action?) -> ActionEffect {
    guard last == .yank || last == .yankOlder, let (old, new) = cutText.older() else {
      return .beep
    }
    engine.deleteBefore(old.unicodeScalars.count)
    return insert(new)
  }

  /// Makes the grey text a part of the line; nil when there is none.
  private func takeHint(_ line: EditedLine, oneWord: Bool = false) -> ActionEffect? {
    guard isPainted else { return nil }
    // Looked for again, as more may have been typed since the screen last showed one.
    let hint = EditedLine(scalars: Array(hint(for: line).unicodeScalars), cursor: 0)
    if hint.isEmpty { return nil }
    return insert(EditedLine.string(hint.scalars[..<(oneWord ? hint.wordEnd : hint.scalars.count)]))
  }

  private func complete(_ line: EditedLine) -> ActionEffect {
    switch Completion(before: line.before, candidates: assistance.candidates(line.before)) {
    case .none: return .beep
    case .insert(let removing, let text):
      engine.deleteBefore(EditedLine(String(line.before.suffix(removing))).cursor)
      return insert(TypedText.singleLine(text))
    case .choose(let candidates) where isPainted:
      open(candidates)
      return .nothing
    case .choose(let candidates):
      showAbove(Completion.listed(candidates, columns: columns, limit: max(5, rows - 2)))
      return .nothing
    }
  }
}
