import Coaching
import Conversation
import Foundation
import LineEditor

/// One command from the shell: the same verbs as at the prompt.
struct OneShot {
  var session: Session
  var now: Moment
  var options: Options
  var keptLines: KeptLines

  /// - Returns: the exit code.
  func run(_ words: [String]) throws -> Int32 {
    var session = session
    session.tellsMachines = options.json
    if words == ["history", "clear"] {
      throw Failure(
        "'followup history clear yes' forgets every line typed at the prompt. Your records stay.",
        code: 64)
    }
    var reply = session.take("/" + words.joined(separator: " "), at: now)
    if case .history(let request) = reply.request { reply = Reply(keptLines.carryOut(request)) }
    if options.json {
      guard reply.wasTaken else { return complain(reply) }
      guard let report = reply.report else {
        throw Failure("'\(words[0])' has no JSON form.", code: 64)
      }
      try write(json: report)
      return 0
    }
    guard reply.wasTaken else { return complain(reply) }
    if case .edit = reply.request {
      throw Failure(
        "'\(words[0])' needs the prompt: type 'followup', then '\(words.joined(separator: " "))'.",
        code: 64)
    }
    print(layout.rendered(reply.blocks), terminator: "")
    return 0
  }

  private var layout: Layout { Layout(width: LineEditor.columnsOfOutput) }

  /// What could not be done goes to standard error.
  private func complain(_ reply: Reply) -> Int32 {
    FileHandle.standardError.write(Data(layout.rendered(reply.blocks).utf8))
    return reply.code
  }

  private func write(json report: any Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    FileHandle.standardOutput.write(try encoder.encode(report) + Data("\n".utf8))
  }
}
