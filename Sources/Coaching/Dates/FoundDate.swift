/// A date found in a longer sentence.
package struct FoundDate: Hashable, Sendable {
  /// Where it stands in the sentence, the words that lead it ("on", "by", "after") included.
  package let range: Range<String.Index>
  /// Refused only where a date was surely meant ("on 30 February").
  package let reading: DateReading
}

/// The dates in a sentence, in the order in which they stand.
///
/// Without `facing`, each date is a plan or a report by the verb before it (or the first after it):
/// "called her Monday, they decide by Friday" has one of each. Words that may be something else
/// ("may", "sat", "second", "at 4 companies") are left alone. Durations without "in" or "ago" are
/// no dates here. The time taken grows with the length of the sentence.
package func findDates(
  in sentence: String, now: Moment, facing: Facing? = nil, conventions: DateConventions
) -> [FoundDate] {
  var source = DateTokens(sentence)
  source.correctSlips()
  let verbs = facing == nil ? source.verbs() : []
  let isPostponing = source.tokens.contains { token in
    token.kind == .word(.unknown) && DateVerbs.putsOff(source.text(token.range))
  }
  var found: [FoundDate] = []
  var place = 0
  var nextVerb = 0
  while place < source.tokens.count {
    guard source.tokens[place].canBeginDate else {
      place += 1
      continue
    }
    while nextVerb < verbs.count, verbs[nextVerb].place < place { nextVerb += 1 }
    let told = nextVerb > 0 ? verbs[nextVerb - 1].facing : verbs.first?.facing ?? .future
    var cursor = DateCursor(
      source, now: now, facing: source.tokens[place].ownFacing ?? facing ?? told,
      conventions: conventions, isInSentence: true)
    cursor.index = place
    cursor.isPostponing = isPostponing
    guard let reading = cursor.readingInSentence() else {
      place += 1
      continue
    }
    let end = max(cursor.index, place + 1)
    found.append(FoundDate(range: source.range(place..<end, in: sentence), reading: reading))
    place = end
  }
  return found
}

extension DateCursor {
  fileprivate mutating func readingInSentence() -> DateReading? {
    let start = index
    do throws(DateRefusal) {
      guard let dates = try date(), !dates.isEmpty else { return nil }
      return dates.count == 1 ? .one(dates[0]) : .several(dates)
    } catch {
      switch error {
      case .impossibleDay, .weekdayMismatch, .skippedByClocks, .impossibleTime, .otherZone:
        guard index > start + 1 else { return nil }
        return .refused(error)
      case .movable where isLedAtStart(start) || isFeastDay():
        let words = isFeastDay() && word() == .movable ? 2 : 1
        index = min(max(index, start) + words, source.tokens.count)
        return .refused(error)
      default:
        index = start
        return nil
      }
    }
  }

  /// "after Easter", but not "lent" or "labor" alone.
  private func isLedAtStart(_ start: Int) -> Bool {
    guard case .word(.key(let key)) = source.tokens[start].kind else { return false }
    return [.after, .before, .by, .until, .since, .around, .over, .at, .within].contains(key)
  }

  /// "Easter Monday", "Labor Day": the feast before here, or a weekday made one by it.
  private func isFeastDay() -> Bool {
    guard case .movable? = word() else {
      if case .weekday? = word() { return true }
      return false
    }
    switch word(1) {
    case .weekday, .unit(.day), .unit(.week): return true
    default: return false
    }
  }

  /// Whether the parts, found in a sentence from `start` to here, are surely a date.
  func isConvincing(_ parts: DateParts, from start: Int) -> Bool {
    let isAlone = index == start + 1
    if parts.dayOrTime != nil { return parts.clock != nil || parts.phrase != nil }
    switch parts.phrase {
    case .weekday? where isAlone:
      guard let token = token(-1) else { return false }
      if token.range.count == 3, ["sun", "sat"].contains(text(of: start..<index).lowercased()) {
        return false
      }
      return token.range.count > 4 || token.isCapitalised
    case .choices?, .dayOfMonth?, .weekday?, .moment?: return true
    case nil: break
    }
    if parts.part != nil, parts.clock == nil {
      return parts.partDay != nil || [.in, .at, .over, .first].contains(leadKey(start))
    }
    if parts.clock == .sameAsNow { return false }
    return !isAlone || parts.clock == .endOfDay
  }

  private enum Lead { case `in`, at, over, first, other }

  private func leadKey(_ start: Int) -> Lead {
    guard case .word(let word) = source.tokens[start].kind else { return .other }
    switch word {
    case .key(.in): return .in
    case .key(.at): return .at
    case .key(.over): return .over
    case .ordinal(1): return .first
    default: return .other
    }
  }
}

extension DateToken {
  fileprivate var canBeginDate: Bool {
    switch kind {
    case .symbol(let sign): sign == UInt8(ascii: "@")
    case .number, .ordinal: true
    case .word(.unknown), .word(.vague), .word(.otherZone), .word(.unit(.minute)): false
    case .word(.key(let key)):
      ![.and, .or, .of, .to, .so, .please, .then, .t, .h, .d, .w, .m, .p, .not, .than].contains(key)
    case .word: true
    }
  }

  /// The facing that the word itself has, whatever the verb: "by" looks ahead, "since" back.
  fileprivate var ownFacing: Facing? {
    switch kind {
    case .word(.key(.by)), .word(.key(.until)), .word(.key(.within)): .future
    case .word(.key(.since)): .past
    default: nil
    }
  }
}

extension DateTokens {
  /// The verbs that tell whether plans or past events are spoken of.
  fileprivate func verbs() -> [(place: Int, facing: Facing)] {
    var verbs: [(Int, Facing)] = []
    for (place, token) in tokens.enumerated() {
      guard case .word(let word) = token.kind else { continue }
      if word == .unknown, !isNounMark(place - 1),
        let facing = DateVerbs.facing(of: text(token.range))
      {
        verbs.append((place, facing))
      }
    }
    return verbs
  }

  /// Whether the word there makes a noun of the next: "the call".
  private func isNounMark(_ place: Int) -> Bool {
    guard place >= 0, case .word(let word) = tokens[place].kind else { return false }
    switch word {
    case .key(.a), .key(.the), .key(.this), .key(.last), .key(.next), .ordinal: return true
    case .unknown:
      return ["my", "her", "his", "our", "their", "your", "another", "phone"]
        .contains(text(tokens[place].range).lowercased())
    default: return false
    }
  }

  fileprivate func range(_ tokens: Range<Int>, in sentence: String) -> Range<String.Index> {
    let first = self.tokens[tokens.lowerBound].range.lowerBound
    let last = self.tokens[tokens.upperBound - 1].range.upperBound
    let utf8 = sentence.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: first)
    return start..<utf8.index(start, offsetBy: last - first)
  }
}
