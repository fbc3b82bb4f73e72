import Coaching
import Foundation
import Playbook
import Testing

struct CheckTests {
  @Test func theFolderWithoutMistakesHasNoFindings() throws {
    try withContentFolder { folder in
      let playbook = readPlaybook(at: folder, today: Day("2026-03-01"))
      #expect(playbook.diagnostics == [])
      #expect(playbook.program?.flows.ids == ["greet", "visit"])
    }
  }

  @Test(arguments: Fixture.all)
  func eachMistakeIsFoundAtItsLineAndNothingElse(fixture: Fixture) throws {
    // F7 is about what changed since the folder without mistakes.
    let diagnostics = try fixture.inFolder { folder in
      fixture.name.hasPrefix("F7")
        ? changes(in: folder, since: Fixture.folder.appending(path: "base"))
        : readPlaybook(at: folder, today: Day(fixture.today ?? "2026-03-01")).diagnostics
    }
    let found = diagnostics.map { "\($0.code.rawValue) \($0.file):\($0.line)" }
    #expect(Set(found) == Set(fixture.finds), "\(diagnostics.map { $0.rendered() })")
    #expect(fixture.finds.contains { fixture.name.hasPrefix($0.prefix(4)) })
  }

  @Test func anEarlierNameThatIsToldBreaksNothing() throws {
    let found = try withContentFolder { folder in
      let file = folder.appending(path: "flows/visit.yaml")
      let text = try String(contentsOf: file, encoding: .utf8)
        .replacing(
          "    to: round\n\n  round:\n", with: "    to: which\n\n  which:\n    was: [round]\n")
      try write(text, to: file)
      return changes(in: folder, since: Fixture.folder.appending(path: "base"))
    }
    #expect(found == [])
  }

  @Test func everyCodeHasAMistakeThatProvokesIt() {
    #expect(Fixture.all.count > 60)
    let shown = Set(Fixture.all.map { String($0.name.prefix(4)) })
    let elsewhere = Set(FolderTests.codes.map(\.rawValue))
    let missing = DiagnosticCode.allCases.map(\.rawValue).filter {
      !shown.contains($0) && !elsewhere.contains($0)
    }
    #expect(missing == [])
  }

  @Test func everyCodeIsExplained() {
    for code in DiagnosticCode.allCases {
      #expect(code.explanation.count > 30, "\(code.rawValue)")
      #expect(code.explanation.hasSuffix("."), "\(code.rawValue)")
    }
  }

  @Test func allMistakesAreFoundInOneRun() throws {
    try withContentFolder { folder in
      for (name, text) in [
        ("flows/one.yaml", "flow: one\n  title: [\n"), ("messages/two.md", "no head\n"),
        ("steps/three.md", "---\nid: other\n---\nText.\n"),
      ] {
        try write(text, to: folder.appending(path: name))
      }
      let playbook = readPlaybook(at: folder, today: nil)
      let files = Set(playbook.diagnostics.filter { $0.severity == .error }.map(\.file))
      #expect(files == ["flows/one.yaml", "messages/two.md", "steps/three.md"])
      #expect(playbook.program == nil)
    }
  }

  @Test func warningsDoNotStandInTheWay() throws {
    try withContentFolder { folder in
      try write("\n\nx \n", to: folder.appending(path: "steps/extra.txt~"))
      let step =
        "---\nid: spare\ntitle: Spare\nchannel: none\nsources: [one.ask-once]\n---\nDo it.\n"
      try write(step, to: folder.appending(path: "steps/spare.md"))
      let playbook = readPlaybook(at: folder, today: nil)
      #expect(playbook.diagnostics.map(\.code) == [.unusedStep])
      #expect(playbook.program != nil)
    }
  }

  @Test(arguments: [
    ("# allow: F118 because it is for later", [DiagnosticCode]()),
    ("# allow: F117 because it is for later", [.needlessAllowance, .unusedStep]),
    ("# allow: F118", [.badAllowance, .unusedStep]),
    ("# allow: F999 because it is for later", [.badAllowance, .unusedStep]),
  ])
  func aNoteWithAReasonAllowsAWarning(note: String, codes: [DiagnosticCode]) throws {
    try withContentFolder { folder in
      let step = """
        ---
        \(note)
        id: spare
        title: Spare
        channel: none
        sources: [one.ask-once]
        ---
        Do it.

        """
      try write(step, to: folder.appending(path: "steps/spare.md"))
      #expect(readPlaybook(at: folder, today: nil).diagnostics.map(\.code) == codes)
    }
  }

  @Test func noNoteAllowsAnError() throws {
    try withContentFolder { folder in
      let flow = """
        flow: short
        title: Short
        about: search
        start: go  # allow: F103 because it will be there
        states:
          went:
            end: gone

        """
      try write(flow, to: folder.appending(path: "flows/short.yaml"))
      let codes = Set(readPlaybook(at: folder, today: nil).diagnostics.map(\.code))
      #expect(codes == [.badAllowance, .unknownState])
    }
  }

  @Test func aFindingReadsAsOneLine() {
    let diagnostic = Diagnostic(
      .unknownState, in: "flows/offer.yaml", line: 12, "there is no state 'endd' in this flow",
      hint: "did you mean 'ended'?")
    #expect(
      diagnostic.rendered()
        == "flows/offer.yaml:12: F103: there is no state 'endd' in this flow (did you mean 'ended'?)"
    )
    #expect(
      diagnostic.renderedForBuild(under: "/c")
        == "/c/flows/offer.yaml:12: error: F103 there is no state 'endd' in this flow (did you mean 'ended'?)"
    )
    var warning = diagnostic
    warning.severity = .warning
    warning.hint = nil
    #expect(
      warning.rendered(under: "Content/")
        == "Content/flows/offer.yaml:12: F103: warning: there is no state 'endd' in this flow")
  }

  @Test func findingsComeThroughJSONUnchanged() throws {
    let diagnostic = Diagnostic(.reviewPast, in: "advice/a.md", line: 3, "late", hint: nil)
    let data = try JSONEncoder().encode(diagnostic)
    #expect(try JSONDecoder().decode(Diagnostic.self, from: data) == diagnostic)
    #expect(String(decoding: data, as: UTF8.self).contains(#""code":"F506""#))
  }
}
