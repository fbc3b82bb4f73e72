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
      for ask in asks { tally.add(ask, [(claim, 1)]) }
    }
    for claim in known {
      guard let place = place[claim.id] else { continue }
      tally.add(claim.says, [(place, 1)])
    }
    for text in lexicon.elsewhere { tally.addElsewhere(text) }
    let topics = advice.sorted { $0.id < $1.id }
      .map { Topic(id: $0.id, claims: $0.sources.compactMap { place[$0] }) }
    let words = Lexicon(same: lexicon.same, groups: lexicon.groups)
    self.init(tally, topics: topics, claims: claims, lexicon: words)
  }

  /// The share of each claim in an example of a topic: each has 0.6 of the one before.
  private static func shares(of claims: [Int]) -> [(claim: Int, mass: Float)] {
    var weights: [Float] = []
    for _ in claims { weights.append((weights.last ?? 1 / 0.6) * 0.6) }
    let all = weights.reduce(0, +)
    return zip(claims, weights).map { ($0, $1 / all) }
  }

  private init(_ tally: Tally, topics: [Topic], claims: [ClaimID], lexicon: Lexicon) {
    let terms = Set(tally.inside.keys).union(tally.outside.keys).sorted()
    var starts: [UInt32] = []
    var shares: [Share] = []
    let masses = tally.masses.sorted { $0.key < $1.key }
    var next = 0
    for term in terms {
      starts.append(UInt32(shares.count))
      while next < masses.count, masses[next].key >> 16 == UInt64(term) {
        let claim = UInt16(truncatingIfNeeded: masses[next].key)
        shares.append(Share(claim: claim, mass: masses[next].value))
        next += 1
      }
    }
    starts.append(UInt32(shares.count))
    self.init(
      topics: topics, claims: claims, lexicon: lexicon, terms: terms,
      inside: terms.map { tally.inside[$0] ?? 0 }, outside: terms.map { tally.outside[$0] ?? 0 },
      starts: starts, shares: shares, examples: tally.examples,
      wordTotals: Totals(claims: tally.wordTotals), letterTotals: Totals(claims: tally.letterTotals)
    )
  }
}

/// Counts while examples are read.
private struct Tally {
  let phrases: Phrases
  var inside: [UInt32: UInt16] = [:]
  var outside: [UInt32: UInt16] = [:]
  /// By the term, shifted by 16 bits, and the claim.
  var masses: [UInt64: Float] = [:]
  var wordTotals: [Float]
  var letterTotals: [Float]
  var examples = (inside: 0, outside: 0)

  init(claims: Int, phrases: Phrases) {
    self.phrases = phrases
    wordTotals = Array(repeating: 0, count: claims)
    letterTotals = wordTotals
  }

  mutating func add(_ text: String, _ shares: [(claim: Int, mass: Float)]) {
    let terms = Terms(of: text, phrases)
    examples.inside += 1
    for term in terms.words + terms.letters {
      inside[term.id, default: 0] += 1
      for share in shares {
        masses[UInt64(term.id) << 16 | UInt64(share.claim), default: 0] += share.mass
      }
    }
    for share in shares {
      wordTotals[share.claim] += share.mass * Float(terms.words.count)
      letterTotals[share.claim] += share.mass * Float(terms.letters.count)
    }
  }

  mutating func addElsewhere(_ text: String) {
    let terms = Terms(of: text, phrases)
    examples.outside += 1
    for term in terms.words + terms.letters { outside[term.id, default: 0] += 1 }
  }
}
