import Coaching
import Foundation
import Playbook
import Testing

@testable import followup

/// A folder of `--playbook` is taken in when its files change, and only without mistakes.
struct PlaybookWatchTests {
  private static let content = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Content")

  private func edit(_ folder: URL, _ old: String, _ new: String) throws {
    let file = folder.appending(path: "flows/checkin.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacing(old, with: new).write(to: file, atomically: true, encoding: .utf8)
  }

  private func hasChanged(_ watch: inout PlaybookWatch) -> Bool {
    if case nil = watch.look() { false } else { true }
  }

  @Test func aSavedFileIsTakenInAndAMistakeIsNot() throws {
    let temporary = try TemporaryFolder()
    let folder = temporary.url.appending(path: "Content")
    try FileManager.default.copyItem(at: Self.content, to: folder)
    var watch = PlaybookWatch(folder: folder.path, today: { Day("2026-11-23")! })
    #expect(!hasChanged(&watch))
    try edit(folder, "flow: checkin\n", "flow: checkin\nmisspelt: yes\n")
    guard case .refused(let mistake)? = watch.look() else {
      Issue.record("a mistake was taken in")
      return
    }
    #expect(mistake.rendered().contains("flows/checkin.yaml:2: F009"))
    #expect(!hasChanged(&watch))
    try edit(folder, "misspelt: yes\ntitle: ", "title: Mended. ")
    guard case .adopted(let program)? = watch.look() else {
      Issue.record("the mended folder was not taken in")
      return
    }
    #expect(program.flow("checkin")?.title.hasPrefix("Mended. ") == true)
  }
}
