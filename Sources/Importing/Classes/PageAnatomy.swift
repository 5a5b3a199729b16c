/// A filled line of a page with its class and the reason for it.
struct ClassifiedLine: Equatable, Sendable {
  let reading: LineReading
  var kind: LineClass
  /// The name of the step that decided: a rule, a cue or a zone.
  var reason: String

  var line: SourceLine { reading.line }
}

/// A page taken apart: every line with its class, and what the signatures say.
struct PageAnatomy: Equatable, Sendable {
  /// The filled lines in their order.
  var lines: [ClassifiedLine]
  /// The lines that the headline has; more than one when it was broken.
  var title: Range<Int>?
  /// All lines that could have been the headline, the best first.
  var titleCandidates: [TitleCandidate] = []
  /// The first and the last line of the text itself.
  var text: ClosedRange<Int>?
  /// Where the foot of the page begins.
  var foot: Int
  /// Authors and source, as found so far.
  var signature = Signature()
  /// Signatures that were glued to the end of a paragraph, by line.
  var gluedSignatures: [Int: String] = [:]

  /// The lines of some classes.
  func lines(_ kinds: LineClass...) -> [SourceLine] {
    lines.filter { kinds.contains($0.kind) }.map(\.line)
  }
}
