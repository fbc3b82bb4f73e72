/// How much each feature of `LineScores` speaks for each kind.
///
/// Fitted to the dev part of the sets by a multinomial logistic regression whose weights are kept small, every kind counting alike.
enum KindWeights {
  /// In the order of `LineScores.features`.
  static let table: [(kind: Interpretation.Kind, weights: [Double])] = [
    (
      .situation,
      [
        -1.20, 0.61, -0.29, -0.13, 0.24, -0.32, -0.12, -0.27, 0.24, 2.29, 1.30, -1.49, -0.72, -1.16,
        0.07, 0.19, -0.02, -0.10,
      ]
    ),
    (
      .review,
      [
        0.54, -0.24, 0.61, 0.23, -0.12, 0.07, -0.33, -0.46, -0.97, 0.36, 1.08, 0.24, 0.31, 0.29,
        0.18, -0.33, -0.07, 1.63,
      ]
    ),
    (
      .question,
      [
        -1.08, -0.04, -0.19, 0.22, -0.05, 0.62, -0.04, 0.08, 1.10, -0.76, -0.37, 1.39, 0.48, 0.81,
        0.11, 0.32, 0.23, -0.17,
      ]
    ),
    (
      .smalltalk,
      [
        0.13, -0.31, 0.06, -0.26, -0.18, 0.15, 1.02, -0.07, -0.26, -0.54, -0.08, 0.46, 0.50, 1.19,
        -0.33, -0.16, -0.02, -0.52,
      ]
    ),
    (
      .unknown,
      [
        1.62, -0.02, -0.18, -0.06, 0.12, -0.53, -0.52, 0.72, -0.11, -1.36, -1.92, -0.60, -0.57,
        -1.13, -0.04, -0.02, -0.11, -0.84,
      ]
    ),
  ]
}
