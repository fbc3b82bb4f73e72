// The menu of what the word before the cursor may become.

/// Candidates under the line, one of them chosen or none yet.
struct CompletionMenu {
  let candidates: [Candidate]
  /// The line as it was when the menu opened.
  let original: EditedLine
  /// Which candidate stands on the line; nil while it is as it was.
  private(set) var chosen: Int?
  private var firstShown = 0

  init(_ candidates: [Candidate], on line: EditedLine) {
    self.candidates = candidates
    original = line
  }

  /// Chooses the next candidate, or with -1 the one before, around the ends.
  mutating func move(by step: Int) {
    let count = candidates.count
    chosen = chosen.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
  }

  /// The line with the chosen candidate on it.
  var line: EditedLine { line(endingIn: "") }

  /// The line once the chosen candidate is taken, ready for the next word.
  var taken: EditedLine {
    line(endingIn: chosen.map { Completion.space(after: candidates[$0].text) } ?? "")
  }

  private func line(endingIn end: String) -> EditedLine {
    guard let chosen else { return original }
    let text = TypedText.singleLine(candidates[chosen].text)
    let before = original.before
    let start = before.dropLast(Completion.replacedLength(in: before, by: text)) + text + end
    var line = EditedLine(String(start))
    line.scalars += original.scalars[original.cursor...]
    return line
  }

  /// What is shown, at most `limit` rows with the chosen one among them.
  mutating func rows(columns: Int, limit: Int) -> [(text: String, isChosen: Bool)] {
    // The last row tells how many more there are, when there are.
    let room = candidates.count > limit ? max(1, limit - 1) : limit
    if let chosen { firstShown = max(min(firstShown, chosen), chosen - room + 1) }
    let shown = Array(candidates.dropFirst(firstShown).prefix(room))
    let lines = Completion.listed(shown, columns: columns, limit: room)
    var rows = zip(lines, firstShown...).map { (text: $0, isChosen: $1 == chosen) }
    if candidates.count > room, limit > 1 {
      let last = firstShown + shown.count
      rows.append(("  \(firstShown + 1) to \(last) of \(candidates.count)", false))
    }
    return rows
  }
}
