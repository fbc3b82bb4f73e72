package import Coaching
package import Foundation

/// A conversation written down as a test: what is answered, and what is planned at each point.
package struct Transcript: Hashable, Sendable {
  /// Relative to the content folder.
  package var file: String
  /// When it begins, in the zone the person lives in.
  package var clock: Moment
  package var flow: FlowID
  package var lines: [Line]

  package struct Line: Hashable, Sendable {
    /// In the file, from 1; of a block of expectations its first.
    package var number: Int
    package var what: What
  }

  package enum What: Hashable, Sendable {
    /// An answer to the question at that address, as typed; nil is "I don't know".
    case answer(Address, String?)
    /// The same for a question answered before.
    case change(Address, String?)
    /// The last answer is taken back.
    case back
    case now(Moment)
    /// The whole list of what is planned at this point, in order of time, and the end if the flow ended.
    case expect([Expectation])
  }

  package struct Expectation: Hashable, Sendable {
    /// In the file, from 1.
    package var number: Int
    package var what: What
    /// The key of the person it concerns.
    package var person: PersonKey?
    package var from: String?
    /// As written: `2026-03-04 15:00` or `2026-03-04`.
    package var due: String?
    package var opens: FlowID?

    package enum What: Hashable, Sendable {
      case draft(MessageID)
      case remind(ReminderID)
      case cycle(String)
      case end(EndID)
      /// Anything else that follows from the answers, in its words: `fact stage final`, `close employer`.
      case other(String)
    }
  }
}

/// Reads the transcripts of a content folder.
package func readTranscripts(at folder: URL) -> (
  transcripts: [Transcript], diagnostics: [Diagnostic]
) {
  let findings = Findings()
  let files = ContentFolder(at: folder, findings: findings).files.filter {
    $0.path.hasPrefix("tests/")
  }
  let transcripts = files.compactMap { Transcript($0.text, file: $0.path, findings) }
  return (transcripts, findings.all.filter { $0.file.hasPrefix("tests/") }.sorted())
}

extension Transcript {
  /// Reads one transcript.
  ///
  /// - Returns: nil for the transcript, with diagnostics, if a line cannot be read.
  package static func read(
    _ text: String, file: String
  ) -> (transcript: Transcript?, diagnostics: [Diagnostic]) {
    let findings = Findings()
    let transcript = Transcript(text, file: file, findings)
    return (transcript, findings.all.sorted())
  }

  init?(_ text: String, file: String, _ findings: Findings) {
    var reader = TranscriptReader(file: file, findings: findings)
    for (index, line) in text.lines.enumerated() { reader.read(String(line), number: index + 1) }
    reader.close()
    guard let transcript = reader.transcript else { return nil }
    self = transcript
  }
}

private struct TranscriptReader {
  let file: String
  let findings: Findings
  var clock: Moment?
  var flow: FlowID?
  var lines: [Transcript.Line] = []
  var block: [Transcript.Expectation] = []
  var isBroken = false

  var transcript: Transcript? {
    guard !isBroken, let clock, let flow else { return nil }
    return Transcript(file: file, clock: clock, flow: flow, lines: lines)
  }

  mutating func read(_ line: String, number: Int) {
    let text = withoutComment(line).trimmed()
    guard !text.isEmpty else { return }
    if text.hasPrefix("=") {
      expect(text.dropFirst().trimmed(), number)
      return
    }
    endBlock()
    if let clock = value(of: "clock", in: text) {
      readClock(clock, number)
    } else if let name = value(of: "flow", in: text) {
      flow = FlowID(name)
    } else if text == "back" {
      lines.append(Transcript.Line(number: number, what: .back))
    } else {
      answer(text, number)
    }
  }

  mutating func close() {
    endBlock()
    if clock == nil { report(1, "the test does not say when it begins", "begin with 'clock: …'") }
    if flow == nil { report(1, "the test does not say which flow it runs", "add 'flow: …'") }
  }

  private mutating func report(_ line: Int, _ message: String, _ hint: String?) {
    isBroken = true
    findings.add(.badTranscript, in: file, line: line, message, hint: hint)
  }

  private mutating func endBlock() {
    guard let first = block.first else { return }
    lines.append(Transcript.Line(number: first.number, what: .expect(block)))
    block = []
  }

  /// A number sign begins a comment at the start of a line or after two spaces, so that answers may hold one.
  private func withoutComment(_ line: String) -> String {
    if line.trimmed().hasPrefix("#") { return "" }
    guard let start = line.firstRange(of: "  #") else { return line }
    return String(line[..<start.lowerBound])
  }

  private func value(of key: String, in text: String) -> String? {
    text.hasPrefix(key + ":") ? text.dropFirst(key.count + 1).trimmed() : nil
  }

  private mutating func readClock(_ text: String, _ number: Int) {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 2, let zone = Zone(words[1]),
      let moment = Moment(words[0], defaultZone: zone)
    else {
      report(
        number, "'\(text)' is no time with a zone",
        "write it as 2026-03-03T18:00 Europe/Berlin")
      return
    }
    clock = moment
  }

  private mutating func answer(_ text: String, _ number: Int) {
    guard let sign = text.firstRange(of: ">") else {
      report(
        number, "the line is neither an answer nor an expectation",
        "answers are written 'state > answer', expectations '= draft message'")
      return
    }
    let left = text[..<sign.lowerBound].trimmed()
    let typed = text[sign.upperBound...].trimmed()
    let words = left.split(separator: " ").map(String.init)
    let answer = typed == "?" ? nil : typed
    switch (words.count, words.first) {
    case (1, "now"):
      guard let zone = clock?.zone, let moment = Moment(typed, defaultZone: zone) else {
        report(number, "'\(typed)' is no time", "write it as 2026-03-05T09:00")
        return
      }
      lines.append(Transcript.Line(number: number, what: .now(moment)))
    case (1, let address?):
      lines.append(
        Transcript.Line(number: number, what: .answer(Address(address), answer)))
    case (2, "change"):
      lines.append(
        Transcript.Line(number: number, what: .change(Address(words[1]), answer)))
    default:
      report(
        number, "'\(left)' is no question's address",
        "write the state, such as notes[dana-cruz]/talked, or 'change' and the state")
    }
  }

  private mutating func expect(_ text: String, _ number: Int) {
    var words = text.split(separator: " ").map(String.init)[...]
    let kind = words.popFirst() ?? ""
    guard let name = words.popFirst() else {
      report(number, "'= \(text)' does not say what is expected", "such as '= draft thank-you'")
      return
    }
    let what: Transcript.Expectation.What
    switch kind {
    case "draft": what = .draft(MessageID(name))
    case "remind": what = .remind(ReminderID(name))
    case "cycle": what = .cycle(name)
    case "end": what = .end(EndID(name))
    case "fact", "close":
      block.append(Transcript.Expectation(number: number, what: .other(text)))
      return
    default:
      report(
        number, "nothing of the kind '\(kind)' is planned",
        didYouMean(kind, among: ["draft", "remind", "cycle", "fact", "close", "end"]))
      return
    }
    var expectation = Transcript.Expectation(number: number, what: what)
    while let word = words.popFirst() {
      switch word {
      case "due": expectation.due = time(&words, number)
      case "from": expectation.from = time(&words, number)
      case "opens": expectation.opens = words.popFirst().map { FlowID($0) }
      default:
        guard expectation.person == nil, !word.contains(":") else {
          report(
            number, "'\(word)' is not expected here",
            "after the person come 'from', 'due' and 'opens'")
          return
        }
        expectation.person = PersonKey(word)
      }
    }
    block.append(expectation)
  }

  /// A day, and a time of day if one follows.
  private mutating func time(_ words: inout ArraySlice<String>, _ number: Int) -> String? {
    guard let day = words.popFirst(), Day(day) != nil else {
      report(number, "a date is missing", "write it as 2026-03-04 15:00 or 2026-03-04")
      return nil
    }
    guard let clock = words.first, clock.contains(":"), TimeOfDay(clock) != nil else { return day }
    words.removeFirst()
    return "\(day) \(clock)"
  }
}
