/// The path of a request, decoded once and known to stay inside the folder it is looked up in.
struct SitePath: Equatable, Sendable {
  /// Why a request target is not a path of the site.
  enum Rejection: String, Error {
    case notAbsolute = "the path must begin with a slash"
    case tooLong = "the path is too long"
    case badEncoding = "the path has a bad percent-encoding"
    case badCharacter = "the path has a character that no address of the site has"
    case emptySegment = "the path has two slashes in a row"
    case dotSegment = "the path has a dot segment"
  }

  /// The longest path of a file on Linux (PATH_MAX in limits.h); encoded text is never shorter.
  static let longestTarget = 4096

  /// The decoded names between the slashes; none of them is empty, `.` or `..`.
  let segments: [String]
  /// Whether the path ends with a slash.
  let endsWithSlash: Bool
  /// What follows the question mark, as the client sent it.
  let query: String?

  /// Reads the target of a request line.
  ///
  /// - Parameter target: The target as the client sent it, in origin form (RFC 9112, 3.2.1).
  /// - Throws: A `Rejection` when the target could name something outside the site.
  init(target: String) throws(Rejection) {
    guard target.utf8.count <= Self.longestTarget else { throw .tooLong }
    guard target.utf8.first == UInt8(ascii: "/") else { throw .notAbsolute }
    let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    query = halves.count > 1 ? String(halves[1]) : nil
    var raw = halves[0].dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    endsWithSlash = raw.last?.isEmpty ?? true
    if endsWithSlash { raw = raw.dropLast() }
    var segments: [String] = []
    for segment in raw { segments.append(try Self.decoded(segment)) }
    self.segments = segments
  }

  /// Whether a name in the path begins with a dot, which hides it from visitors.
  ///
  /// `.well-known` is the one such name that belongs to the web (RFC 8615).
  var isHidden: Bool {
    segments.contains { $0.utf8.first == UInt8(ascii: ".") && $0 != ".well-known" }
  }

  /// The path with a slash at its end, encoded afresh so that it is safe in a header.
  var asFolder: String {
    "/" + segments.map { Self.encoded($0) + "/" }.joined() + (query.map { "?" + $0 } ?? "")
  }

  /// Encodes every byte that is not unreserved (RFC 3986, 2.3).
  static func encoded(_ segment: String) -> String {
    var text = ""
    for byte in segment.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        text += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }

  private static func decoded(_ segment: Substring) throws(Rejection) -> String {
    guard !segment.isEmpty else { throw .emptySegment }
    var bytes: [UInt8] = []
    var rest = segment.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(hexadecimalDigit),
        let low = rest.popFirst().flatMap(hexadecimalDigit)
      else { throw .badEncoding }
      bytes.append(high << 4 | low)
    }
    // A slash can only come from `%2F` here: it would hide a folder inside a name.
    guard !bytes.contains(where: isForbidden) else { throw .badCharacter }
    guard let name = String(validating: bytes, as: UTF8.self) else { throw .badEncoding }
    guard name != ".", name != ".." else { throw .dotSegment }
    return name
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
