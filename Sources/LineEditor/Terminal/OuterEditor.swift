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
    let status = ce_run_shell("\(command) \"$1\"", "editor", path)
    if status < 0 { throw .cannotStartEditor(errno: errno) }
    // 127 is how a shell says that there is no such program.
    if (status >> 8) & 0xff == 127 { throw .cannotStartEditor(errno: ENOENT) }
    return status == 0
  }
}
