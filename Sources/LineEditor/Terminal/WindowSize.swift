// How large the window is.

import CEditline

/// Columns and rows of a terminal, at least 1 each.
struct WindowSize: Equatable {
  var columns = 80
  var rows = 24

  init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
  }

  /// Asks the terminal; 80 by 24 when it is none or does not know.
  init(of descriptor: Descriptor) {
    var columns: Int32 = 0
    var rows: Int32 = 0
    if ce_window_size(descriptor.number, &columns, &rows) {
      self.columns = Int(columns)
      if rows > 0 { self.rows = Int(rows) }
    }
  }
}
