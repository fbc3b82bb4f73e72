import Coaching

/// What is pointed out before a contact, so that the person decides: claims `critical.nuisance-line`,
/// `webinar.not-a-stalker`, `oi.assertive-not-irritating`.
extension Session {
  /// Why this may be too much or too early; nil if nothing speaks against it.
  func guarding(_ record: StepRecord, at now: Moment) throws -> String? {
    guard let employer = record.step.employer, channel(of: record.step) != .none,
      let id = try self.employer(named: employer.name)?.id,
      let dossier = try records.dossier(of: id)
    else { return nil }
    if let warning = dossier.contacts.nuisance(at: now) {
      return
        "\(Words.count(warning.count, "contact")) with \(employer.name) in \(warning.days) days without an answer. "
        + "The line between following up and being a nuisance is thin; giving them a few days does more."
    }
    guard let from = record.step.from, from.start(in: now.zone) > now else { return nil }
    return
      "This one is planned from \(settings.date(from, now)) on; before that it may come too early."
  }
}
