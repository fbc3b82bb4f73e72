extension AnswerReader {
  /// The people named in a line such as "Dana Cruz (head of data), Sam Lee and someone in HR".
  ///
  /// A person who was on the list before keeps the key and the seat; others get the next free ones.
  func people(_ typed: String) throws(Refusal) -> [PersonAnswer] {
    var people: [PersonAnswer] = []
    for part in Self.split(typed) {
      let (typed, said) = Self.nameAndTitle(part)
      let (name, title) = Self.own(typed, said)
      guard name.contains(where: \.isLetter) else { continue }
      let isNamed = !Self.isDescription(name)
      let shown = isNamed ? name.asName : name
      let key = freeKey(for: shown, among: people)
      if let same = known.first(where: { $0.key == key }) {
        people.append(
          PersonAnswer(
            key: key, name: shown, isNamed: isNamed, title: title ?? same.title, seat: same.seat,
            record: same.name == shown ? same.record : nil))
      } else {
        people.append(
          PersonAnswer(
            key: key, name: shown, isNamed: isNamed, title: title, seat: freeSeat(among: people)))
      }
    }
    guard !people.isEmpty else { throw .nobodyNamed(typed) }
    return people
  }

  private func freeKey(for name: String, among people: [PersonAnswer]) -> PersonKey {
    let slug = name.slug
    var key = PersonKey(slug)
    var count = 1
    while people.contains(where: { $0.key == key }) {
      count += 1
      key = PersonKey("\(slug)-\(count)")
    }
    return key
  }

  private func freeSeat(among people: [PersonAnswer]) -> Int {
    (known + people).map { $0.seat + 1 }.max() ?? 0
  }

  /// The parts between commas, "and", "&" and ";"; brackets keep theirs together.
  private static func split(_ typed: String) -> [String] {
    var parts = [""]
    var depth = 0
    for letter in typed {
      if letter == "(" { depth += 1 }
      if letter == ")" { depth = max(0, depth - 1) }
      if depth == 0, ",;&+/\n".contains(letter) {
        parts.append("")
      } else {
        parts[parts.count - 1].append(letter)
      }
    }
    return parts.flatMap { part -> [String] in
      guard !part.contains("(") else { return [part.replacingLeading("and ")] }
      var names = [""]
      for word in part.split(separator: " ") {
        if word.lowercased() == "and" {
          names.append("")
        } else {
          names[names.count - 1] += " \(word)"
        }
      }
      return names
    }
    .map(\.trimmed).filter { !$0.isEmpty }
  }

  private static func nameAndTitle(_ part: String) -> (name: String, title: String?) {
    if let open = part.firstIndex(of: "(") {
      let title = part[part.index(after: open)...].prefix { $0 != ")" }
      return (String(part[..<open]).trimmed, String(title).trimmed.nonEmpty)
    }
    let words = part.split(separator: " ")
    if let dash = words.firstIndex(where: { ["-", "–", "—"].contains($0) }), dash > 0 {
      let title = words[(dash + 1)...].joined(separator: " ")
      return (words[..<dash].joined(separator: " "), title.nonEmpty)
    }
    return (part, nil)
  }

  /// "my uncle Joe" is Joe, and what he is stands beside his name; "my old boss" stays as it is.
  private static func own(_ name: String, _ title: String?) -> (name: String, title: String?) {
    let words = name.split(separator: " ").map(String.init)
    guard let first = words.first?.lowercased(), ["my", "our"].contains(first) else {
      return (name, title)
    }
    let rest = words.dropFirst().drop { ties.contains($0.folded.trimmingPunctuation) }
    guard !rest.isEmpty, rest.count < words.count - 1 else { return (name, title) }
    let tie = words.prefix(words.count - rest.count).joined(separator: " ").lowercased()
    return (rest.joined(separator: " "), title ?? tie)
  }

  private static let ties: Set = [
    "aunt", "best", "boss", "brother", "brother-in-law", "buddy", "client", "coach", "colleague",
    "cousin", "coworker", "co-worker", "dad", "daughter", "dear", "ex", "ex-boss", "father",
    "flatmate", "former", "friend", "good", "husband", "lead", "manager", "mate", "mentor", "mom",
    "mother", "mum", "neighbor", "neighbour", "nephew", "niece", "old", "partner", "professor",
    "roommate", "sister", "sister-in-law", "son", "supervisor", "teacher", "team", "trainer",
    "tutor", "uncle", "wife",
  ]

  /// Whether it tells of a person without naming them: "someone in HR", "the receptionist", "two engineers".
  package static func isDescription(_ name: String) -> Bool {
    let words = name.folded.split(separator: " ").map(String.init)
    guard let first = words.first else { return true }
    return openers.contains(first) || first.first?.isNumber ?? false
      || words.allSatisfy { roles.contains($0) }
  }

  private static let openers: Set = [
    "a", "an", "the", "some", "somebody", "someone", "another", "one", "two", "three", "four",
    "five", "several", "their", "her", "his", "my", "our", "unknown", "no",
  ]
  private static let roles: Set = [
    "hr", "human", "resources", "recruiter", "receptionist", "reception", "manager", "hiring",
    "boss", "director", "panel", "engineer", "engineers", "team", "lead", "front", "desk",
    "secretary", "assistant", "ceo", "cto", "founder", "owner", "interviewer", "people", "lady",
    "guy", "man", "woman", "person", "head", "of", "in", "from", "at", "office",
  ]
}
