import Vietnamese

/// What two copies of a text have in common, in 64 bytes: MinHash with one permutation
/// (Li, Owen, Zhang, "One Permutation Hashing", 2012) of the runs of five folded syllables, eight
/// bits of each minimum.
struct TextSketch: Equatable, Sendable {
  private let minima: SIMD64<UInt8>

  /// A text with fewer runs says too little to call it a copy of another one.
  private static let leastRuns = 24
  private static let runLength = 5
  private static let bucketCount = 64
  /// In how many parts a sketch is looked up; texts that share two thirds of their runs share one of
  /// the sixteen with a probability of 97 %.
  static let bandCount = 16

  /// Makes the sketch of a page as saved; there is none for a page with too little running text.
  ///
  /// Only its long lines count, so that menus and lists of other news weigh little.
  ///
  /// - Parameter text: The page; its spelling and accents do not matter.
  init?(page text: String) { self.init(page: Array(text.utf8)) }

  /// Makes the sketch of a page as saved.
  ///
  /// - Parameter text: The page in UTF-8.
  init?(page text: [UInt8]) {
    self.init(runs: Self.runHashes(of: Self.runningText(of: text)))
  }

  private init?(runs: [UInt64]) {
    guard runs.count >= Self.leastRuns else { return nil }
    var least = [UInt64](repeating: .max, count: Self.bucketCount)
    for run in runs {
      let bucket = Int(run & 63)
      least[bucket] = min(least[bucket], run >> 6)
    }
    var minima = SIMD64<UInt8>()
    for bucket in 0..<Self.bucketCount {
      // An empty bucket takes the next full one's minimum, mixed with the distance.
      var distance = 0
      while least[(bucket + distance) & 63] == .max, distance < 63 { distance += 1 }
      minima[bucket] = UInt8(
        truncatingIfNeeded: mixed(
          least[(bucket + distance) & 63] &+ UInt64(distance) &* 0x9E37_79B9_7F4A_7C15))
    }
    self.minima = minima
  }

  /// The part of the sketch that is looked up.
  ///
  /// - Parameter band: From 0 to `bandCount - 1`.
  /// - Returns: Equal numbers for texts that may be copies.
  func key(ofBand band: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 << 8 | UInt32(minima[band * 4 + $1]) }
  }

  /// How much of their running text two pages share, from 0 to 1, give or take a tenth.
  func likeness(to other: Self) -> Double {
    let equal = (0..<Self.bucketCount).count { minima[$0] == other.minima[$0] }
    return Double(equal) / Double(Self.bucketCount)
  }

  // MARK: Runs of syllables

  /// The hashes of all runs of syllables of a text.
  ///
  /// - Parameters:
  ///   - text: Any text; case, accents and punctuation do not matter.
  ///   - length: The number of syllables of a run.
  /// - Returns: A hash for each run, in order.
  static func runHashes(of text: some Sequence<UInt8>, length: Int = runLength) -> [UInt64] {
    var syllables: [UInt64] = []
    var hash: UInt64 = 0
    for byte in text {
      if byte == 0x20 {
        if hash != 0 { syllables.append(mixed(hash)) }
        hash = 0
      } else {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 &+ 1
      }
    }
    if hash != 0 { syllables.append(mixed(hash)) }
    guard syllables.count >= length else { return [] }
    return (0...(syllables.count - length)).map { start in
      mixed(
        syllables[start..<(start + length)].reduce(0) { hash, syllable in
          (hash << 7 | hash >> 57) ^ syllable
        })
    }
  }

  /// The lines that are prose by their length, folded.
  private static func runningText(of text: [UInt8]) -> [UInt8] {
    let lines = text.split { $0 == 0x0A || $0 == 0x0D }
    let paragraphs = lines.filter { $0.count >= Length.paragraph }
    let isWrapped = paragraphs.count < 2
    let chosen = isWrapped ? lines.filter { $0.count >= Length.wrappedLine } : paragraphs
    var folded: [UInt8] = []
    for line in chosen {
      folded += VietnameseText.folded(utf8: Array(line))
      folded.append(0x20)
    }
    return folded
  }

  private enum Length {
    /// Bytes of a line that no headline has: some forty syllables.
    static let paragraph = 200
    /// Bytes of a line of a page that was wrapped at a fixed width.
    static let wrappedLine = 50
  }
}

/// Spreads a number over all its bits (the finalizer of MurmurHash3 by Austin Appleby).
private func mixed(_ value: UInt64) -> UInt64 {
  var value = value
  value = (value ^ value >> 33) &* 0xFF51_AFD7_ED55_8CCD
  value = (value ^ value >> 33) &* 0xC4CE_B9FE_1A85_EC53
  return value ^ value >> 33
}
