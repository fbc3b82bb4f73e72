/// The signs beside a name that tell an employer from a person.
extension NameFinder {
  func weighed(_ candidate: Candidate) -> Candidate {
    var candidate = candidate
    let range = candidate.range
    let first = words[range.lowerBound]
    let last = words[range.upperBound - 1]
    let isCapital = first.isCapitalised
    let base = isCapital && !first.isFirst ? 2.0 : isCapital ? 1.5 : 1.0
    let isStranger =
      isCapital && range.count == 1 && !GivenNames.contains(first.folded) && first.id < 0
      && !first.isFirst
    candidate.employer = base + (isStranger ? 0.7 : 0)
    candidate.person = base - 0.2
    if GivenNames.titles.contains(first.folded), range.count > 1 { candidate.person += 6 }
    if GivenNames.contains(first.folded) || isAddressed(first) {
      candidate.person += GivenNames.isOrdinary(first.folded) ? 1 : 3
      if range.count == 1, !FirmNames.contains(first.folded), speaks(range.lowerBound) {
        candidate.person += 2
      }
      if range.count > 1, isCapital, words[range.lowerBound + 1].isCapitalised {
        candidate.person += 2
      }
    }
    if range.count > 1, FirmPhrases.end(in: words, from: range.lowerBound) == range.upperBound {
      candidate.employer += 7
    }
    if first.folded == "st", range.count > 1 { candidate.employer += 5 }
    if hasInnerCapital(first.text) { candidate.employer += 2 }
    if FirmNames.contains(first.folded) {
      candidate.employer += FirmNames.isOrdinary(first.folded) ? 2 : 3.5
      if range.count == 1, standsAlone(range.lowerBound) { candidate.employer += 1.5 }
    }
    if range.count > 1,
      FirmNames.endings.contains(last.folded) || FirmNames.trades.contains(last.folded)
    {
      candidate.employer += 3.5
    }
    if first.isAllCapitals { candidate.employer += 1.5 }
    if range.contains(where: { words[$0].folded.contains("&") })
      || range.dropLast().contains(where: { words[$0].joinsNext })
    {
      candidate.employer += 6
    }
    if first.text.contains(where: \.isNumber) { candidate.employer += 3 }
    if FirmNames.kin.contains(last.folded), range.count > 2 { candidate.employer += 6 }
    if range.count == 1, workplaceEnd(from: range.lowerBound) != nil { candidate.employer += 5 }
    if FirmNames.isTown(first.folded), range.count == 1, range.lowerBound > 0,
      ["in", "to", "near", "around", "from"].contains(words[range.lowerBound - 1].folded)
    {
      candidate.employer -= 4
      candidate.person -= 4
    }
    if range.count > 1, words[range].contains(where: { ["of", "the", "for"].contains($0.folded) }) {
      candidate.employer += 1.5
    }
    if GivenNames.contains(first.folded), !GivenNames.isOrdinary(first.folded),
      !FirmNames.contains(first.folded), !FirmNames.endings.contains(last.folded)
    {
      candidate.employer -= 2
    }
    let before = range.lowerBound - 1
    if !isCapital, range.count == 1, before >= 0, NameWords.articles.contains(words[before].folded),
      !FirmNames.contains(first.folded)
    {
      candidate.employer -= 2
    }
    candidate.employer += employerSigns(range)
    candidate.person += personSigns(range)
    return candidate
  }

  /// "Kenji-san", "Ravi-ji".
  private func isAddressed(_ word: LineWord) -> Bool {
    ["-san", "-ji", "-sensei", "-kun"].contains { word.folded.hasSuffix($0) }
  }

  /// "HubSpot", "DeepMind": spelled as people are not, but for "McKenzie" and their like.
  private func hasInnerCapital(_ text: Substring) -> Bool {
    guard text.contains(where: \.isLowercase), !text.hasPrefix("Mc"), !text.hasPrefix("Mac"),
      !text.contains("'"), !text.contains("’"), !text.contains("-")
    else { return false }
    return text.dropFirst().contains(where: \.isUppercase)
  }

  /// Signs that an employer stands there.
  func employerSigns(_ range: Range<Int>) -> Double {
    var score = 0.0
    var before = range.lowerBound - 1
    if before > 0, NameWords.articles.contains(words[before].folded) { before -= 1 }
    if before >= 0, !words[before].closesSentence {
      score += NameWords.beforeEmployer[words[before].folded] ?? 0
      if before > 0, NameWords.verbsBeforeEmployer.contains(words[before - 1].folded),
        ["to", "for", "with", "at", "from", "of", "out", "by", "into"].contains(
          words[before].folded)
      {
        score += 1.5
      }
    }
    if standsBare(range) { score += 1.5 }
    if before > 0, before == range.lowerBound - 1,
      ["from", "at", "of"].contains(words[before].folded),
      words[before - 1].isCapitalised || GivenNames.contains(words[before - 1].folded),
      !words[before - 1].closesClause
    {
      score += 2
    }
    let after = range.upperBound
    if after < words.count, !words[after - 1].closesSentence {
      let word = words[after].folded
      if !words[after - 1].closesClause {
        score += NameWords.afterEmployer[word] ?? 0
        if NameWords.sortsOfTalk.contains(word), after + 1 < words.count {
          score += 0.8 * (NameWords.afterEmployer[words[after + 1].folded] ?? 0)
        }
        if words[after - 1].isPossessive { score += 0.5 }
      }
    }
    return score
  }

  /// Whether a word stands without an article where a common noun would have one: "apple said no", "from gap".
  private func standsBare(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    let opens =
      before < 0 || words[before].closes
      || NameWords.turns.contains(words[before].folded)
    let isLed = !opens && NameWords.leads.contains(words[before].folded)
    guard opens || isLed else { return false }
    let after = range.upperBound
    if after == words.count || words[after - 1].closes {
      let isLabelled = before >= 0 && words[before].closesClause && before < 2
      return isLed || words[after - 1].isPossessive || isLabelled
        || (before < 0 && words[after - 1].closesClause)
    }
    if isLed, words[after].classes & (CueVocabulary.date | CueVocabulary.number) != 0 {
      return true
    }
    return NameWords.verbsAfter.contains(words[after].folded)
      || (words[after].folded.utf8.count > 4 && words[after].folded.hasSuffix("ed"))
      || (isLed && NameWords.smallWords.contains(words[after].folded))
  }

  /// "name is Olu", "was called Alastair".
  private static let naming: Set = ["name", "was", "is", "lady", "guy", "man", "woman", "someone"]

  /// Signs that a person stands there.
  func personSigns(_ range: Range<Int>) -> Double {
    var score = 0.0
    let before = range.lowerBound - 1
    if before >= 0, !words[before].closesSentence {
      score += NameWords.beforePerson[words[before].folded] ?? 0
      if before > 0, ["to", "with", "of"].contains(words[before].folded) {
        score += NameWords.verbsBeforePerson.contains(words[before - 1].folded) ? 1.5 : 0
      }
    }
    if before > 0, Self.naming.contains(words[before - 1].folded),
      ["is", "was", "called", "named"].contains(words[before].folded)
    {
      score += 3
    }
    let after = range.upperBound
    if after < words.count, !words[after - 1].closesSentence {
      let word = words[after].folded
      score += NameWords.afterPerson[word] ?? 0
      if words[after - 1].isPossessive, NameWords.ofPeople.contains(word) { score += 3 }
      if words[after - 1].closesClause, NameWords.partsPlayed.contains(word) { score += 2.5 }
      if ["at", "from", "of"].contains(word), after + 1 < words.count,
        words[after + 1].classes & CueVocabulary.date == 0, looksLikeFirm(after + 1)
      {
        // "said yes to Marama at Te Papa": she is no employer, whatever stands before her.
        score += isPersonal(words[range.lowerBound]) ? 4 : 1.5
      }
      if ["the", "my", "their", "who", "a", "an", "our", "head", "vp", "from", "in"].contains(word),
        words[after - 1].closesClause || word == "from" || word == "who" || word == "in",
        words[after..<min(after + 4, words.count)].contains(where: {
          NameWords.partsPlayed.contains($0.folded)
        })
      {
        score += 2.5
      }
    }
    return score
  }

  /// Whether a known employer, or a word that begins with a capital, stands there.
  private func looksLikeFirm(_ place: Int) -> Bool {
    let word = words[place]
    return FirmNames.contains(word.folded) || (word.isCapitalised && !isShouted)
      || FirmPhrases.end(in: words, from: place) != nil
  }

  /// Where one is surely the employer, one after "with" of whom nothing else tells is a person: "at Pret, with Marwa".
  mutating func settleTheUndecided() {
    guard found.contains(where: { $0.employer - $0.person >= 2 }) else { return }
    for index in found.indices where found[index].entry == nil {
      let candidate = found[index]
      let before = candidate.range.lowerBound - 1
      guard before >= 0, ["with", "w", "wi"].contains(words[before].folded),
        candidate.employer - candidate.person < 1.5
      else { continue }
      found[index].person += 2
    }
  }

  /// In "Dana and Sam" or "Dana, Priya and Sam" a doubtful one is what its neighbours are.
  mutating func agreeInLists() {
    for index in found.indices.dropFirst() {
      let left = found[index - 1].range.upperBound
      let right = found[index].range.lowerBound
      let between = words[left..<right].map(\.folded)
      guard
        between.isEmpty
          ? words[left - 1].closesClause || words[left - 1].joinsNext
          : ["and", "&", "plus", "n"].contains(between[0]),
        between.count <= 1
      else { continue }
      for (one, other) in [(index - 1, index), (index, index - 1)] {
        let sure = abs(found[one].person - found[one].employer)
        let unsure = abs(found[other].person - found[other].employer)
        guard sure >= 2, unsure < 1.5, found[other].entry == nil else { continue }
        if found[one].isPerson { found[other].person += 2.5 } else { found[other].employer += 2.5 }
      }
    }
  }
}
