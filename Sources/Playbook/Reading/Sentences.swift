import Coaching

extension ExpressionError {
  /// Why it cannot be read.
  var sentence: String {
    switch reason {
    case .empty: "it is empty"
    case .unexpected(let found): "'\(found)' is not expected at character \(offset + 1)"
    case .expected(let wanted, let found):
      "\(wanted) is expected at character \(offset + 1), not '\(found)'"
    case .unknownFunction(let name): "there is no function '\(name)'"
    case .unknownField(let name): "there is no part '.\(name)'"
    case .notALength(let text): "'\(text)' is no length of time"
    case .tooDeep: "it is nested too deep"
    }
  }

  var hint: String? {
    switch reason {
    case .unknownFunction(let name): didYouMean(name, among: Expression.functions)
    case .unknownField(let name):
      didYouMean(name, among: Expression.Field.allCases.map(\.rawValue))
    case .notALength: "lengths are written 90min, 24h, 2d, 3wd or 2w"
    default: nil
    }
  }
}

extension TemplateError {
  var sentence: String {
    switch reason {
    case .notClosed(let bracket): "'\(bracket)' is not closed"
    case .notOpened(let bracket): "'\(bracket)' closes nothing"
    case .notAName(let text): "'{\(text)}' is no slot"
    }
  }

  var hint: String? {
    switch reason {
    case .notClosed, .notOpened: "a bracket that is meant as one is written twice, such as [["
    case .notAName: "a slot is a name or a name with its part, such as {person.first}"
    }
  }
}
