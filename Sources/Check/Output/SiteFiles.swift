import Disk

/// The files of a built site.
struct SiteFiles: Sendable {
  /// Their paths from the root of the site, sorted.
  let paths: [String]
  private let numbers: [String: Int]

  init(_ paths: [String]) {
    self.paths = paths
    numbers = Dictionary(paths.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// The number of the file that a path leads to.
  ///
  /// - Parameter path: A path from the root; a folder means its index, as on every host.
  /// - Returns: A position in `paths`; `nil` when nothing is there.
  func number(of path: String) -> Int? {
    numbers[path] ?? numbers[path.isEmpty ? "index.html" : path + "/index.html"]
  }
}

/// Remembers where addresses lead, since the pages of a folder name mostly the same ones.
///
/// Addresses are known by 64 bits of a hash: of a million different ones, two are taken for one
/// another once in ten million sites.
struct LinkMemory {
  /// Where an address leads.
  enum Verdict {
    /// To the file with this number.
    case file(Int)
    /// To another host.
    case elsewhere
    /// To what is no place.
    case nowhere
    /// To no file of the site.
    case missing
    /// Above the root of the site.
    case outside
  }

  private var verdicts: [UInt64: Verdict] = [:]

  /// Finds where an address leads.
  ///
  /// - Parameters:
  ///   - bytes: A page.
  ///   - range: The place of the address in it, without its fragment.
  ///   - folder: The folder of the page.
  ///   - files: The files of the site.
  ///   - home: The public address of the site.
  /// - Returns: Where the address leads.
  mutating func verdict(
    _ bytes: [UInt8], _ range: Range<Int>, in folder: PageFolder, _ files: SiteFiles, home: String?
  ) -> Verdict {
    let key = ByteHash.of(bytes, range, from: folder.hash)
    if let known = verdicts[key] { return known }
    let text = AttributeText.decoded(bytes[range])
    let verdict: Verdict =
      switch Address.target(of: text, in: folder.path, home: home) {
      case .file(let path): files.number(of: path).map(Verdict.file) ?? .missing
      case .elsewhere: .elsewhere
      case .nowhere: .nowhere
      case .outside: .outside
      }
    verdicts[key] = verdict
    return verdict
  }
}

/// The folder that the relative addresses of a page start from.
struct PageFolder: Sendable {
  /// The path from the root of the site, empty or with a slash at its end.
  let path: String
  let hash: UInt64

  init(_ path: String) {
    self.path = path
    hash = ByteHash.of(Array(path.utf8), 0..<path.utf8.count, from: ByteHash.start)
  }

  /// The folder of a page.
  init(ofPage page: String) {
    let slash = page.utf8.lastIndex(of: UInt8(ascii: "/"))
    self.init(slash.map { String(page[...$0]) } ?? "")
  }
}

/// FNV-1a with 64 bits (Fowler, Noll, Vo).
enum ByteHash {
  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  static func of(_ bytes: [UInt8], _ range: Range<Int>, from start: UInt64 = start) -> UInt64 {
    let span = bytes.span
    var hash = start
    for index in range { hash = (hash ^ UInt64(span[index])) &* 0x100_0000_01B3 }
    return hash
  }

  static func of(_ text: String) -> UInt64 { of(Array(text.utf8), 0..<text.utf8.count) }
}
