// Commands as people put them into `VISUAL`, `EDITOR` and `PAGER`.

/// What a shell is told to run.
enum OuterCommand {
  /// The command as a script whose shell outlives neither it nor, at Ctrl-C, its end.
  ///
  /// A plain command takes the place of the shell, so that a signal for the one is for the other.
  static func script(_ command: String) -> String {
    isPlain(command) ? "exec \(command)" : "trap : INT; \(command)"
  }

  /// Whether it begins with the name of a program, and is one command and no more.
  private static func isPlain(_ command: String) -> Bool {
    guard !command.contains(where: { ";&|(){}<>\n".contains($0) }),
      let name = command.split(separator: " ").first
    else { return false }
    return name.allSatisfy { $0.isLetter || $0.isNumber || "_./~$+-".contains($0) }
  }
}
