import Foundation

/// What the examples say of each term: how often it comes inside the field, outside of it, and with which claims.
///
/// It is a table of counts, made when the playbook is compiled; nothing is counted when the program runs.
package struct AskIndex: Sendable {
  var overview: Overview
  var table: TermTable
  var field: Field

  struct Overview: Codable, Sendable {
    /// The topics that can be found, in order of id.
    var topics: [Topic]
    /// All claims, in order of id; elsewhere a claim is its place in here.
    var claims: [ClaimID]
    /// Without the examples, which are counted in the table.
    var lexicon: Lexicon
    /// The sum of the shares of each claim, over its words and over its runs of letters.
    var wordTotals: [Float]
    var letterTotals: [Float]
  }

  struct Topic: Codable, Sendable {
    var id: AdviceID
    /// Its title and its examples as numbers, by which one that is typed as it stands is known.
    var phrasings: [UInt32]
    /// The most important first.
    var claims: [Int]
  }

  /// The number of a title or an example, whatever its marks and capitals.
  static func phrasing(_ text: some StringProtocol) -> UInt32 {
    fingerprint(readWords(of: text).joined(separator: [0x20]))
  }

  init(overview: Overview, table: TermTable, field: Field) {
    self.overview = overview
    self.table = table
    self.field = field
  }

  /// Unpacks an index that was compiled into the program.
  ///
  /// - Returns: nil for text that `packed` did not make.
  package init?(overview: StaticString, table: StaticString, field: StaticString) {
    func bytes(_ text: StaticString) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }
    guard
      let overview = try? JSONDecoder().decode(Overview.self, from: Data(buffer: bytes(overview))),
      let field = Field(digits: Array(bytes(field)))
    else { return nil }
    self.overview = overview
    self.table = TermTable(digits: Array(bytes(table)))
    self.field = field
  }

  /// The index as texts without line breaks, quotation marks or number signs in the second and third.
  package func packed() throws -> (overview: String, table: String, field: String) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let overview = String(decoding: try encoder.encode(overview), as: UTF8.self)
    return (
      overview, String(decoding: table.digits, as: UTF8.self),
      String(decoding: field.digits, as: UTF8.self)
    )
  }
}
