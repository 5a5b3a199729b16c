/// Reads numbers and lists of articles from the text of a file.
struct CodeReader {
  private let text: [UInt8]
  private(set) var position: Int

  init(_ text: [UInt8], at position: Int = 0) {
    self.text = text
    self.position = position
  }

  var isAtEnd: Bool { position >= text.count }

  /// The next number; `nil` where the text ends before it does.
  mutating func number() -> Int? {
    var number = 0
    var shift = 0
    while position < text.count, shift < 60 {
      let value = Int(SearchCode.values[Int(text[position])])
      guard value < 64 else { return nil }
      position += 1
      number |= (value & 31) << shift
      if value < 32 { return number }
      shift += 5
    }
    return nil
  }

  mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= text.count - position else { return nil }
    position += count
    return text[(position - count)..<position]
  }

  /// Reads a list of articles; the flag is what stands beside its form.
  mutating func list(total: Int) -> (set: ArticleSet, count: Int, flag: Bool)? {
    guard let head = number(), let form = SearchCode.Form(rawValue: head & 3) else { return nil }
    let count = head >> 3
    var set = ArticleSet(total: total)
    switch form {
    case .distances:
      var last = -1
      for _ in 0..<count {
        guard let distance = number(), distance < total - last else { return nil }
        last += distance + 1
        set.insert(last)
      }
    case .bits:
      for start in stride(from: 0, to: total, by: 6) {
        guard let bits = bytes(1)?.first.map({ SearchCode.values[Int($0)] }) else { return nil }
        for bit in 0..<6 where bits >> UInt8(bit) & 1 == 1 { set.insert(start + bit) }
      }
    case .absences:
      var next = 0
      for _ in 0..<max(total - count, 0) {
        guard let distance = number(), distance < total - next else { return nil }
        for present in next..<(next + distance) { set.insert(present) }
        next += distance + 1
      }
      for present in next..<total { set.insert(present) }
    }
    return (set, count, head & 4 != 0)
  }

  /// Passes over a list of articles; returns the flag beside its form, `nil` for what is none.
  mutating func skipList(total: Int) -> Bool? {
    guard let head = number(), let form = SearchCode.Form(rawValue: head & 3) else { return nil }
    let count = head >> 3
    switch form {
    case .distances: for _ in 0..<count where number() == nil { return nil }
    case .bits: if bytes((total + 5) / 6) == nil { return nil }
    case .absences: for _ in 0..<max(total - count, 0) where number() == nil { return nil }
    }
    return head & 4 != 0
  }
}

/// The articles of one spelling of a term.
struct TermSpelling {
  var first: UInt32
  var second: UInt32
  var occurrences: Occurrences

  /// Finds a term in the text of a file.
  ///
  /// - Parameters:
  ///   - term: A word, or two with a space between.
  ///   - text: The text of the file.
  ///   - total: How many articles there are.
  /// - Returns: Its spellings; `nil` for a damaged file.
  static func find(_ term: [UInt8], in text: [UInt8], total: Int) -> [Self]? {
    var reader = CodeReader(text)
    var own: [UInt8] = []
    while !reader.isAtEnd {
      guard let shared = reader.number(), shared <= own.count, let count = reader.number(),
        let rest = reader.bytes(count), let spellings = reader.number()
      else { return nil }
      own = Array(own.prefix(shared)) + rest
      let isPair = own.contains(0x20)
      var found: [Self] = []
      for _ in 0..<spellings {
        guard let first = reader.number(), let second = isPair ? reader.number() : 0,
          let all = reader.list(total: total)
        else { return nil }
        var occurrences = Occurrences(total: total)
        occurrences.all = all.set
        if all.flag {
          guard let title = reader.list(total: total) else { return nil }
          occurrences.title = title.set
        }
        found.append(
          Self(
            first: UInt32(truncatingIfNeeded: first), second: UInt32(truncatingIfNeeded: second),
            occurrences: occurrences))
      }
      if own == term { return found }
      if term.lexicographicallyPrecedes(own) { return [] }
    }
    return []
  }
}

/// An entry of the directory of terms.
struct DirectoryEntry {
  var term: [UInt8]
  /// Whether its first term begins in the file before.
  var isContinued: Bool
  var mark: String

  static func entries(_ text: Substring) -> [Self] {
    text.split(separator: ",").compactMap { entry in
      let parts = entry.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      let term = parts[0].prefix { $0 != "+" }
      return Self(
        term: Array(term.utf8), isContinued: term.endIndex < parts[0].endIndex,
        mark: String(parts[1].prefix(5)))
    }
  }

  /// The last entry that begins before a term or with it.
  static func place(_ entries: [Self], _ term: [UInt8]) -> Int {
    let before = entries.prefix { entry in
      entry.term.lexicographicallyPrecedes(term) || (entry.term == term && !entry.isContinued)
    }
    return max(before.count - 1, 0)
  }
}
