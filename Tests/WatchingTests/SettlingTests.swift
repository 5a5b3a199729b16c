import Testing

@testable import Watching

@Suite struct SettlingTests {
  private let start = ContinuousClock.now

  private func end(after counts: [Int], every gap: Duration, isGone: Bool = false) -> Duration? {
    var settling = Settling()
    var now = start
    for count in counts {
      settling.note(count, isGone: isGone, at: now)
      now = now.advanced(by: gap)
    }
    return settling.end.map { start.duration(to: $0) }
  }

  @Test func `Nothing that happened never ends`() {
    #expect(end(after: [], every: .zero) == nil)
  }

  @Test func `A single change is over at once`() {
    #expect(end(after: [1], every: .zero) == .milliseconds(12))
  }

  @Test func `Each change gives those behind it a little more time`() {
    #expect(end(after: [1, 1, 1], every: .milliseconds(5)) == .microseconds(10_000 + 12_600))
    #expect(end(after: [100], every: .zero) == .microseconds(12_000 + 29_700))
  }

  @Test func `A thousand files are one burst, but not for ever`() {
    #expect(end(after: [5_000], every: .zero) == .milliseconds(300))
    #expect(
      end(after: Array(repeating: 100, count: 1_000), every: .milliseconds(50)) == .seconds(3))
  }

  @Test func `A file that went may come back`() {
    #expect(end(after: [1], every: .zero, isGone: true) == .milliseconds(60))
  }
}
