// What follows an Escape byte (ECMA-48, and xterm's control sequences for keys).

/// Finds the end of a sequence and what key it stands for.
enum EscapeSequence {
  enum Parsed: Equatable {
    /// A sequence of this many bytes; the key is nil at the beginning of a bracketed paste.
    case complete(length: Int, key: Key?)
    case incomplete
  }

  /// A string from the terminal longer than this is no answer of any terminal.
  private static let longest = 4_096

  /// Reads one sequence from bytes that begin with Escape.
  static func parse(_ bytes: ArraySlice<UInt8>) -> Parsed {
    let rest = bytes.dropFirst()
    guard let second = rest.first else { return .incomplete }
    switch second {
    case UInt8(ascii: "["): return control(bytes)
    case UInt8(ascii: "O"):
      guard let final = rest.dropFirst().first else { return .incomplete }
      return .complete(length: 3, key: named(final, []) ?? .unknown)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      return string(bytes)
    case 0x1b: return .complete(length: 1, key: .escape)
    case 0x0d, 0x0a: return .complete(length: 2, key: .named(.enter, .alt))
    case 0x7f, 0x08: return .complete(length: 2, key: .named(.backspace, .alt))
    case 0x20..<0x7f: return .complete(length: 2, key: .alt(Unicode.Scalar(second)))
    case 0x80...: return .complete(length: 1, key: .escape)
    default: return .complete(length: 2, key: .unknown)
    }
  }

  /// CSI: parameters, intermediates, one final byte.
  private static func control(_ bytes: ArraySlice<UInt8>) -> Parsed {
    var index = bytes.startIndex + 2
    // The Linux console says F1 to F5 with a second bracket.
    if index < bytes.endIndex, bytes[index] == UInt8(ascii: "[") { index += 1 }
    while index < bytes.endIndex, (0x20..<0x40).contains(bytes[index]) {
      index += 1
      if index - bytes.startIndex > longest { break }
    }
    guard index < bytes.endIndex else { return .incomplete }
    let final = bytes[index]
    let length = index - bytes.startIndex + 1
    // A byte that cannot end a sequence ends it all the same, and stays to be read.
    guard (0x40..<0x7f).contains(final) else { return .complete(length: length - 1, key: .unknown) }
    let body = bytes[(bytes.startIndex + 2)..<index]
    if final == UInt8(ascii: "M"), body.isEmpty {  // a mouse report of the oldest kind
      return bytes.count >= length + 3 ? .complete(length: length + 3, key: .unknown) : .incomplete
    }
    if final == UInt8(ascii: "~"), Array(body) == Array("200".utf8) {
      return .complete(length: length, key: nil)
    }
    return .complete(length: length, key: key(parameters: body, final: final))
  }

  /// OSC, DCS and the like: up to BEL or ESC \.
  private static func string(_ bytes: ArraySlice<UInt8>) -> Parsed {
    var index = bytes.startIndex + 2
    while index < bytes.endIndex {
      if bytes[index] == 0x07 {
        return .complete(length: index - bytes.startIndex + 1, key: .unknown)
      }
      if bytes[index] == 0x1b, index + 1 < bytes.endIndex {
        let end = bytes[index + 1] == UInt8(ascii: "\\") ? index + 2 : index
        return .complete(length: end - bytes.startIndex, key: .unknown)
      }
      index += 1
      if index - bytes.startIndex > longest { return .complete(length: longest, key: .unknown) }
    }
    return .incomplete
  }

  private static func key(parameters: ArraySlice<UInt8>, final: UInt8) -> Key {
    let fields = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 1 }
    let number = fields.first ?? 1
    let held = Key.Modifiers(rawValue: max(0, min(16, fields.count > 1 ? fields[1] : 1) - 1) & 7)
    if parameters.first == UInt8(ascii: "[") {
      let last = Int(final) - Int(UInt8(ascii: "A")) + 1
      return (1...5).contains(last) ? .named(.function(last), []) : .unknown
    }
    switch final {
    case UInt8(ascii: "R") where fields.count == 2:  // shares its form with Shift-F3
      return .cursorReport(row: max(0, number - 1), column: max(0, fields[1] - 1))
    case UInt8(ascii: "~"): return tilde(number).map { .named($0, held) } ?? .unknown
    case UInt8(ascii: "u"): return unicode(number, held)
    case UInt8(ascii: "Z"): return .named(.tab, .shift)
    default: return named(final, held) ?? .unknown
    }
  }

  /// The `CSI number ; modifiers u` form that newer terminals send for keys without a code.
  private static func unicode(_ number: Int, _ held: Key.Modifiers) -> Key {
    switch number {
    case 13: .named(.enter, held)
    case 9: .named(.tab, held)
    case 27: .escape
    case 127, 8: .named(.backspace, held)
    default: .unknown
    }
  }

  private static func named(_ final: UInt8, _ held: Key.Modifiers) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .named(.up, held)
    case UInt8(ascii: "B"): .named(.down, held)
    case UInt8(ascii: "C"): .named(.right, held)
    case UInt8(ascii: "D"): .named(.left, held)
    case UInt8(ascii: "H"): .named(.home, held)
    case UInt8(ascii: "F"): .named(.end, held)
    case UInt8(ascii: "M"): .named(.enter, held)
    case UInt8(ascii: "P")...UInt8(ascii: "S"):
      .named(.function(Int(final) - Int(UInt8(ascii: "P")) + 1), held)
    default: nil
    }
  }

  private static func tilde(_ number: Int) -> Key.Name? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }
}
