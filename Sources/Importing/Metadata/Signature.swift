/// Who wrote a text and where it was taken from, as a line at its end or its beginning says.
struct Signature: Equatable, Sendable {
  /// The persons, without ranks and posts.
  var authors: [String] = []
  /// The outlet, such as `Báo Kon Tum`.
  var source: String?
  /// The address of the original.
  var url: String?

  /// Whether the line says anything.
  var isEmpty: Bool { authors.isEmpty && source == nil && url == nil }
}

/// Reads a line as the label of authors: `Tin, ảnh: X`, `Tác giả bài viết: X`, `By: X`.
///
/// - Parameter text: A line.
/// - Returns: What the label says; `nil` for a line without such a label.
func labelledSignature(_ text: String) -> Signature? {
  let key = lineKey(text)
  guard key.count <= 160 else { return nil }
  for label in AuthorLabels.all where key.starts(with: label) {
    // Keys have as many characters as the text they were made from.
    let rest = text.dropFirst(String(decoding: label, as: UTF8.self).count)
    let value = rest.contains("(") ? trimmed(rest) : trimmedPunctuation(rest)
    guard !value.isEmpty else { return nil }
    var signature = unlabelledSignature(value, isLabelled: true)
    if signature.authors.isEmpty, AuthorLabels.firm.contains(label),
      value.split(separator: " ").count <= 8,
      !OrganizationWords.notNames.contains(lineKey(value))
    {
      // A unit that a label names as the author is one.
      signature.authors = [value]
    }
    // "Tác giả: BBT" is a label all the same; it names nobody.
    return signature.isEmpty && value.split(separator: " ").count > 4 ? nil : signature
  }
  return nil
}

/// Reads a line that may be a signature without a label.
///
/// - Parameters:
///   - text: A line, such as `Hồng Vân (Theo TTXVN)`.
///   - isLabelled: Whether a label came before it.
/// - Returns: Authors and source; empty when it is no signature.
func unlabelledSignature(_ text: String, isLabelled: Bool = false) -> Signature {
  var signature = Signature()
  var text = text
  if let open = text.lastIndex(of: "("), text.hasSuffix(")"), open != text.startIndex {
    let note = String(text[text.index(after: open)...].dropLast())
    let isNote = [
      "tổng hợp", "thực hiện", "t/h", "biên soạn", "sưu tầm", "lược ghi", "ghi", "biên dịch", "st",
    ]
    .contains { lineKey(note).starts(with: $0) }
    if let source = sourceName(in: note) ?? unlabelledOutlet(note) {
      signature.source = source.source
      signature.url = source.url
    } else if isOutlet(note), isMostlyCapitalized(note),
      !personNames(in: trimmed(text[..<open]), isLabelled: isLabelled).isEmpty
    {
      signature.source = note
    }
    if isNote || signature.source != nil || !personNames(in: note).isEmpty
      || !personNames(in: trimmed(text[..<open]), isLabelled: isLabelled).isEmpty
    {
      text = trimmed(text[..<open])
    }
  }
  // "Hồng Vân - Theo Báo Quảng Trị".
  var key = lineKey(text)
  for mark in [" - theo ", " – theo ", ", theo ", " theo ", " - nguồn: ", "; nguồn: "]
  where signature.source == nil {
    guard let start = key.firstIndex(of: Array(mark.utf8)), start > 0 else { continue }
    let count = String(decoding: key[..<start], as: UTF8.self).count
    let label = mark.contains("nguồn") ? "Nguồn: " : "Theo "
    let rest = label + text.dropFirst(count + mark.count)
    if !personNames(in: String(text.prefix(count))).isEmpty, let source = sourceName(in: rest) {
      signature.source = source.source
      text = String(text.prefix(count))
    }
  }
  // "Minh Hằng/Báo Nghệ An": the outlet stands behind the stroke.
  if let stroke = text.firstIndex(of: "/"), signature.source == nil {
    let outlet = trimmed(text[text.index(after: stroke)...])
    if isOutlet(outlet) {
      signature.source = outlet
      text = trimmed(text[..<stroke])
    }
  }
  key = lineKey(text)
  for credit in [" - ảnh:", " – ảnh:", "; ảnh:", ", ảnh:", ". ảnh:", " ảnh:", " - ảnh ", " (ảnh:"] {
    if let start = key.firstIndex(of: Array(credit.utf8)), start > 0 {
      text = String(text.prefix(String(decoding: key[..<start], as: UTF8.self).count))
      key = lineKey(text)
    }
  }
  signature.authors = personNames(in: text, isLabelled: isLabelled)
  return signature
}

/// Reads a line as the name of the outlet a text was taken from.
///
/// `Theo báo Kon Tum`, `(Theo TTXVN)`, `Nguồn: Báo Đắk Lắk`, `(Trích Bản tin Đối ngoại tỉnh Quảng Trị, số 3)`.
///
/// - Parameter text: A line, or a part of one.
/// - Returns: The source; `nil` for any other line.
func sourceName(in text: String) -> Signature? {
  let bare = trimmedPunctuation(text)
  let key = lineKey(bare)
  guard key.count <= 140 else { return nil }
  for (label, isFirm) in SourceLabels.all where key.holds(label, at: 0) {
    guard bare.split(separator: " ").count <= 16 else { return nil }
    var value = trimmedPunctuation(bare.dropFirst(String(decoding: label, as: UTF8.self).count))
    guard !value.isEmpty, let first = value.unicodeScalars.first else { return nil }
    var signature = Signature()
    if let address = value.split(separator: " ").first(where: {
      $0.hasPrefix("http") || $0.hasPrefix("www.")
    }) {
      signature.url = address.hasPrefix("http") ? String(address) : nil
      value = trimmedPunctuation(replacing(String(address), with: "", in: value))
    }
    let words = value.split(separator: " ").count
    guard words <= 10, isFirm || LineShape.isCapital(first.value) || isOutlet(value) else {
      return nil
    }
    // "Theo đó, …" and "Theo ông …" open sentences; a line in brackets is no sentence.
    let isBracketed = text.hasPrefix("(") && text.hasSuffix(")")
    guard isFirm || isBracketed || isOutlet(value) || isMostlyCapitalized(value) else { return nil }
    if let stroke = value.firstIndex(of: "/"), signature.url == nil {
      let names = personNames(in: String(value[..<stroke]))
      if !names.isEmpty {
        signature.authors = names
        value = trimmed(value[value.index(after: stroke)...])
      }
    }
    signature.source = value.isEmpty ? nil : outletName(value)
    if value.isEmpty { signature.source = signature.url.flatMap(host) }
    return signature.isEmpty ? nil : signature
  }
  return nil
}

/// The site that an address leads to.
private func host(of address: String) -> String? {
  let parts = address.split(separator: "/", omittingEmptySubsequences: true)
  guard parts.count >= 2 else { return nil }
  let host = parts[1].hasPrefix("www.") ? parts[1].dropFirst(4) : parts[1]
  return host.contains(".") ? String(host) : nil
}

/// The name of an outlet as it should be shown: without the number of an issue, with a capital.
func outletName(_ text: String) -> String {
  var name = text
  var key = lineKey(name)
  for mark in issueMarks {
    if let start = key.firstIndex(of: mark), start > 0 {
      name = String(name.prefix(String(decoding: key[..<start], as: UTF8.self).count))
      key = lineKey(name)
    }
  }
  name = trimmedPunctuation(name)
  // An address is written in small letters.
  if name.contains("."), !name.contains(" ") { return name }
  return withoutShouting(name.prefix(1).uppercased() + name.dropFirst())
}

private let issueMarks = [
  ", số ra ", ", số ", ", ngày ", " số ra ", " ngày ", ", ra ngày ", " - số ",
].map { Array($0.utf8) }

/// `Báo MINH HẢI` and `BÁO QUẢNG TRỊ` get small letters; `Báo SGGP` stays: only words with accents, or
/// beside such, are names.
private func withoutShouting(_ name: String) -> String {
  let words = name.split(separator: " ")
  func isShouted(_ word: Substring) -> Bool {
    word.count >= 2 && word.unicodeScalars.allSatisfy { LineShape.isCapital($0.value) }
  }
  guard words.count >= 2, words.dropFirst().allSatisfy(isShouted),
    words.dropFirst().contains(where: { $0.utf8.count > $0.unicodeScalars.count })
  else { return name }
  return words.map { isShouted($0) ? $0.prefix(1) + $0.dropFirst().lowercased() : String($0) }
    .joined(separator: " ")
}

/// Reads a whole line as the name of a newspaper, a magazine, a bulletin or a broadcaster.
///
/// Words alone prove little, so only names that open as such ones do count: `Báo Cửu Long`, `(Báo Quảng
/// Trị Online)`, `Báo MINH HẢI, số ra cuối tháng 11-1993`; a portal signs its pages with its own name.
///
/// - Parameter text: A line that stands where a page names its source.
/// - Returns: The source; `nil` for any other line.
func unlabelledOutlet(_ text: String) -> Signature? {
  let bare = trimmedPunctuation(text)
  let key = lineKey(bare)
  if text.hasPrefix("("), text.hasSuffix(")") || text.hasSuffix(")."),
    SourceLabels.agencies.contains(key)
  {
    return Signature(source: bare)
  }
  // Few lines open so, and a name opens as its line does.
  guard SourceLabels.names.contains(where: { key.holds($0, at: 0) }),
    !SourceLabels.noNames.contains(where: { key.holds($0, at: 0) })
  else { return nil }
  let name = outletName(bare + " ")
  let words = name.split(separator: " ")
  guard 2...7 ~= words.count, !text.hasSuffix("."), !text.hasSuffix(":"),
    SourceLabels.names.contains(where: { lineKey(name).holds($0, at: 0) }),
    words[1].unicodeScalars.first.map({ LineShape.isCapital($0.value) }) == true,
    isMostlyCapitalized(name), !name.contains(where: { "0"..."9" ~= $0 })
  else { return nil }
  return Signature(source: name)
}

/// Whether a name is one of a newspaper, a broadcaster or a site.
func isOutlet(_ name: String) -> Bool {
  let key = lineKey(name)
  return SourceLabels.outlets.contains { key.starts(with: $0) }
    || SourceLabels.endings.contains { ending in
      key.ends(with: String(decoding: ending, as: UTF8.self))
    }
}

private func isMostlyCapitalized(_ text: String) -> Bool {
  let words = text.split(separator: " ")
  let capitals = words.count { word in
    word.unicodeScalars.first.map { LineShape.isCapital($0.value) || !$0.properties.isAlphabetic }
      ?? false
  }
  return words.count <= 7 && capitals * 2 >= words.count && !text.hasSuffix(".")
    && !text.contains(",")
}

private enum AuthorLabels {
  /// Labels of authors; what is no name behind one of `firm` is a unit.
  static let all: [[UInt8]] = (texts + firmTexts).sorted { $0.count > $1.count }.map {
    Array($0.utf8)
  }
  static let firm: Set<[UInt8]> = Set(firmTexts.map { Array($0.utf8) })

  private static let firmTexts = [
    "tác giả bài viết:", "tác giả:", "by:", "author:", "written by:", "người viết:", "viết bởi:",
    "story by:",
  ]
  private static let texts = [
    "bài, ảnh:", "bài và ảnh:", "bài & ảnh:", "bài - ảnh:", "bài ảnh:", "tin, ảnh:", "tin và ảnh:",
    "tin - ảnh:",
    "tin ảnh:", "tin & ảnh:", "tin, bài:", "tin bài:", "tin, bài, ảnh:", "tin bài, ảnh:", "tin:",
    "bài:",
    "thực hiện:", "người thực hiện:", "nội dung:", "viết bởi ", "written by ", "by ", "tác giả ",
    "text and photo:",
    "bởi ", "bởi:", "biên dịch:", "dịch:", "chuyển ngữ:", "text:", "story:", "words:",
    "phóng viên:", "bài viết:", "bài viết của ", "ghi chép của ", "bút ký của ", "phóng sự của ",
    "ký sự của ",
    "tùy bút của ", "ghi nhanh của ", "tin và bài:",
    "bài, ảnh ",
    "tin, ảnh ", "người đưa tin:", "biên soạn:", "tổng hợp:", "ctv:", "cộng tác viên:",
    "người dịch:", "bài viết và ảnh:",
    "posted by ", "đăng bởi ", "đăng bởi:", "tin và hình ảnh:", "ảnh và bài:", "ảnh, bài:",
    "reported by ",
    "story and photos:", "tin, hình:", "bài, hình:",
  ]
}

private enum SourceLabels {
  /// Labels of sources; those that are not firm open sentences as well.
  static let all: [([UInt8], isFirm: Bool)] = [
    ("nguồn tin:", true), ("nguồn bài viết:", true), ("nguồn:", true), ("nguồn :", true),
    ("theo:", true),
    ("nguồn tin ", false), ("nguồn ", false), ("trích từ ", true), ("trích ", true),
    ("trích: ", true),
    ("theo nguồn ", false), ("theo ", false), ("source:", true), ("sources:", true),
    ("(theo ", false),
    ("đăng lại từ ", true), ("sưu tầm từ ", true), ("tổng hợp từ ", true), ("from ", false),
    ("tổng hợp theo ", true), ("dẫn theo ", true), ("trích dẫn nguồn:", true),
    ("trích nguồn:", true),
    ("bài đăng trên ", true), ("bài đã đăng trên ", true), ("đăng trên ", false),
    ("tổng hợp: theo ", true), ("lược trích từ ", true),
    ("dẫn nguồn ", true),
    ("according to ", false), ("via ", false), ("reprinted from ", true), ("nguồn - ", true),
  ].sorted { $0.0.utf8.count > $1.0.utf8.count }.map { (Array($0.0.utf8), isFirm: $0.1) }

  static let outlets: [[UInt8]] = [
    "báo ", "tạp chí ", "đài ", "cổng ", "trang ", "bản tin ", "ttxvn", "vov", "vtv",
    "thông tấn xã", "website ",
    "vnexpress", "vietnamnet", "vietnam+", "vietnamplus", "vna", "nhân dân", "quân đội nhân dân",
    "tuổi trẻ",
    "thanh niên", "tiền phong", "lao động", "đại đoàn kết", "thời đại", "hà nội mới", "sggp",
    "baochinhphu",
    "chinhphu", "dân trí", "vnews", "vtc", "nxb", "tập san", "đặc san", "ban biên tập",
    "sài gòn giải phóng",
  ].map { Array($0.utf8) }

  static let names: [[UInt8]] = [
    "báo ", "tạp chí ", "bản tin ", "tập san ", "đặc san ", "nội san ", "đài phát thanh ",
    "đài truyền hình ", "đài tiếng nói ", "đài pt", "thông tấn xã ",
  ].map { Array($0.utf8) }
  /// Agencies and papers whose short names sign a text in brackets.
  static let agencies: Set<[UInt8]> = Set(
    [
      "ttxvn", "vna", "vov", "vov.vn", "vtv", "vtv.vn", "vietnam+", "vietnamplus",
      "ttxvn/vietnam+", "vnp", "bnews", "vnexpress", "sggp", "qđnd", "vtc news",
    ].map { Array($0.utf8) })
  static let noNames: [[UInt8]] = ["báo cáo", "báo chí", "báo động", "báo ảnh"].map {
    Array($0.utf8)
  }

  static let endings: [[UInt8]] = [
    ".vn", ".com", ".net", ".org", " online", " times", " news", " daily", " điện tử", " newspaper",
    " post",
  ].map { Array($0.utf8) }
}
