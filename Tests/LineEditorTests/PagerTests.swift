import Testing

@testable import LineEditor

struct PagerTests {
  @Test(arguments: [
    ("", 0), ("a\n", 1), ("a", 1), ("a\n\nb\n", 3), (String(repeating: "x", count: 20), 1),
    (String(repeating: "x", count: 21), 2), ("\u{1b}[1m" + String(repeating: "x", count: 20), 1),
    (String(repeating: "七", count: 11), 2), (String(repeating: "e\u{301}", count: 20), 1),
  ])
  func rowsAreCountedAsTheTerminalWrapsThem(text: String, rows: Int) {
    #expect(Pager.rows(of: text, columns: 20) == rows)
  }

  @Test(arguments: [
    ([:], "less -FRX '-Ps?eEnd; q goes back:Space shows more, q goes back.'"),
    (["PAGER": "more"], "more"), (["PAGER": ""], nil), (["PAGER": " cat "], nil),
    (["PAGER": "less -S"], "less -S"),
  ])
  func theEnvironmentNamesThePager(environment: [String: String], command: String?) {
    #expect(Pager(environment: environment).command == command)
  }
}
