/// SaidChannel, direction, outcome, step and role, by the words that tell them.
enum Particulars {
  static func channel(_ words: ArraySlice<LineWord>) -> SaidChannel? {
    for (channel, tells) in channels
    where zip(words.indices, words).contains(where: { place, word in
      tells.contains(word.folded) && !isDenied(words[max(words.startIndex, place - 3)..<place])
        && !isOtherwise(word, words[max(words.startIndex, place - 1)..<place])
    }) { return channel }
    return nil
  }

  /// "no call", "hasn't called": the channel by which nothing came.
  private static func isDenied(_ before: ArraySlice<LineWord>) -> Bool {
    before.contains {
      ["no", "not", "hasnt", "havent", "never", "didnt", "aint", "nor"].contains($0.folded)
    }
  }

  /// "offer letter", "my phone": the word for another thing.
  private static func isOtherwise(_ word: LineWord, _ before: ArraySlice<LineWord>) -> Bool {
    guard let before = before.last?.folded else { return false }
    switch word.folded {
    case "letter": return ["offer", "cover", "recommendation"].contains(before)
    case "phone", "call": return before == "my"
    case "text": return ["standard", "the"].contains(before)
    default: return false
    }
  }

  private static let channels: [(SaidChannel, Set<String>)] = [
    (.voicemail, ["voicemail", "voicemails", "answerphone", "beep", "mailbox"]),
    (
      .video,
      ["zoom", "teams", "skype", "video", "facetime", "webcam", "hirevue", "webex", "hangouts"]
    ),
    (.portal, ["portal", "website", "online", "workday", "site"]),
    (
      .call,
      [
        "call", "called", "phone", "phoned", "rang", "ring", "ringing", "phonecall", "telephone",
        "telephoned", "calls", "calling", "rung", "buzzed", "phoning", "dialled",
      ]
    ),
    (.text, ["text", "texted", "sms", "whatsapp", "texts", "imessage", "messenger", "dm"]),
    (.email, ["email", "emailed", "emails", "mail", "mailed", "inbox", "emailing", "gmail"]),
    (.post, ["letter", "card", "stamp", "posted", "envelope", "postcard", "handwritten"]),
    (
      .visit,
      [
        "onsite", "visited", "person", "coffee", "lunch", "handed", "fair", "recital", "club",
        "tea",
      ]
    ),
  ]

  static func direction(
    _ words: ArraySlice<LineWord>, names: [NameFinder.Candidate]
  ) -> Direction? {
    for (place, word) in zip(words.indices, words) where contacting.contains(word.folded) {
      let before = words[max(words.startIndex, place - 3)..<place]
      if before.contains(where: { ["i", "ive", "we", "id", "just"].contains($0.folded) }) {
        return .made
      }
      if before.contains(where: {
        ["they", "he", "she", "recruiter", "hr", "manager"].contains($0.folded)
      })
        || names.contains(where: { $0.range.upperBound == place })
      {
        return .received
      }
      let after = words[(place + 1)...].first?.folded ?? ""
      return after == "me" || after == "back" ? .received : .made
    }
    let isReceived =
      words.contains { ["got", "received", "heard", "had"].contains($0.folded) }
      && words.contains { ["from", "off"].contains($0.folded) }
    return isReceived ? .received : nil
  }

  private static let contacting: Set = [
    "called", "phoned", "rang", "emailed", "mailed", "texted", "messaged", "wrote", "written",
    "sent",
    "left", "spoke", "talked", "replied", "answered", "posted", "dropped", "pinged", "thanked",
    "responded", "told", "said", "says",
  ]

  /// "step 3", "number 2", "#4", or a number that stands alone beside a verb of the list.
  static func step(_ words: ArraySlice<LineWord>, intent: ReviewIntent?) -> Int? {
    guard let intent, intent != .stats else { return nil }
    for (place, word) in zip(words.indices, words) {
      guard word.isNumber, let number = Int(word.text), (1...999).contains(number),
        word.classes & CueVocabulary.date == 0
      else { continue }
      let before = place > words.startIndex ? words[place - 1].folded : ""
      if [
        "step", "number", "no", "task", "item", "nr", "skip", "done", "drop", "snooze", "show",
        "draft",
        "why", "undo", "sent", "finished", "postpone", "move", "mark", "did", "push", "edit",
        "meant", "and",
      ].contains(before) || words.count == 1 {
        return number
      }
    }
    return nil
  }

  static func outcome(
    of flow: SituationFlow, _ words: ArraySlice<LineWord>
  ) -> SaidOutcome? {
    func has(_ tells: Set<String>) -> Bool { words.contains { tells.contains($0.folded) } }
    switch flow {
    case .rejection: return .no
    case .offer: return .offer
    case .silence: return .noReply
    case .prepare:
      let ordinals: Set = [
        "second", "third", "2nd", "3rd", "final", "shortlisted", "back", "through", "stage",
      ]
      return has(ordinals) ? .secondRound : nil
    case .decided:
      if has([
        "cancelled", "frozen", "freeze", "froze", "scrapped", "shelved", "budget", "eliminated",
        "axed",
      ]) {
        return .cancelled
      }
      if has(["filled"]) { return .filled }
      if has(["stay", "staying", "stayed", "remain", "raise", "matched", "counter"]) {
        return .stayed
      }
      if has([
        "withdrew", "withdrawn", "withdraw", "withdrawing", "pulled", "pulling", "backed", "bowed",
        "retired", "application", "out", "removed",
      ]) {
        return .withdrawn
      }
      if has(["declined", "turned", "no", "rejected", "refused", "declining", "turning"]) {
        return .declined
      }
      return .accepted
    case .interview, .applied, .network, .checkin: return nil
    }
  }

  /// "data engineer", "assistant manager": the words before a noun that names work.
  static func role(_ words: ArraySlice<LineWord>) -> String? {
    for (place, word) in zip(words.indices, words) where trades.contains(word.folded) {
      var first = place
      while first > words.startIndex, first > place - 3, !words[first - 1].closesClause,
        !words[first - 1].closesSentence, qualifiers.contains(words[first - 1].folded)
      { first -= 1 }
      let before = first > words.startIndex ? words[first - 1].folded : ""
      let after = place + 1 < words.endIndex ? words[place + 1].folded : ""
      let isTold =
        ["job", "role", "position", "post", "vacancy", "gig"].contains(after)
        || ["as", "of", "for"].contains(before) || (first < place && words[place].closesSentence)
        || (first > words.startIndex && words[first - 1].closesClause && first < place)
      guard isTold, word.folded != "manager" || first < place,
        !["hiring"].contains(words[first].folded)
      else { continue }
      return words[first...place].map { String($0.text) }.joined(separator: " ")
    }
    return nil
  }

  private static let trades: Set = [
    "engineer", "developer", "manager", "analyst", "nurse", "driver", "designer", "teacher",
    "accountant",
    "assistant", "administrator", "technician", "electrician", "mechanic", "chef", "cook",
    "barista",
    "cashier", "clerk", "coordinator", "consultant", "scientist", "researcher", "editor", "writer",
    "architect", "programmer", "supervisor", "secretary", "receptionist", "officer", "operator",
    "welder",
    "plumber", "carpenter", "librarian", "curator", "lecturer", "tutor", "carer", "trainer",
    "buyer",
    "planner", "specialist", "representative", "rep", "associate", "intern", "apprentice",
    "paralegal",
    "pharmacist", "therapist", "dev", "sre", "pm", "eng", "director", "lead",
  ]
  private static let qualifiers: Set = [
    "data", "software", "senior", "junior", "lead", "staff", "principal", "product", "project",
    "office",
    "assistant", "account", "sales", "marketing", "business", "backend", "frontend", "full",
    "stack",
    "security", "cloud", "machine", "learning", "ml", "ios", "android", "web", "mobile", "process",
    "mechanical", "civil", "electrical", "chemical", "quality", "test", "qa", "systems", "network",
    "support", "customer", "service", "success", "store", "shift", "branch", "operations",
    "finance",
    "financial", "hr", "graphic", "ux", "ui", "staff", "ward", "care", "maths", "science",
    "primary",
    "forklift", "truck", "bus", "delivery", "warehouse", "maintenance", "night", "head",
    "executive",
    "legal", "research", "site", "platform", "reliability", "devops", "crew", "team", "trainee",
    "chief",
    "supply", "chain", "logistics", "production", "risk", "credit", "policy", "content", "copy",
    "social",
    "media", "program", "programme", "regional", "area", "general", "deputy", "clinical", "band",
  ]
}
