/// The words of dates, each in lower case.
enum DateLexicon {
  static func meaning(of word: String) -> DateWord { words[word] ?? .unknown }

  static func isKnown(_ word: String) -> Bool { words[word] != nil }

  private static let words: [String: DateWord] = {
    var words: [String: DateWord] = [:]
    for key in DateKey.allCases { words[key.rawValue] = .key(key) }
    for (key, others) in synonyms {
      for word in split(others) { words[word] = .key(key) }
    }
    for weekday in Weekday.allCases {
      for word in split(weekdays[weekday.rawValue - 1]) { words[word] = .weekday(weekday) }
    }
    for (index, names) in months.enumerated() {
      for word in split(names) { words[word] = .month(index + 1) }
    }
    for (index, word) in split(smallNumbers).enumerated() { words[word] = .number(index) }
    for (index, word) in split(tens).enumerated() { words[word] = .number((index + 2) * 10) }
    for (index, word) in split(ordinals).enumerated() { words[word] = .ordinal(index + 1) }
    for (unit, names) in units { for word in split(names) { words[word] = .unit(unit) } }
    for (part, names) in parts { for word in split(names) { words[word] = .part(part) } }
    for word in split(movable) { words[word] = .movable }
    for word in split(vague) { words[word] = .vague }
    for word in split(zones) { words[word] = .otherZone }
    words["thirtieth"] = .ordinal(30)
    words["xmas"] = .key(.christmas)
    words["halloween"] = .holiday(month: 10, day: 31)
    words["nye"] = .holiday(month: 12, day: 31)
    return words
  }()

  private static func split(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  private static let synonyms: [(DateKey, String)] = [
    (.today, "tod todays"),
    (
      .tomorrow,
      "tmrw tmr tmw tom tomo 2moro 2morrow 2mrw tommorow tommorrow tomorow tomorro tommorw tomorrows"
    ), (.yesterday, "yday yest yesterdays"), (.tonight, "tonite 2nite 2night tonights"),
    (.noon, "noontime"), (.weekend, "weekends wkend"), (.eod, "cob cop"),
    (.oclock, "o'clock oclok"), (.utc, "gmt z"), (.until, "till til thru through"),
    (.before, "prior"), (.a, "an"), (.within, "inside"), (.next, "nxt"), (.last, "prev"),
    (.coming, "upcoming forthcoming"), (.following, "subsequent"),
    (.end, "ending"), (.start, "beginning begin bom"), (.business, "biz"),
    (.working, "work"), (.just, "right"), (.please, "sharp exactly either pls"),
    (.onwards, "onward"), (.starting, "effective"),
    (.around, "about approximately approx roughly circa ca maybe perhaps"),
    (.sometime, "anytime"), (.and, "&"), (.am, "a.m"), (.pm, "p.m"), (.christmas, "christmastime"),
    (.play, "trading"), (.to, "upto"),
  ]

  private static let weekdays = [
    "monday mon mondays", "tuesday tue tues tuesdays",
    "wednesday wed weds wednesdays wensday wendsday",
    "thursday thu thur thurs thursdays thrusday", "friday fri fridays", "saturday sat saturdays",
    "sunday sun sundays",
  ]

  private static let months = [
    "january jan", "february feb febuary febr", "march mar", "april apr", "may", "june jun",
    "july jul", "august aug", "september sep sept", "october oct", "november nov", "december dec",
  ]

  private static let smallNumbers = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
    sixteen seventeen eighteen nineteen
    """
  private static let tens = "twenty thirty forty fifty sixty seventy eighty ninety"
  private static let ordinals = """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth \
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
    """

  private static let units: [(DateUnit, String)] = [
    (.minute, "minute minutes min mins"), (.hour, "hour hours hr hrs"), (.day, "day days"),
    (.workingDay, "weekday weekdays workday workdays"), (.week, "week weeks wk wks"),
    (.fortnight, "fortnight fortnights"), (.month, "month months mth mths"),
    (.year, "year years yr yrs"),
  ]

  private static let parts: [(PartOfDay, String)] = [
    (.morning, "morning mornings"), (.midday, "lunchtime lunch"), (.afternoon, "afternoon arvo"),
    (.evening, "evening evenings"), (.night, "night"),
  ]

  private static let movable = """
    easter thanksgiving ramadan eid diwali passover pesach lent pentecost whitsun ascension \
    yom rosh hanukkah chanukah carnival mardi juneteenth memorial labor labour mlk presidents \
    purim holi nowruz
    """

  private static let vague = """
    soon asap whenever someday eventually shortly recently lately ages while bit some \
    presently sooner holidays holiday hols several many anymore forever never afterwards
    """

  private static let zones = """
    est edt cst cdt mst mdt pst pdt et pt ct mt cet cest bst ist jst aest aedt eet eest wet \
    msk sgt hkt
    """
}
