// The lines that were entered before, of the kinds that are remembered.

extension TerminalLineReader {
  /// Which history a line belongs to that stands at the prompt.
  func kind(of text: String) -> PromptKind {
    guard let first = text.first, state.prompt.asides.contains(first) else {
      return state.prompt.kind
    }
    return .command
  }

  /// The lines of a kind, oldest first; none of what is private.
  func history(of kind: PromptKind) -> LineHistory {
    if let known = histories[kind] { return known }
    let loaded = kind.keepsHistory ? store?.lines(of: kind, limit: 10_000) ?? [] : []
    let history = LineHistory(fit(loaded))
    histories[kind] = history
    return history
  }

  /// The same with what other windows have added, for somebody who is about to look for a line.
  func latestHistory(of kind: PromptKind) -> LineHistory {
    var changed = history(of: kind)
    guard kind.keepsHistory, let newer = store?.newer(of: kind), !newer.isEmpty else {
      return changed
    }
    histories[kind] = nil
    fit(newer).forEach { changed.add($0) }
    histories[kind] = changed
    return changed
  }

  func remember(_ line: String) {
    let kind = kind(of: line)
    guard kind.keepsHistory else { return }
    var changed = history(of: kind)
    histories[kind] = nil
    if changed.add(line) { store?.append(line, kind: kind) }
    histories[kind] = changed
  }

  func forgetHistory() { histories = [:] }

  private func fit(_ lines: [String]) -> [String] {
    lines.map { TypedText.cleaned($0) }.filter { LineLimit.allows($0) }
  }
}
