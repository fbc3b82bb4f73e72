import Coaching
import Foundation

/// Names an employer in the store.
package typealias EmployerID = Int64
/// Names a person in the store.
package typealias PersonID = Int64

extension Locale {
  fileprivate static let plain = Locale(identifier: "en_US_POSIX")
}

extension String {
  /// The form in which two spellings of a name are the same: case, accents and spaces do not count.
  var folded: String {
    // Names of plain letters, which most are, need none of what Foundation weighs.
    let isPlain = utf8.allSatisfy { $0 < 0x80 }
    let folded =
      isPlain
      ? lowercased()
      : folding(
        options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: .plain)
    return folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
