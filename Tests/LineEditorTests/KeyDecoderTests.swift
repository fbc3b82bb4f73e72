// Bytes in, keys out.

import Testing

@testable import LineEditor

struct KeyDecoderTests {
  /// All keys that can be made of the bytes once nothing more comes.
  private func keys(_ bytes: [UInt8], inPiecesOf size: Int = .max) -> [Key] {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    var rest = bytes[...]
    while true {
      let piece = rest.prefix(size)
      rest = rest.dropFirst(piece.count)
      decoder.feed(piece)
      var isOver = false
      reading: while true {
        switch decoder.next(pauseIsOver: isOver) {
        case .key(let key):
          keys.append(key)
          isOver = false
        case .nothing: break reading
        case .wait: if rest.isEmpty, !isOver { isOver = true } else { break reading }
        }
      }
      if rest.isEmpty { return keys }
    }
  }

  private static let table: [(String, [Key])] = [
    ("a\u{e9}\u{4e03}", [.character("a"), .character("\u{e9}"), .character("\u{4e03}")]),
    (
      "\t\r\n\u{7f}",
      [.named(.tab, []), .named(.enter, []), .named(.enter, []), .named(.backspace, [])]
    ),
    ("\u{1b}", [.escape]),
    ("\u{1b}\u{1b}", [.escape, .escape]),
    ("\u{1b}f", [.alt("f")]),
    ("\u{1b}\r", [.named(.enter, .alt)]),
    ("\u{1b}[13;3u", [.named(.enter, .alt)]),
    ("\u{1b}[A\u{1b}OB", [.named(.up, []), .named(.down, [])]),
    ("\u{1b}[1;5C\u{1b}[1;3D", [.named(.right, .control), .named(.left, .alt)]),
    ("\u{1b}[3~\u{1b}[3;5~", [.named(.delete, []), .named(.delete, .control)]),
    ("\u{1b}[Z", [.named(.tab, .shift)]),
    ("\u{1b}OP\u{1b}[11~\u{1b}[[A", Array(repeating: .named(.function(1), []), count: 3)),
    ("\u{1b}[24~x", [.named(.function(12), []), .character("x")]),
    ("\u{1b}[99;7!zx", [.unknown, .character("x")]),
    ("\u{1b}]0;title\u{7}x", [.unknown, .character("x")]),
    ("\u{1b}]11;rgb:0/0/0\u{1b}\\x", [.unknown, .character("x")]),
    ("\u{1b}[M abx", [.unknown, .character("x")]),
    ("\u{1b}[I\u{1b}[Ox", [.unknown, .unknown, .character("x")]),
    ("\u{1b}_", [.alt("_")]),
    ("\u{1b}[", [.alt("[")]),
    ("\u{1b}[5;7R", [.cursorReport(row: 4, column: 6)]),
    ("\u{9b}31m", [.unknown, .character("3"), .character("1"), .character("m")]),
    ("\u{202e}x", [.unknown, .character("x")]),
    ("\u{1b}[200~a\u{1b}[Ab\u{1b}[201~c", [.paste("a[Ab"), .character("c")]),
    ("\u{1b}[200~a\r\n\u{9b}b\u{7}\u{202e}\tc", [.paste("a\nb c")]),
    ("\u{1b}[201~x", [.unknown, .character("x")]),
    ("\u{1b}[12\u{1b}[A", [.unknown, .named(.up, [])]),
    ("\u{1b}[1\rx", [.unknown, .named(.enter, []), .character("x")]),
  ]

  @Test(arguments: table)
  func sequencesBecomeKeys(typed: String, expected: [Key]) {
    #expect(keys(Array(typed.utf8)) == expected)
  }

  @Test(arguments: table)
  func itDoesNotMatterHowTheBytesArrive(typed: String, expected: [Key]) {
    #expect(keys(Array(typed.utf8), inPiecesOf: 1) == expected)
  }

  @Test(arguments: [
    ([0x61, 0xff, 0x62], [Key.character("a"), .character("\u{fffd}"), .character("b")]),
    ([0xc3, 0x62], [.character("\u{fffd}"), .character("b")]),
    ([0xe2, 0x82, 0x62], [.character("\u{fffd}"), .character("b")]),
    ([0xe2, 0x82], [.character("\u{fffd}")]),
    ([0xef, 0xbf, 0xbd], [.character("\u{fffd}")]),
  ])
  func bytesThatAreNoTextBecomeMarks(bytes: [UInt8], expected: [Key]) {
    #expect(keys(bytes) == expected)
    #expect(keys(bytes, inPiecesOf: 1) == expected)
  }

  /// Whatever comes, every byte is used up and no key is a control sequence in disguise.
  @Test(arguments: 1...40)
  func noBytesAreTooMuch(seed: UInt64) {
    var random = SeededRandom(seed)
    let likely: [UInt8] = [0x1b, 0x5b, 0x4f, 0x32, 0x30, 0x7e, 0x3b, 0x9b, 0xc2, 0x5d, 0x07]
    let bytes = (0..<2_000).map { _ in
      Bool.random(using: &random)
        ? likely.randomElement(using: &random)! : UInt8.random(in: 0...255, using: &random)
    }
    for key in keys(bytes, inPiecesOf: Int.random(in: 1...300, using: &random)) {
      if case .character(let scalar) = key {
        #expect(scalar.value < 0x20 || TypedText.allows(scalar))
      }
      if case .paste(let text) = key {
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || TypedText.allows($0) })
      }
    }
  }
}
