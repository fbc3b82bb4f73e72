// Lines from a pipe.

import Testing

@testable import LineEditor

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct PipedLineTests {
  @Test(arguments: [
    ("", []),
    ("one\n", ["one"]),
    ("one\r\ntwo\n\nlast", ["one", "two", "", "last"]),
    ("a\rb\n", ["a\rb"]),
  ])
  func eachLineIsRead(input: String, lines: [String]) throws {
    #expect(try read(Array(input.utf8)) == lines)
  }

  @Test func bytesThatAreNoTextBecomeMarks() throws {
    #expect(try read([0x61, 0xff, 0xc3, 0x0a, 0xe2, 0x82]) == ["a\u{fffd}\u{fffd}", "\u{fffd}"])
  }

  @Test func aLongLineIsWhole() throws {
    let long = String(repeating: "0123456789", count: 6_000)
    #expect(try read(Array((long + "\nx\n").utf8)) == [long, "x"])
  }

  private func read(_ bytes: [UInt8]) throws -> [String] {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    let count = bytes.withUnsafeBytes { write(ends[1], $0.baseAddress, $0.count) }
    close(ends[1])
    try #require(count == bytes.count)
    let reader = PipedLineReader(
      input: Descriptor(number: ends[0]), output: Descriptor(number: -1), environment: [:],
      colour: .none)
    var lines: [String] = []
    while case .line(let line) = try reader.read(Prompt("never shown> ")) { lines.append(line) }
    #expect(try reader.read(Prompt("")) == .endOfInput)
    return lines
  }
}
