import Archive
import Disk

/// Reads a record of an `ArticleStore`; it trusts what it reads, since each record was either written
/// by this build or looked through when it was taken over.
struct RecordReader {
  private let bytes: [UInt8]
  private(set) var position: Int

  /// Reads from a place on.
  init(_ bytes: [UInt8], at position: Int) {
    self.bytes = bytes
    self.position = position
  }

  @inline(__always)
  mutating func number() -> Int {
    let first = bytes[position]
    position += 1
    // Most numbers take one byte.
    return first < 0x80 ? Int(first) : longNumber(Int(first & 0x7F))
  }

  private mutating func longNumber(_ low: Int) -> Int {
    var number = low
    var shift = 7
    while true {
      let byte = bytes[position]
      position += 1
      number |= Int(byte & 0x7F) << shift
      guard byte >= 0x80 else { return number }
      shift += 7
    }
  }

  /// The fingerprint, which stands behind the seal.
  mutating func fingerprint() -> ContentHash {
    position += 8
    return ContentHash(high: word(), low: word())
  }

  private mutating func word() -> UInt64 {
    defer { position += 8 }
    return bytes[position..<(position + 8)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Where the next text lies.
  mutating func textRange() -> Range<Int> {
    let count = number()
    defer { position += count }
    return position..<(position + count)
  }

  mutating func text() -> String {
    String(decoding: bytes[textRange()], as: UTF8.self)
  }

  mutating func skipText() { _ = textRange() }

  mutating func optionalText() -> String? { number() == 0 ? nil : text() }

  mutating func skipOptionalText() { if number() != 0 { skipText() } }

  mutating func list() -> [String] {
    let count = number()
    return (0..<count).map { _ in text() }
  }

  mutating func skipList() {
    for _ in 0..<number() { skipText() }
  }

  /// Calls `body` with each number of a list.
  mutating func forEachNumber(_ body: (Int) -> Void) {
    for _ in 0..<number() { body(number()) }
  }

  // MARK: The head of a record

  /// What stands before the lists of names, behind the seal and the fingerprint.
  mutating func head() -> (basis: DateBasis, isWithdrawn: Bool, date: ArchiveDate?) {
    position += 24
    let basis = DateBasis.allCases[number()]
    let isWithdrawn = number() != 0
    let (year, month, day) = (number(), number(), number())
    let date =
      year == 0
      ? nil
      : ArchiveDate(year: year, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
    return (basis, isWithdrawn, date)
  }
}
