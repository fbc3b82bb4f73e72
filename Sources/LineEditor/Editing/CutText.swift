// What was cut, to be put in elsewhere.

/// The last few pieces of text that were cut, latest last.
///
/// libedit has one such piece, which in emacs mode every deleted character overwrites
/// (chared.c, c_delbefore); so ours are kept here.
struct CutText {
  private static let limit = 30
  private var pieces: [String] = []
  private var shown = 0

  /// Keeps a piece, which joins the last one when the last key cut as well; `before` tells whether
  /// it stood before that one.
  mutating func add(_ piece: String, joining: Bool, before: Bool) {
    if joining, let last = pieces.popLast() {
      pieces.append(before ? piece + last : last + piece)
    } else {
      pieces.append(piece)
      if pieces.count > Self.limit { pieces.removeFirst() }
    }
    shown = pieces.count - 1
  }

  /// The latest piece; nil when nothing was cut.
  mutating func latest() -> String? {
    shown = pieces.count - 1
    return pieces.last
  }

  /// The piece before the one that was given out last, in turn; nil when there is but one.
  mutating func older() -> (old: String, new: String)? {
    guard pieces.count > 1 else { return nil }
    let old = pieces[shown]
    shown = (shown + pieces.count - 1) % pieces.count
    return (old, pieces[shown])
  }
}
