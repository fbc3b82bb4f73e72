/// Verbs of the field, by whether they report or plan.
enum DateVerbs {
  static func facing(of word: String) -> Facing? {
    let lower = word.lowercased()
    if past.contains(lower) { return .past }
    if future.contains(lower) || lower.hasSuffix("'ll") { return .future }
    // Regular verbs: "chatted", "mailed"; not "need", "speed", "red".
    let isRegular = lower.utf8.count > 5 && lower.hasSuffix("ed") && !lower.hasSuffix("eed")
    return isRegular && !adjectives.contains(lower) ? .past : nil
  }

  static func putsOff(_ word: String) -> Bool { postponing.contains(word.lowercased()) }

  private static let postponing: Set<String> = [
    "snooze", "postpone", "push", "delay", "defer", "bump", "wait", "snoozed",
  ]

  private static let past: Set<String> = [
    "rang", "wrote", "sent", "met", "spoke", "had", "got", "heard", "left", "was", "were", "did",
    "told", "said", "saw", "went", "came", "gave", "began", "found", "thought", "knew", "took",
    "made", "put", "lost", "won", "ran", "did", "hung", "held", "didn't", "wasn't", "texted",
    "mailed", "called", "e-mailed", "pinged", "talked", "applied", "ended", "used",
  ]

  private static let future: Set<String> = [
    "will", "shall", "going", "move", "postpone", "snooze", "remind", "push", "delay", "defer",
    "bump", "schedule", "reschedule", "decide", "plan", "want", "should", "must", "can", "could",
    "would", "call", "write", "send", "meet", "see", "talk", "expect", "due", "deadline", "wait",
    "let", "need", "have", "has", "is", "are", "won't", "i'll", "we'll", "they'll", "she'll",
    "he'll", "it'll", "deciding", "hoping", "planning", "scheduled", "expected", "supposed",
    "expires", "starts", "deciding", "promised", "asked", "invited",
  ]

  private static let adjectives: Set<String> = [
    "interested", "excited", "worried", "related", "limited", "detailed", "united", "supposed",
    "hundred", "kindred", "indeed",
  ]
}
