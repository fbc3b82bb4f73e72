import Yams

/// A piece of structured text as it stands in a file: a text, a list or an ordered mapping, each with its place.
///
/// Every scalar is text, so that `no` and `1.10` stay what was written. Only this file knows the YAML library.
struct Tree: Hashable, Sendable {
  var content: Content
  /// From 1, counted from the start of the file.
  var line: Int
  var column: Int

  enum Content: Hashable, Sendable {
    case text(String)
    case list([Tree])
    case map([Entry])
  }

  struct Entry: Hashable, Sendable {
    var key: String
    var line: Int
    var value: Tree
  }

  /// Why a text cannot be read as a tree.
  struct Refusal: Error, Hashable {
    var code: DiagnosticCode
    var line: Int
    var message: String
    var hint: String?
  }

  /// The deepest nesting that is read.
  static let deepest = 32
  /// The largest number of entries that is read.
  static let most = 10_000

  /// Reads a YAML text.
  ///
  /// - Parameter firstLine: the line of the file on which the text starts.
  /// - Throws: `Refusal` for text that is not valid, too deep, too large, or that holds aliases or a key twice.
  init(yaml text: String, firstLine: Int = 1) throws(Refusal) {
    try YAMLGuard.check(text, firstLine: firstLine)
    let parser: Parser
    let node: Node?
    do {
      parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      node = try parser.singleRoot()
    } catch {
      throw Refusal(error, in: text, firstLine: firstLine)
    }
    var nodes = 0
    defer { withExtendedLifetime(parser) {} }  // it owns the anchors that the walk looks for
    guard let node else {
      self.init(content: .map([]), line: firstLine, column: 1)
      return
    }
    self = try Tree(node, depth: 0, count: &nodes, shift: firstLine - 1)
  }

  init(content: Content, line: Int, column: Int) {
    self.content = content
    self.line = line
    self.column = column
  }

  private init(_ node: Node, depth: Int, count: inout Int, shift: Int) throws(Refusal) {
    line = (node.mark?.line ?? 1) + shift
    column = node.mark?.column ?? 1
    count += 1
    guard count <= Tree.most else { throw .tooMany(line) }
    guard depth <= Tree.deepest else { throw .tooDeep(line) }
    guard node.anchor == nil else { throw .alias(line) }
    switch node {
    case .alias: throw .alias(line)
    case .scalar(let scalar): content = .text(scalar.string)
    case .sequence(let sequence):
      var items: [Tree] = []
      for item in sequence {
        items.append(try Tree(item, depth: depth + 1, count: &count, shift: shift))
      }
      content = .list(items)
    case .mapping(let mapping):
      var entries: [Entry] = []
      for (key, value) in mapping {
        guard case .scalar(let name) = key else {
          throw Refusal(
            code: .invalidYAML, line: line, message: "a key here is not a plain word", hint: nil)
        }
        let keyLine = key.mark.map { $0.line + shift } ?? line
        let tree = try Tree(value, depth: depth + 1, count: &count, shift: shift)
        entries.append(Entry(key: name.string, line: keyLine, value: tree))
      }
      content = .map(entries)
    }
  }
}

extension Tree.Refusal {
  static func tooDeep(_ line: Int) -> Self {
    Self(
      code: .tooLarge, line: line,
      message: "the text is nested more than \(Tree.deepest) levels deep", hint: nil)
  }

  static func tooMany(_ line: Int) -> Self {
    Self(
      code: .tooLarge, line: line, message: "the file holds more than \(Tree.most) entries",
      hint: nil)
  }

  static func alias(_ line: Int) -> Self {
    Self(
      code: .aliasUsed, line: line,
      message: "anchors (&name), aliases (*name) and tags (!name) are not read here",
      hint: "write the text out, or put it in quotes if the sign is part of it")
  }

  fileprivate init(_ error: any Error, in text: String, firstLine: Int) {
    let shift = firstLine - 1
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(
        code: .invalidYAML, line: mark.line + shift, message: "this is not valid YAML: \(problem)",
        hint: problem.contains("mapping values")
          ? "put text that holds a colon and a space in quotes" : nil)
    case .duplicatedKeysInMapping(let keys, let context):
      let key = keys.first ?? ""
      self.init(
        code: .duplicateKey, line: secondLine(of: key, after: context.mark, in: text) + shift,
        message: "'\(key)' stands here a second time", hint: "keep one of them")
    default:
      self.init(
        code: .invalidYAML, line: firstLine, message: "this is not valid YAML", hint: nil)
    }
  }
}

/// The line of a key's second occurrence in its mapping: the YAML library names the mapping, not the line.
private func secondLine(of key: String, after mark: Mark, in text: String) -> Int {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  var columns: Set<Int> = []
  for (number, line) in lines.enumerated() where number + 1 >= mark.line {
    let bare = line.drop { $0 == " " || $0 == "-" }
    guard key == bare.prefix(while: { $0 != ":" }).trimmed("\"' ") else {
      // A line further out ends the mappings that stood deeper.
      if let first = bare.first, first != "#" {
        let column = line.count - bare.count
        columns = columns.filter { $0 <= column }
      }
      continue
    }
    let column = line.count - bare.count
    if !columns.insert(column).inserted { return number + 1 }
  }
  return mark.line
}

extension StringProtocol {
  /// The text without those characters at its ends.
  func trimmed(_ set: String = " \n\r\t") -> String {
    var part = self[...]
    while let first = part.first, set.contains(first) { part = part.dropFirst() }
    while let last = part.last, set.contains(last) { part = part.dropLast() }
    return String(part)
  }
}
