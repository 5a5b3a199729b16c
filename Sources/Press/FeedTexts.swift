import Archive

/// What feeds say of articles beyond what lists show, packed into one run of bytes: a hundred
/// thousand texts of their own would cost more than what they say.
struct FeedTexts: Sendable {
  /// The longest summary that is kept; one sentence or two have a third of it.
  private static let limit = 1_000
  private static let authorEnd: UInt8 = 0x1F
  private static let summaryStart: UInt8 = 0x1E

  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Packs what an article says.
  ///
  /// - Parameter record: What the archive knows about it.
  /// - Returns: Its authors and its summary.
  static func packed(_ record: ArticleRecord) -> [UInt8] {
    var packed: [UInt8] = []
    for author in record.authors { packed += author.utf8.filter { $0 >= 0x20 } + [authorEnd] }
    packed.append(summaryStart)
    guard let summary = record.summary else { return packed }
    packed += summary.utf8.prefix(limit)
    return packed
  }

  /// Joins what articles say.
  ///
  /// - Parameter texts: What `packed` made of each article, in the order of the catalogue.
  init(_ texts: some Collection<[UInt8]> = []) {
    bytes.reserveCapacity(texts.reduce(0) { $0 + $1.count })
    ends.reserveCapacity(texts.count)
    for text in texts {
      bytes += text
      ends.append(bytes.count)
    }
  }

  /// What an article says.
  ///
  /// - Parameter index: An index into the catalogue's entries.
  /// - Returns: Its authors and its summary; a long summary ends with dots.
  subscript(index: Int) -> (authors: [String], summary: String?) {
    let text = bytes[(index > 0 ? ends[index - 1] : 0)..<ends[index]]
    let start = text.firstIndex(of: Self.summaryStart) ?? text.endIndex
    let authors = text[..<start].split(separator: Self.authorEnd)
      .map { String(decoding: $0, as: UTF8.self) }
    let summary = text[start...].dropFirst()
    guard !summary.isEmpty else { return (authors, nil) }
    return (
      authors, summary.count < Self.limit ? Self.text(summary) : Self.text(cut(summary)) + "…"
    )
  }

  /// The bytes up to the last space, so that no letter is cut in two.
  private func cut(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.lastIndex(of: 0x20).map { bytes[..<$0] } ?? bytes
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
