import Coaching

/// The words of a short answer, without case, accents and punctuation: "didn't" is `didnt`, "e-mail" is `email`.
struct AnswerWords: Hashable {
  let words: [String]
  private let line: String

  init(_ text: String) {
    var plain = text.prefix(400).lowercased().folded
    // To look for a byte costs far less than to look for words, and these are rare.
    if plain.utf8.contains(UInt8(ascii: "-")) { plain = plain.replacing("e-mail", with: "email") }
    plain.removeAll { $0 == "'" || $0 == "\u{2019}" || $0 == "`" }
    var words = plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if let voice = words.firstIndex(of: "voice"), voice + 1 < words.count,
      words[voice + 1] == "mail"
    {
      words.replaceSubrange(voice...(voice + 1), with: ["voicemail"])
    }
    self.words = words
    line = " " + words.joined(separator: " ") + " "
  }

  func has(_ phrases: [String]) -> Bool { phrases.contains { line.contains(" \($0) ") } }
  func begins(_ phrases: [String]) -> Bool { phrases.contains { line.hasPrefix(" \($0) ") } }
  func isOne(of phrases: [String]) -> Bool { phrases.contains { line == " \($0) " } }

  var meaning: ShortAnswer.Meaning {
    if words.isEmpty { return .pass }
    if let meaning = Self.whole.first(where: { isOne(of: $0.lines) })?.meaning { return meaning }
    if begins(["why", "what for", "whats this for", "what is this for", "whats the point"]) {
      return .why
    }
    if begins(["edit", "rewrite", "reword", "change the text", "change the wording"]) {
      return .edit
    }
    if begins(["let me see", "what does it say"]) { return .show }
    if begins(["show", "read"]), words.dropFirst().allSatisfy(Self.itself.contains) {
      return .show
    }
    if has(Self.stopping) { return .stop }
    if begins([
      "how", "when is", "when do", "what", "whats", "who", "where", "should", "can you", "does",
    ]) {
      return .unclear
    }
    if has(Self.passing) { return .pass }
    if begins(["no reply", "no response", "no word", "no news"]) { return .unclear }
    if has(Self.nobodyThere), !begins(Self.writing) { return .notYet }
    if has(Self.dropping) { return .drop }
    if begins(["skip"]) { return .drop }
    if has(Self.hopeless), !begins(Self.yes) { return .hopeless }
    if has(Self.undone) || begins(Self.no) || has(Self.promises) { return .notYet }
    if begins([
      "move it", "move this", "move to", "postpone", "put off", "snooze", "push", "remind", "later",
    ]) {
      return .notYet
    }
    if begins(Self.yes) || begins(Self.doing) || has(Self.done) {
      return begins(Self.theirs) ? .unclear : .did
    }
    return .unclear
  }

  /// Whether it speaks of all steps that are left, not of the one shown.
  var isAboutTheRest: Bool {
    has([
      "the rest", "all of them", "everything", "everything else", "the others", "all others",
      "all the others",
      "all of these", "them all", "all of it",
    ])
  }

  /// Whether a date in it can say to when the step is put off: not that of a call that nobody took.
  var hasDateAhead: Bool { !has(Self.nobodyThere) || begins(Self.nobodyThere) }

  /// Whether it goes for good: "skip until Friday" does not.
  var isFinal: Bool { !begins(["skip"]) || has(["because", "since"]) }

  /// Whether the line holds hardly more than a time, so that a date in it says when.
  var isOnlyAboutTime: Bool {
    words.count < 7
      && !has(["what", "when", "how", "who", "she", "he", "they", "them", "got", "was", "offer"])
  }

  /// Nil if nothing was said of an answer.
  var hasReply: Bool? {
    if has(Self.silence) { return false }
    return has(Self.replies) ? true : nil
  }

  var channel: Channel? { Self.channels.first { has($0.words) }?.channel }

  /// The words around the one that drops it: "wrong number" of "drop it, wrong number".
  func reason(in text: String) -> String? {
    var rest = text.trimmed
    while let word = rest.split(separator: " ").first,
      Self.droppingWords.contains(AnswerWords(String(word)).words.joined())
    {
      rest = String(rest.dropFirst(word.count)).trimmed
    }
    while let first = rest.first, ",;:.-\u{2013}\u{2014}".contains(first) {
      rest = String(rest.dropFirst()).trimmed
    }
    while let last = rest.split(whereSeparator: { " ,".contains($0) }).last,
      rest.contains(","), Self.droppingWords.contains(AnswerWords(String(last)).words.joined())
    {
      rest = String(rest.dropLast(last.count)).trimmed
      if rest.hasSuffix(",") {
        rest = String(rest.dropLast())
        break
      }
    }
    return rest.trimmingPunctuation.nonEmpty
  }

  /// Without the words before a date that say nothing of it: "no, maybe", "move it to".
  static func withoutOpening(_ text: String) -> String {
    var rest = text.trimmed
    while let word = rest.split(separator: " ").first, word.count < rest.count,
      openings.contains(AnswerWords(String(word)).words.joined())
    {
      rest = String(rest.dropFirst(word.count)).trimmed
    }
    return rest.trimmingPunctuation
  }
}
