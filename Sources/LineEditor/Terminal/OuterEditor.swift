// The person's own text editor, for long answers and drafts.

import CEditline

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The program named by `$VISUAL` or `$EDITOR`.
struct OuterEditor {
  /// A shell command, possibly with arguments, as the variables are commonly used.
  let command: String

  init(environment: [String: String]) {
    command =
      ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? "vi"
  }

  /// Edits a file; the terminal has to be in its usual modes.
  func edit(path: String) throws(LineEditorError) -> Bool {
    let status = ce_run_shell(OuterCommand.script(command + " \"$1\""), "editor", path)
    if status < 0 { throw .cannotStartEditor(errno: errno) }
    // 126 and 127 are how a shell says that it cannot run a program, or finds none.
    if (status >> 8) & 0xff == 127 { throw .cannotStartEditor(errno: ENOENT) }
    if (status >> 8) & 0xff == 126 { throw .cannotStartEditor(errno: EACCES) }
    return status == 0
  }
}
