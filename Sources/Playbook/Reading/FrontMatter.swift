/// A Markdown file split into its head of keys and its lines.
struct FrontMatter {
  var fields: Fields
  /// The lines below the head.
  var body: [Text]

  /// - Returns: nil, with a finding, if the head is missing, not closed or not valid.
  init?(_ file: ContentFolder.File, of what: String, keys: [String], findings: Findings) {
    let lines = file.text.lines
    guard lines.first == "---" else {
      findings.add(
        .frontMatter, in: file.path, line: 1, "the file does not begin with its head",
        hint: "the head begins and ends with a line of three hyphens")
      return nil
    }
    guard let end = lines.dropFirst().firstIndex(of: "---") else {
      findings.add(
        .frontMatter, in: file.path, line: 1, "the head of the file is not closed",
        hint: "end it with a line of three hyphens")
      return nil
    }
    let head = lines[1..<end].joined(separator: "\n")
    do {
      let tree = try Tree(yaml: head, firstLine: 2)
      guard
        let fields = Fields(tree, of: what, keys: keys, in: file.path, findings: findings)
      else { return nil }
      self.fields = fields
    } catch {
      findings.add(error, in: file.path)
      return nil
    }
    body = lines.indices.dropFirst(end + 1).map { Text(value: String(lines[$0]), line: $0 + 1) }
  }
}

extension String {
  /// The lines without their line breaks, empty ones too.
  var lines: [Substring] {
    utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map(Substring.init)
  }
}

extension Sequence<Text> {
  /// The lines as one text without blank lines at its ends, with the place where it starts; nil if all are blank.
  var joined: Text? {
    let lines = Array(self)
    guard let first = lines.firstIndex(where: { !$0.value.trimmed().isEmpty }),
      let last = lines.lastIndex(where: { !$0.value.trimmed().isEmpty })
    else { return nil }
    let value = lines[first...last].map(\.value).joined(separator: "\n")
    return Text(value: value, line: lines[first].line)
  }
}
