/// A line that holds several facts about the page: `Ngày đăng: 12/5/2019 | Lượt xem: 123 | Tác giả: Hồng Vân`.
struct MetaLine: Equatable, Sendable {
  /// The date among the facts.
  private(set) var dateLine: DateLine
  /// Authors and source among them.
  private(set) var signature = Signature()

  /// Reads a line of facts.
  ///
  /// - Parameters:
  ///   - line: A line of a seed.
  ///   - book: The rules, which know counters and buttons.
  init?(_ line: SourceLine, book: RuleBook) {
    guard line.shape.length <= 200, line.shape.digits >= 4, !line.shape.endsSentence else {
      return nil
    }
    let pieces = Self.pieces(of: line)
    guard 2...7 ~= pieces.count else { return nil }
    var dates: [DateLine] = []
    var signature = Signature()
    for piece in pieces {
      if let found = DateLine(SourceLine(piece.text, number: line.numbers.lowerBound)) {
        dates.append(found)
      } else {
        guard let found = Self.signature(of: piece, book: book) else { return nil }
        signature.authors += found.authors
        signature.source = signature.source ?? found.source
        signature.url = signature.url ?? found.url
      }
    }
    guard
      let date = dates.first(where: { $0.label == .posted })
        ?? dates.first(where: { $0.label != .updated }) ?? dates.first
    else { return nil }
    dateLine = date
    // The time may stand in a piece of its own.
    dateLine.time = date.time ?? (dates.count == 1 ? DateLine(line)?.time : nil)
    self.signature = signature
  }

  /// What a piece that is no date says of the text: nothing for counters, buttons and sections; `nil`
  /// for words that belong on no such line.
  private static func signature(of piece: Piece, book: RuleBook) -> Signature? {
    let part = SourceLine(piece.text, number: 1)
    if let label = labelledSignature(piece.text) { return label }
    if let source = sourceName(in: piece.text) ?? unlabelledOutlet(piece.text) { return source }
    if isUnit(piece.text, words: part.shape) { return Signature(authors: [piece.text]) }
    let isCount = part.shape.letters <= 8 && part.shape.digits > 0
    if book.rule(for: part) != nil || SectionWords.areAll(in: part.bareKey) || isCount {
      return Signature()
    }
    // "Đông Hà, ngày 21/8/1998" names a place.
    guard !piece.isBeforeComma else { return nil }
    let signature = unlabelledSignature(piece.text)
    if let only = signature.authors.first, signature.authors.count == 1, isPlaceName(only) {
      return Signature()
    }
    return signature.authors.isEmpty || part.shape.words > 7 ? nil : signature
  }

  /// `Phòng Hợp tác Quốc tế | 18/04/2018`: the unit that wrote for the site of its school or office.
  private static func isUnit(_ text: String, words: LineShape) -> Bool {
    3...8 ~= words.words && words.capitalizedWords >= 2 && words.digits == 0
      && !text.contains(",") && OrganizationWords.openUnit(lineKey(text))
  }

  /// A part of a line, and whether only a comma or a space sets it apart from the date.
  private struct Piece {
    var text: String
    var isBeforeComma = false
  }

  private static let pieceMarks = [" - ", " – ", "•", "·", "; "].map { Array($0.utf8) }

  private static func pieces(of line: SourceLine) -> [Piece] {
    var bytes = Array(line.text.utf8)
    for mark in pieceMarks { bytes = replacing(mark, with: [UInt8(ascii: "|")], in: bytes) }
    guard bytes.contains(UInt8(ascii: "|")) else { return split(line) }
    return String(decoding: bytes, as: UTF8.self).split(separator: "|").map { trimmed($0) }.filter {
      !$0.isEmpty
    }
    .flatMap { split(SourceLine($0, number: 1)) }
  }

  /// Cuts `By Hong Van, May 12, 2014` before its date.
  private static func split(_ line: SourceLine) -> [Piece] {
    let text = line.text
    // "By Hong Van, May 12, 2014" has the form of a place with a date.
    guard line.shape.digits >= 4, DateLine(line).map({ $0.label == .place }) ?? true else {
      return [Piece(text: text)]
    }
    let tokens = DateToken.tokens(of: line.key)
    let days = DateScanner.mentions(in: tokens, isLoose: true).filter {
      $0.day != nil && $0.year != nil
    }
    guard days.count == 1, let start = days[0].tokens.first, start > 0 else {
      return [Piece(text: text)]
    }
    let key = line.key[..<tokens[start].range.lowerBound]
    let count = String(decoding: key, as: UTF8.self).unicodeScalars.count
    let scalars = Array(line.text.unicodeScalars)
    guard count < scalars.count else { return [Piece(text: text)] }
    let head = String(String.UnicodeScalarView(scalars[..<count]))
    let tail = String(String.UnicodeScalarView(scalars[count...]))
    return [Piece(text: outletName(trimmedPunctuation(head) + " "), isBeforeComma: true)]
      .map { Piece(text: trimmedPunctuation($0.text), isBeforeComma: true) }
      .filter { !$0.text.isEmpty } + [Piece(text: trimmedPunctuation(tail))]
  }
}
