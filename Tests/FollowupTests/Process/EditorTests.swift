import Foundation
import PseudoTerminals
import Testing

/// Messages rewritten in the editor that a person has set.
@Suite(.serialized)
struct EditorTests {
  private let home: Household

  init() throws {
    home = try Household()
    try home.run(lines: Script.interview)
  }

  /// A program that edits by itself.
  private func editor(_ script: String) throws -> String {
    let path = home.path + "/editor"
    try "#!/bin/sh\n\(script)\n".write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  @Test func theTextComesBackAndNothingIsLeftBehind() throws {
    let path = try editor(
      #"""
      stat -c %a "$1" "$(dirname "$1")" > "$HOME/modes"; echo "$1" > "$HOME/name"
      stty -a | grep -o ' icanon' > "$HOME/terminal"
      sed -i 's/^Hello/Good morning/' "$1"
      """#)
    let terminal = try home.terminal(environment: ["EDITOR=\(path)"])
    try terminal.expect("followup>")
    terminal.type("edit 3\r")
    try terminal.expect("kept as you wrote it")
    try terminal.expect("Good morning Dana")
    try terminal.expect("followup>")
    #expect(try read("modes") == "600\n700\n")
    #expect(try read("terminal") == " icanon\n")
    let name = try read("name").trimmingCharacters(in: .newlines)
    #expect(!FileManager.default.fileExists(atPath: name))
    #expect(!FileManager.default.fileExists(atPath: (name as NSString).deletingLastPathComponent))
    #expect(try home.run("draft", "3").output.contains("Good morning Dana"))
  }

  @Test(arguments: ["exit 1", "rm \"$1\"", ": > \"$1\"", "true", "kill -9 $$"])
  func anEditorThatDoesNotFinishChangesNothing(script: String) throws {
    let before = try home.run("draft", "3", "--json").output
    let terminal = try home.terminal(environment: ["VISUAL=\(try editor(script))"])
    try terminal.expect("followup>")
    terminal.type("edit 3\r")
    try terminal.expect("followup>")
    terminal.type("employers\r")
    try terminal.expect("interviewing")
    #expect(try home.run("draft", "3", "--json").output == before)
  }

  @Test(arguments: ["VISUAL=/nowhere/editor", "EDITOR=/"])
  func anEditorThatIsNotThereIsSaidSo(setting: String) throws {
    let terminal = try home.terminal(environment: [setting])
    try terminal.expect("followup>")
    terminal.type("edit 3\r")
    try terminal.expect("The editor cannot be started")
    try terminal.expect("followup>")
    terminal.type("employers\r")
    try terminal.expect("interviewing")
  }

  private func read(_ name: String) throws -> String {
    try String(contentsOfFile: home.path + "/" + name, encoding: .utf8)
  }
}
