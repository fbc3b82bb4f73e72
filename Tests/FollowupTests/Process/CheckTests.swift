import Foundation
import Testing

/// `check` as whoever writes Content/ runs it: what it prints and how it ends.
struct CheckTests {
  @Test func coverageOfAPlaybookWithMistakesNamesTheMistakes() throws {
    let home = try Household()
    try home.copyContent(to: "Content")
    try home.remove("Content/advice/hand-deliver.md")
    let told = try home.run("check", "Content", "--coverage")
    #expect(told.code == 65)
    #expect(told.output.contains("hand-deliver") && told.output.contains(" errors, "))
    let listed = try home.run("check", "Content", "--coverage", "--json")
    #expect(listed.code == 65)
    #expect(try listed.objects().contains { $0["severity"] as? String == "error" })
  }

  @Test func coverageFailsForAClaimThatNobodyCanMeet() throws {
    let home = try Household()
    try home.copyContent(to: "Content")
    let file = "Content/sources/documents.yaml"
    let alone = """

          - id: webinar.alone
            section: "Why employers often don't provide feedback"
            topic: reason
            says: "Nobody is ever told this."
      """
    let sources = try home.contents(file)
    try home.write(
      sources.replacing("  claims:", with: "  claims:" + alone, maxReplacements: 1), to: file)
    let told = try home.run("check", "Content", "--coverage")
    #expect(told.code == 65)
    #expect(told.output.contains("F503: nothing that people meet rests on 'webinar.alone'"))
  }

  @Test func coverageListsTheKindAndNameOfEveryPlace() throws {
    let home = try Household()
    try home.copyContent(to: "Content")
    let told = try home.run("check", "Content", "--coverage", "--json")
    #expect(told.code == 0 && told.errors.isEmpty)
    let places = try told.objects()[0].mapValues { $0 as? [[String: Any]] ?? [] }
    #expect(places.count == 90)
    #expect(places.values.allSatisfy { !$0.isEmpty })
    #expect(places.values.joined().allSatisfy { $0["kind"] is String && $0["id"] is String })
  }
}
