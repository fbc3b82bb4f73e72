/// Fills the slots of a text from answers and the person's profile.
package struct SlotText: Sendable {
  package var values: [Name: Value]
  package var profile: Profile
  package var voice: Voice

  package init(values: [Name: Value], profile: Profile = Profile(), voice: Voice) {
    self.values = values
    self.profile = profile
    self.voice = voice
  }

  /// What a slot shows; nil if it is unknown.
  package func text(of slot: Template.Slot) -> String? {
    if slot.name == "me" { return mine(slot.field) }
    guard let value = values[slot.name] else { return nil }
    switch (value, slot.field) {
    case (.person(let person), nil), (.person(let person), "name"): return person.name
    case (.person(let person), "first"): return person.first
    case (.person(let person), "title"): return person.title
    case (.when(let when), let field): return time(when, field)
    case (.employer(let employer), _): return employer.name
    case (.text(let text), _): return text.asPhrase
    case (.people(let people), _): return list(people.map(\.name))
    case (.number(let number), _): return String(number)
    case (.money(let money), _): return money.text
    case (.option(let option), _): return option.text.replacing("-", with: " ")
    case (.flag(let flag), _): return flag ? "yes" : "no"
    case (.person, _): return nil
    }
  }

  /// A template with its slots filled, its optional parts left out where something is unknown, and tidied.
  package func fill(_ template: Template) -> String {
    template.filled(by: text(of:)).tidied
  }

  private func mine(_ field: String?) -> String? {
    switch field {
    case "name": profile.name
    case "phone": profile.phone
    case "signature": profile.signature
    default: nil
    }
  }

  private func time(_ when: When, _ field: String?) -> String? {
    let day = when.day(in: voice.zone)
    return switch field {
    case "weekday": voice.weekday(day)
    case "time": when.time(in: voice.zone).map(voice.time)
    default: voice.date(day)
    }
  }

  private func list(_ names: [String]) -> String? {
    guard let last = names.last else { return nil }
    return names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension String {
  /// As it stands inside a sentence: on one line, without space around it or a full stop at its end.
  fileprivate var asPhrase: String? {
    var words = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    while let last = words.last, ".;,".contains(last) { words.removeLast() }
    return words.isEmpty ? nil : words.startingSmall
  }

  /// With a small first letter where the first word is no name: "The outage" in the middle of a sentence is "the outage".
  private var startingSmall: String {
    let first = prefix { $0 != " " }
    let rest = first.dropFirst()
    guard first.first?.isUppercase ?? false, rest.allSatisfy({ $0.isLowercase }) else {
      return self
    }
    let word = first.lowercased()
    let isPlain = Self.smallWords.contains(word) || (word.count > 4 && word.hasSuffix("ing"))
    return isPlain ? word + dropFirst(first.count) : self
  }

  private static let smallWords: Set = [
    "the", "a", "an", "my", "our", "their", "your", "his", "her", "its", "this", "that", "these",
    "how",
    "why", "what", "when", "where", "whether", "to", "no", "more", "less", "better", "we", "they",
  ]

  private static let marks: Set<Substring> = [",", ".", ";", ":", "?"]

  /// Without the doubled spaces and empty lines that a part left out leaves behind.
  fileprivate var tidied: String {
    var lines: [String] = []
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      let indent = line.prefix { $0 == " " }
      var words = ""
      for word in line.split(separator: " ") {
        if !words.isEmpty, !Self.marks.contains(word) { words += " " }
        words += word
      }
      if words.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(words.isEmpty ? "" : indent + words)
    }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
