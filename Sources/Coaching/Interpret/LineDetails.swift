/// What a line names, once it is known what it says.
extension LineReading {
  func details(
    in range: Range<Int>, for flow: SituationFlow?, intent: ReviewIntent?
  ) -> Details {
    let here = names.filter { range.overlaps($0.range) }
    var details = Details()
    var employers = here.filter { !$0.isPerson }
    if flow == .offer, employers.count > 1, let index = offering(employers) {
      employers.insert(employers.remove(at: index), at: 0)
    }
    // One in capitals before one that only looks like a name: "the sift team at DEFRA".
    if flow != .offer, employers.count > 1, employers[0].entry == nil,
      !words[employers[0].range.lowerBound].isCapitalised,
      !FirmNames.contains(words[employers[0].range.lowerBound].folded),
      let sure = employers.firstIndex(where: { words[$0.range.lowerBound].isCapitalised })
    {
      employers.insert(employers.remove(at: sure), at: 0)
    }
    let named = employers.map(name).uniqued()
    details.employer = named.first
    details.others = Array(named.dropFirst())
    details.people = here.filter(\.isPerson).map(name).uniqued()
    details.date = self.date(in: range, for: flow, intent: intent)
    let part = words[range]
    details.channel = Particulars.channel(part)
    details.direction = Particulars.direction(part, names: names)
    details.step = Particulars.step(part, intent: intent)
    details.role = Particulars.role(part)
    return details
  }

  private func name(_ candidate: NameFinder.Candidate) -> FoundName {
    let first = words[candidate.range.lowerBound].text.startIndex
    let last = words[candidate.range.upperBound - 1]
    var end = last.text.endIndex
    let brand = words[candidate.range.lowerBound].folded
    let ends = last.closes || isFollowedBySmallWord(candidate)
    if last.isPossessive,
      brand == "st" || FirmNames.endsInS(last.folded) || (ends && !candidate.isPerson)
    {
      end = text.index(end, offsetBy: 2, limitedBy: text.endIndex) ?? end
    }
    let typed = String(text[first..<end])
    guard let match = candidate.entry else { return FoundName(typed: typed, name: typed.asName) }
    let records = match.entries.map(\.record)
    return records.count == 1
      ? FoundName(typed: typed, name: match.entries[0].name, record: records[0])
      : FoundName(typed: typed, name: typed.asName, candidates: records)
  }

  /// "went round to Patel's for a talk": nothing follows that the "'s" could stand for or own.
  private func isFollowedBySmallWord(_ candidate: NameFinder.Candidate) -> Bool {
    guard candidate.range.upperBound < words.count else { return false }
    let next = words[candidate.range.upperBound]
    return Self.afterShopNames.contains(next.folded) || next.classes & CueVocabulary.date != 0
  }

  private static let afterShopNames: Set = [
    "for", "if", "and", "but", "to", "on", "at", "in", "with", "or", "about", "who", "when",
    "while", "as", "so", "then", "because", "this", "last", "before", "after", "until", "again",
    "me", "i", "they", "thanks", "said", "want", "wants", "hasnt", "havent", "never",
  ]

  /// The employer that made the offer: not one behind words of preference or waiting.
  private func offering(_ employers: [NameFinder.Candidate]) -> Int? {
    employers.firstIndex { employer in
      let start = max(0, employer.range.lowerBound - 4)
      let before = words[start..<employer.range.lowerBound].map(\.folded)
      let after = words[employer.range.upperBound..<min(words.count, employer.range.upperBound + 3)]
        .map(\.folded)
      return !before.contains(where: Self.preferring.contains)
        && !after.contains(where: Self.undecided.contains)
    }
  }

  private static let preferring: Set = [
    "rather", "prefer", "preferred", "waiting", "hoping", "want", "choice", "still", "hanging",
    "holding", "favourite", "really", "kinda", "dream", "but", "than", "until", "hear", "on",
  ]
  private static let undecided: Set = [
    "hasnt", "havent", "still", "pending", "decides", "result", "said", "is", "first",
  ]
}

extension Array where Element: Hashable {
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
