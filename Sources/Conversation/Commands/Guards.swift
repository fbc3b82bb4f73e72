import Coaching

/// What is pointed out before a contact, so that the person decides: claims `critical.nuisance-line`,
/// `webinar.not-a-stalker`, `oi.assertive-not-irritating`.
extension Session {
  /// Why this may be too much or too early; nil if nothing speaks against it.
  func guarding(_ record: StepRecord, at now: Moment) throws -> String? {
    if let warning = try pressing(record, at: now) { return warning }
    guard record.step.employer != nil, channel(of: record.step) != .none,
      let from = record.step.from, from.start(in: now.zone) > now
    else { return nil }
    return
      "This one is planned from \(settings.date(from, now)) on; before that it may come too early."
  }

  /// Why it may read as pressure: too many contacts without an answer, or a question before the day they named.
  func pressing(_ record: StepRecord, at now: Moment) throws -> String? {
    guard let employer = record.step.employer, channel(of: record.step) != .none,
      let id = try records.employer(named: employer.name)?.id,
      let dossier = try records.dossier(of: id)
    else { return nil }
    if let warning = dossier.contacts.nuisance(at: now) {
      return
        "\(Words.count(warning.count, "contact")) with \(employer.name) in \(warning.days) days without an answer. "
        + "The line between following up and being a nuisance is thin; giving them a few days does more."
    }
    let asks = sources(of: record.step).contains { Self.asking.contains($0) }
    return asks ? promisedGuard(dossier, at: now) : nil
  }

  /// The claims behind texts that ask where the decision stands.
  private static let asking: Set<ClaimID> = [
    "tips.where-it-stands", "tips.call-script", "oi.still-running-once",
  ]

  /// A contact before the day they named is pointed out (claims `critical.nuisance-line`, `oi.influence-window`).
  func promisedGuard(_ dossier: Dossier, at now: Moment) -> String? {
    guard
      case .value(.when(let promised))? = dossier.facts.last(where: { $0.kind == .promised })?.fact,
      !promised.isOver(at: now)
    else { return nil }
    return
      "They named \(settings.date(promised, now)). Before that, something useful for them does more than a question."
  }

  /// A call put off to a time outside the hours for calls; nil if the time is fine.
  func hoursGuard(_ record: StepRecord, until: When) throws -> String? {
    guard channel(of: record.step) == .call, case .moment(let moment) = until else { return nil }
    let hours = try records.profile().hours
    guard !hours.contains(moment) else { return nil }
    let next = hours.next(onOrAfter: moment)
    return
      "That is outside the hours for calls, \(settings.hours(hours)), Monday to Friday. The next is \(settings.date(.moment(next), moment)); 'profile hours' changes them."
  }
}
