// Where characters go: text and width in, rows and cursor out.

import Testing

@testable import LineEditor

struct LayoutTests {
  /// Rows as text, each followed by `>` when the next row goes on with it.
  private func rows(_ text: String, columns: Int, first: Int = 2, other: Int = 0) -> [String] {
    let scalars = Array(text.unicodeScalars)
    let layout = TextLayout(scalars, columns: columns, indents: (first, other))
    return layout.rows.map { EditedLine.string(scalars[$0.range]) + ($0.wraps ? ">" : "") }
  }

  @Test(arguments: [
    ("", [""]),
    ("abc", ["abc"]),
    ("abcdefgh", ["abcdefgh>", ""]),
    ("abcdefghi", ["abcdefgh>", "i"]),
    ("a\nb\n", ["a", "b", ""]),
    ("abcdefg\u{4e03}", ["abcdefg>", "\u{4e03}"]),
    ("abcdef\u{4e03}", ["abcdef\u{4e03}>", ""]),
    ("abcdefge\u{301}x", ["abcdefge\u{301}>", "x"]),
    ("abcdefg\u{1f469}\u{200d}\u{1f467}", ["abcdefg>", "\u{1f469}\u{200d}\u{1f467}"]),
    ("abcdefg\u{3}", ["abcdefg>", "\u{3}"]),
    ("\u{5d0}\u{5d1}\u{5d2}", ["\u{5d0}\u{5d1}\u{5d2}"]),
  ])
  func textIsCutIntoRows(text: String, expected: [String]) {
    #expect(rows(text, columns: 10) == expected)
  }

  @Test func eachParagraphHasItsIndent() {
    let layout = TextLayout(
      Array("ab\ncd".unicodeScalars), columns: 10, indents: (first: 7, other: 3))
    #expect(layout.rows.map(\.start) == [7, 3])
    #expect(layout.position(of: 5) == (row: 1, column: 5))
  }

  @Test(arguments: [(0, 0, 2), (3, 0, 5), (8, 1, 0), (9, 1, 1), (10, 2, 0), (11, 2, 2)])
  func everyPlaceHasARowAndAColumn(index: Int, row: Int, column: Int) {
    let scalars = Array("abcdefghi\n\u{4e03}".unicodeScalars)
    let layout = TextLayout(scalars, columns: 10, indents: (2, 0))
    #expect(layout.position(of: index) == (row: row, column: column))
  }

  @Test(arguments: [(0, 5, 3), (1, 5, 9), (1, 0, 8), (1, 1, 9), (2, 9, 13), (0, 0, 0), (0, 99, 7)])
  func aColumnIsFoundInEachRow(row: Int, column: Int, index: Int) {
    let scalars = Array("abcdefghi\nxyz".unicodeScalars)
    let layout = TextLayout(scalars, columns: 10, indents: (2, 0))
    #expect(layout.index(inRow: row, nearestTo: column) == index)
  }

  @Test(arguments: [
    ("a", 1), ("\u{e9}", 1), ("e\u{301}", 1), ("\u{301}", 1), ("\u{4e03}", 2), ("\u{1f44d}", 2),
    ("\u{1f44d}\u{1f3fd}", 2), ("\u{2764}\u{fe0f}", 2), ("\u{2764}", 1), ("\u{1f1eb}\u{1f1f7}", 2),
    ("\u{1f469}\u{200d}\u{1f469}\u{200d}\u{1f467}", 2), ("\u{1b}", 2), ("\u{e01}\u{e47}", 1),
    ("\u{ac00}", 2), ("\u{1100}\u{1161}", 2), ("\u{5d0}", 1), ("\u{ff21}", 2), ("\u{2014}", 1),
  ])
  func aCharacterTakesItsColumns(text: String, columns: Int) {
    #expect(CharacterWidth.of(Character(text)) == columns)
  }

  /// Every place in random text is where counting from the start of its row says.
  @Test(arguments: 1...50)
  func placesAgreeWithRows(seed: UInt64) {
    var random = SeededRandom(seed)
    let parts = ["a", " ", "\n", "\u{4e03}", "e\u{301}", "\u{1f469}\u{200d}\u{1f467}", "\u{5d0}"]
    let text = (0..<200).map { _ in parts.randomElement(using: &random)! }.joined()
    let scalars = Array(text.unicodeScalars)
    let columns = Int.random(in: 4...30, using: &random)
    let layout = TextLayout(scalars, columns: columns, indents: (3, 2))
    var covered = 0
    for (number, row) in layout.rows.enumerated() {
      #expect(row.end <= columns && row.range.lowerBound == covered)
      // A row too narrow for its first character is empty, and the place is in the next one.
      if !row.range.isEmpty || !row.wraps {
        #expect(layout.position(of: row.range.lowerBound) == (number, row.start))
      }
      covered = row.range.upperBound + (row.wraps || number == layout.rows.count - 1 ? 0 : 1)
    }
    #expect(covered == scalars.count)
  }
}

/// Random numbers that are the same in each run.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}
