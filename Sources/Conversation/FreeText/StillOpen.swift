import Coaching

/// Whoever was to be called got in touch first: whether the call is still needed only the person knows.
extension Session {
  /// The open calls to people of an employer, the one due first first; in a review without the step that it shows anyway.
  func callsStillOpen(to people: [String], at employer: EmployerSummary) throws -> [StepRecord] {
    let names = people.map(\.folded)
    guard !names.isEmpty else { return [] }
    return try records.openSteps().filter { record in
      guard let person = record.step.person, channel(of: record.step).kind == .call,
        record.step.id != review?.current,
        record.step.employer?.name.folded ?? employer.name.folded == employer.name.folded
      else { return false }
      return person.isCalled(oneOf: names)
    }
  }

  /// Says of calls that they are still planned, and how to settle them.
  func stillOpen(_ calls: [StepRecord], at now: Moment) -> [Block] {
    guard let first = calls.first?.number else { return [] }
    return [
      .text("Still open:"), .items(calls.prefix(3).map { item($0, now, brief: true) }),
      .quiet(
        "'done \(first)' if that settles it, 'skip \(first)' if you no longer need to call."),
    ]
  }

  /// Somebody got in touch who is of no employer: no contact is kept, and what is planned with them is shown. Nil if nothing is.
  mutating func withoutEmployer(_ details: Details, at now: Moment) throws -> Reply? {
    guard details.employer == nil, details.people.count == 1 else { return nil }
    let name = details.people[0].name.folded
    let steps = try records.openSteps(with: nil).filter { record in
      guard let person = record.step.person else { return false }
      return person.isCalled(oneOf: [name])
    }
    guard let first = steps.first, let person = first.step.person else { return nil }
    speak(of: first)
    return Reply([
      .text(
        "Contacts are counted with employers only, so none is kept. Open with \(person.first):"),
      .items(steps.prefix(3).map { item($0, now, brief: true) }),
      .quiet("'done \(first.number)' if that settles it."),
    ])
  }
}
