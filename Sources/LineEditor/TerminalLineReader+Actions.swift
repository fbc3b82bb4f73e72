// The actions that keys are bound to.

extension TerminalLineReader {
  func perform(_ action: Action) -> ActionEffect {
    let line = engine.line
    if ![.up, .down, .olderContaining].contains(action) { walk = nil }
    let before = lastAction?.after == line ? lastAction?.action : nil
    let effect = perform(action, on: line, after: before)
    lastAction = (action, engine.line)
    return effect
  }

  /// Here `last` is the action before this one, when the line is as that one left it.
  private func perform(
    _ action: Action, on line: EditedLine, after last: Action?
  ) -> ActionEffect {
    switch action {
    case .insertPending: return insert(pendingText)
    case .insertNewline: return insert("\n")
    case .complete: return complete(line)
    case .deleteOrEnd: return line.isEmpty ? endOfInput() : delete(after: line)
    case .deleteForward: return delete(after: line)
    case .backspace:
      engine.deleteBefore(line.lengthBefore)
      return line.cursor == 0 ? .beep : .redraw
    case .left: return move(to: line.cursor - line.lengthBefore, from: line)
    case .right: return move(to: line.cursor + line.lengthAfter, from: line)
    case .lineStart: return move(to: line.rowStart, from: line)
    case .lineEnd: return move(to: line.rowEnd, from: line)
    case .toEnd: return move(to: line.scalars.count, from: line)
    case .previousWord: return move(to: line.wordStart, from: line)
    case .nextWord: return move(to: line.wordEnd, from: line)
    case .cutSpacedWord: return cut(line, after: last, line.spacedWordStart..<line.cursor)
    case .cutPreviousWord: return cut(line, after: last, line.wordStart..<line.cursor)
    case .cutNextWord: return cut(line, after: last, line.cursor..<line.wordEnd)
    case .cutToStart: return cut(line, after: last, line.rowStart..<line.cursor)
    case .cutToEnd:
      return cut(line, after: last, line.cursor..<max(line.rowEnd, line.cursor + line.newlineHere))
    case .yank: return cutText.latest().map { insert($0) } ?? .beep
    case .yankOlder: return yankOlder(after: last)
    case .up: return browse(line, match: .beginning, older: true)
    case .down: return browse(line, match: .beginning, older: false)
    case .olderContaining: return browse(line, match: .anywhere, older: true)
    case .clearScreen:
      display.clearScreen()
      return .nothing
    }
  }

  private func insert(_ text: String) -> ActionEffect {
    engine.insert(text)
    pendingText = ""
    return .redraw
  }

  private func endOfInput() -> ActionEffect {
    display.finish(note: "")
    outcome = .endOfInput
    return .endOfInput
  }

  private func delete(after line: EditedLine) -> ActionEffect {
    engine.deleteAfter(line.lengthAfter)
    return line.isAtEnd ? .beep : .redraw
  }

  private func move(to position: Int, from line: EditedLine) -> ActionEffect {
    if position == line.cursor { return .nothing }
    engine.moveCursor(to: position)
    return .moveCursor
  }

  private func cut(_ line: EditedLine, after last: Action?, _ range: Range<Int>) -> ActionEffect {
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

  private func browse(
    _ line: EditedLine, match: HistoryWalk.Match, older: Bool
  ) -> ActionEffect {
    if walk?.current != line.text { walk = nil }
    var current = walk ?? HistoryWalk(from: line.text, in: history, match: match)
    let found = older ? current.older(in: history) : current.newer(in: history)
    guard let found else { return .beep }
    walk = current
    engine.replace(with: EditedLine(found))
    return .redraw
  }

  private func complete(_ line: EditedLine) -> ActionEffect {
    switch Completion(before: line.before, candidates: assistance.candidates(line.before)) {
    case .none: return .beep
    case .insert(let removing, let text):
      engine.deleteBefore(EditedLine(String(line.before.suffix(removing))).cursor)
      return insert(TypedText.singleLine(text))
    case .choose(let candidates):
      let lines = Completion.listed(candidates, columns: columns, limit: max(5, rows - 2))
      showAbove(lines, cursor: line.cursor)
      return .nothing
    }
  }
}
