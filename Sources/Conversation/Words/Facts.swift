import Coaching

extension Words {
  static func stage(_ stage: Stage) -> String {
    switch stage {
    case .applied: "applied"
    case .interviewing: "interviewing"
    case .final: "final round"
    case .offered: "offer made"
    case .turnedDown: "turned down"
    case .hiredElsewhere: "somebody else was hired"
    case .accepted: "accepted"
    case .withdrawn: "withdrawn"
    case .dormant: "resting"
    case .cancelled: "the job was cancelled"
    }
  }

  /// "You called Dana Cruz", "They wrote".
  static func contact(_ contact: Contact) -> String {
    let who = contact.person ?? "them"
    return switch (contact.direction, contact.channel) {
    case (.made, .call): "You called \(who)"
    case (.made, .voicemail): "You left \(who) a voicemail"
    case (.made, .visit): "You went to see \(who)"
    case (.made, .post): "You wrote to \(who) by post"
    case (.made, _): "You wrote to \(who)"
    // Whoever of the two had dialled: an answer of theirs by phone.
    case (.received, .call): "A call with \(who)"
    case (.received, .voicemail): "\(contact.person ?? "They") left a voicemail"
    case (.received, _): "\(contact.person ?? "They") wrote"
    }
  }

  /// A fact in a line; nil for those that show elsewhere, such as the stage.
  static func fact(_ fact: KeptFact, _ settings: Session.Settings, _ now: Moment) -> String? {
    let what = value(fact.fact, settings, now)
    return switch fact.kind {
    case .stage, .touch: nil
    case .interview: "Interview: \(what)"
    case .promised: "They decide by: \(what)"
    case .offer: "Offer ends: \(what)"
    case .part, .mattered, .talked: nil
    case .lesson: "Lesson: \(what)"
    case .note: "Note: \(what)"
    }
  }

  private static func value(
    _ fact: Effect.Fact, _ settings: Session.Settings, _ now: Moment
  ) -> String {
    switch fact {
    case .word(let word): word.replacing("-", with: " ")
    case .value(.when(let when)): settings.date(when, now)
    case .value(let value):
      SlotText(values: ["value": value], voice: settings.voice)
        .text(of: Template.Slot("value")) ?? ""
    case .contact(let direction, _): direction.rawValue
    }
  }

  /// What is known of the people met, one line each: "Dana Cruz: hiring manager; cares about ...; you talked about ...".
  ///
  /// - Parameter label: what the person read when they chose an option.
  static func people(
    _ facts: [KeptFact], _ settings: Session.Settings, _ now: Moment,
    label: (FactKind, OptionID) -> String?
  ) -> [Block.Item] {
    facts.compactMap(\.person).uniqued.compactMap { person in
      let known = known(facts.filter { $0.person == person }, settings, now, label: label)
      return known.isEmpty ? nil : Block.Item("\(person): \(known.joined(separator: "; "))")
    }
  }

  /// What facts about one person tell: "the hiring manager", "cares about ...", "you talked about ...".
  static func known(
    _ facts: [KeptFact], _ settings: Session.Settings, _ now: Moment,
    label: (FactKind, OptionID) -> String?
  ) -> [String] {
    [(FactKind.part, ""), (.mattered, "cares about "), (.talked, "you talked about ")]
      .compactMap { kind, opening in
        guard let kept = facts.last(where: { $0.kind == kind }) else { return nil }
        if case .value(.option(let option)) = kept.fact, let label = label(kind, option) {
          return opening + label
        }
        return opening + value(kept.fact, settings, now)
      }
  }
}
