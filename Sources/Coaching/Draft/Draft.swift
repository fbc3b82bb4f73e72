/// A message written for one person, ready to be read over and sent by hand.
package struct Draft: Hashable, Sendable {
  package var message: MessageID
  package var channel: Channel
  /// Nil where the channel has no subject.
  package var subject: String?
  package var body: String
  /// Slots that nothing fills yet; they stand in the text in braces.
  package var unfilled: [Template.Slot]

  package init(
    message: MessageID, channel: Channel, subject: String?, body: String,
    unfilled: [Template.Slot] = []
  ) {
    self.message = message
    self.channel = channel
    self.subject = subject
    self.body = body
    self.unfilled = unfilled
  }
}

extension Message {
  /// The message in the wording that suits the stance; people with other seats get other wordings in turn, so that no two
  /// at one employer read alike (claims `webinar.never-same-text`, `oi.personalise-each`). Under an e-mail stands the signature.
  package func written(with slots: SlotText, seat: Int) -> Draft {
    let wording = wording(for: slots.profile.stance, seat: seat)
    let subject = wording.subject.map(slots.fill)
    let templates = [wording.subject, wording.body].compactMap { $0 }
    let unfilled = templates.flatMap(\.slots)
      .filter { !$0.optional && slots.text(of: $0.slot) == nil }.map(\.slot)
    var body = slots.fill(wording.body)
    if channel == .email, let signature = slots.profile.signature { body += "\n" + signature }
    return Draft(
      message: id, channel: channel, subject: subject, body: body, unfilled: unfilled)
  }

  /// The wording for a stance and a seat.
  package func wording(for stance: Stance, seat: Int) -> Wording {
    var fitting = wordings.filter { $0.stance == nil || $0.stance == stance }
    if fitting.isEmpty { fitting = wordings.filter { $0.stance == .balanced } }
    if fitting.isEmpty { fitting = wordings }
    return fitting[seat % fitting.count]
  }
}

extension Template {
  /// Prose as it is written in a file, with wrapped lines joined: a line of more than 60 characters goes on in the next,
  /// unless that one is empty or starts a list or a heading; shorter lines end where they end. An indented line goes on
  /// with the entry of the list above it.
  package static func joiningLines(_ text: String) -> String {
    var lines: [String] = []
    var length = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let goesOn = line.first == " " && lines.last?.first == "-"
      let starts = line.isEmpty || "-*#>".contains(line.first!) || line.first == " "
      if goesOn || length > 60 && !starts {
        lines[lines.count - 1] += " " + line.drop { $0 == " " }
      } else {
        lines.append(String(line))
      }
      length = line.count
    }
    return lines.joined(separator: "\n")
  }
}
