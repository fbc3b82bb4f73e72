import Coaching
import Foundation
import Playbook
import Testing

/// The content that ships.
struct ContentTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Content")

  @Test func theContentHasNoMistake() {
    let playbook = readPlaybook(at: Self.folder, today: nil)
    let errors = playbook.diagnostics.filter { $0.severity == .error }
    #expect(errors == [], "\(errors.map { $0.rendered(under: "Content") })")
    #expect(playbook.program != nil)
  }

  @Test func everyClaimIsMetSomewhere() throws {
    let program = try #require(readPlaybook(at: Self.folder, today: nil).program)
    let coverage = coverage(of: program)
    #expect(coverage.count >= 90)
    #expect(coverage.filter { $0.value.isEmpty }.keys.sorted() == [])
  }

  @Test func everyTranscriptCanBeRead() {
    let (transcripts, diagnostics) = readTranscripts(at: Self.folder)
    #expect(diagnostics == [])
    #expect(!transcripts.isEmpty)
  }
}
