package import Coaching

/// What is known while one line is typed, taken from the records once, so that it is quick to ask at every key.
///
/// The line editor asks it for completions, a suggestion, colours and help; it changes nothing.
package struct Typing {
  let session: Session
  let now: Moment
  /// The question that the line would answer; nil at the main prompt.
  let question: Question?
  /// How an answer would be read, for a question that waits.
  let answers: AnswerReader
  let employers: [EmployerSummary]
  /// The open steps that come first.
  let steps: [StepRecord]
  /// The people met at the employers touched last, with the employer.
  let people: [(name: String, employer: String)]
  let names: NameTable

  /// Takes from the session what the next line may refer to; what cannot be read is left out.
  package init(_ session: Session, at now: Moment) {
    self.session = session
    self.now = now
    let place = try? session.place()
    switch session.expecting {
    case .nothing: question = place?.position.asked?.question
    case .change(let address):
      question = place?.position.path.first { $0.address == address }?.question
    default: question = nil
    }
    answers = AnswerReader(now: now, conventions: session.settings.conventions)
    employers = (try? session.records.employers()) ?? []
    steps = (try? session.firstSteps(of: 20, at: now)) ?? []
    people = (try? session.peopleOnRecord()) ?? []
    names = NameTable(employers.map(\.name), people: people.map(\.name).uniqued)
  }

  /// Whether something short is awaited, such as a yes, and no question of a flow.
  var awaitsWord: Bool {
    switch session.expecting {
    case .nothing, .change: false
    default: true
    }
  }

  /// What the first word of a line at the main prompt, or after a slash, makes of it.
  func head(of text: String) -> Session.Head {
    session.head(of: text) { text in
      let word = text.folded
      let begun = employers.filter { $0.name.folded.hasPrefix(word) }
      return begun.count == 1 || begun.contains { $0.name.folded == word }
    }
  }
}

extension Session {
  /// Whether the next line is an answer, which stays out of the line history unless the profile allows it.
  package var isAsking: Bool {
    if case .profile = expecting { return true }
    return isBusy
  }

  /// Whether answers may go into the line history.
  package var keepsAnswers: Bool { (try? records.profile().keepsAnswers) ?? false }

  /// What Enter gives to the question that waits, as it could be typed; nil if there is none.
  package func defaultAnswer(at now: Moment) -> String? {
    guard expecting == .nothing, let asked = try? place()?.position.asked, let offer = asked.offer
    else { return nil }
    let reader = AnswerReader(now: now, conventions: settings.conventions)
    let wanted = Words.described(offer, asked.question, settings, now)
    return typed(offer, wanted, now).first { text in
      guard !text.contains(where: \.isNewline),
        let read = try? reader.read(text, to: asked.question)
      else { return false }
      return Words.described(read, asked.question, settings, now) == wanted
    }
  }

  /// Ways to type a value, the most natural first; not all of them can be read in all places.
  private func typed(_ value: Value, _ described: String, _ now: Moment) -> [String] {
    guard case .when(let when) = value else { return [described] }
    // "today, Sat 21 Nov 11:00" is typed as "today 11:00".
    let parts = described.split(separator: ",", maxSplits: 1).map(String.init)
    var short: [String] = []
    if case .moment(let moment) = when, parts.count == 2 {
      short = ["\(parts[0]) \(settings.voice.time(moment.time))"]
    } else if parts.count == 2 {
      short = [parts[0]]
    }
    return short + [described, settings.date(when, now)]
  }
}

/// The names on record, found in a line by their first words.
struct NameTable: Sendable {
  private var names: [String: [[String]]] = [:]
  /// First names, which count where they are written with a capital: "Will", but not "will".
  private var givenNames: Set<String> = []

  init(_ employers: [String], people: [String]) {
    for name in employers + people {
      let words = Self.words(of: name).map(\.text.folded)
      if let first = words.first { names[first, default: []].append(words) }
    }
    givenNames = Set(people.compactMap { Self.words(of: $0).first?.text })
  }

  /// Where names stand in the line, in order.
  func ranges(in line: String) -> [Range<String.Index>] {
    guard !names.isEmpty else { return [] }
    let words = Self.words(of: line)
    let folded = words.map(\.text.folded)
    var found: [Range<String.Index>] = []
    var index = 0
    while index < words.count {
      let whole = (names[folded[index]] ?? [])
        .filter { $0.elementsEqual(folded[index...].prefix($0.count)) }.map(\.count).max()
      let length = whole ?? (givenNames.contains(words[index].text) ? 1 : 0)
      if length > 0 {
        found.append(words[index].range.lowerBound..<words[index + length - 1].range.upperBound)
      }
      index += max(1, length)
    }
    return found
  }

  private static func words(of line: String) -> [(text: String, range: Range<String.Index>)] {
    line.split { !$0.isLetter && !$0.isNumber && $0 != "&" }
      .map { (String($0), $0.startIndex..<$0.endIndex) }
  }
}
