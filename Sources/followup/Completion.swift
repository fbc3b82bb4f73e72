import Coaching
import Conversation
import LineEditor

/// What the word before the cursor may become.
///
/// It is asked while a line is typed, so it is told of the session as it stands before each line.
final class Completion {
  var session: Session

  init(session: Session) { self.session = session }

  func candidates(_ text: String) -> [Candidate] {
    session.completions(of: text).map { Candidate($0.text, $0.about) }
  }
}
