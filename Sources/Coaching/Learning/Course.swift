/// Learns weights from examples; the same ones in the same order always give the same weights.
///
/// A multinomial logistic regression. It steps down the slope of the loss, lesson by lesson, each row with steps that shrink as
/// it moves (AdaGrad). Weights are drawn to zero, so that what a few lines have in common by chance counts for little.
struct Course {
  struct Lesson {
    var terms: [Weights.Term]
    var column: Int
  }

  private var values: [Float]
  private let columns: Int
  private let pull: Float
  /// How much each class counts.
  private let shares: [Float]
  private var moved = [Float](repeating: 0, count: Weights.rows)
  private var uses = [Float](repeating: 0, count: Weights.rows)

  private static let rounds = 12
  private static let step: Float = 0.35

  /// - Parameters:
  ///   - shares: how much a lesson of each class counts; as many as there are classes.
  ///   - pull: how strongly weights are drawn to zero.
  static func weights(from lessons: [Lesson], shares: [Float], pull: Float) -> Weights {
    var course = Course(columns: shares.count, shares: shares, pull: pull)
    for lesson in lessons {
      for term in lesson.terms { course.uses[term.row] += 1 }
    }
    var random: UInt64 = 0x2545_F491_4F6C_DD1D
    var order = Array(lessons.indices)
    for _ in 0..<rounds {
      for index in order.indices.reversed() where index > 0 {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        order.swapAt(index, Int(random >> 33) % (index + 1))
      }
      for index in order { course.learn(lessons[index]) }
    }
    return Weights(columns: shares.count, values: course.values)
  }

  private init(columns: Int, shares: [Float], pull: Float) {
    self.columns = columns
    self.shares = shares
    self.pull = pull
    values = Array(repeating: 0, count: Weights.rows * columns)
  }

  private mutating func learn(_ lesson: Lesson) {
    var slope = softened(sums(of: lesson.terms))
    slope[lesson.column] -= 1
    let share = shares[lesson.column]
    let squares = slope.reduce(0) { $0 + $1 * $1 } * share * share
    let columns = columns
    values.withUnsafeMutableBufferPointer { values in
      slope.withUnsafeBufferPointer { slope in
        for term in lesson.terms {
          let row = term.row &* columns
          moved[term.row] += squares * term.weight * term.weight
          let rate = Self.step / (moved[term.row].squareRoot() + 0.05)
          let kept = 1 / (1 + rate * pull / uses[term.row])
          let pace = rate * term.weight * share
          for column in 0..<columns {
            values[row &+ column] = (values[row &+ column] - pace * slope[column]) * kept
          }
        }
      }
    }
  }

  private func sums(of terms: [Weights.Term]) -> [Float] {
    var sums = [Float](repeating: 0, count: columns)
    values.withUnsafeBufferPointer { values in
      sums.withUnsafeMutableBufferPointer { sums in
        for term in terms {
          let row = term.row &* columns
          for column in 0..<columns { sums[column] += term.weight * values[row &+ column] }
        }
      }
    }
    return sums
  }
}
