import Foundation

/// How much each term speaks for each of a few classes, as learnt from examples.
///
/// Each weight is one digit of six bits, so that the table is compiled in as text and read where it stands. Terms share rows by
/// their fingerprint, which costs nothing measurable.
struct Weights: Sendable {
  let columns: Int
  private(set) var digits: [UInt8]

  /// A term of a line, with the row in which its weights stand.
  struct Term {
    var row: Int
    var weight: Float
  }

  static let rows = 1 << 14

  /// The row for a number; numbers that differ in any bit are spread evenly.
  static func row(of number: UInt32) -> Int {
    var hash = number &* 0x85EB_CA6B
    hash ^= hash >> 15
    hash = hash &* 0xC2B2_AE35
    return Int(hash >> 18)
  }

  /// The weight of the largest digit; most are far below 1.
  private static let largest: Float = 4

  /// What the digits stand for, finer near zero.
  private static let values: [Float] = (0..<64).map { digit in
    let part = Float(digit - 32) / 31
    return part * abs(part) * largest
  }

  /// Nil for digits of another number.
  init?(columns: Int, digits: [UInt8]) {
    guard digits.count == Self.rows * columns else { return nil }
    self.columns = columns
    self.digits = digits
  }

  init(columns: Int, values: [Float]) {
    self.columns = columns
    digits = values.map { weight in
      let root = (min(abs(weight), Self.largest) / Self.largest).squareRoot() * 31
      return 0x30 + UInt8(32 + Int((weight < 0 ? -root : root).rounded()))
    }
  }

  /// How likely each class is.
  func likelihoods(of terms: [Term]) -> [Float] {
    var sums = [Float](repeating: 0, count: columns)
    for term in terms {
      let row = term.row * columns
      for column in 0..<columns {
        sums[column] += term.weight * Self.values[Int((digits[row + column] &- 0x30) & 0x3F)]
      }
    }
    return softened(sums)
  }
}

/// The sums as shares of 1.
func softened(_ sums: [Float]) -> [Float] {
  let largest = sums.max() ?? 0
  let powers = sums.map { exp($0 - largest) }
  let all = powers.reduce(0, +)
  return powers.map { $0 / all }
}

extension [Weights.Term] {
  /// Each row once, in order, with the larger weight.
  func settled() -> [Weights.Term] {
    var kept: [Weights.Term] = []
    kept.reserveCapacity(count)
    for term in sorted(by: { ($0.row, $1.weight) < ($1.row, $0.weight) })
    where kept.last?.row != term.row {
      kept.append(term)
    }
    return kept
  }

  /// All weights changed alike so that their squares sum up to that of a length.
  func scaled(to length: Float) -> [Weights.Term] {
    let scale = length / Swift.max(reduce(0) { $0 + $1.weight * $1.weight }.squareRoot(), 1e-3)
    return map { Weights.Term(row: $0.row, weight: $0.weight * scale) }
  }
}
