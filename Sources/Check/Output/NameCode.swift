/// The name of a tag or an attribute in eight bytes: its first seven in lower case and its length,
/// so that names are compared without texts.
///
/// Names of HTML that begin alike in seven letters differ in length.
struct NameCode: Hashable, Sendable {
  /// The letters from the lowest byte on, and the length in the highest.
  private var bits: UInt64 = 0

  init() {}

  /// Creates the code of a name that stands in the program.
  init(_ name: StaticString) {
    for byte in name.description.utf8 { append(byte) }
  }

  /// Creates the code of a word in a page.
  init(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { append(byte) }
  }

  /// Adds a byte of a name.
  mutating func append(_ byte: UInt8) {
    let count = bits >> 56
    if count < 7 {
      let lower = 0x41...0x5A ~= byte ? byte | 0x20 : byte
      bits |= UInt64(lower) &<< (count &* 8)
    }
    if count < 255 { bits &+= 1 &<< 56 }
  }

  // MARK: Elements

  static let a = Self("a")
  static let area = Self("area")
  static let base = Self("base")
  static let body = Self("body")
  static let html = Self("html")
  static let image = Self("img")
  static let input = Self("input")
  static let link = Self("link")
  static let location = Self("loc")
  static let meta = Self("meta")
  static let script = Self("script")
  static let styleElement = Self("style")
  static let svg = Self("svg")
  static let titleElement = Self("title")

  /// The level of a heading; `nil` for every other element.
  var headingLevel: Int? {
    guard bits >> 56 == 2, bits & 0xFF == 0x68 else { return nil }
    let digit = Int(bits >> 8 & 0xFF) - 0x30
    return 1...6 ~= digit ? digit : nil
  }

  /// Elements whose content is text.
  static let rawElements: [Self] = [
    "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes",
  ].map { (name: StaticString) in Self(name) }

  /// Elements that make the browser ask for what they name.
  static let loaders: [Self] = [
    "script", "img", "source", "iframe", "video", "audio", "track", "embed", "object", "input",
    "use", "image", "frame",
  ].map { (name: StaticString) in Self(name) }

  // MARK: Attributes and their values

  static let action = Self("action")
  static let alt = Self("alt")
  static let content = Self("content")
  static let data = Self("data")
  static let hidden = Self("hidden")
  static let httpEquiv = Self("http-equiv")
  static let href = Self("href")
  static let id = Self("id")
  static let lang = Self("lang")
  static let name = Self("name")
  static let poster = Self("poster")
  static let refresh = Self("refresh")
  static let rel = Self("rel")
  static let robots = Self("robots")
  static let source = Self("src")
  static let sourceSet = Self("srcset")
  static let style = Self("style")
  static let type = Self("type")
  static let xlinkHref = Self("xlink:href")
}
