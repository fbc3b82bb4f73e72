import Coaching
import Conversation
import Foundation
import JobSearchStore

@testable import followup

/// A conversation as a terminal shows it: what is typed stands after a prompt, all else is what the coach says.
///
/// The first line tells the clock: `clock: 2026-11-21T18:00 Europe/Berlin`; a line `--- 2026-11-22T09:00` moves it.
struct Conversed {
  var start: Moment
  var moves: [Move]

  enum Move {
    case type(String)
    case clock(Moment)
  }

  init?(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let header = lines.first?.split(separator: " "), header.count == 3,
      let zone = Zone(String(header[2])), let start = Moment(String(header[1]), defaultZone: zone)
    else { return nil }
    self.start = start
    moves = lines.dropFirst().compactMap { line in
      if line.hasPrefix("--- "), let now = Moment(String(line.dropFirst(4)), defaultZone: zone) {
        return .clock(now)
      }
      guard let match = line.wholeMatch(of: Self.prompt) else { return nil }
      return .type(String(match.1))
    }
  }

  private nonisolated(unsafe) static let prompt =
    /(?:followup|name|stance|phone|hours|signature|time|which|undo|[\p{L}\d-]+ (?:change|\d+\/\d+))> ?(.*)/
}

/// Holds a conversation with the real store in a file and tells what the terminal would show.
struct Rehearsal {
  var folder: URL
  /// Whether the store is closed and opened again, and the session made anew, after every line.
  var reloads: Bool
  var monthFirst = false

  func play(_ conversation: Conversed, header: String) throws -> String {
    let path = folder.appendingPathComponent("search-\(UUID().uuidString).sqlite").path
    var now = conversation.start
    var session = try session(path, zone: now.zone)
    let layout = Layout(width: 80)
    var shown = header + layout.rendered(session.opening(at: now).blocks)
    for move in conversation.moves {
      switch move {
      case .clock(let moment):
        now = moment
        shown += "--- \(now.day)T\(now.time)\n"
      case .type(let line):
        shown += "\(session.prompt())\(line)".trimmedEnd + "\n"
        let reply = session.take(line, at: now)
        shown += layout.rendered(reply.blocks)
        if reloads {
          let memory = session.memory
          session = try self.session(path, zone: now.zone)
          session.memory = memory
        }
      }
    }
    return shown.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).trimmedEnd }.joined(separator: "\n")
  }

  func session(_ path: String, zone: Zone) throws -> Session {
    Session(
      records: try JobSearchStore(path: path),
      program: embeddedPlaybook,
      settings: Session.Settings(
        conventions: DateConventions(monthBeforeDay: monthFirst),
        voice: Voice(zone: zone, monthFirst: monthFirst, twelveHours: monthFirst)),
      search: { embeddedSearch }, sense: { embeddedSense })
  }
}

extension String {
  var trimmedEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
