import Foundation

/// What the examples say of each term: how often it comes inside the field, outside of it, and with which claims.
///
/// It is a table of counts, made when the playbook is compiled; nothing is counted when the program runs.
package struct AskIndex: Sendable {
  var overview: Overview
  var table: TermTable

  struct Overview: Codable, Sendable {
    /// The topics that can be found, in order of id.
    var topics: [Topic]
    /// All claims, in order of id; elsewhere a claim is its place in here.
    var claims: [ClaimID]
    /// Without the examples, which are counted in the table.
    var lexicon: Lexicon
    /// The number of examples of the field.
    var inside: Int
    /// The number of examples from elsewhere.
    var outside: Int
    /// The sum of the shares of each claim, over its words and over its runs of letters.
    var wordTotals: [Float]
    var letterTotals: [Float]
  }

  struct Topic: Codable, Sendable {
    var id: AdviceID
    /// Its title as a number, by which a title that is typed as it stands is known.
    var title: UInt32
    /// The most important first.
    var claims: [Int]
  }

  /// The number of a title, whatever its marks and capitals.
  static func title(_ text: some StringProtocol) -> UInt32 {
    fingerprint(readWords(of: text).joined(separator: [0x20]))
  }

  init(overview: Overview, table: TermTable) {
    self.overview = overview
    self.table = table
  }

  /// Unpacks an index that was compiled into the program.
  ///
  /// - Returns: nil for text that `packed` did not make.
  package init?(overview: StaticString, table: StaticString) {
    let data = Data(bytes: overview.utf8Start, count: overview.utf8CodeUnitCount)
    guard let overview = try? JSONDecoder().decode(Overview.self, from: data) else { return nil }
    self.overview = overview
    self.table = TermTable(
      digits: Array(UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)))
  }

  /// The index as two texts without line breaks, quotation marks or number signs in the second.
  package func packed() throws -> (overview: String, table: String) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let overview = String(decoding: try encoder.encode(overview), as: UTF8.self)
    return (overview, String(decoding: table.digits, as: UTF8.self))
  }
}
