/// What a cue speaks for.
enum CueLabel: Hashable, Sendable {
  case flow(SituationFlow)
  /// An interview, past or to come.
  case interviewTopic
  /// An interview that is only spoken of to date something else: "since the interview".
  case background
  case past
  case future
  case intent(ReviewIntent)
  /// What others said or did, which is noted unless it is a situation.
  case news
  case question
  case smallTalk(SmallTalk)
  /// A matter outside the field.
  case outside
  /// A matter of the field at all.
  case field
}

/// Ways of saying one thing, with how much each counts: about 4 settles it, 1 is a hint.
struct CueTable: Sendable {
  let label: CueLabel
  let weight: Double
  let lines: String

  init(_ label: CueLabel, _ weight: Double, _ lines: String) {
    self.label = label
    self.weight = weight
    self.lines = lines
  }
}
