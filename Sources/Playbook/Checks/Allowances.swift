import Coaching

/// The warnings that a file allows, with a reason: `# allow: F405 because the quotation is whole`.
///
/// It holds for its own line; on a line of its own for the next; in the head of a Markdown file for the whole text below.
struct Allowances {
  private struct Allowance {
    var code: DiagnosticCode
    var file: String
    var line: Int
    var lines: ClosedRange<Int>
  }

  private var all: [Allowance] = []

  /// Reads the notes of all files; a note that cannot be used is reported.
  init(_ files: [ContentFolder.File], _ findings: Findings) {
    for file in files where !file.path.hasPrefix("tests/") {
      guard file.text.utf8.firstRange(of: "# allow:".utf8) != nil else { continue }
      let lines = file.text.lines
      let head =
        file.path.hasSuffix(".md") ? lines.dropFirst().firstIndex(of: "---") ?? 0 : lines.count
      for (index, line) in lines.enumerated() where index < head && line.contains("# allow:") {
        read(String(line), index + 1, in: file, lines.count, findings)
      }
    }
  }

  private mutating func read(
    _ line: String, _ number: Int, in file: ContentFolder.File, _ count: Int, _ findings: Findings
  ) {
    guard let start = line.firstRange(of: "# allow:") else { return }
    let note = line[start.upperBound...].trimmed()
    let words = note.split(separator: " ").map(String.init)
    guard let word = words.first, let code = DiagnosticCode(rawValue: word), words.count > 2,
      words[1] == "because"
    else {
      findings.add(
        .badAllowance, in: file.path, line: number, "the note allows nothing",
        hint: "write '# allow: F405 because …' with the reason")
      return
    }
    let isAlone = line[..<start.lowerBound].allSatisfy { $0 == " " }
    let isHead = isAlone && file.path.hasSuffix(".md")
    let last = isHead ? count : isAlone ? number + 1 : number
    all.append(Allowance(code: code, file: file.path, line: number, lines: number...last))
  }

  /// The findings without those that are allowed, and with a finding for each note that allows nothing.
  func applied(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    var used: Set<Int> = []
    var result = diagnostics.filter { diagnostic in
      let found = all.indices.filter { index in
        all[index].code == diagnostic.code && all[index].file == diagnostic.file
          && all[index].lines.contains(diagnostic.line)
      }
      guard !found.isEmpty, diagnostic.severity == .warning else { return true }
      used.formUnion(found)
      return false
    }
    for (index, allowance) in all.enumerated() where !used.contains(index) {
      let isError = diagnostics.contains {
        $0.code == allowance.code && $0.file == allowance.file
          && allowance.lines.contains($0.line)
      }
      result.append(
        Diagnostic(
          isError ? .badAllowance : .needlessAllowance, in: allowance.file, line: allowance.line,
          isError
            ? "\(allowance.code.rawValue) is an error, which no note can allow"
            : "the note allows \(allowance.code.rawValue), which is not found here",
          hint: isError ? nil : "take the note out"))
    }
    return result
  }
}
