/// One spelling of a term with its articles, as it stands in a file.
struct EncodedSpelling {
  /// The accents of its words; those of the second one are 0 where there is none.
  var first: UInt32
  var second: UInt32
  /// All articles and, if there are any, those where it stands in the title.
  var lists: ArraySlice<UInt8>

  /// About what it takes in a file.
  var size: Int { lists.count + 8 }

  func precedes(_ other: Self) -> Bool { (first, second) < (other.first, other.second) }
}

/// Cuts terms into files at places that depend on the terms, so that a changed list moves no others.
struct ShardCutter {
  private let average: Int
  private let limit: Int
  private let partLimit: Int
  private let sink: SearchSink
  /// The number of the first file.
  private let start: Int
  private(set) var shards: [TermShard] = []
  private var text: [UInt8] = []
  private var firstTerm = ""
  private var continued: Int?
  private var before: [UInt8] = []
  private let coder = SearchCoder()

  /// Begins a row of files.
  ///
  /// - Parameters:
  ///   - sizes: How large files become.
  ///   - average: What a file has on average.
  ///   - start: The number of the first file.
  ///   - sink: Where the files go.
  init(_ sizes: SearchSizes, average: Int, from start: Int = 0, sink: SearchSink) {
    self.average = average
    self.start = start
    self.sink = sink
    limit = min(average * 2, sizes.limit)
    partLimit = sizes.limit / 2
  }

  /// Whether the next term begins a file whatever it is.
  var isBetweenFiles: Bool { text.isEmpty }

  /// Appends a term with its spellings in their order.
  mutating func append(
    _ term: [UInt8], _ spellings: [EncodedSpelling], isPair: Bool
  ) throws {
    var rest = spellings[...]
    var isContinued: Int?
    while let next = rest.first {
      // Spellings that would not fit into one file go on in the next one.
      var size = next.size
      var end = rest.startIndex + 1
      while end < rest.endIndex, size + rest[end].size <= partLimit {
        size += rest[end].size
        end += 1
      }
      var body: [UInt8] = []
      coder.append(end - rest.startIndex, to: &body)
      for spelling in rest[..<end] {
        coder.append(Int(spelling.first), to: &body)
        if isPair { coder.append(Int(spelling.second), to: &body) }
        body += spelling.lists
      }
      try append(term, body[...], continued: isContinued)
      isContinued = end
      rest = rest[end...]
    }
  }

  /// Appends a term, or what goes on with one, as it stands in a file.
  mutating func append(_ term: [UInt8], _ body: ArraySlice<UInt8>, continued: Int?) throws {
    if endsFile(before: term, body, continued: continued) { try close() }
    if text.isEmpty {
      firstTerm = String(decoding: term, as: UTF8.self)
      self.continued = continued
      before.removeAll(keepingCapacity: true)
    }
    var shared = 0
    while shared < before.count, shared < term.count, before[shared] == term[shared] { shared += 1 }
    coder.append(shared, to: &text)
    coder.append(term.count - shared, to: &text)
    text += term[shared...]
    text += body
    before = term
  }

  /// Whether a file ends where a term follows.
  func endsFile(before term: [UInt8], _ body: ArraySlice<UInt8>, continued: Int?) -> Bool {
    let size = body.count + 4
    return !text.isEmpty && (text.count + size > limit || continued != nil || isCut(term, size))
  }

  /// Whether a file ends before a term: with a chance that grows with the term's size.
  private func isCut(_ term: [UInt8], _ size: Int) -> Bool {
    guard text.count >= average / 4 else { return false }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in term { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash ^= hash >> 32
    let chance = (UInt64(size) << 32) / UInt64(average * 3 / 4)
    return (hash &* 0x9E37_79B9_7F4A_7C15) >> 32 < chance
  }

  /// Ends the last file.
  mutating func close() throws {
    guard !text.isEmpty else { return }
    let mark = try SearchIndexWriter.write("t", "t\(start + shards.count)", text, sink)
    shards.append(
      TermShard(term: firstTerm, continued: continued, mark: mark, bytes: text.count))
    text.removeAll(keepingCapacity: true)
  }
}
