/// Shapes of names that no list holds: signs and figures, titles of common words, a place of work without a name.
extension NameFinder {
  /// "3i", "o2", "A1": letters and figures together, which are no time, no sum and no ordinal.
  func isCoded(_ place: Int) -> Bool {
    let word = words[place]
    if FirmNames.contains(word.folded) { return true }
    let letters = word.folded.filter(\.isLetter)
    let isSum = word.text.first?.isNumber == true && Self.units.contains(letters)
    guard !letters.isEmpty, word.classes & CueVocabulary.date == 0, !isSum,
      !Self.codes.contains(word.folded)
    else { return false }
    return word.isCapitalised || employerSigns(place..<(place + 1)) >= 1.5
  }

  /// "1st Choice Cars", "7 Seas": a figure before capitals, at the head of the line or after a preposition.
  func countedEnd(from start: Int) -> Int? {
    let word = words[start]
    guard word.text.first?.isNumber == true, word.classes & CueVocabulary.date == 0,
      !word.closes, start + 1 < words.count, !isShouted,
      start == 0 || NameWords.placePrepositions.contains(words[start - 1].folded)
    else { return nil }
    var end = start + 1
    while end < words.count, words[end].isCapitalised,
      words[end].classes & CueVocabulary.date == 0,
      !NameWords.notCapital.contains(words[end].folded), !GivenNames.contains(words[end].folded)
    {
      end += 1
      if words[end - 1].closes
        || words[end - 1].isPossessive
      {
        break
      }
    }
    return end > start + 1 ? end : nil
  }

  /// "Blue Lagoon", "Four Seasons": two common words with capitals, of which neither opens a sentence otherwise.
  func opensTitle(_ place: Int) -> Bool {
    let next = words[place + 1]
    return !next.isAllCapitals && !GivenNames.contains(next.folded)
      && (CommonWords.contains(next.folded) || FirmNames.endings.contains(next.folded))
  }

  /// "the zoo called me in", "my application to the library": a place of work that goes without a name.
  func workplaceEnd(from start: Int) -> Int? {
    guard start > 0, words[start - 1].folded == "the", !words[start].isPossessive,
      FirmNames.workplaces.contains(words[start].folded)
    else { return nil }
    let after = start + 1
    // "A lady at the library offered": the verb is hers.
    let isSubject = start < 2 || !NameWords.placePrepositions.contains(words[start - 2].folded)
    let closes =
      after == words.count || words[start].closes
    if !closes {
      let next = words[after]
      if isSubject, NameWords.verbsAfter.contains(next.folded) || next.folded.hasSuffix("ed") {
        return after
      }
      guard !["job", "work"].contains(next.folded),
        NameWords.smallWords.contains(next.folded) || next.classes & CueVocabulary.date != 0
      else { return nil }
    }
    guard start > 2, ["at", "from", "to", "with", "for", "by"].contains(words[start - 2].folded)
    else { return nil }
    let before = words[max(0, start - 6)..<(start - 2)]
    return before.contains { NameWords.verbsBeforeEmployer.contains($0.folded) } ? after : nil
  }

  /// "tulip hotels", "peak logistics": a common word before what only a business is called, where a name would stand.
  func tradeEnd(from start: Int) -> Int? {
    guard start + 1 < words.count, words[start].id < 0, !words[start].isCapitalised,
      !words[start].closes,
      FirmNames.trades.contains(words[start + 1].folded),
      !NameWords.smallWords.contains(words[start].folded),
      !NameWords.articles.contains(words[start].folded)
    else { return nil }
    let isLed = start > 0 && NameWords.placePrepositions.contains(words[start - 1].folded)
    let end = start + 2
    let acts =
      end < words.count && !words[start + 1].closesClause
      && (NameWords.verbsAfter.contains(words[end].folded)
        || words[end].classes & CueVocabulary.date != 0)
    return isLed || acts ? end : nil
  }

  /// "dept of education": an office and its field.
  func officeEnd(from start: Int) -> Int? {
    guard start + 2 < words.count, Self.offices.contains(words[start].folded),
      words[start + 1].folded == "of", !words[start].closesClause,
      !NameWords.smallWords.contains(words[start + 2].folded)
    else { return nil }
    return start + 3
  }

  /// "Grace said so": an ordinary word at the head of a sentence that says or writes something.
  func speaks(_ place: Int) -> Bool {
    place + 1 < words.count && !words[place].closes
      && Self.speaking.contains(words[place + 1].folded)
  }

  /// "emailed grace": an ordinary word that was written to or called.
  func isWrittenTo(_ place: Int) -> Bool {
    place > 0 && Self.writing.contains(words[place - 1].folded)
      && (place + 1 == words.count || words[place].closes
        || words[place + 1].classes & CueVocabulary.date != 0)
  }

  /// "follow-ups" is no parcel service.
  func isFollowUp(_ place: Int) -> Bool {
    place > 0 && words[place].folded == "ups" && words[place - 1].folded.hasPrefix("follow")
  }

  /// "Peak 9": a number that ends a name, before a verb or the end of a clause.
  func isNumbered(_ place: Int, after start: Int) -> Bool {
    let word = words[place]
    guard place == start + 1, word.text.count < 3, word.text.allSatisfy(\.isNumber),
      !GivenNames.contains(words[start].folded)
    else { return false }
    guard place + 1 < words.count, !word.closes else { return true }
    let next = words[place + 1].folded
    return NameWords.verbsAfter.contains(next) || ["with", "for", "and", "but"].contains(next)
  }

  /// "from March", "in May".
  func isMonth(_ place: Int) -> Bool {
    ["march", "may", "april", "june", "july", "august"].contains(words[place].folded) && place > 0
      && Self.beforeMonth.contains(words[place - 1].folded)
  }

  private static let beforeMonth: Set = [
    "in", "from", "until", "till", "til", "since", "by", "of", "before", "after", "during", "next",
    "last", "early", "mid", "late", "for", "this",
  ]
  private static let offices: Set = [
    "dept", "department", "ministry", "university", "uni", "city", "county", "town", "consulate",
    "embassy",
  ]
  private static let speaking: Set = [
    "said", "says", "told", "called", "rang", "phoned", "emailed", "wrote", "texted", "messaged",
    "replied", "answered", "promised",
  ]
  private static let writing: Set = [
    "emailed", "phoned", "texted", "messaged", "rang", "thanked", "wrote", "pinged",
  ]
  private static let units: Set = [
    "k", "h", "hr", "hrs", "am", "pm", "a", "p", "st", "nd", "rd", "th", "min", "mins", "m", "d",
    "w", "wk", "wks", "x", "yr", "yrs", "y", "ppl", "mo", "pct", "g", "gb", "mb", "km", "e", "s",
    "ish", "hours", "days", "weeks", "months", "years", "eur", "usd", "gbp", "per", "am.", "pm.",
  ]
  private static let codes: Set = [
    "r1", "r2", "r3", "r4", "q1", "q2", "q3", "q4", "b1", "b2", "c1", "c2", "a2", "p45", "p60",
    "w2", "h1b", "l1", "l2", "l3", "l4", "l5", "l6", "mp3", "mp4", "covid19", "covid-19", "b2b",
    "b2c", "c4", "g20", "v1", "v2", "web3", "i18n", "k8s", "no1", "gen-z", "e2e",
  ]
}
