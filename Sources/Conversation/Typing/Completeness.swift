import Coaching

extension Typing {
  /// Whether Enter hands the line in.
  ///
  /// An answer in words that stops at a comma or a colon, or names that stop in brackets, go on in another row; a row that is
  /// left empty ends them all the same.
  package func isComplete(_ line: String) -> Bool {
    guard let question, [.text, .people].contains(question.kind), !"/?".contains(line.first ?? "/"),
      let end = line.split(separator: "\n", omittingEmptySubsequences: false).last?
        .last(where: { $0 != " " })
    else { return true }
    if question.kind == .people, line.count(where: { $0 == "(" }) > line.count(where: { $0 == ")" })
    {
      return false
    }
    return end != "," && end != ":"
  }
}
