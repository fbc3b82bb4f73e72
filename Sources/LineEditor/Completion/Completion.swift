// What Tab does, told from the text and the candidates alone.

/// The effect of Tab on the text before the cursor.
enum Completion: Equatable {
  /// Nothing fits.
  case none
  /// Take this many characters away before the cursor and put the text in.
  case insert(removing: Int, text: String)
  /// Several fit and there is nothing more to put in: show them.
  case choose([Candidate])

  init(before: String, candidates: [Candidate]) {
    guard let first = candidates.first else { self = .none; return }
    if candidates.count == 1 {
      self = .insert(
        removing: Self.replacedLength(in: before, by: first.text),
        text: first.text + Self.space(after: first.text))
      return
    }
    let typed = Self.replacedLength(in: before, by: first.text)
    let common = candidates.dropFirst().reduce(first.text) { Self.commonPrefix($0, $1.text) }
    let sameWord = candidates.allSatisfy {
      Self.replacedLength(in: before, by: $0.text) == typed
    }
    self =
      sameWord && common.count > typed
      ? .insert(removing: typed, text: common) : .choose(candidates)
  }

  /// What parts a completed word from the next; nothing after a folder, whose files may follow.
  static func space(after text: String) -> String { text.hasSuffix("/") ? "" : " " }

  /// How many characters before the cursor a candidate takes the place of: the longest piece that
  /// starts at a word and with which the candidate begins, else the last word.
  static func replacedLength(in before: String, by candidate: String) -> Int {
    let lowered = candidate.lowercased()
    var start = before.startIndex
    while start < before.endIndex {
      let piece = before[start...]
      if !piece.first!.isWhitespace, lowered.hasPrefix(piece.lowercased()) { return piece.count }
      guard let space = piece.dropFirst().firstIndex(where: \.isWhitespace) else { break }
      start = before.index(after: space)
    }
    return before.reversed().prefix { !$0.isWhitespace }.count
  }

  private static func commonPrefix(_ a: String, _ b: String) -> String {
    String(zip(a, b).prefix { $0.lowercased() == $1.lowercased() }.map(\.0))
  }

  /// The candidates as lines of text, each with its description, at most `limit` of them.
  static func listed(_ candidates: [Candidate], columns: Int, limit: Int) -> [String] {
    let shown = candidates.prefix(limit)
    let width = min(shown.map(\.text.count).max() ?? 0, max(8, columns / 2))
    var lines = shown.map { candidate in
      let name = TypedText.singleLine(candidate.text)
      let room = columns - 5 - max(name.count, width)
      let about = TypedText.singleLine(candidate.description)
      guard !about.isEmpty, room > 3 else { return "  " + name.prefix(max(1, columns - 3)) }
      let padding = String(repeating: " ", count: max(0, width - name.count))
      return "  " + name + padding + "  " + about.prefix(room)
    }
    if candidates.count > limit { lines.append("  and \(candidates.count - limit) more") }
    return lines
  }
}
