/// Every kind of finding, with a code that never changes its meaning.
///
/// F0 is about the form of a file, F1 about where states lead, F2 about answers and their values, F3 about what is
/// sent once, F4 about text, F5 about evidence, F6 about conversations written as tests, F7 about what changed since a release.
package enum DiagnosticCode: String, Hashable, Codable, Sendable, CaseIterable {
  // Form
  case noFolder = "F001"
  case tooLarge = "F002"
  case badCharacter = "F003"
  case invalidYAML = "F004"
  case aliasUsed = "F005"
  case duplicateKey = "F006"
  case notAPlainFile = "F007"
  case strayFile = "F008"
  case unknownKey = "F009"
  case missingKey = "F010"
  case wrongForm = "F011"
  case badName = "F012"
  case fileName = "F013"
  case nameTwice = "F014"
  case unknownWord = "F015"
  case badExpression = "F016"
  case badTemplate = "F017"
  case badLength = "F018"
  case badDate = "F019"
  case frontMatter = "F020"
  case tooManyActs = "F021"
  case misplacedKey = "F022"
  case badSections = "F023"
  case badAllowance = "F024"
  case needlessAllowance = "F025"
  case badTranscript = "F026"

  // Where states lead
  case noExit = "F101"
  case twoExits = "F102"
  case unknownState = "F103"
  case unknownFlow = "F104"
  case unknownMessage = "F105"
  case unknownStep = "F106"
  case unknownAdvice = "F107"
  case noElse = "F108"
  case afterElse = "F109"
  case cycle = "F110"
  case callCycle = "F111"
  case unreachableState = "F112"
  case idleEach = "F113"
  case neverCalled = "F114"
  case untakenName = "F115"
  case tooManyQuestions = "F116"
  case unusedMessage = "F117"
  case unusedStep = "F118"
  case opensSmallFlow = "F119"

  // Answers and values
  case notAnswered = "F201"
  case maybeUnknown = "F202"
  case needlessMark = "F203"
  case neverUnknown = "F204"
  case wrongType = "F205"
  case unknownOption = "F206"
  case missingOption = "F207"
  case deadRule = "F208"
  case twoQuestions = "F209"
  case neverRead = "F210"
  case mixedLengths = "F211"
  case anyOfNothing = "F212"
  case dueTooEarly = "F213"

  // Sent once
  case onceWithoutOtherwise = "F301"
  case onceNotDrafted = "F302"
  case onceUnguarded = "F303"
  case onceNotMarked = "F304"
  case onceWithoutEmployer = "F305"

  // Text
  case emptySlot = "F401"
  case slotMayBeUnknown = "F402"
  case personOutsideEach = "F403"
  case noSubject = "F404"
  case lineTooLong = "F405"
  case curlyQuotes = "F406"
  case trailingSpace = "F407"
  case toneWord = "F408"
  case adviceTooLong = "F409"
  case idleOptional = "F410"
  case hardToRead = "F411"

  // Evidence
  case noClaim = "F501"
  case unknownClaim = "F502"
  case uncitedClaim = "F503"
  case claimIncomplete = "F504"
  case evidenceIncomplete = "F505"
  case reviewPast = "F506"
  case tensionIncomplete = "F507"
  case unknownEvidence = "F508"
  case unknownTension = "F509"
  case unmetTension = "F510"
  case fewAsks = "F511"

  // Conversations written as tests
  case transcriptDiffers = "F601"

  // Since a release
  case nameGone = "F701"
  case optionGone = "F702"
  case kindChanged = "F703"
  case guardGone = "F704"
  case textGone = "F705"

  /// How it is reported unless the place says otherwise.
  package var severity: Diagnostic.Severity {
    switch self {
    case .needlessAllowance, .neverCalled, .tooManyQuestions, .unusedMessage, .unusedStep,
      .needlessMark, .neverRead, .mixedLengths, .lineTooLong, .curlyQuotes, .trailingSpace,
      .toneWord, .adviceTooLong, .idleOptional, .reviewPast, .unmetTension, .fewAsks,
      .hardToRead, .textGone:
      .warning
    default: .error
    }
  }
}

extension DiagnosticCode {
  /// What the finding means and what to do about it, as `followup check --explain` prints it.
  package var explanation: String { Self.explanations[self] ?? "" }

  private static let explanations: [DiagnosticCode: String] = [
    // Form
    .noFolder:
      "There is no folder of that name, so nothing was checked. Give the folder that holds flows/ and advice/.",
    .tooLarge:
      "A file may have 1 MB, 10,000 entries and 32 levels of nesting. Content needs far less, so most likely something was pasted by mistake.",
    .badCharacter:
      "Content is plain UTF-8 text without tabs, byte order marks and control characters. Indent with spaces and save the file as UTF-8.",
    .invalidYAML:
      "The lines make no sense as YAML. Most often a text needs quotes: one that holds a colon and a space, or begins with { [ ' \" & * ! or #.",
    .aliasUsed:
      "Anchors, aliases and tags let one text stand for another; content is read as it is written. Write the text out, or put it in quotes.",
    .duplicateKey:
      "A key stands twice in one place, and only one of the two could count. Keep one of them.",
    .notAPlainFile:
      "The folders of the content hold plain files. Links are not followed and folders in folders are not read, so that nothing else is drawn in.",
    .strayFile:
      "The file would be passed over. Flows end in .yaml, advice, messages and steps in .md, tests in .test; sources are documents, tensions and evidence.",
    .unknownKey:
      "The key means nothing here and would be ignored. Look for a misspelling, or for a key that belongs one level further out.",
    .missingKey:
      "Something that is needed here is not said. The finding names the key; Content/README.md shows an example of each kind of file.",
    .wrongForm:
      "A key holds a list where a text is needed, a text where a list is needed, or nothing. The finding says what goes there.",
    .badName:
      "Ids are lower-case words joined by hyphens, answers and options lower-case words joined by underscores. A few words of the conditions cannot be names.",
    .fileName:
      "The id in a file is the file's name without its ending, so that each can be found by the other. Change one of the two.",
    .nameTwice:
      "Two things share a name, so that it is not clear which is meant. Rename one; in a state that had the name earlier, list it under 'was:'.",
    .unknownWord:
      "Only certain words do here, and this is none of them. The finding lists them or names the nearest.",
    .badExpression:
      "The condition or time cannot be read. Content/README.md has the whole language on half a page: names, comparisons, lengths of time, seven functions.",
    .badTemplate:
      "A bracket is not closed or not opened, or what stands in braces is no slot. Write a bracket that is meant as one twice.",
    .badLength:
      "A length of time or a number cannot be read, or two lengths stand in the wrong order. Lengths are written 90min, 24h, 2d, 3wd and 2w.",
    .badDate:
      "No calendar has this date, or the next review lies before the last. Dates are written 2026-11-21.",
    .frontMatter:
      "Advice, messages and steps begin with a head: a line of three hyphens, the keys, and a line of three hyphens again.",
    .tooManyActs:
      "A state asks, looks up or calls, one of them only, and an item of 'do' plans one thing. Make two of it.",
    .misplacedKey:
      "The key means something only beside another that is not there, such as 'options' beside a choice. Take it out or add the other.",
    .badSections:
      "A part of the text is missing, empty, unknown or there twice. Advice has one sentence, then '## Why', '## Say' and '## Avoid'.",
    .badAllowance:
      "A note that allows a warning gives the code and the reason: '# allow: F405 because …'. Errors cannot be allowed.",
    .needlessAllowance:
      "The note allows a warning that is not found here any more. Take it out, so that a new warning is not hidden.",
    .badTranscript:
      "A line of a test cannot be read. A test begins with clock and flow; then come 'state > answer', 'change state > answer', 'back', 'now > time' and '= …'.",

    // Where states lead
    .noExit:
      "The conversation would stop here without an end. Add 'to:' with the next state, or 'end:' with a name for the end.",
    .twoExits: "A state either goes on or ends. Keep one of 'to:' and 'end:'.",
    .unknownState:
      "No state of this flow has that name. States cannot lead into another flow; that is what 'opens:' and 'call:' are for.",
    .unknownFlow: "No file in flows/ has that name.",
    .unknownMessage: "No file in messages/ has that name.",
    .unknownStep: "No file in steps/ has that name.",
    .unknownAdvice: "No file in advice/ has that name.",
    .noElse:
      "If none of the rules holds, the conversation would stop. End the rules with 'else -> state'.",
    .afterElse:
      "The rules are read from the top and 'else' always holds, so what stands below it is never reached.",
    .cycle:
      "A flow leads onward only, so that it ends and every answer has one place. What repeats is an 'each', or a new run that a step opens.",
    .callCycle: "A small flow calls itself, straight or through others, and would never end.",
    .unreachableState:
      "No way from the start leads to this state, so nobody ever sees it. Lead to it or take it out.",
    .idleEach:
      "Going through the people one by one is for asking about each of them. If the same holds for all, one state is enough.",
    .neverCalled: "A flow with 'takes:' begins only when another calls it, and none does.",
    .untakenName:
      "The small flow counts on a name that the flow calling it does not know at that place. Ask for it before, or take the name out of 'takes:'.",
    .tooManyQuestions:
      "Most people would have to answer more than twelve questions. Ask later, or only where the answer changes something.",
    .unusedMessage:
      "No flow drafts the message, so nobody ever gets it. Draft it somewhere or take it out.",
    .unusedStep:
      "No flow plans the step, so nobody ever sees it. Plan it somewhere or take it out.",
    .opensSmallFlow:
      "A flow with 'takes:' needs what its caller knows and cannot be opened by itself.",

    // Answers and values
    .notAnswered:
      "On some way that leads here nobody has asked for this. Ask on every way, or write 'name?' where the answer may be left out.",
    .maybeUnknown:
      "The answer can be \"I don't know\". Write 'name?' where it may be left out, or lead that case elsewhere with 'name is unknown -> state'. A time that a plan needs must be known in any case.",
    .needlessMark:
      "The answer is always known here, so the question mark or the test says nothing. Leave it out.",
    .neverUnknown:
      "The rule waits for \"I don't know\", which nobody can answer here. Give the question 'unknown:', or leave the rule out.",
    .wrongType:
      "Two things do not go together: hours added to a day, a time compared with a yes or no, a list where a person is needed.",
    .unknownOption:
      "The question has no such option, so the comparison never holds. It may be the option of another question.",
    .missingOption:
      "The rules go through the options of a choice and leave some out. Add a rule for each, or 'else -> state'.",
    .deadRule:
      "The condition cannot hold at this place, because the rules before it cover it or because it contradicts itself.",
    .twoQuestions:
      "One name can hold one answer. Two questions on one way, or a question for what the caller hands over, would overwrite it.",
    .neverRead:
      "The answer changes nothing: no rule, plan, text or fact uses it. Use it or do not ask.",
    .mixedLengths:
      "24h and 1d differ by an hour when the clocks change between them. In one plan, count from one time in one unit.",
    .anyOfNothing:
      "'any(state, condition)' asks about the people of an 'each' state that comes before. There is none of that name.",
    .dueTooEarly:
      "The step would be late from the moment it is planned, whatever the person answers. Count from 'now', or take the later of two times with 'latest'.",

    // Sent once
    .onceWithoutOtherwise:
      "'once' passes the state by when the message was sent before, so it must say where to go then: 'otherwise: state'.",
    .onceNotDrafted:
      "The guard asks whether a message went out that this state does not draft. Guard the state that drafts it.",
    .onceUnguarded:
      "The message goes to one employer once, ever. A state that drafts it without 'once:' would offer it again.",
    .onceNotMarked:
      "Only messages marked 'once: employer' are kept count of. Mark the message or take the guard out.",
    .onceWithoutEmployer:
      "The guard counts per employer, and the flow does not know which employer it is about.",

    // Text
    .emptySlot:
      "Nothing fills the slot at this place: no question on the way answers it, it has no such part, or the text is shown as it stands.",
    .slotMayBeUnknown:
      "The slot may be unknown and would stay empty. Put the part of the sentence with it in [ ], so that it is left out then.",
    .personOutsideEach:
      "The text speaks of a person, and the plan concerns nobody. Draft it in the small flow of an 'each', or say 'with:'.",
    .noSubject: "An e-mail has a subject. Begin each wording with a line 'Subject: …'.",
    .lineTooLong:
      "Lines of more than 100 characters are hard to read and to compare. Break the line, or say it shorter.",
    .curlyQuotes: "The coach writes straight quotes, which every e-mail program and keyboard has.",
    .trailingSpace:
      "Spaces at the end of a line are seen by nobody and show up in comparisons. Take them out.",
    .toneWord:
      "Words such as 'just' and 'simply' make light of what is hard, and exclamation marks raise the voice. Say it plainly.",
    .adviceTooLong:
      "The advice is one sentence that a tired person can act on. The rest goes under '## Why'.",
    .idleOptional:
      "A part in [ ] is left out when a slot in it is unknown, and this part has no slot. For a bracket as such write it twice.",
    .hardToRead:
      "The length of sentences and words asks for more than eight years of school. Break up sentences and choose shorter words; names and quotations count too.",

    // Evidence
    .noClaim:
      "Whatever gives advice says which claims of the documents it rests on: 'sources: [oi.within-24-hours]'.",
    .unknownClaim: "No claim has this id. The claims stand in sources/documents.yaml.",
    .uncitedClaim:
      "A claim that nothing cites is knowledge that nobody meets. Cite it in advice, a state, a message or a step.",
    .claimIncomplete:
      "A document has a title, an author, a year and the day it was read; a claim has its section, its topic and what it says.",
    .evidenceIncomplete:
      "Later evidence says what it bears on, how strong it is, where it was published, what it found and where it ends.",
    .reviewPast:
      "Advice is read again with its claims at least once a year. After the date it is a warning, ninety days later an error.",
    .tensionIncomplete:
      "A tension says between which claims it lies, what each side advises, and what the coach recommends for each of the three stances.",
    .unknownEvidence: "No piece of evidence has this id. They stand in sources/evidence.yaml.",
    .unknownTension: "No tension has this id. They stand in sources/tensions.yaml.",
    .unmetTension:
      "People meet tensions and evidence through the advice that names them, and none names this one.",
    .fewAsks:
      "People find advice by asking for it in their own words. Ten or more examples of how they ask make sure that they do.",
    .transcriptDiffers:
      "A conversation in tests/ does not come out as it is written. Either the flow has a mistake, or the test wants to be written anew.",

    // Since a release
    .nameGone:
      "Answers are kept under the names of flows and states. Where a name goes, they are not found: tell the new name's state with 'was: [old-name]', or keep the flow.",
    .optionGone:
      "Answers hold the option's name. One that is gone is asked again, and what followed from it is withdrawn; keep it, or tell its earlier name.",
    .kindChanged:
      "An answer of another kind does not fit the question any more, so it is asked again. Give the new question a state with a new name.",
    .guardGone:
      "A message that went out once at most could go out twice after an update. Put the guard back.",
    .textGone:
      "Steps and drafts that people have open take their text from the file. Keep it for a release after the flows have let go of it.",
  ]
}
