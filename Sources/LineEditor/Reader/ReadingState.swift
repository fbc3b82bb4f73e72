// What has to be known while one line is read, and is forgotten after it.

/// The state of one read.
struct ReadingState {
  var prompt = Prompt("")
  /// Characters that libedit gets before any other key.
  var queue: [UInt32] = []
  /// What the action `insertPending` puts in.
  var pendingText = ""
  /// What happens once libedit has done and drawn all that it was asked to.
  var afterDrawing: (() -> Void)?
  /// How the read ends, once that is decided.
  var outcome: LineRead?
  /// What was thrown where only libedit could have caught it.
  var failure: LineEditorError?
  /// The line that was entered, while the screen still has to show it.
  var finished: EditedLine?

  var edits = EditHistory()
  var hints = HintFinder()
  var walk: HistoryWalk?
  /// The column that Up and Down aim at.
  var goalColumn: Int?
  var mode = Mode.editing
  /// Which of vi's modes is on; nil with emacs keys.
  var viMode: ViMode?
  var viOperator = ViOperator()
  /// The action that ran last, and the line as it left it.
  var lastAction: (action: Action, after: EditedLine)?

  /// How many digits the count that is being typed has; libedit has it from 0 to 9,999,999.
  var countDigits = 0
  /// What the first key needs was got ready, or that key was there too soon.
  var isPrepared = false
  /// It was said that the line can hold no more.
  var saidTooLong = false

  /// The next character is for libedit, whatever it is.
  var isRawNext = false
  /// The window has changed, and the terminal was asked where its cursor is now.
  var awaitsCursorReport = false

  /// What keys do.
  enum Mode {
    case editing
    case choosing(CompletionMenu)
    case searching(HistorySearch)
  }

  enum ViMode {
    case insert, command
    /// A key was given in command mode, after which it may or may not still be on.
    case uncertain
  }

  init() {}

  init(_ prompt: Prompt) {
    self.prompt = prompt
    guard !prompt.initialText.isEmpty else { return }
    pendingText = TypedText.cleaned(prompt.initialText)
    queue = [Action.insertPending.privateKey]
  }
}
