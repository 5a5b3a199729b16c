internal import Archive
internal import Vietnamese

/// Finds the countries that a text speaks of, in texts too many to take apart into tokens.
///
/// A name is found where it stands letter by letter, by itself or by a province or a city of the
/// country. What rather is something else, such as "Anh" or "Nga", counts only behind a word that
/// says so; the names of Vietnamese places, such as "Lào Cai", are passed over.
package struct CountryReader: Sendable {
  /// The reader that the program carries.
  package static let shared = Self()

  /// The names of the countries; positions in it are what the reader finds.
  package let countries: [String]

  private struct Name {
    var bytes: [UInt8]
    /// The country; `nil` for a Vietnamese place.
    var country: Int?
    var isWeak: Bool
  }

  /// The names by a hash of their first three bytes, the longest first.
  ///
  /// They are looked up for each word that begins with a capital or with no Latin letter, so that this
  /// is no dictionary.
  private let names: [Name]
  /// Where the names with each hash begin, and the end of the last.
  private let starts: [Int]
  private let contexts: [[UInt8]]

  private static let hashBits = 12

  private init() {
    let places = ForeignPlace.all
    countries = places.filter { $0.kind == .country || $0.kind == .territory }.map(\.name)
    contexts = Self.contextWords.map { Array($0.utf8) }
    let positions = Dictionary(
      countries.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let parents = Dictionary(
      places.map { ($0.name, $0.parent) }, uniquingKeysWith: { first, _ in first })
    var taken: Set<String> = []
    var slots = [[Name]](repeating: [], count: 1 << Self.hashBits)
    func insert(_ name: String, country: Int?, isWeak: Bool) {
      let bytes = Array(name.utf8)
      guard bytes.count >= 3 else { return }
      slots[Self.hash(bytes, at: 0)].append(Name(bytes: bytes, country: country, isWeak: isWeak))
    }
    for name in Self.vietnameseNames {
      taken.insert(name)
      insert(name, country: nil, isWeak: false)
    }
    for place in places where place.kind != .home && place.kind != .region {
      guard let country = Self.country(of: place, parents: parents, positions: positions) else {
        continue
      }
      let strong = place.needsContext ? [] : [place.name]
      let weak = place.weakAliases + (place.needsContext ? [place.name] : [])
      for name in strong + place.aliases where taken.insert(name).inserted {
        insert(name, country: country, isWeak: false)
      }
      for name in weak where taken.insert(name).inserted {
        insert(name, country: country, isWeak: true)
      }
    }
    var names: [Name] = []
    var starts = [0]
    for slot in slots {
      names += slot.sorted { $0.bytes.count > $1.bytes.count }
      starts.append(names.count)
    }
    self.names = names
    self.starts = starts
  }

  /// What stands before a name that would mean something else by itself.
  private static let contextWords = [
    "nước ", "Nước ", "Việt Nam - ", "Việt Nam – ", "Việt Nam-", "Việt - ", "Việt – ", "Việt-",
    "Chính phủ ", "Đại sứ quán ", "người ", "tỉnh ", "thành phố ", "bang ",
  ]

  private static var vietnameseNames: [String] {
    ProvinceRegister.shared.details.flatMap { [$0.province.name] + $0.aliases }
      + District.all.map(\.name)
  }

  private static func country(
    of place: ForeignPlace, parents: [String: String], positions: [String: Int]
  ) -> Int? {
    var name = place.name
    // A district lies in a province, and that in a country.
    for _ in 0..<4 {
      if let position = positions[name] { return position }
      guard let parent = parents[name], !parent.isEmpty else { return nil }
      name = parent
    }
    return nil
  }

  @inline(__always)
  private static func hash(_ bytes: [UInt8], at start: Int) -> Int {
    let key =
      UInt32(bytes[start]) << 16 | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2])
    return Int(truncatingIfNeeded: (key &* 0x9E37_79B1) >> UInt32(32 - hashBits))
  }

  /// Counts how often a text names each country.
  ///
  /// - Parameters:
  ///   - text: A text in UTF-8, in composed letters.
  ///   - weight: What each mention adds.
  ///   - counts: The counts so far, by positions in `countries`.
  package func count(
    in text: [UInt8], weight: Int = 1, into counts: inout [Int: Int]
  ) {
    var position = 0
    let end = text.count - 2
    var isInWord = false
    while position < end {
      let byte = text[position]
      // Three of four bytes are inside a word, and most words begin small.
      if isInWord || byte < UInt8(ascii: "A") || 0x5B...0xC2 ~= byte {
        isInWord = Self.isLetter(byte)
        position += 1
      } else if Self.isQuote(text, at: position) {
        position += 3
      } else if let place = place(ofNameIn: text, at: position) {
        if let country = names[place].country,
          !names[place].isWeak || hasContext(text, before: position)
        {
          counts[country, default: 0] += weight
        }
        position += names[place].bytes.count
      } else {
        isInWord = true
        position += 1
      }
    }
  }

  /// The place in `names` of the longest name that begins at a byte; two more bytes follow it.
  private func place(ofNameIn text: [UInt8], at position: Int) -> Int? {
    let hash = Self.hash(text, at: position)
    for index in starts[hash]..<starts[hash + 1]
    where Self.stands(names[index].bytes, in: text, at: position) {
      return index
    }
    return nil
  }

  @inline(__always)
  private static func stands(_ name: [UInt8], in text: [UInt8], at start: Int) -> Bool {
    let end = start + name.count
    guard end <= text.count else { return false }
    for offset in name.indices where text[start + offset] != name[offset] { return false }
    return end == text.count || !isLetter(text[end]) || isQuote(text, at: end)
  }

  /// Whether a byte is a letter, or a part of one.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || 0x61...0x7A ~= byte || 0x41...0x5A ~= byte
  }

  /// Whether a dash, a quotation mark or an ellipsis begins here (U+2010 to U+203F).
  private static func isQuote(_ text: [UInt8], at position: Int) -> Bool {
    position + 2 < text.count && text[position] == 0xE2 && text[position + 1] == 0x80
  }

  private func hasContext(_ text: [UInt8], before position: Int) -> Bool {
    contexts.contains { context in
      let start = position - context.count
      return start >= 0 && text[start..<position].elementsEqual(context)
    }
  }
}
