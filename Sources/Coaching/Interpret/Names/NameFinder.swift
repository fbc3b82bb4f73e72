/// Finds who is named in a line: employers and people, by the records and by shape.
struct NameFinder {
  var words: [LineWord]
  let known: KnownIndex
  /// Whether most words begin with a capital, so that capitals tell nothing.
  let isShouted: Bool
  var found: [Candidate] = []

  /// Words that may be a name.
  struct Candidate {
    var range: Range<Int>
    var employer = 0.0
    var person = 0.0
    var entry: KnownIndex.Match?
    var isPerson: Bool { person > employer }
  }

  init(_ words: [LineWord], known: KnownIndex) {
    self.words = words
    self.known = known
    let capitals = words.filter(\.isCapitalised).count
    isShouted = words.count > 3 && capitals * 10 >= words.count * 8
  }

  mutating func find() {
    var place = 0
    while place < words.count {
      if let match = known.match(words, at: place) {
        var candidate = Candidate(range: place..<match.end, entry: match)
        if match.isPerson { candidate.person = 8 } else { candidate.employer = 8 }
        widen(&candidate)
        if accepts(match, candidate) {
          found.append(candidate)
          place = candidate.range.upperBound
          continue
        }
      }
      if let end = nameEnd(from: place) {
        found.append(Candidate(range: place..<end))
        place = end
      } else {
        place += 1
      }
    }
    found = found.map { $0.entry == nil ? weighed($0) : $0 }
    settleTheUndecided()
    agreeInLists()
    found = found.filter(isConvincing)
  }

  /// A known name that is an ordinary word counts only with a capital or where a name would stand.
  private func accepts(_ match: KnownIndex.Match, _ candidate: Candidate) -> Bool {
    let first = words[candidate.range.lowerBound]
    guard candidate.range.count == 1,
      CommonWords.contains(first.folded) || GivenNames.isOrdinary(first.folded),
      !first.isCapitalised || first.isFirst
    else { return true }
    return employerSigns(candidate.range) + personSigns(candidate.range) >= 1.5
      || (first.isCapitalised && !CommonWords.contains(first.folded))
  }

  private mutating func widen(_ candidate: inout Candidate) {
    let start = candidate.range.lowerBound
    if candidate.person > 0, start > 0, GivenNames.titles.contains(words[start - 1].folded) {
      candidate.range = (start - 1)..<candidate.range.upperBound
    }
  }

  /// An unknown word in small letters needs more than a capitalised one.
  private func isConvincing(_ candidate: Candidate) -> Bool {
    let first = words[candidate.range.lowerBound]
    let isPlain =
      candidate.entry == nil && !first.isCapitalised && candidate.range.count == 1
      && !FirmNames.contains(first.folded) && !GivenNames.contains(first.folded)
    return max(candidate.person, candidate.employer) >= (isPlain ? 2.5 : 2)
  }

  // MARK: - Shape

  /// How much a word looks like part of a name.
  private func looksNamed(_ place: Int) -> Bool {
    let word = words[place]
    if word.folded.contains("&"), word.isNumber { return true }
    if word.classes & CueVocabulary.date != 0 || word.isNumber { return false }
    if isMonth(place) || isFollowUp(place) { return false }
    if word.text.contains(where: \.isNumber) { return isCoded(place) }
    if FirmNames.legalForms.contains(word.folded) { return false }
    if word.isAllCapitals, CommonWords.contains(word.folded) {
      return !isShouted && !NameWords.notCapital.contains(word.folded)
        && place + 1 < words.count && NameWords.verbsAfter.contains(words[place + 1].folded)
    }
    if NameWords.never.contains(word.folded), !word.isPossessive { return false }
    if word.isCapitalised, !isShouted {
      if !word.isFirst {
        return !NameWords.notCapital.contains(word.folded)
          || (word.isPossessive && FirmNames.contains(word.folded))
      }
      if isUnknown(word) { return true }
      if FirmNames.contains(word.folded) { return true }
      if GivenNames.contains(word.folded) {
        return !GivenNames.isOrdinary(word.folded) || nextIsName(place) || speaks(place)
      }
      return nextIsName(place) && !startsClause(word)
        && (!CommonWords.contains(word.folded) || opensTitle(place))
    }
    if FirmNames.contains(word.folded) {
      return !FirmNames.isOrdinary(word.folded) || joinsFirm(place) || standsAlone(place)
        || employerSigns(place..<(place + 1)) >= 1.5
    }
    if GivenNames.contains(word.folded) {
      guard GivenNames.isOrdinary(word.folded) else { return true }
      return !hasArticle(place)
        && (personSigns(place..<(place + 1)) >= 2 || isWrittenTo(place))
    }
    return isUnknown(word) || isLedUnknown(place)
  }

  /// "acme and globex": an ordinary word beside a firm that is none.
  private func joinsFirm(_ place: Int) -> Bool {
    place + 2 < words.count && ["and", "&", "plus"].contains(words[place + 1].folded)
      && FirmNames.contains(words[place + 2].folded)
      && !FirmNames.isOrdinary(words[place + 2].folded)
  }

  /// "no reply. two weeks. square": a clause of one word.
  func standsAlone(_ place: Int) -> Bool {
    let word = words[place]
    let closes = place + 1 == words.count || word.closes
    return closes && place > 1
      && words[place - 1].closes
  }

  private func nextIsName(_ place: Int) -> Bool {
    guard place + 1 < words.count, !words[place].closes else {
      return false
    }
    let next = words[place + 1]
    return next.isCapitalised && !NameWords.notCapital.contains(next.folded)
      && next.classes & CueVocabulary.date == 0
  }

  /// Whether a capitalised first word is the verb or pronoun of its sentence rather than a name.
  private func startsClause(_ word: LineWord) -> Bool { NameWords.openers.contains(word.folded) }

  private func isUnknown(_ word: LineWord) -> Bool {
    word.folded.utf8.count > 2 && word.id < 0 && !CommonWords.contains(word.folded)
      && (word.isCapitalised || !NameWords.abstract.contains(where: word.folded.hasSuffix))
      && !GivenNames.titles.contains(word.folded)
  }

  /// "heard from toolstation": an unknown word that looks like an ordinary noun but stands where an employer would.
  private func isLedUnknown(_ place: Int) -> Bool {
    let word = words[place]
    return place > 0 && ["from", "at", "by"].contains(words[place - 1].folded)
      && word.folded.utf8.count > 5 && word.id < 0 && !CommonWords.contains(word.folded)
  }

  private func hasArticle(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    let before = words[place - 1].folded
    return NameWords.articles.contains(before)
      || ["some", "another", "one", "his"].contains(before)
  }

  /// The end of the name that begins at that word; nil if none does.
  private func nameEnd(from start: Int) -> Int? {
    if GivenNames.titles.contains(words[start].folded), start + 1 < words.count,
      !words[start].closesClause, looksNamed(start + 1) || titled(start)
    {
      var end = start + 2
      // "Mrs van Rensburg": the joint is part of the name.
      while end < words.count, NameWords.joints.contains(words[end - 1].folded),
        words[end].isCapitalised
      { end += 1 }
      while end < words.count, !words[end - 1].closes,
        !words[end - 1].isPossessive, !NameWords.joints.contains(words[end].folded),
        words[end].isCapitalised == words[end - 1].isCapitalised, looksNamed(end)
      { end += 1 }
      return end
    }
    if let end = FirmPhrases.end(in: words, from: start) ?? saintEnd(from: start)
      ?? officeEnd(from: start)
      ?? placeEnd(from: start) ?? workplaceEnd(from: start) ?? countedEnd(from: start)
      ?? tradeEnd(from: start)
    {
      return end
    }
    guard looksNamed(start) else { return nil }
    var end = start + 1
    while end < words.count, goesOn(start, to: end) { end += 1 }
    while end > start + 1, NameWords.joints.contains(words[end - 1].folded) { end -= 1 }
    return end
  }

  /// "mrs okafor": after a sure title any word that is no common one is the name.
  private func titled(_ start: Int) -> Bool {
    NameWords.sureTitles.contains(words[start].folded) && words[start + 1].id < 0
  }

  /// "st george's": a saint stands for a hospital, a school or a church.
  private func saintEnd(from start: Int) -> Int? {
    guard words[start].folded == "st", start + 1 < words.count, !words[start + 1].isNumber,
      words[start + 1].isCapitalised == words[start].isCapitalised
    else { return nil }
    var end = start + 2
    while end < words.count, !words[end - 1].closes,
      FirmNames.endings.contains(words[end].folded)
    { end += 1 }
    return end
  }

  private func goesOn(_ start: Int, to place: Int) -> Bool {
    let before = words[place - 1]
    let word = words[place]
    guard !before.closes,
      !before.isPossessive || words[start].folded == "st" || isOwned(word, by: before)
    else { return false }
    let isCapital = words[start].isCapitalised && !isShouted
    if before.joinsNext {
      return word.isCapitalised && (!isPersonal(words[start]) || !isPersonal(word))
    }
    if word.classes & CueVocabulary.date != 0 { return false }
    if NameWords.joints.contains(word.folded) {
      guard isCapital, place + 1 < words.count, !word.closesClause else { return false }
      let next = words[place + 1]
      if ["&", "and"].contains(word.folded), next.isCapitalised, FirmNames.kin.contains(next.folded)
      {
        return true
      }
      guard !isPersonal(words[start]), !isPersonOf(start, place) else { return false }
      if word.folded == "and" {
        let isTitle = CommonWords.contains(next.folded) && CommonWords.contains(before.folded)
        return next.isCapitalised && !NameWords.notCapital.contains(next.folded)
          && (isTitle || FirmNames.endings.contains(next.folded))
      }
      return next.isCapitalised && next.classes & CueVocabulary.date == 0
    }
    if isCapital {
      if word.isNumber { return isNumbered(place, after: start) }
      if word.isCapitalised { return !NameWords.notCapital.contains(word.folded) }
      return FirmNames.places.contains(word.folded) && !GivenNames.contains(words[start].folded)
    }
    if FirmNames.endings.contains(word.folded), !GivenNames.contains(words[start].folded) {
      return !NameWords.weakEndings.contains(word.folded)
    }
    return !FirmNames.contains(words[start].folded)
      && (isUnknown(word) || (GivenNames.contains(before.folded) && looksNamed(place)))
  }

  /// "Grace Lim of OCBC": a given name and another before "of" are a person.
  private func isPersonOf(_ start: Int, _ place: Int) -> Bool {
    words[place].folded == "of" && place == start + 2 && GivenNames.contains(words[start].folded)
      && !FirmNames.endings.contains(words[start + 1].folded)
      && !FirmNames.contains(words[start].folded)
  }

  /// "King's College": what is owned belongs to the name.
  private func isOwned(_ word: LineWord, by owner: LineWord) -> Bool {
    owner.isCapitalised && word.isCapitalised && !isShouted
      && FirmNames.endings.contains(word.folded)
  }

  /// Whether a name that begins so is a person's, which no "of" goes on.
  func isPersonal(_ word: LineWord) -> Bool {
    GivenNames.titles.contains(word.folded)
      || (GivenNames.contains(word.folded) && !GivenNames.isOrdinary(word.folded))
  }

  /// "the county library", "the credit union": ordinary words that name a place of work after a preposition.
  private func placeEnd(from start: Int) -> Int? {
    guard start > 0 else { return nil }
    var before = start - 1
    if NameWords.articles.contains(words[before].folded), before > 0 { before -= 1 }
    guard NameWords.placePrepositions.contains(words[before].folded), !words[start].isCapitalised
    else { return nil }
    var end = start
    while end < words.count, end < start + 4 {
      let word = words[end]
      if end > start, FirmNames.places.contains(word.folded) {
        while end + 1 < words.count, FirmNames.endings.contains(words[end + 1].folded),
          !words[end].closesClause, !words[end].isPossessive
        { end += 1 }
        return end + 1
      }
      if word.closes || NameWords.never.contains(word.folded)
        || NameWords.smallWords.contains(word.folded) || word.classes & CueVocabulary.date != 0
      {
        return nil
      }
      end += 1
    }
    return nil
  }
}
