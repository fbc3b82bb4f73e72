import Coaching

/// A piece of text with its place.
struct Text: Hashable, Sendable {
  var value: String
  var line: Int
}

/// The entries of one mapping, read strictly: a key that is not known is reported.
struct Fields {
  let file: String
  let line: Int
  let entries: [Tree.Entry]
  let findings: Findings

  /// - Parameter what: what the mapping is, for messages: "a state".
  init?(
    _ tree: Tree, of what: String, keys: [String], in file: String, findings: Findings
  ) {
    guard case .map(let entries) = tree.content else {
      findings.add(
        .wrongForm, in: file, line: tree.line, "\(what) is written as 'key: value' lines")
      return nil
    }
    self.file = file
    line = entries.first?.line ?? tree.line
    self.entries = entries
    self.findings = findings
    for entry in entries where !keys.contains(entry.key) {
      findings.add(
        .unknownKey, in: file, line: entry.line, "\(what) has no key '\(entry.key)'",
        hint: didYouMean(entry.key, among: keys))
    }
  }

  func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

  func tree(_ key: String) -> Tree? { entries.first { $0.key == key }?.value }

  /// The line of a key; of the whole mapping if it is missing.
  func line(of key: String) -> Int { entries.first { $0.key == key }?.line ?? line }

  /// The lines of all keys.
  var lines: [String: Int] {
    Dictionary(entries.map { ($0.key, $0.line) }, uniquingKeysWith: { first, _ in first })
  }

  /// The text of a key; nil if missing. A list, a mapping or nothing in its place is reported.
  func text(_ key: String) -> Text? {
    guard let tree = tree(key) else { return nil }
    return text(tree, of: key)
  }

  /// The text of a key that must be there.
  func needed(_ key: String, _ what: String) -> Text? {
    needs(key, what) ? text(key) : nil
  }

  /// Whether a key is there that must be; reported if not.
  func needs(_ key: String, _ what: String) -> Bool {
    if has(key) { return true }
    findings.add(.missingKey, in: file, line: line, "\(what) needs '\(key):'")
    return false
  }

  /// The texts of a key, which may be one text or a list of them.
  func texts(_ key: String) -> [Text] {
    guard let tree = tree(key) else { return [] }
    switch tree.content {
    case .text: return text(tree, of: key).map { [$0] } ?? []
    case .list(let items): return items.compactMap { text($0, of: key) }
    case .map:
      findings.add(.wrongForm, in: file, line: tree.line, "'\(key)' takes a list of texts")
      return []
    }
  }

  /// The trees of a key that takes a list.
  func list(_ key: String) -> [Tree] {
    guard let tree = tree(key) else { return [] }
    if case .list(let items) = tree.content { return items }
    findings.add(.wrongForm, in: file, line: line(of: key), "'\(key)' takes a list")
    return []
  }

  /// One of a fixed set of words.
  func word<Word: CaseIterable & RawRepresentable<String>>(
    _ key: String, as kind: Word.Type
  ) -> Word? {
    text(key).flatMap { word($0, as: kind, key) }
  }

  func word<Word: CaseIterable & RawRepresentable<String>>(
    _ text: Text, as kind: Word.Type, _ key: String
  ) -> Word? {
    if let word = Word(rawValue: text.value) { return word }
    let words = Word.allCases.map(\.rawValue)
    findings.add(
      .unknownWord, in: file, line: text.line, "'\(key)' cannot be '\(text.value)'",
      hint: didYouMean(text.value, among: words))
    return nil
  }

  func expression(_ key: String) -> Expression? {
    text(key).flatMap { expression($0, key) }
  }

  func expression(_ text: Text, _ key: String) -> Expression? {
    do {
      return try Expression(text.value)
    } catch {
      findings.add(
        .badExpression, in: file, line: text.line,
        "the expression '\(text.value)' cannot be read: \(error.sentence)", hint: error.hint)
      return nil
    }
  }

  func template(_ key: String) -> Template? { text(key).flatMap { template($0) } }

  func template(_ text: Text) -> Template? {
    readTemplate(text, in: file, findings: findings)
  }

  func name(_ key: String) -> Name? {
    text(key).flatMap { readName($0, in: file, findings: findings) }
  }

  private func text(_ tree: Tree, of key: String) -> Text? {
    guard case .text(let value) = tree.content else {
      let hint =
        if case .map = tree.content { "text that holds a colon or begins with { needs quotes" } else
        { nil as String? }
      findings.add(
        .wrongForm, in: file, line: tree.line, "'\(key)' takes one line of text", hint: hint)
      return nil
    }
    let trimmed = value.trimmed()
    guard !trimmed.isEmpty else {
      findings.add(
        .wrongForm, in: file, line: tree.line, "'\(key)' is empty",
        hint: "fill it in or leave the key out")
      return nil
    }
    return Text(value: trimmed, line: tree.line)
  }
}

/// Reads a template; one that cannot be read is reported with the line it stands on.
func readTemplate(_ text: Text, in file: String, findings: Findings) -> Template? {
  do {
    return try Template(text.value)
  } catch {
    let line = text.line + text.value.prefix(error.offset).count { $0 == "\n" }
    findings.add(.badTemplate, in: file, line: line, error.sentence, hint: error.hint)
    return nil
  }
}

/// Reads prose with slots: a template whose wrapped lines are joined.
func readProse(_ text: Text, in file: String, findings: Findings) -> Template? {
  readTemplate(text, in: file, findings: findings)
    .map { (try? Template(Template.joiningLines(text.value))) ?? $0 }
}

/// Reads the name of an answer: lower-case words joined by underscores.
func readName(_ text: Text, in file: String, findings: Findings) -> Name? {
  let isName =
    text.value.first?.isLetter == true
    && text.value.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "_") }
  guard isName, !["now", "and", "or", "not", "is", "known", "unknown", "me"].contains(text.value)
  else {
    findings.add(
      .badName, in: file, line: text.line, "'\(text.value)' cannot be the name of an answer",
      hint: "names of answers are lower-case words joined by underscores")
    return nil
  }
  return Name(text.value)
}

/// Reads an id: lower-case words joined by hyphens, with a dot after the document's key where `dotted`.
func readID<Named>(
  _ text: Text, in file: String, dotted: Bool = false, findings: Findings
) -> ID<Named>? {
  let parts = text.value.split(separator: dotted ? "." : " ", omittingEmptySubsequences: false)
  let isID = parts.allSatisfy { part in
    part.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
      !word.isEmpty && word.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) }
    }
  }
  guard isID, parts.count == (dotted ? 2 : 1) else {
    findings.add(
      .badName, in: file, line: text.line, "'\(text.value)' is no id",
      hint: dotted
        ? "an id here is two parts with a dot, such as oi.within-24-hours"
        : "ids are lower-case words joined by hyphens")
    return nil
  }
  return ID(text.value)
}
