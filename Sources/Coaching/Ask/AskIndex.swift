/// What the examples say of each term: how often it comes inside the field, outside of it, and with which claims.
///
/// It is a table of counts, made once for a playbook. A question is then judged by sums over its own terms.
package struct AskIndex: Sendable {
  /// The topics that can be found, in order of id.
  var topics: [Topic]
  /// All claims, in order of id; elsewhere a claim is its place in here.
  var claims: [ClaimID]
  var lexicon: Lexicon
  /// Terms in order, with equal places in the other columns.
  var terms: [UInt32]
  /// The number of examples of the field that hold the term.
  var inside: [UInt16]
  /// The number of examples from elsewhere that hold the term.
  var outside: [UInt16]
  /// Where the term's shares begin; one more than there are terms.
  var starts: [UInt32]
  var shares: [Share]
  /// The number of examples of the field, and of those from elsewhere.
  var examples: (inside: Int, outside: Int)
  var wordTotals: Totals
  var letterTotals: Totals

  struct Topic: Sendable {
    var id: AdviceID
    /// The most important first.
    var claims: [Int]
  }

  /// How many examples of a claim hold a term.
  struct Share: Sendable {
    var claim: UInt16
    var mass: Float
  }

  /// The sum of the shares of each claim, over one kind of term.
  struct Totals: Sendable {
    var claims: [Float]
    var all: Float { claims.reduce(0, +) }
    var mean: Float { all / Float(max(claims.count, 1)) }
  }

  /// The place of a term; nil if no example holds it.
  func place(of term: UInt32) -> Int? {
    var low = 0
    var high = terms.count
    while low < high {
      let middle = (low + high) / 2
      if terms[middle] < term { low = middle + 1 } else { high = middle }
    }
    return low < terms.count && terms[low] == term ? low : nil
  }
}
