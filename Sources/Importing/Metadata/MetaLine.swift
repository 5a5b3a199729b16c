/// A line that holds several facts about the page: `Ngày đăng: 12/5/2019 | Lượt xem: 123 | Tác giả: Hồng Vân`.
struct MetaLine: Equatable, Sendable {
  /// The date among the facts.
  let dateLine: DateLine
  /// Authors and source among them.
  let signature: Signature

  /// Reads a line of facts.
  ///
  /// - Parameters:
  ///   - line: A line of a seed.
  ///   - book: The rules, which know counters and buttons.
  init?(_ line: SourceLine, book: RuleBook) {
    guard line.shape.length <= 200, line.shape.digits >= 6, !line.shape.endsSentence else {
      return nil
    }
    let pieces = Self.pieces(of: line.text)
    guard 2...6 ~= pieces.count else { return nil }
    var date: DateLine?
    var signature = Signature()
    for piece in pieces {
      let part = SourceLine(piece, number: line.numbers.lowerBound)
      if let found = DateLine(part) {
        date = date ?? found
      } else if let label = labelledSignature(piece) {
        signature.authors += label.authors
        signature.source = signature.source ?? label.source
      } else if let source = sourceName(in: piece)?.source {
        signature.source = source
      } else if book.rule(for: part) != nil || SectionWords.areAll(in: part.bareKey) {
        continue
      } else {
        let names = personNames(in: piece)
        guard !names.isEmpty, part.shape.words <= 5 else { return nil }
        signature.authors += names
      }
    }
    guard let date else { return nil }
    dateLine = date
    self.signature = signature
  }

  private static func pieces(of text: String) -> [String] {
    var text = text
    for mark in [" - ", " – ", "•", "; "] { text = replacing(mark, with: "|", in: text) }
    return text.split(separator: "|").map { trimmed($0) }.filter { !$0.isEmpty }
  }
}
