/// Reads what a person types in answer to a question.
package struct AnswerReader: Sendable {
  package var now: Moment
  package var conventions: DateConventions
  /// The people the question was answered with before, so that they keep their keys and seats.
  package var known: [PersonAnswer]

  /// The most letters an answer may have.
  package static let longest = 4_000
  /// The most letters a name, a number or a choice may have.
  package static let longestLine = 200

  package init(now: Moment, conventions: DateConventions, known: [PersonAnswer] = []) {
    self.now = now
    self.conventions = conventions
    self.known = known
  }

  /// The value that `text` gives to the question.
  ///
  /// - Throws: a `Refusal` that says what was wrong.
  package func read(_ text: String, to question: Question) throws(Refusal) -> Value {
    let typed = try tidy(text, question.kind)
    switch question.kind {
    case .text: return .text(typed)
    case .employer: return .employer(EmployerAnswer(name: typed.asEmployer))
    case .people: return .people(try people(typed))
    case .yesNo: return .flag(try yesOrNo(typed))
    case .choice: return .option(try choice(typed, of: question.options))
    case .number: return .number(try number(typed))
    case .money: return .money(try money(typed))
    case .moment(let tense): return .when(try date(typed, tense: tense, needsTime: true))
    case .day(let tense): return .when(try date(typed, tense: tense, needsTime: false))
    }
  }

  private func tidy(_ text: String, _ kind: AnswerKind) throws(Refusal) -> String {
    let isProse = kind == .text || kind == .people
    let limit = kind == .text ? Self.longest : Self.longestLine
    let lines = text.replacing("\t", with: " ").replacing("\r\n", with: "\n")
    guard lines.unicodeScalars.allSatisfy({ $0 == "\n" || !$0.isControl }) else {
      throw .unreadable
    }
    let typed = lines.trimmed
    guard !typed.isEmpty else { throw .nothingTyped }
    guard typed.count <= limit else { throw .tooLong(letters: typed.count, most: limit) }
    if kind == .text || kind == .employer,
      !typed.contains(where: { $0.isLetter || $0.isNumber })
    {
      throw .noWords(typed)
    }
    return isProse
      ? typed : typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: - Kinds

  private func yesOrNo(_ typed: String) throws(Refusal) -> Bool {
    let word = typed.lowercased().trimmingPunctuation
    if Self.yes.contains(word) { return true }
    if Self.no.contains(word) { return false }
    guard let first = word.split(separator: " ").first.map({ String($0).trimmingPunctuation })
    else { throw .neitherYesNorNo(typed) }
    if Self.yes.contains(first) { return true }
    if Self.no.contains(first) { return false }
    throw .neitherYesNorNo(typed)
  }

  private static let yes: Set = [
    "y", "yes", "yeah", "yep", "yup", "ja", "sure", "ok", "okay", "of course", "true", "they did",
    "i did", "i do", "right", "correct", "please", "yes please",
  ]
  private static let no: Set = [
    "n", "no", "nope", "nah", "not", "never", "nein", "false", "none", "no thanks", "not really",
    "they didn't", "i didn't", "i don't", "not yet",
  ]

  private func choice(_ typed: String, of options: [Option]) throws(Refusal) -> OptionID {
    let word = typed.folded.trimmingPunctuation
    if let number = Int(word), options.indices.contains(number - 1) {
      return options[number - 1].id
    }
    func names(_ option: Option) -> [String] {
      [option.label.folded, option.id.text.replacing("-", with: " "), option.id.text]
    }
    if let exact = options.first(where: { names($0).contains(word) }) { return exact.id }
    let begun = options.filter { names($0).contains { $0.hasPrefix(word) } }
    if begun.count == 1 { return begun[0].id }
    if begun.count > 1 { throw .severalChoices(begun) }
    let words = Set(word.split(separator: " "))
    let holding = options.filter {
      words.isSubset(of: names($0).flatMap { $0.split(separator: " ") })
    }
    if holding.count == 1 { return holding[0].id }
    if holding.count > 1 { throw .severalChoices(holding) }
    let said = Self.telling(word)
    let telling = options.filter { option in
      !said.isEmpty
        && said.isSubset(of: names(option).reduce(into: Set()) { $0.formUnion(Self.telling($1)) })
    }
    if telling.count == 1 { return telling[0].id }
    if telling.count > 1 { throw .severalChoices(telling) }
    let near = options.filter { option in
      names(option).contains { $0.editDistance(to: word, atMost: 2) != nil }
    }
    throw .notAChoice(typed: typed, nearest: near.count == 1 && word.count > 3 ? near[0] : nil)
  }

  /// The words of an answer or an option that tell them apart: "by mail" and "in the same e-mail" share "email".
  private static func telling(_ text: String) -> Set<String> {
    let words = text.replacing("e-mail", with: "email").split { !$0.isLetter && !$0.isNumber }
    return Set(words.map(String.init).filter { !idle.contains($0) }.map { same[$0] ?? $0 })
  }

  private static let idle: Set = [
    "a", "an", "and", "at", "by", "for", "in", "is", "it", "my", "of", "on", "or", "our",
    "please", "some", "that", "the", "their", "this", "to", "via", "was", "with",
  ]
  private static let same = [
    "mail": "email", "mails": "email", "emails": "email", "call": "phone", "called": "phone",
    "calling": "phone", "phoned": "phone", "me": "i", "myself": "i", "we": "i", "them": "they",
    "letter": "post", "posted": "post",
  ]

  private func number(_ typed: String) throws(Refusal) -> Int {
    let word = typed.lowercased().trimmingPunctuation
    if let number = Int(word), (0...100_000).contains(number) { return number }
    if let number = Self.numbers.firstIndex(of: word) { return number }
    throw .notANumber(typed)
  }

  private static let numbers = [
    "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve",
  ]

  private func money(_ typed: String) throws(Refusal) -> Money {
    var digits = ""
    var isThousands = false
    for letter in typed.replacing(",", with: "").replacing("'", with: "") {
      if letter.isASCII, letter.isNumber {
        digits.append(letter)
      } else if !digits.isEmpty {
        isThousands = letter == "k" || letter == "K"
        break
      }
    }
    guard let amount = Int(digits), amount < 1_000_000_000 else { throw .notAnAmount(typed) }
    return Money(text: typed, amount: isThousands ? amount * 1_000 : amount)
  }

  // MARK: - Dates

  private func date(
    _ typed: String, tense: AnswerKind.Tense?, needsTime: Bool
  ) throws(Refusal) -> When {
    var found = try date(typed, facing: tense == .past ? .past : .future)
    if tense == nil, isFarOff(found), let nearer = try? date(typed, facing: .past) {
      found = nearer
    }
    var when = needsTime ? found.when : found.deadline
    if needsTime, case .day(let day) = when {
      if tense == .past, day > now.day { throw .notYetPast(when) }
      if tense == .future, day < now.day { throw .alreadyPast(when) }
      throw .timeNeeded(day)
    }
    if !needsTime, case .moment = when { when = .day(when.day(in: now.zone)) }
    if tense == .past, when.start(in: now.zone) > now { throw .notYetPast(when) }
    if tense == .future, when.isOver(at: now) { throw .alreadyPast(when) }
    return when
  }

  private func date(_ typed: String, facing: Facing) throws(Refusal) -> TypedDate {
    switch readDate(typed, now: now, facing: facing, conventions: conventions) {
    case .refused(let refusal): throw .date(refusal)
    case .several(let readings): throw .twoReadings(readings)
    case .one(let date): date
    }
  }

  /// A date without a year that lies more than half a year ahead was meant to lie behind, where both are possible.
  private func isFarOff(_ date: TypedDate) -> Bool {
    now.day.days(to: date.when.day(in: now.zone)) > 183
  }
}
