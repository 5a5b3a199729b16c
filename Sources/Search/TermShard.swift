/// A file of terms as the directory names it.
struct TermShard: Hashable {
  /// The first term in it.
  var term: String
  /// The number of the first spelling when the term begins in a file before.
  var continued: Int?
  var mark: String
  /// The size in KiB, as a character.
  var size: UInt8

  init(term: String, continued: Int?, mark: String, bytes: Int) {
    self.term = term
    self.continued = continued
    self.mark = mark
    size = SearchCode.alphabet[min((bytes + 1023) / 1024, 63)]
  }

  /// Reads an entry of the directory; `nil` for what is none.
  init?(entry: Substring) {
    let parts = entry.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 6, let size = parts[1].utf8.last else {
      return nil
    }
    let names = parts[0].split(separator: "+", omittingEmptySubsequences: false)
    guard (1...2).contains(names.count) else { return nil }
    if names.count == 2 {
      guard let number = Int(names[1]) else { return nil }
      continued = number
    }
    term = String(names[0])
    mark = String(parts[1].dropLast())
    self.size = size
  }

  /// The file in the directory: term, mark and size in KiB.
  var entry: String {
    "\(term)\(continued.map { "+\($0)" } ?? ""):\(mark)\(Character(Unicode.Scalar(size)))"
  }
}
