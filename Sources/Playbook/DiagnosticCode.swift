/// Every kind of finding, with a code that never changes its meaning.
///
/// F0 is about the form of a file, F1 about where states lead, F2 about answers and their values, F3 about what is
/// sent once, F4 about text, F5 about evidence.
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

  /// How it is reported unless the place says otherwise.
  package var severity: Diagnostic.Severity {
    switch self {
    case .needlessAllowance, .neverCalled, .tooManyQuestions, .unusedMessage, .unusedStep,
      .needlessMark, .neverRead, .mixedLengths, .lineTooLong, .curlyQuotes, .trailingSpace,
      .toneWord, .adviceTooLong, .idleOptional, .reviewPast, .unmetTension, .fewAsks:
      .warning
    default: .error
    }
  }
}
