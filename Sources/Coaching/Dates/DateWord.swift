/// What a word means in a date.
enum DateWord: Hashable, Sendable {
  case weekday(Weekday)
  case month(Int)
  case number(Int)
  case ordinal(Int)
  case unit(DateUnit)
  case part(PartOfDay)
  case holiday(month: Int, day: Int)
  case key(DateKey)
  case movable, vague, otherZone, unknown
}

/// A unit that people count time in.
enum DateUnit: Hashable, Sendable {
  case minute, hour, day, workingDay, week, fortnight, month, quarter, year
}

/// A word that joins the others.
enum DateKey: String, Hashable, Sendable, CaseIterable {
  case today, tomorrow, yesterday, tonight, now, noon, midday, midnight
  case weekend, midweek, eod, eow, eom, eoy, am, pm, oclock, ish, utc
  case on, at, by, before, after, until, since, from, to, and, or, between, of, the, a, `in`
  case within, this, next, last, coming, following, previous, ago, hence, later, back, earlier
  case half, quarter, past, end, start, middle, mid, early, late, time, couple, few
  case business, close, thing, just, same, over, around, sometime, `for`, latest, earliest
  case no, not, than, please, so, during, then, new, eve, boxing, christmas, play
  case starting, onwards, t, h, working, d, w, m, p, current
}
