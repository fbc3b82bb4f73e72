import Coaching

/// A line that begins with the name of a flow and goes on as a sentence: "applied to Netflix on Monday".
extension Session {
  /// The flow that such a line opens, with what the line names; nil where the words are no more than an employer's name,
  /// or ask something.
  func told(_ rest: String, after flow: Flow, in line: String, at now: Moment) throws
    -> (flow: Flow, details: Details)?
  {
    let known = try knownNames()
    let reading = interpret(
      line, by: sense(), known: known, now: now, conventions: settings.conventions)
    guard !line.contains("?"), reading.kind != .review || reading.otherReading != nil else {
      return nil
    }
    var details = reading.details
    if let situation = reading.situations.first { details = situation.details }
    if details.employer == nil, Self.leads.contains(AnswerWords(rest).words.first ?? ""),
      let first = details.people.first,
      AnswerWords(rest).words.dropFirst().starts(with: AnswerWords(first.typed).words),
      !["with"].contains(AnswerWords(rest).words[0])
    {
      details.employer = details.people.removeFirst()
    }
    if details.employer == nil { details.employer = employer(in: rest, details, at: now) }
    guard details.employer != nil || !details.people.isEmpty || details.date != nil else {
      return nil
    }
    // "interview at Acme next Tuesday" is still to come.
    let dates = details.date?.reading?.dates ?? []
    if flow.id.text == "interview", !dates.isEmpty,
      dates.allSatisfy({ $0.when.start(in: now.zone) > now }), let prepare = program.flow("prepare")
    {
      return (prepare, details)
    }
    return (flow, details)
  }

  /// The few words that are left as an employer's name without dates, people and the word that leads them.
  private func employer(in rest: String, _ details: Details, at now: Moment) -> FoundName? {
    var text = rest
    for date in findDates(in: rest, now: now, conventions: settings.conventions).reversed() {
      text.removeSubrange(date.range)
    }
    text = text.split(separator: ",").first.map(String.init) ?? ""
    var words = text.split(separator: " ").map { $0.trimmingCharacters(",;.!") }
    if let place = words.firstIndex(where: { ["with", "w/", "and"].contains($0.lowercased()) }) {
      words.removeSubrange(place...)
    }
    while let first = words.first, Self.leads.contains(first.lowercased()) { words.removeFirst() }
    let people = details.people.flatMap { AnswerWords($0.typed).words }
    words.removeAll { $0.isEmpty || people.contains($0.folded) }
    guard (1...3).contains(words.count),
      !words.contains(where: { Self.joints.contains($0.lowercased()) }),
      Int(words[0]) == nil, !Self.counts.contains(words[0].lowercased()),
      !Self.jobs.contains(words[words.count - 1].lowercased())
    else { return nil }
    let name = words.joined(separator: " ")
    return FoundName(name)
  }

  private static let counts: Set = [
    "one", "two", "three", "four", "five", "six", "several", "some", "few", "another", "more",
    "both", "all", "many", "no", "new", "hr", "recruiter",
  ]
  private static let jobs: Set = [
    "job", "jobs", "role", "roles", "position", "positions", "places", "companies", "firms",
    "posts",
    "things", "recruiter", "manager", "hr", "offers", "interviews",
  ]

  private static let joints: Set = [
    "at", "with", "for", "from", "by", "in", "on", "the", "my", "me", "a", "an", "this", "that",
    "to", "about", "against", "after", "before", "since", "they", "we", "of", "next", "last",
    "tomorrow", "yesterday", "today", "was", "is", "i", "went",
  ]

  private static let leads: Set = ["to", "at", "from", "for", "by", "with", "in", "the", "on"]

  /// Whether the words after a flow's name are more than an employer's name.
  func isTold(_ rest: String, at now: Moment) -> Bool {
    let words = rest.lowercased().split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
    guard let first = words.first else { return false }
    return words.count > 4 || Self.joints.contains(first) || rest.contains(",")
      || words.dropFirst().contains(where: Self.inner.contains)
      || !findDates(in: rest, now: now, conventions: settings.conventions).isEmpty
  }

  /// Words in the middle that tell of more than a name: "Dana at Acme", "Acme with Dana".
  private static let inner: Set = ["at", "with", "from", "by", "to", "w/", "went", "was", "is"]
}
