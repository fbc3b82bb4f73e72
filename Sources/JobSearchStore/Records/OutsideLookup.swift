import Coaching
import GRDB

extension Database {
  /// What a run may look up outside itself as things stand now; facts of the run's own answers do not count.
  func outside(for run: RunID, employer: EmployerID?, role: String?) throws -> Outside {
    var outside = Outside(try profile())
    outside.recalled[.lessons] = text(
      try rows(
        "SELECT value FROM fact WHERE kind = 'lesson' AND run <> ? ORDER BY instant, run, effect",
        [run]))
    guard let employer else { return outside }
    outside.sent = Set(
      try rows(
        """
        SELECT DISTINCT message FROM contact
        WHERE employer = ? AND NOT undone AND message IS NOT NULL
        """, [employer]
      ).map { MessageID($0[0]) })
    let contacts = try contacts(with: employer, besides: run)
    outside.recalled[.lastContact] = contacts.last.map { .when(.moment($0.at)) }
    let unanswered = contacts.reversed().prefix { $0.direction == .made }.count
    outside.recalled[.contacts] = .number(unanswered)
    for (recall, kind) in [
      (Recall.stage, FactKind.stage), (.promised, .promised), (.offer, .offer),
    ] {
      outside.recalled[recall] = try latest(kind, employer: employer, role: role, besides: run)
    }
    outside.recalled[.lastInterview] = try lastInterview(employer: employer, besides: run)
    outside.recalled[.news] = text(
      try rows(
        """
        SELECT value FROM fact
        WHERE kind IN ('lesson', 'note') AND employer = ? AND run <> ? AND instant > ?
        ORDER BY instant, run, effect
        """, [employer, run, contacts.last?.at.instant ?? .min]))
    return outside
  }

  /// The fact told last, of the same role where both roles are known.
  private func latest(
    _ kind: FactKind, employer: EmployerID, role: String?, besides run: RunID
  ) throws -> Value? {
    let rows = try rows(
      """
      SELECT word, value, CASE WHEN fact.employer IS run.employer THEN role END AS role
      FROM fact JOIN run ON run.id = fact.run
      WHERE kind = ? AND fact.employer = ? AND run.id <> ?
      ORDER BY instant DESC, run.id DESC, effect DESC
      """, [kind.rawValue, employer, run])
    let row = rows.first { row in
      guard let role, let other = row["role"] as String? else { return true }
      return role.folded == other.folded
    }
    guard let row else { return nil }
    if let word = row["word"] as String? { return .option(OptionID(word)) }
    return try (row["value"] as String?).map { try JSONText.decode(Value.self, from: $0) }
  }

  private func lastInterview(employer: EmployerID, besides run: RunID) throws -> Value? {
    let rows = try rows(
      """
      SELECT value, at FROM fact WHERE kind = 'interview' AND employer = ? AND run <> ? AND value IS NOT NULL
      """, [employer, run])
    let ends = try rows.compactMap { row -> (When, Moment)? in
      guard case .when(let when) = try JSONText.decode(Value.self, from: row["value"]) else {
        return nil
      }
      return (when, when.end(in: try row.moment("at").zone))
    }
    return ends.max { $0.1 < $1.1 }.map { .when($0.0) }
  }

  /// The texts among the values, one a line; nil without any.
  private func text(_ rows: [Row]) -> Value? {
    let lines = rows.compactMap { row -> String? in
      guard let json = row[0] as String?,
        case .text(let text) = try? JSONText.decode(Value.self, from: json)
      else { return nil }
      return text
    }
    return lines.isEmpty ? nil : .text(lines.joined(separator: "\n"))
  }
}
