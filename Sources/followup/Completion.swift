import Coaching
import Conversation
import LineEditor

/// What the word before the cursor may become.
struct Completion {
  var session: Session

  func candidates(_ text: String) -> [Candidate] {
    session.completions(of: text).map { Candidate($0.text, $0.about) }
  }
}
