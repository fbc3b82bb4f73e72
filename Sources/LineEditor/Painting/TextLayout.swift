// Where each character of a line goes on the screen: a pure function of text and width.

/// The rows that a line takes, and how its characters are cut.
struct TextLayout {
  struct Row: Equatable {
    /// The scalars in the row, without the newline that ends it.
    var range: Range<Int>
    /// The column where its text starts, after the prompt.
    var start: Int
    /// The column after its last character.
    var end: Int
    /// Whether the next row goes on with the same paragraph.
    var wraps: Bool
  }

  /// At least one row.
  private(set) var rows: [Row] = []
  let columns: Int
  private let scalars: [Unicode.Scalar]

  /// Lays text out; each paragraph's first row leaves `indents` columns free, the first paragraph
  /// and the others each their own.
  init(_ scalars: [Unicode.Scalar], columns: Int, indents: (first: Int, other: Int)) {
    self.scalars = scalars
    self.columns = max(2, columns)
    var row = Row(range: 0..<0, start: indents.first, end: indents.first, wraps: false)
    var index = 0
    while index < scalars.count {
      if scalars[index] == "\n" {
        rows.append(row)
        index += 1
        row = Row(range: index..<index, start: indents.other, end: indents.other, wraps: false)
        continue
      }
      // Between two ASCII characters there is always a boundary: the quick way for most text.
      if scalars[index].value < 0x7f, scalars[index].value >= 0x20,
        index + 1 == scalars.count || scalars[index + 1].isASCII
      {
        add(length: 1, width: 1, at: index, to: &row)
        index += 1
        continue
      }
      let end = scalars[(index + 1)...].firstIndex { $0.isASCII } ?? scalars.count
      for character in EditedLine.string(scalars[index..<end]) {
        let length = character.unicodeScalars.count
        add(length: length, width: CharacterWidth.of(character), at: index, to: &row)
        index += length
      }
    }
    rows.append(row)
    // After a full row the cursor stands at the start of the next one.
    if row.end >= self.columns {
      rows[rows.count - 1].wraps = true
      rows.append(Row(range: index..<index, start: 0, end: 0, wraps: false))
    }
  }

  private mutating func add(length: Int, width: Int, at index: Int, to row: inout Row) {
    if row.end + width > columns {
      row.wraps = true
      rows.append(row)
      row = Row(range: index..<index, start: 0, end: 0, wraps: false)
    }
    row.range = row.range.lowerBound..<(index + length)
    row.end += width
  }

  /// The row and column of a place in the text.
  func position(of index: Int) -> (row: Int, column: Int) {
    var low = 0
    var high = rows.count - 1
    // The last row that starts at or before the place.
    while low < high {
      let middle = (low + high + 1) / 2
      if rows[middle].range.lowerBound <= index { low = middle } else { high = middle - 1 }
    }
    let row = rows[low]
    let upTo = min(index, row.range.upperBound)
    return (low, row.start + width(of: row.range.lowerBound..<upTo))
  }

  /// The place in a row that is nearest to a column.
  func index(inRow number: Int, nearestTo column: Int) -> Int {
    let row = rows[number]
    var at = row.start
    var index = row.range.lowerBound
    for character in EditedLine.string(scalars[row.range]) {
      let width = CharacterWidth.of(character)
      if at + width > column { break }
      at += width
      index += character.unicodeScalars.count
    }
    // The end of a wrapped row is the start of the next one: stay in this row.
    if row.wraps, index == row.range.upperBound, index > row.range.lowerBound {
      index -= EditedLine(scalars: Array(scalars[row.range]), cursor: row.range.count).lengthBefore
    }
    return index
  }

  private func width(of range: Range<Int>) -> Int {
    EditedLine.string(scalars[range]).reduce(0) { $0 + CharacterWidth.of($1) }
  }
}
