extension AskIndex {
  /// Counts the examples of a playbook.
  ///
  /// - Parameters:
  ///   - advice: its `asks` count for its claims, the first the most.
  ///   - documents: the claims; what a claim says is an example of it too.
  package init(advice: [Advice], documents: [Document], lexicon: Lexicon) {
    let known = documents.flatMap(\.claims)
    let claims = Set(known.map(\.id) + advice.flatMap(\.sources)).sorted()
    let place = Dictionary(uniqueKeysWithValues: zip(claims, 0...))
    var tally = Tally(claims: claims.count, phrases: Phrases(lexicon))
    for entry in advice {
      let shares = Self.shares(of: entry.sources.compactMap { place[$0] })
      for ask in entry.asks { tally.add(ask, shares) }
    }
    for (claim, asks) in lexicon.asks.sorted(by: { $0.key < $1.key }) {
      guard let claim = place[claim] else { continue }
      for ask in asks { tally.add(ask, [.init(claim: claim, mass: 1)]) }
    }
    for claim in known {
      if let place = place[claim.id] { tally.add(claim.says, [.init(claim: place, mass: 1)]) }
    }
    let elsewhere = lexicon.elsewhere.map { Terms(of: $0, tally.phrases) }
    let topics = advice.sorted { $0.id < $1.id }
      .map { entry in
        Topic(
          id: entry.id, phrasings: ([entry.title] + entry.asks).map { AskIndex.phrasing($0) },
          claims: entry.sources.compactMap { place[$0] })
      }
    let overview = Overview(
      topics: topics, claims: claims,
      lexicon: Lexicon(same: lexicon.same, groups: lexicon.groups),
      wordTotals: tally.wordTotals, letterTotals: tally.letterTotals)
    self.init(
      overview: overview, table: TermTable(tally.rows),
      field: Field(inside: tally.examples, outside: elsewhere))
  }

  /// The share of each claim in an example of a topic: each has 0.6 of the one before.
  private static func shares(of claims: [Int]) -> [TermTable.Share] {
    var weights: [Float] = []
    for _ in claims { weights.append((weights.last ?? 1) * 0.6) }
    let all = weights.reduce(0, +)
    return zip(claims, weights).map { TermTable.Share(claim: $0, mass: $1 / all) }
  }
}

/// Counts while examples are read.
private struct Tally {
  let phrases: Phrases
  var entries: [UInt32: Entry] = [:]
  var wordTotals: [Float]
  var letterTotals: [Float]
  var examples: [Terms] = []

  struct Entry {
    var inside = 0
    var shares: [TermTable.Share] = []

    mutating func add(_ share: TermTable.Share) {
      if let index = shares.firstIndex(where: { $0.claim == share.claim }) {
        shares[index].mass += share.mass
      } else {
        shares.append(share)
      }
    }
  }

  init(claims: Int, phrases: Phrases) {
    self.phrases = phrases
    wordTotals = Array(repeating: 0, count: claims)
    letterTotals = wordTotals
  }

  mutating func add(_ text: String, _ shares: [TermTable.Share]) {
    let terms = Terms(of: text, phrases)
    examples.append(terms)
    for term in terms.words + terms.letters {
      entries[term.id, default: Entry()].inside += 1
      for share in shares { entries[term.id]?.add(share) }
    }
    for share in shares {
      wordTotals[share.claim] += share.mass * Float(terms.words.count)
      letterTotals[share.claim] += share.mass * Float(terms.letters.count)
    }
  }

  var rows: [(term: UInt32, inside: Int, shares: [TermTable.Share])] {
    entries.sorted { $0.key < $1.key }.map { term, entry in
      (term, entry.inside, entry.shares.sorted { $0.claim < $1.claim })
    }
  }
}
