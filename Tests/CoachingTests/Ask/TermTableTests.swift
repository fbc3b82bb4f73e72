import Testing

@testable import Coaching

struct TermTableTests {
  @Test(arguments: [0, 1, 2, 500])
  func everyRowIsFoundAgain(count: Int) {
    var random = Seeded(state: UInt64(count))
    var terms: Set<UInt32> = []
    while terms.count < count {
      terms.insert(UInt32.random(in: 0...TermTable.termBits, using: &random))
    }
    let rows = terms.sorted().map { term in
      let shares = (0..<Int.random(in: 0...5, using: &random)).map {
        TermTable.Share(claim: $0 * 17, mass: Float.random(in: 0...60, using: &random))
      }
      return (
        term: term, inside: Int.random(in: 0...4095, using: &random), shares: shares
      )
    }
    let table = TermTable(rows)
    #expect(table.count == count)
    for row in rows {
      let found = table.row(of: row.term)
      #expect(found?.inside == row.inside)
      let shares = (found?.shares ?? 0..<0).map(table.share)
      #expect(shares.map(\.claim) == row.shares.map(\.claim))
      for (share, original) in zip(shares, row.shares) {
        #expect(abs(share.mass - original.mass) <= 0.02 + original.mass / 100)
      }
    }
    for _ in 0..<100 {
      let term = UInt32.random(in: 0...TermTable.termBits, using: &random)
      #expect((table.row(of: term) != nil) == terms.contains(term))
    }
  }

  @Test func countsTooLargeForTheirDigitsStayAtTheLargest() {
    let table = TermTable([
      (term: 7, inside: 100_000, shares: [.init(claim: 3, mass: 1000)])
    ])
    #expect(table.row(of: 7)?.inside == 4095)
    #expect(table.share(0).mass > 60)
  }
}

/// A plain congruential generator, so that a walk can be walked again.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
