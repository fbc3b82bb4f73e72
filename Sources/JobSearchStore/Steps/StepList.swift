package import Coaching
import GRDB

extension JobSearchStore {
  /// The open steps, in order of their time: those without one last, those of one time by number.
  ///
  /// A whole day counts as its end in the zone of the profile, or of Greenwich.
  package func openSteps() throws(JobSearchError) -> [StepRecord] {
    let (steps, zone) = try read { db in
      let rows = try db.rows(StepRecord.query + " WHERE step.state = 'open'")
      return (
        try rows.map { try StepRecord($0, known: recollection) }, try db.profile().zone ?? .utc
      )
    }
    return steps.inOrder(of: zone)
  }

  /// The first of the open steps that stand there in time, in the order of `openSteps()`; costs little however many there are.
  package func openSteps(
    _ place: StepRecord.Place, most: Int, at now: Moment
  ) throws(JobSearchError) -> [StepRecord] {
    let day = now.day.daysSinceEpoch
    let tomorrow = Moment(now.day.adding(days: 1), .midnight, in: now.zone).instant
    // Each can be found by an index, in its order.
    let parts: [(condition: String, order: String, arguments: [Int])] =
      switch place {
      case .late: [("dueAt < ?", "dueAt", [now.instant]), ("dueDay < ?", "dueDay", [day])]
      case .today:
        [
          ("dueAt >= ? AND dueAt < ?", "dueAt", [now.instant, tomorrow]),
          ("dueDay = ?", "dueDay", [day]),
        ]
      case .coming:
        [
          ("dueAt >= ?", "dueAt", [tomorrow]), ("dueDay > ?", "dueDay", [day]),
          ("dueAt IS NULL AND dueDay IS NULL", "number", []),
        ]
      }
    let (steps, zone) = try read { db in
      let found = try parts.flatMap { part in
        try db.rows(
          StepRecord.query + """
             WHERE step.state = 'open' AND \(part.condition)
            ORDER BY step.\(part.order), step.number LIMIT ?
            """, StatementArguments(part.arguments + [most])
        ).map { try StepRecord($0, known: recollection) }
      }
      return (found, try db.profile().zone ?? .utc)
    }
    return Array(steps.inOrder(of: zone).prefix(most))
  }

  /// The open steps with one employer, in order of their time; those with none for nil.
  package func openSteps(
    with employer: String?
  ) throws(JobSearchError) -> [StepRecord] {
    let (steps, zone) = try read { db in
      let id = try employer.flatMap { try db.employer(named: $0) }
      guard id != nil || employer == nil else { return ([StepRecord](), Zone.utc) }
      let rows = try db.rows(
        StepRecord.query + " WHERE step.employer IS ? AND step.state = 'open'", [id])
      return (
        try rows.map { try StepRecord($0, known: recollection) }, try db.profile().zone ?? .utc
      )
    }
    return steps.inOrder(of: zone)
  }

  /// The step of that id, in whatever state; nil if there is none.
  package func step(_ id: StepID) throws(JobSearchError) -> StepRecord? {
    try read { db in
      try db.row(StepRecord.query + " WHERE step.id = ?", [id.text]).map {
        try StepRecord($0, known: recollection)
      }
    }
  }

  /// The open step of that number, else the one that was done or skipped last under it.
  package func step(number: Int) throws(JobSearchError) -> StepRecord? {
    try read { db in
      try db.row(
        StepRecord.query + """
           WHERE step.number = ? AND step.state IN ('open', 'done', 'skipped')
          ORDER BY step.state = 'open' DESC, step.settled DESC LIMIT 1
          """, [number]
      ).map { try StepRecord($0, known: recollection) }
    }
  }

  /// How many open steps are late, due today and to come; costs little however many there are.
  package func dueCount(at now: Moment) throws(JobSearchError) -> DueCount {
    let day = now.day
    let tomorrow = Moment(day.adding(days: 1), .midnight, in: now.zone).instant
    return try read { db in
      let row = try db.row(
        """
        SELECT
          (SELECT count(*) FROM step WHERE state = 'open' AND dueAt IS NOT NULL AND dueAt < ?1)
          + (SELECT count(*) FROM step WHERE state = 'open' AND dueDay IS NOT NULL AND dueDay < ?2),
          (SELECT count(*) FROM step
            WHERE state = 'open' AND dueAt IS NOT NULL AND dueAt >= ?1 AND dueAt < ?3)
          + (SELECT count(*) FROM step WHERE state = 'open' AND dueDay IS NOT NULL AND dueDay = ?2),
          (SELECT count(*) FROM step WHERE state = 'open' AND dueAt IS NOT NULL)
          + (SELECT count(*) FROM step WHERE state = 'open' AND dueDay IS NOT NULL)
          + (SELECT count(*) FROM step WHERE state = 'open' AND dueAt IS NULL AND dueDay IS NULL)
        """, [now.instant, day.daysSinceEpoch, tomorrow])
      guard let row else { return DueCount() }
      let late: Int = row[0]
      let today: Int = row[1]
      return DueCount(late: late, today: today, coming: row[2] - late - today)
    }
  }

  package func firstOpenStep(at now: Moment) throws(JobSearchError) -> StepRecord? {
    try read { db in
      let found = try ["dueAt", "dueDay"].compactMap { column in
        try db.row(
          StepRecord.query + """
             WHERE step.state = 'open' AND step.\(column) IS NOT NULL
            ORDER BY step.\(column) LIMIT 1
            """
        ).map { try StepRecord($0, known: recollection) }
      }
      return found.min { one, other in
        guard let first = one.due, let second = other.due else { return one.due != nil }
        return first.isBefore(second, in: now.zone)
      }
    }
  }
}

extension [StepRecord] {
  /// By their time, those without one last, those of one time by number.
  fileprivate func inOrder(of zone: Zone) -> [StepRecord] {
    // The end of each due time is worked out once, not at each comparison.
    let keyed = map { (step: $0, end: $0.due?.end(in: zone).instant ?? .max) }
    return keyed.sorted { ($0.end, $0.step.number) < ($1.end, $1.step.number) }.map(\.step)
  }
}
