import Testing

struct QualityTests {
  /// The least that was reached on the pages the rules were made with; a floor is only ever raised.
  ///
  /// For `dateTrap` and `noiseLeak` it is the most.
  private static let floors: [Score.Measure: Double] = [
    .kind: 1, .title: 0.98, .date: 0.98, .dateTrap: 0, .dateBasis: 0.98, .provinces: 0.97,
    .principal: 0.98, .organizations: 0.94, .authors: 0.98, .source: 0.98, .bodyRecall: 0.995,
    .captionRecall: 0.98, .noiseLeak: 0.005,
  ]

  /// The same for pages that no rule was made with: what to expect of a page nobody has seen.
  private static let floorsForHeldBack: [Score.Measure: Double] = [
    .kind: 0.95, .title: 0.9, .date: 0.81, .dateTrap: 0.05, .dateBasis: 0.81, .provinces: 0.9,
    .principal: 0.98, .organizations: 0.8, .authors: 0.81, .source: 0.95, .bodyRecall: 0.99,
    .captionRecall: 0.98, .noiseLeak: 0.09,
  ]

  @Test func `The import keeps what it has learnt`() throws {
    try check("Pages", floors: Self.floors)
  }

  @Test func `The import does as well as before on pages that no rule was made with`() throws {
    try check("HeldBack", floors: Self.floorsForHeldBack)
  }

  private func check(_ folder: String, floors: [Score.Measure: Double]) throws {
    let score = Score(try LabelledPage.all(in: folder))
    for measure in Score.Measure.allCases {
      let share = score[measure]
      let floor = try #require(floors[measure])
      let isError = measure == .dateTrap || measure == .noiseLeak
      let faults = score.faults.filter { $0.contains(": \(measure.rawValue): ") }
      #expect(
        isError ? share.value <= floor : share.value >= floor,
        "\(folder): \(measure.rawValue) \(share), floor \(floor)\n\(faults.joined(separator: "\n"))"
      )
    }
  }
}
