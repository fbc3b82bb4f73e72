import Testing

@testable import Coaching

struct FoundDateTests {
  /// Tuesday, 24 November 2026, ten o'clock.
  let now = Moment("2026-11-24T10:00:00+01:00[Europe/Berlin]")!

  private func find(_ sentence: String) -> [String] {
    findDates(in: sentence, now: now, conventions: DateConventions(monthBeforeDay: false)).map {
      "\(sentence[$0.range]) = \(spell($0.reading, zone: now.zone))"
    }
  }

  @Test(arguments: [
    ("interviewed at Acme this morning with Dana", ["this morning = 2026-11-24"]),
    ("move the Notion one to after the 3rd", ["after the 3rd = 2026-12-04"]),
    ("they'll decide by Friday week", ["by Friday week = 2026-12-04"]),
    ("called her yesterday at 4", ["yesterday at 4 = 2026-11-23T16:00"]),
    ("they wrote back, still deciding until Friday", ["until Friday = 2026-11-27"]),
    (
      "called Dana on Monday, they decide by Friday",
      ["on Monday = 2026-11-23", "by Friday = 2026-11-27"]
    ),
    ("On Friday I met Dana", ["On Friday = 2026-11-20"]),
    ("I met Dana Friday at 3", ["Friday at 3 = 2026-11-20T15:00"]),
    ("rejected on 12 November", ["on 12 November = 2026-11-12"]),
    ("interview at Chase 3/12 at 10:00", ["3/12 at 10:00 = 2026-12-03T10:00"]),
    ("they want it Wednesday or Thursday", ["Wednesday or Thursday = 2026-11-25 | 2026-11-26"]),
    ("the job starts in March", ["in March = 2027-03-01 month"]),
    (
      "I got the rejection today, Friday was the interview",
      ["today = 2026-11-24", "Friday = 2026-11-20"]
    ),
    ("snooze Acme for a week", ["for a week = 2026-12-01"]),
    (
      "did the call at 9, sent the note at 10",
      [
        "at 9 = 2026-11-24T09:00", "at 10 = 2026-11-24T10:00",
      ]
    ),
    ("the 30th works", ["the 30th = 2026-11-30"]),
    ("phone screen with Sundar tomorow", ["tomorow = 2026-11-25"]),
    (
      "interview from 2 to 4 tomorrow",
      [
        "from 2 to 4 tomorrow = 2026-11-25T14:00..2026-11-25T16:00"
      ]
    ),
    ("no reply since october", ["since october = 2026-10-01 month"]),
    ("Zoë rang – yesterday at 9 – from Zürich", ["yesterday at 9 = 2026-11-23T09:00"]),
  ])
  func `a date is taken out of its sentence`(sentence: String, dates: [String]) {
    #expect(find(sentence) == dates)
  }

  @Test(arguments: [
    ("the interview is on 30 February", ["on 30 February = refused impossibleDay"]),
    ("on friday the 28th we talk", ["on friday the 28th = refused weekdayMismatch"]),
    ("they said after Easter", ["after Easter = refused movable"]),
    ("they said after Good Friday", ["Friday = refused movable"]),
    ("we talk on Easter Monday", ["on Easter Monday = refused movable"]),
  ])
  func `a date that cannot be is found and refused`(sentence: String, dates: [String]) {
    #expect(find(sentence) == dates)
  }

  @Test(arguments: [
    "we sat down and talked in the second round", "I may have seen it",
    "applied at 4 companies", "met them at 4 Privet Drive", "good morning, lunch was nice",
    "I have 5 years of experience and 3 weeks of holiday", "it was 24/7 and 3.5 stars, 1/2 done",
    "this time I asked better questions", "what is next", "next time I will ask sooner",
    "on the 2nd round they asked about the 3rd project", "no reply for 2 weeks", "Call Sun back",
    "we'll meet at one of their offices", "I marched in and said no", "he lent me his notes", "",
    "the next step is up to them", "a second opinion", "soon I hope", "between 2 and 4 people",
  ])
  func `words that only look like dates are left alone`(sentence: String) {
    #expect(find(sentence) == [])
  }
}
