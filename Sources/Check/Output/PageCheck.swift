import Archive
import Markup

/// What is known of a page once it was read.
struct PageFacts: Sendable {
  /// A link to a place of another page.
  struct PlaceLink: Sendable {
    /// The number of the other page.
    var target: Int
    /// The hash of the id it names.
    var id: UInt64
    /// Where it stands in its page.
    var offset: Int
    /// The id as it is written.
    var name: String
  }

  /// The hash of its title; `nil` without one.
  var title: UInt64?
  /// Where the title stands.
  var titleOffset = 0
  /// Whether it asks search engines to pass by, or leads on to another page.
  var isHidden = false
  /// Links whose ends are seen only when the other pages are.
  var placeLinks: [PlaceLink] = []
  /// What is wrong with it, by the place in its bytes.
  var findings: [Finding] = []

  /// Something that is wrong at a place of the page.
  struct Finding: Sendable {
    var code: String
    var message: String
    var offset: Int
    var hint: String?
  }
}

/// Reads a page and checks what can be said of it alone.
struct PageCheck {
  /// What all pages share.
  struct Site: Sendable {
    let files: SiteFiles
    /// The public address with a slash at its end.
    let home: String?
    /// Whether pictures of other hosts are wanted.
    let allowsRemoteImages: Bool
  }

  private let site: Site
  private let path: String
  private var reader: HTMLReader
  private var folder: PageFolder
  private(set) var facts = PageFacts()
  private var ids: Set<UInt64> = []
  /// Fragments of the page itself; ids may come after them.
  private var ownFragments: [(id: UInt64, range: Range<Int>)] = []
  private var headingLevel = 0
  private var firstLevelCount = 0
  private var hasLanguage = false
  private var isInTitle = false
  private var pictureDepth = 0

  /// The most bytes of a page before it is called large.
  private static let sizeLimit = 200_000

  init(_ bytes: [UInt8], path: String, site: Site) {
    reader = HTMLReader(bytes)
    self.path = path
    self.site = site
    folder = PageFolder(ofPage: path)
  }

  /// Reads the page to its end.
  ///
  /// - Parameter memory: Where addresses lead.
  mutating func run(_ memory: inout LinkMemory) {
    while let token = reader.next() {
      switch token {
      case .start(let name): open(name, &memory)
      case .end(let name):
        if name == .svg, pictureDepth > 0 { pictureDepth -= 1 }
        isInTitle = false
      case .text(let range): if isInTitle { readTitle(range) } else { readStyle(range, &memory) }
      }
    }
    finish()
  }

  private mutating func note(
    _ code: String, _ message: String, at offset: Int, hint: String? = nil
  ) {
    facts.findings.append(.init(code: code, message: message, offset: offset, hint: hint))
  }

  /// A value that is a word, whatever its capitals.
  private func word(_ range: Range<Int>) -> NameCode { NameCode(reader.bytes[range]) }

  private func text(_ range: Range<Int>) -> String { AttributeText.decoded(reader.bytes[range]) }

  // MARK: Elements

  private var isInStyle = false

  private mutating func open(_ name: NameCode, _ memory: inout LinkMemory) {
    isInStyle = name == .styleElement
    let loads = NameCode.loaders.contains(name)
    var hasAlt = false
    for attribute in reader.attributes {
      switch attribute.name {
      case .href, .xlinkHref:
        if name == .base { setBase(attribute.value) } else { link(attribute.value, name, &memory) }
      case .source where loads, .poster where loads, .data where loads:
        follow(attribute.value, isLoaded: true, name, &memory)
      case .sourceSet where loads: followSet(attribute.value, name, &memory)
      case .action: follow(attribute.value, isLoaded: false, name, &memory)
      case .style: followStyle(attribute.value, &memory)
      case .id: add(id: attribute.value)
      case .name where name == .a: ids.insert(ByteHash.of(text(attribute.value)))
      case .alt: hasAlt = true
      case .lang where name == .html: hasLanguage = !text(attribute.value).isEmpty
      default: break
      }
    }
    if name == .image, !hasAlt, pictureDepth == 0 {
      let source = reader.value(of: .source).map(text) ?? ""
      note("missing-alt", "a picture without alt: \(source.prefix(80))", at: reader.tagStart)
    }
    if name == .titleElement, pictureDepth == 0, facts.title == nil { isInTitle = true }
    if name == .svg { pictureDepth += 1 }
    if name == .meta { readMeta(&memory) }
    if let level = name.headingLevel { heading(level) }
  }

  private mutating func add(id range: Range<Int>) {
    let plain = !reader.bytes[range].contains(UInt8(ascii: "&"))
    let hash = plain ? ByteHash.of(reader.bytes, range) : ByteHash.of(text(range))
    guard !ids.insert(hash).inserted else { return }
    note(
      "duplicate-id", "the id \"\(text(range).prefix(80))\" stands here again", at: range.lowerBound
    )
  }

  private mutating func heading(_ level: Int) {
    if level == 1 {
      firstLevelCount += 1
      if firstLevelCount == 2 {
        note("heading-order", "a second heading of the first level", at: reader.tagStart)
      }
    } else if level > headingLevel + 1, headingLevel > 0 {
      note(
        "heading-order", "h\(level) comes after h\(headingLevel)", at: reader.tagStart,
        hint: "Write h\(headingLevel + 1).")
    }
    headingLevel = level
  }

  private mutating func readTitle(_ range: Range<Int>) {
    isInTitle = false
    let title = text(range)
    facts.titleOffset = range.lowerBound
    facts.title = title.isEmpty ? nil : ByteHash.of(title)
  }

  private mutating func readMeta(_ memory: inout LinkMemory) {
    guard let content = reader.value(of: .content) else { return }
    if let name = reader.value(of: .name), word(name) == .robots {
      facts.isHidden = facts.isHidden || text(content).lowercased().contains("noindex")
    }
    guard let kind = reader.value(of: .httpEquiv), word(kind) == .refresh else { return }
    facts.isHidden = true
    let bytes = reader.bytes
    guard let equals = bytes[content].firstIndex(of: UInt8(ascii: "=")) else { return }
    follow(equals + 1..<content.upperBound, isLoaded: false, .meta, &memory)
  }

  private mutating func setBase(_ range: Range<Int>) {
    guard case .file(let file) = Address.target(of: text(range), in: folder.path, home: site.home)
    else { return }
    folder = PageFolder(ofPage: file)
  }

  // MARK: Addresses

  private mutating func link(_ range: Range<Int>, _ name: NameCode, _ memory: inout LinkMemory) {
    guard name == .link else {
      return follow(range, isLoaded: NameCode.loaders.contains(name), name, &memory)
    }
    let relation = reader.value(of: .rel).map { text($0).lowercased() } ?? ""
    // What a browser asks for by itself; the other relations are links.
    let loads = relation.split(separator: " ").contains {
      [
        "stylesheet", "icon", "preload", "prefetch", "modulepreload", "preconnect", "dns-prefetch",
        "manifest", "apple-touch-icon", "mask-icon",
      ].contains($0)
    }
    follow(range, isLoaded: loads, name, &memory)
  }

  private mutating func followSet(
    _ range: Range<Int>, _ name: NameCode, _ memory: inout LinkMemory
  ) {
    for part in reader.bytes[range].split(separator: UInt8(ascii: ",")) {
      let address = part.drop { $0.isSpace }.prefix { !$0.isSpace }
      guard !address.isEmpty else { continue }
      follow(address.startIndex..<address.endIndex, isLoaded: true, name, &memory)
    }
  }

  private mutating func followStyle(_ range: Range<Int>, _ memory: inout LinkMemory) {
    for address in StyleScan.addresses(in: reader.bytes, range) {
      follow(address, isLoaded: true, .styleElement, &memory)
    }
  }

  private mutating func readStyle(_ range: Range<Int>, _ memory: inout LinkMemory) {
    if isInStyle { followStyle(range, &memory) }
  }

  private mutating func follow(
    _ range: Range<Int>, isLoaded: Bool, _ name: NameCode, _ memory: inout LinkMemory
  ) {
    var range = range
    let bytes = reader.bytes
    while let first = bytes[range].first, first.isSpace { range = range.dropFirst() }
    guard !range.isEmpty else { return }
    if bytes[range.lowerBound] == UInt8(ascii: "#") {
      return ownFragments.append((Self.id(bytes, range.dropFirst()), range))
    }
    let mark = bytes[range].firstIndex(of: UInt8(ascii: "#")) ?? range.upperBound
    let verdict = memory.verdict(
      bytes, range.lowerBound..<mark, in: folder, site.files, home: site.home)
    switch verdict {
    case .file(let number):
      if mark < range.upperBound { place(mark + 1..<range.upperBound, number) }
    case .nowhere: break
    case .elsewhere:
      guard isLoaded, !(site.allowsRemoteImages && name == .image) else { return }
      note(
        "third-party", "the page asks another host: \(text(range).prefix(120))",
        at: range.lowerBound)
    case .missing:
      note("broken-link", "nothing is at \(text(range).prefix(160))", at: range.lowerBound)
    case .outside:
      note(
        "broken-link", "this leads out of the site: \(text(range).prefix(160))",
        at: range.lowerBound)
    }
  }

  private mutating func place(_ range: Range<Int>, _ target: Int) {
    let file = site.files.paths[target]
    guard !range.isEmpty, file.hasSuffix(".html") else { return }
    facts.placeLinks.append(
      .init(
        target: target, id: Self.id(reader.bytes, range), offset: range.lowerBound,
        name: text(range)))
  }

  /// The hash of the id that a fragment names.
  private static func id(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    let isPlain = !bytes[range].contains { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "%") }
    if isPlain { return ByteHash.of(bytes, range) }
    let text = AttributeText.decoded(bytes[range])
    return ByteHash.of(Link.percentDecoded(text) ?? text)
  }

  // MARK: The whole page

  private mutating func finish() {
    let top = [ByteHash.of(""), ByteHash.of("top")]
    for fragment in ownFragments where !ids.contains(fragment.id) && !top.contains(fragment.id) {
      note(
        "broken-fragment",
        "no element has the id \"\(text(fragment.range).dropFirst().prefix(80))\"",
        at: fragment.range.lowerBound)
    }
    if facts.title == nil { note("missing-title", "the page has no title", at: 0) }
    if !hasLanguage { note("missing-lang", "the page does not say its language", at: 0) }
    if firstLevelCount == 0, !facts.isHidden {
      note("missing-heading", "the page has no h1", at: 0)
    }
    if let place = reader.unclosed { note("bad-markup", "this is not closed", at: place) }
    if let place = Self.firstControl(in: reader.bytes) {
      note(
        "control-character", "a control character with the number \(reader.bytes[place])", at: place
      )
    }
    let size = reader.bytes.count
    if size > Self.sizeLimit {
      note("large-page", "the page has \(size / 1000) KB", at: 0)
    }
  }

  /// Where the first character stands that HTML forbids.
  private static func firstControl(in bytes: [UInt8]) -> Int? {
    let span = bytes.span
    var found: UInt8 = 0
    for index in 0..<span.count {
      let byte = span[index]
      found |= byte < 0x20 && byte != 0x0A && byte != 0x09 && byte != 0x0D ? 1 : 0
    }
    guard found != 0 else { return nil }
    return bytes.firstIndex { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 && $0 != 0x0D }
  }

  /// The hashes of all ids of a page, for links from elsewhere.
  static func ids(of bytes: [UInt8]) -> Set<UInt64> {
    var reader = HTMLReader(bytes)
    var ids: Set = [ByteHash.of(""), ByteHash.of("top")]
    while let token = reader.next() {
      guard case .start(let name) = token else { continue }
      for attribute in reader.attributes
      where attribute.name == .id || attribute.name == .name && name == .a {
        ids.insert(ByteHash.of(AttributeText.decoded(bytes[attribute.value])))
      }
    }
    return ids
  }
}
