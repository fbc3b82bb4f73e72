import Coaching

extension Session {
  /// The people whose name is so, or begins or ends with these whole words; each name once.
  func people(called text: String) throws -> [String] {
    let word = text.folded
    var seen: Set<String> = []
    let names = try records.people().map(\.name)
      .filter { seen.insert($0.folded).inserted && !AnswerReader.isDescription($0) }
    if let exact = names.first(where: { $0.folded == word }) { return [exact] }
    return names.filter {
      $0.folded.hasPrefix(word + " ") || $0.folded.hasSuffix(" " + word)
    }
  }

  /// All about a person; nil if nobody is called so, or an employer is.
  ///
  /// - Parameter typed: the name; the job or the employer may stand after it, as they are shown.
  func personShown(by typed: String, at now: Moment) throws -> Reply? {
    let text = typed.split { "(,".contains($0) }.first.map { String($0).trimmed } ?? typed
    if let employer = try employer(called: text)?.name.folded,
      employer == text.folded || employer.hasPrefix(text.folded + " ")
    {
      return nil
    }
    let names = try people(called: text)
    guard names.count < 2 else {
      let ways = names.prefix(4).map { "'show \($0)'" }
      return .refused(
        "Several people are called so: \(ways.dropLast().joined(separator: ", ")) or \(ways.last!)."
      )
    }
    guard let name = names.first, let dossier = try records.dossier(ofPerson: name) else {
      return nil
    }
    return Reply(blocks(about: dossier, now), report: report(dossier, now))
  }

  private func blocks(about dossier: PersonDossier, _ now: Moment) -> [Block] {
    let title = dossier.title.map { " (\($0))" } ?? ""
    let known = Words.known(dossier.facts, settings, now, label: program.label(of:_:))
    let places = Set(dossier.steps.map { $0.step.employer?.name.folded })
    let rest = contactsAndSteps(dossier.contacts, dossier.steps, brief: places.count < 2, now)
    return [.heading(([dossier.name + title] + dossier.employers).joined(separator: ", "))]
      + (known.isEmpty ? [] : [.items(known.map { Block.Item($0.capitalizedFirst) })])
      + (known.isEmpty && rest.isEmpty ? [.quiet("Nothing else is kept about them yet.")] : rest)
  }

  private func report(_ dossier: PersonDossier, _ now: Moment) -> PersonReport {
    PersonReport(
      name: dossier.name, title: dossier.title, employers: dossier.employers,
      contacts: dossier.contacts.map(DossierReport.Contact.init),
      steps: dossier.steps.map { report($0, now) })
  }
}

/// All about a person as machines are told of it.
struct PersonReport: Encodable, Sendable {
  var name: String
  var title: String?
  var employers: [String]
  var contacts: [DossierReport.Contact]
  var steps: [StepReport]
}
