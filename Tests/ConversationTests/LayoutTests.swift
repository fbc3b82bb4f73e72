import Testing

@testable import Conversation

/// How blocks become lines of text: nothing but the blocks, the width and whether there is colour decides.
struct LayoutTests {
  private static let sentence =
    "Send a note of thanks to everyone you met, and begin with whoever has a vote: "
    + "https://example.org/a/very/long/address/that/has/to/stay/in/one/piece?with=all&of=it "
    + "says more, 七夕 as well, e\u{301}tude, 👩‍👩‍👧 and שלום."

  /// One of each kind, all with the same text.
  static func blocks(_ text: String) -> [Block] {
    [
      .text(text), .quiet(text), .heading(text), .understood(text), .refusal(text), .question(text),
      .options([text, "short", text]), .options(["yes", "no"]), .hint(text),
      .items([
        .init(label: "[3]", text, aside: text, note: text, tone: .late),
        .init(label: "[12]", "short", aside: "by Friday", tone: .due), .init("x", tone: .done),
      ]),
      .letter(subject: text, body: text + "\n\n" + text), .verbatim(text), .space,
    ]
  }

  private func lines(_ blocks: [Block], width: Int, colour: Bool = false) -> [String] {
    Layout(width: width, colour: colour).rendered(blocks)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  @Test(arguments: [20, 40, 41, 79, 80, 96, 120, 200])
  func `only a word that is wider than the line goes over its end`(width: Int) {
    let blocks = Self.blocks(Self.sentence).filter { $0 != .verbatim(Self.sentence) }
    for line in lines(blocks, width: width) where line.columns > min(width, 96) {
      #expect(line.split(separator: " ").contains { $0.hasPrefix("https:") }, "\(line)")
      #expect(line.split(separator: " ").count <= 2, "\(line)")
    }
  }

  @Test(arguments: [20, 40, 80, 200])
  func `no word is lost, cut or moved`(width: Int) {
    for block in Self.blocks(Self.sentence) {
      let shown = lines([block], width: width).joined(separator: " ")
      let words = Self.sentence.split(separator: " ")
      guard case .options(["yes", "no"]) = block else {
        if block == .space { continue }
        var rest = shown[...]
        for word in words {
          let range = rest.firstRange(of: word)
          #expect(range != nil, "\(word) in \(shown)")
          rest = rest[(range?.upperBound ?? rest.endIndex)...]
        }
        continue
      }
    }
  }

  @Test func `what goes on stands under what it goes on with`() {
    #expect(
      lines([.items([.init(label: "[3]", "Call Dana about the numbers")])], width: 20) == [
        "  [3] Call Dana", "      about the", "      numbers",
      ])
    #expect(
      lines([.options(["By phone, or by video", "In person"])], width: 20) == [
        "    1 By phone, or", "      by video", "    2 In person",
      ])
    #expect(
      lines([.understood("Dana Cruz, Sam Lee and HR")], width: 20) == [
        "  = Dana Cruz, Sam", "    Lee and HR",
      ])
  }

  @Test func `when it is due stands at the right if there is room`() {
    let item = Block.Item(label: "[3]", "Call 七夕", aside: "by Fri 27 Nov")
    #expect(lines([.items([item])], width: 40) == ["  [3] Call 七夕            by Fri 27 Nov"])
    #expect(lines([.items([item])], width: 26) == ["  [3] Call 七夕, by Fri 27", "      Nov"])
  }

  /// Without colour nothing is missing but colour: the sequences, and the bar beside a letter.
  @Test(arguments: [40, 80, 200])
  func `colour says nothing by itself`(width: Int) {
    let blocks = Self.blocks(Self.sentence)
    let coloured = lines(blocks, width: width, colour: true)
    #expect(coloured.contains { $0.contains("\u{1b}[") })
    let bare = coloured.map { line in
      line.replacing(/\u{1b}\[[0-9;]*m/, with: "").replacing("\u{2502}", with: "|")
    }
    #expect(bare == lines(blocks, width: width))
  }

  /// Titles and clipboards, C0 and C1, and what turns text around, in any place a name may get to.
  @Test(
    arguments: [
      "\u{1b}]0;title\u{7}", "\u{1b}]52;c;eA==\u{1b}\\", "\u{1b}[2J", "\u{9b}31m",
      "\u{9d}0;x\u{9c}",
      "\u{8}\u{8}", "\u{7f}", "\u{0}", "\r", "\u{202e}", "\u{2066}", "\u{feff}", "\u{85}",
    ], [false, true])
  func `no text drives the terminal`(hostile: String, colour: Bool) {
    let shown = lines(Self.blocks("Ann\(hostile)Bee"), width: 80, colour: colour)
      .joined(separator: "\n").replacing(/\u{1b}\[[0-9;]*m/, with: "")
    for scalar in shown.unicodeScalars where scalar != "\n" {
      let isControl =
        scalar.value < 0x20 || (0x7f..<0xa0).contains(scalar.value)
        || (0x202a...0x202e).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        || scalar.value == 0xfeff
      #expect(!isControl, "U+\(String(scalar.value, radix: 16))")
    }
    #expect(shown.contains("Ann") && shown.contains("Bee"))
  }
}
