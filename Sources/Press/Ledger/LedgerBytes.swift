import Archive
import Disk

/// Writes values one after the other, as `LedgerReader` reads them.
struct LedgerWriter {
  private(set) var bytes: [UInt8] = []
  private let flush: (([UInt8]) -> Void)?

  /// The number of bytes that are handed on at once; only the last piece is shorter.
  static let pieceSize = 1 << 20

  /// Creates a writer.
  ///
  /// - Parameter flush: Takes the bytes piece by piece; without it all of them stay in memory.
  init(flush: (([UInt8]) -> Void)? = nil) {
    self.flush = flush
  }

  /// Hands on what is left.
  mutating func finish() {
    handOn()
    if !bytes.isEmpty { flush?(bytes) }
    bytes = []
  }

  private mutating func handOn() {
    guard let flush, bytes.count >= Self.pieceSize else { return }
    var rest = bytes[...]
    while rest.count >= Self.pieceSize {
      flush(Array(rest.prefix(Self.pieceSize)))
      rest = rest.dropFirst(Self.pieceSize)
    }
    bytes = Array(rest)
  }

  /// Adds a number from 0, in as few bytes as it needs (LEB128).
  mutating func put(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Adds a number in eight bytes.
  mutating func put(word: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: word >> shift))
    }
  }

  /// Adds an answer.
  mutating func put(_ answer: Bool) { bytes.append(answer ? 1 : 0) }

  /// Adds a text.
  mutating func put(_ text: String) {
    put(text.utf8.count)
    bytes += text.utf8
  }

  /// Adds a text that may be missing.
  mutating func put(_ text: String?) {
    put(text != nil)
    if let text { put(text) }
  }

  /// Adds a list.
  mutating func put<Element>(
    each elements: some Collection<Element>, _ write: (inout Self, Element) -> Void
  ) {
    put(elements.count)
    for element in elements {
      write(&self, element)
      handOn()
    }
  }

  /// Adds a list of texts.
  mutating func put(_ texts: [String]) { put(each: texts) { $0.put($1) } }

  mutating func put(_ hash: ContentHash) {
    put(word: hash.high)
    put(word: hash.low)
  }

  mutating func put(_ stamp: FileStamp) {
    put(word: UInt64(bitPattern: stamp.size))
    put(word: UInt64(bitPattern: stamp.modified))
    put(word: UInt64(bitPattern: stamp.changed))
    put(word: stamp.number)
  }

  mutating func put(_ digest: Digest?) {
    put(digest != nil)
    for word in digest?.words ?? [] { put(word: word) }
  }

  /// Adds bytes as they are.
  mutating func put(raw other: [UInt8]) { bytes += other }
}

/// Says that what was remembered cannot be read, so that all is made anew.
struct DamagedLedger: Error {}

/// Reads values one after the other; nothing that a damaged file says can lead it astray.
struct LedgerReader {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int

  /// Reads bytes from a place on.
  init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    let range = (range ?? bytes.indices).clamped(to: bytes.indices)
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// Whether all was read.
  var isAtEnd: Bool { position == end }

  private mutating func byte() throws(DamagedLedger) -> UInt8 {
    guard position < end else { throw DamagedLedger() }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func number() throws(DamagedLedger) -> Int {
    var number: UInt = 0
    var shift: UInt = 0
    while true {
      let next = try byte()
      guard shift < 64 else { throw DamagedLedger() }
      number |= UInt(next & 0x7F) << shift
      if next < 0x80 { return Int(bitPattern: number) }
      shift += 7
    }
  }

  /// A number of things that follow, of which each takes a byte at least.
  mutating func count() throws(DamagedLedger) -> Int {
    let count = try number()
    guard 0...(end - position) ~= count else { throw DamagedLedger() }
    return count
  }

  mutating func word() throws(DamagedLedger) -> UInt64 {
    guard end - position >= 8 else { throw DamagedLedger() }
    var word: UInt64 = 0
    for offset in 0..<8 { word |= UInt64(bytes[position + offset]) << UInt64(8 * offset) }
    position += 8
    return word
  }

  mutating func flag() throws(DamagedLedger) -> Bool { try byte() != 0 }

  mutating func text() throws(DamagedLedger) -> String {
    let count = try count()
    defer { position += count }
    return String(decoding: bytes[position..<(position + count)], as: UTF8.self)
  }

  /// Passes over a text.
  mutating func skipText() throws(DamagedLedger) { position += try count() }

  mutating func optionalText() throws(DamagedLedger) -> String? {
    try flag() ? try text() : nil
  }

  mutating func list<Element>(
    _ read: (inout Self) throws(DamagedLedger) -> Element
  ) throws(DamagedLedger) -> [Element] {
    let count = try count()
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try read(&self)) }
    return elements
  }

  mutating func texts() throws(DamagedLedger) -> [String] {
    try list { reader throws(DamagedLedger) in try reader.text() }
  }

  mutating func hash() throws(DamagedLedger) -> ContentHash {
    ContentHash(high: try word(), low: try word())
  }

  mutating func stamp() throws(DamagedLedger) -> FileStamp {
    FileStamp(
      size: Int64(bitPattern: try word()), modified: Int64(bitPattern: try word()),
      changed: Int64(bitPattern: try word()), number: try word())
  }

  mutating func digest() throws(DamagedLedger) -> Digest? {
    guard try flag() else { return nil }
    return Digest(words: [try word(), try word(), try word(), try word()])
  }
}
