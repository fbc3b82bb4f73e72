// History files that libedit's own functions have written, to be imported.

/// Reads the format of libedit's `H_SAVE` (history.c): a cookie, then one line for each entry, in
/// which white space and control characters are a backslash and three octal digits (vis(3)).
package enum LibeditHistoryFile {
  private static let cookie = Array("_HiStOrY_V2_".utf8)
  /// A larger file is none that a person's typing has made.
  private static let largest = 16 << 20

  /// The entries, oldest first; nil when there is no such file, or it is of another kind.
  package static func lines(path: String) -> [String]? {
    RegularFile.contents(path, limit: largest).flatMap { lines(of: $0) }
  }

  /// The entries in the contents of a file; nil when the cookie is missing.
  static func lines(of bytes: [UInt8]) -> [String]? {
    let rows = bytes.split(separator: 0x0a)
    guard rows.first.map(Array.init) == cookie else { return nil }
    return rows.dropFirst().map { TypedText.cleaned(paste: decoded($0)) }.filter { !$0.isEmpty }
  }

  private static func decoded(_ row: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = row.startIndex
    while index < row.endIndex {
      let digits = row[(index + 1)...].prefix(3)
      if row[index] == UInt8(ascii: "\\"), row.endIndex > index + 1 {
        if digits.count == 3, digits.allSatisfy({ (0x30...0x37).contains($0) }) {
          let value = digits.reduce(0) { $0 * 8 + Int($1 - 0x30) }
          result.append(UInt8(truncatingIfNeeded: value))
          index += 4
          continue
        }
        index += 1
      }
      result.append(row[index])
      index += 1
    }
    return result
  }
}
