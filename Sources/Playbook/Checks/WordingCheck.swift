import Coaching

extension Material {
  /// Checks the wording of what people read: subjects, the length of lines, quotes, spaces, tone.
  func checkWording(_ findings: Findings) {
    checkSubjects(findings)
    checkPlainTexts(findings)
    for entry in advice {
      let words = entry.advice.advice.split(separator: " ").count
      guard words > 30 else { continue }
      findings.add(
        .adviceTooLong, in: entry.file, line: entry.adviceLine,
        "the advice has \(words) words, and more than 30 are hard to take in",
        hint: "say it shorter, and the rest under '## Why'")
    }
    for file in files where !file.path.hasPrefix("tests/") { checkLines(file, findings) }
    for (text, state, place) in allStates {
      checkShown(state, place, in: text.file, findings)
    }
  }

  private func checkSubjects(_ findings: Findings) {
    for text in messages where text.message.channel == .email {
      for (wording, place) in zip(text.message.wordings, text.wordings)
      where wording.subject == nil {
        findings.add(
          .noSubject, in: text.file, line: place.body, "an e-mail needs a subject",
          hint: "begin the wording with 'Subject: …'")
      }
    }
  }

  /// Reports slots in texts that are shown as they stand.
  private func checkPlainTexts(_ findings: Findings) {
    func check(_ text: String?, _ file: String, _ line: Int, _ what: String) {
      guard let text, text.contains("{") else { return }
      findings.add(
        .emptySlot, in: file, line: line,
        "\(what) is shown as it stands, and nothing fills its slots",
        hint: "only questions, hints, messages, steps and wordings have slots")
    }
    for text in flows {
      check(text.flow.title, text.file, text.line(of: "title"), "a flow's title")
      check(text.flow.intro, text.file, text.line(of: "intro"), "an intro")
    }
    for (text, state, place) in allStates {
      guard let question = state.question else { continue }
      check(question.unknown, text.file, place.line(of: "unknown"), "the wording of 'unknown'")
      for (option, line) in zip(question.options, place.options) {
        check(option.label, text.file, line, "an option")
      }
    }
    for entry in advice {
      check(entry.advice.title, entry.file, entry.line(of: "title"), "the title of advice")
      check(entry.advice.advice, entry.file, entry.adviceLine, "the advice")
    }
  }

  /// Checks the lines of a file as they stand; in Markdown those below the head.
  private func checkLines(_ file: ContentFolder.File, _ findings: Findings) {
    let lines = file.text.lines
    let isMarkdown = file.path.hasSuffix(".md")
    let head = isMarkdown ? lines.dropFirst().firstIndex(of: "---") ?? 0 : lines.count
    for (index, line) in lines.enumerated() {
      if line.hasSuffix(" ") {
        findings.add(
          .trailingSpace, in: file.path, line: index + 1, "the line ends in a space")
      }
      // Curly quotes begin with this byte in UTF-8, and few lines hold it.
      if line.utf8.contains(0xE2),
        line.contains(where: { "\u{201C}\u{201D}\u{2018}\u{2019}".contains($0) })
      {
        findings.add(
          .curlyQuotes, in: file.path, line: index + 1, "the line holds curly quotes",
          hint: "write \" and '")
      }
      guard index > head else { continue }
      if line.utf8.count > 100, line.count > 100 {
        findings.add(
          .lineTooLong, in: file.path, line: index + 1,
          "the line has \(line.count) characters, more than 100")
      }
      checkTone(String(line), in: file.path, line: index + 1, findings)
    }
  }

  private func checkShown(
    _ state: State, _ place: StateText, in file: String, _ findings: Findings
  ) {
    guard let question = state.question else { return }
    var texts = [
      (question.text.text, place.line(of: "ask")),
      (question.hint?.text ?? "", place.line(of: "hint")),
      (question.unknown ?? "", place.line(of: "unknown")),
    ]
    texts += zip(question.options.map(\.label), place.options)
    for (text, line) in texts {
      if text.count > 100 {
        findings.add(
          .lineTooLong, in: file, line: line,
          "the text has \(text.count) characters, more than 100")
      }
      checkTone(text, in: file, line: line, findings)
    }
  }

  /// Words that make light of what is asked, or raise the voice.
  private static let words: Set<String> = ["just", "simply", "obviously", "basically"]

  private func checkTone(_ line: String, in file: String, line number: Int, _ findings: Findings) {
    let own = line.withoutQuotations
    let words = own.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
    if let word = words.first(where: Self.words.contains) {
      findings.add(
        .toneWord, in: file, line: number, "'\(word)' makes light of it", hint: "leave it out")
    } else if own.contains("!") {
      findings.add(
        .toneWord, in: file, line: number, "an exclamation mark raises the voice",
        hint: "end with a full stop")
    }
  }
}

extension String {
  /// The text without what stands in quotation marks, which is told and not said.
  fileprivate var withoutQuotations: String {
    let parts = split(separator: "\"", omittingEmptySubsequences: false)
    return parts.indices.filter { $0 % 2 == 0 }.map { parts[$0] }.joined(separator: " ")
  }
}
