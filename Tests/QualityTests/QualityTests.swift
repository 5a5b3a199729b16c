import Testing

struct QualityTests {
  /// The least that was reached; a floor is only ever raised.
  ///
  /// For `dateTrap` and `noiseLeak` it is the most.
  private static let floors: [Score.Measure: Double] = [
    .kind: 1, .title: 0.97, .date: 0.97, .dateTrap: 0, .dateBasis: 0.95, .provinces: 0.97,
    .principal: 0.97, .organizations: 0.9, .authors: 0.9, .source: 0.9, .bodyRecall: 0.99,
    .captionRecall: 0.95, .noiseLeak: 0.01,
  ]

  @Test func `The import keeps what it has learnt`() throws {
    let score = Score(try LabelledPage.all(in: "Pages"))
    for measure in Score.Measure.allCases {
      let share = score[measure]
      let floor = try #require(Self.floors[measure])
      let isError = measure == .dateTrap || measure == .noiseLeak
      let faults = score.faults.filter { $0.contains(": \(measure.rawValue): ") }
      #expect(
        isError ? share.value <= floor : share.value >= floor,
        "\(measure.rawValue) \(share), floor \(floor)\n\(faults.joined(separator: "\n"))")
    }
  }
}
