/// Terms with their counts, as digits of six bits each, so that it is compiled in as text and read where it stands.
///
/// First comes the number of terms, then a row for each in order of term, then the shares.
struct TermTable: Sendable {
  private(set) var digits: [UInt8]

  struct Row: Hashable, Sendable {
    /// 30 bits.
    var term: UInt32
    /// The number of examples of the field that hold the term; 4,095 at most.
    var inside: Int
    /// The places of its shares.
    var shares: Range<Int>
  }

  /// How many examples of a claim hold a term; an example that counts for several claims counts for each in part.
  struct Share: Hashable, Sendable {
    var claim: Int
    var mass: Float
  }

  static let termBits: UInt32 = 0x3fff_ffff
  private static let rowDigits = 5 + 2 + 4
  private static let shareDigits = 2 + 2

  init(digits: [UInt8]) { self.digits = digits }

  /// - Parameter rows: in order of term, each with its shares.
  init(_ rows: [(term: UInt32, inside: Int, shares: [Share])]) {
    digits = []
    write(rows.count, in: 4)
    var shares = 0
    for row in rows {
      write(Int(row.term), in: 5)
      write(min(row.inside, 4095), in: 2)
      write(shares, in: 4)
      shares += row.shares.count
    }
    write(shares, in: 4)
    for share in rows.lazy.flatMap(\.shares) {
      write(share.claim, in: 2)
      write(Int(min(4095, (share.mass.squareRoot() * 512).rounded())), in: 2)
    }
  }

  /// The number of terms.
  var count: Int { digits.count < 4 ? 0 : read(at: 0, 4) }

  /// What is known of a term; nil if no example holds it.
  func row(of term: UInt32) -> Row? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if read(at: place(of: middle), 5) < Int(term) { low = middle + 1 } else { high = middle }
    }
    guard low < count else { return nil }
    let place = place(of: low)
    guard read(at: place, 5) == Int(term) else { return nil }
    // The start of the next row's shares is the end of this one's; after the last row stands their number.
    let next = low + 1 < count ? place + Self.rowDigits + 7 : place + Self.rowDigits
    let shares = read(at: place + 7, 4)..<read(at: next, 4)
    return Row(term: term, inside: read(at: place + 5, 2), shares: shares)
  }

  func share(_ number: Int) -> Share {
    let place = self.place(of: count) + 4 + number * Self.shareDigits
    let root = Float(read(at: place + 2, 2)) / 512
    return Share(claim: read(at: place, 2), mass: root * root)
  }

  private func place(of row: Int) -> Int { 4 + row * Self.rowDigits }

  private func read(at place: Int, _ length: Int) -> Int {
    var value = 0
    for index in place..<(place + length) { value = value << 6 | Int(digits[index] &- 0x30) }
    return value
  }

  private mutating func write(_ value: Int, in length: Int) {
    for digit in (0..<length).reversed() {
      digits.append(0x30 + UInt8(value >> (6 * digit) & 0x3f))
    }
  }
}
