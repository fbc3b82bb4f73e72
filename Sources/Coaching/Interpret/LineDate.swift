/// A date in a line, with the words it takes up.
struct LineDate {
  var words: Range<Int>
  var spoken: SpokenDate
  /// The word that leads it: "by", "since".
  var lead: String?
  /// Whether it is a length of time: "2 weeks", "since spring".
  var isDuration = false

  static func all(
    in line: LineWords, facing: Facing?, now: Moment, conventions: DateConventions
  ) -> [LineDate] {
    let words = line.words
    var dates: [LineDate] = []
    let found = findDates(in: line.text, now: now, facing: facing, conventions: conventions)
    for date in found {
      guard let first = words.firstIndex(where: { $0.text.endIndex > date.range.lowerBound }),
        let last = words.lastIndex(where: { $0.text.startIndex < date.range.upperBound }),
        first <= last,
        !(first == last && words[first].folded == "tom" && words[first].isCapitalised)
      else { continue }
      dates.append(
        LineDate(words: first..<(last + 1), reading: date.reading, in: line, isDuration: false))
    }
    for range in durations(words) where !dates.contains(where: { $0.words.overlaps(range) }) {
      dates.append(LineDate(words: range, reading: nil, in: line, isDuration: true))
    }
    return dates.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  private init(words range: Range<Int>, reading: DateReading?, in line: LineWords, isDuration: Bool)
  {
    words = range
    var first = range.lowerBound
    let opening = line.words[first].folded
    if Self.leads.contains(opening), range.count > 1 {
      lead = opening
      if Self.dropped.contains(opening) { first += 1 }
    } else if first > 0, Self.leads.contains(line.words[first - 1].folded) {
      lead = line.words[first - 1].folded
    }
    self.isDuration = isDuration
    let start = line.words[first].text.startIndex
    let end = line.words[range.upperBound - 1].text.endIndex
    spoken = SpokenDate(typed: String(line.text[start..<max(start, end)]), reading: reading)
  }

  /// Whether its words say that it is over.
  func isOver(in words: [LineWord]) -> Bool {
    words[self.words].contains {
      ["yesterday", "ago", "last", "since", "earlier"].contains($0.folded)
    }
  }

  /// Whether it is months past: "last spring", "nine months ago", "a year back".
  func isLongAgo(in line: LineReading) -> Bool {
    if isDuration {
      let last = line.words[words.upperBound - 1].folded
      let after = words.upperBound
      return ["month", "months", "year", "years"].contains(last) && after < line.words.count
        && ["ago", "back", "earlier", "later"].contains(line.words[after].folded)
    }
    guard let date = spoken.reading?.dates.first else { return false }
    return date.when.start(in: line.now.zone).instant < line.now.instant - Self.long
  }

  /// Seven weeks, in seconds.
  private static let long = 49 * 86_400

  private static let leads: Set = [
    "on", "by", "until", "till", "til", "before", "after", "since", "in", "at", "from", "within",
    "around", "for", "about", "the",
  ]
  /// The leading words that are no part of the date as it is echoed.
  private static let dropped: Set = ["on", "by", "until", "till", "til", "before", "for", "@"]

  private static let counts: Set = [
    "a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven",
    "twelve", "fourteen", "fifteen", "ninety", "sixty", "forty", "few", "couple", "several", "some",
    "half", "many", "thirty",
    "twenty",
  ]
  private static let units: Set = [
    "day", "days", "week", "weeks", "month", "months", "year", "years", "fortnight", "hours",
    "hour",
  ]
  private static let seasons: Set = [
    "spring", "summer", "autumn", "fall", "winter", "christmas", "easter", "xmas", "thanksgiving",
    "diwali", "halloween", "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december",
  ]

  /// "2 weeks", "a couple of months", "since spring", "after Diwali".
  private static func durations(_ words: [LineWord]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for (place, word) in words.enumerated() {
      if units.contains(word.folded), place > 0 {
        var first = place - 1
        if words[first].folded == "of", first > 0 { first -= 1 }
        guard counts.contains(words[first].folded) || words[first].isNumber else { continue }
        if first > 0, ["few", "couple", "half"].contains(words[first].folded),
          ["a", "the", "last"].contains(words[first - 1].folded)
        {
          first -= 1
        }
        ranges.append(first..<(place + 1))
      } else if seasons.contains(word.folded), place > 0,
        ["since", "after", "before", "until", "till"].contains(words[place - 1].folded)
      {
        ranges.append((place - 1)..<(place + 1))
      }
    }
    return ranges
  }
}

extension LineReading {
  /// Whether the line is a date and nothing besides.
  var isOnlyDate: Bool {
    guard let first = dates.first else { return false }
    return words.indices.allSatisfy { place in
      dates.contains { $0.words.contains(place) }
        || LineVocabulary.fillers.contains(words[place].folded)
        || ["maybe", "instead", "better", "then", "at", "on"].contains(words[place].folded)
    } && !first.words.isEmpty
  }

  /// The date that matters for what was said.
  func date(
    in range: Range<Int>, for flow: SituationFlow?, intent: ReviewIntent?
  ) -> SpokenDate? {
    let takesLength = [.silence, .offer].contains(flow) || [.snooze, .note].contains(intent)
    let here = dates.filter { date in
      range.overlaps(date.words)
        && (takesLength || !date.isDuration || Self.bounding.contains(date.lead ?? ""))
    }
    guard !here.isEmpty else { return nil }
    let chosen: LineDate?
    switch (flow, intent) {
    case (.offer, _):
      chosen =
        here.first { ["by", "until", "till", "til", "before"].contains($0.lead) } ?? here.first
    case (.silence, _):
      chosen =
        here.first { ["by", "on", "before", "until"].contains($0.lead) && !$0.isDuration }
        ?? here.first { $0.isDuration } ?? here.first
    case (_, .snooze): chosen = here.last { !$0.isDuration } ?? here.last
    default: chosen = here.first { !$0.isDuration } ?? here.first
    }
    guard let chosen else { return nil }
    return facing(flow, intent).map { again(chosen, facing: $0) } ?? chosen.spoken
  }

  private static let bounding: Set = ["since", "after", "before", "until", "till"]

  /// Read anew in the light of what the line turned out to be.
  private func again(_ date: LineDate, facing: Facing) -> SpokenDate {
    guard date.spoken.reading != nil, !["by", "until", "within", "since"].contains(date.lead) else {
      return date.spoken
    }
    let typed = date.spoken.typed
    let found = findDates(in: typed, now: now, facing: facing, conventions: conventions)
    return SpokenDate(typed: typed, reading: found.first?.reading ?? date.spoken.reading)
  }

  private func facing(_ flow: SituationFlow?, _ intent: ReviewIntent?) -> Facing? {
    switch (flow, intent) {
    case (.interview, _), (.rejection, _), (.applied, _), (.network, _), (_, .done): .past
    case (.prepare, _), (_, .snooze), (_, .next): .future
    default: nil
    }
  }
}
