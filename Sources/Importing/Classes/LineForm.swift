internal import Vietnamese

/// Whether a line is the name of an image file, or stands where a mail had an image.
func isImageFile(_ line: SourceLine) -> Bool {
  if [".jpg", ".jpeg", ".png", ".gif", ".bmp", ".webp", ".svg"].contains(where: line.key.ends) {
    return true
  }
  if ["[image", "[cid:", "[hình ảnh:", "[ảnh:", "[hình:"].contains(where: line.key.starts) {
    return true
  }
  guard line.shape.words <= 6, line.key.contains(UInt8(ascii: "_")),
    let last = line.key.split(separator: 0x20).last
  else { return false }
  // `thuyen_hat_1`: a name for a machine.
  return last.count { $0 == UInt8(ascii: "_") } >= 1
    && last.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || "_-.".utf8.contains($0) }
    && last.contains { 0x61...0x7A ~= $0 }
}

/// Whether a line is a key or a variable of a template that was never filled in: `news.detail.publishedAt`,
/// `{{weather.city}}`.
func isTemplateKey(_ line: SourceLine) -> Bool {
  if line.shape.words <= 8, line.key.contains(Array("{{".utf8)) || line.key.starts(with: "${") {
    return true
  }
  return isTemplateKey(line.text[...])
}

/// Whether a word is a path of at least two names in Latin letters; an address has a stroke or ends in a
/// country.
func isTemplateKey(_ word: Substring) -> Bool {
  let bytes = word.utf8
  guard 5...60 ~= bytes.count, bytes.contains(UInt8(ascii: ".")),
    bytes.allSatisfy({
      0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2E || $0 == 0x5F
    })
  else { return false }
  // A country or a kind of organization ends the address of a site.
  if [".vn", ".com", ".net", ".org", ".asia"].contains(where: { word.lowercased().hasSuffix($0) }) {
    return false
  }
  let names = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  guard names.count >= 2, names.allSatisfy({ $0.count >= 2 && $0.contains { $0 >= 0x41 } }),
    let first = names.first, first.allSatisfy({ $0 >= 0x61 }), bytes.first != UInt8(ascii: "w")
  else { return false }
  return names.count >= 3 || names[1].contains { 0x41...0x5A ~= $0 } || names[1].count >= 4
}

/// Whether a line is a row of menu entries: `VI | EN | DE`, `Home » Thời sự » Đối ngoại`.
func isMenuBar(_ line: SourceLine, book: RuleBook) -> Bool {
  // A dot alone is an ornament.
  let endsSentence = line.shape.endsSentence && !line.key.ends(with: " .")
  guard line.shape.length <= 160, !endsSentence, hasBar(line.key) else { return false }
  let pieces = line.text.unicodeScalars.split(whereSeparator: isBar)
    .map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
  guard pieces.count >= 2 else { return false }
  let words = pieces.map { piece in
    piece.split(separator: " ").count { word in
      word.contains { $0.properties.isAlphabetic || "0"..."9" ~= $0 }
    }
  }
  if pieces.count >= 3 { return words.allSatisfy { $0 <= 6 } }
  return words.allSatisfy { $0 <= 4 }
    && pieces.contains { book.isFurniture(bare(lineKey(String($0)))) }
}

private func isBar(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "|", "»", "›", ">", "•", "←", "→", "◄", "►": true
  default: false
  }
}

/// Whether a line holds buttons or menu entries in columns, or run together: `Print   Email   Tweet`,
/// `Trang chủGiới thiệuTin tức`.
func isButtonRow(_ line: SourceLine, book: RuleBook) -> Bool {
  guard line.shape.length <= 160, !line.shape.endsSentence else { return false }
  let parts = line.columns.isEmpty ? gluedEntries(of: line) : line.columns
  guard parts.count >= 2, parts.allSatisfy({ $0.utf8.count { $0 == 0x20 } <= 6 }) else {
    return false
  }
  return parts.contains { book.isFurniture(bare(lineKey($0))) }
    || line.columns.isEmpty && areRunTogether(parts)
}

/// Whether the parts of a line met inside of Vietnamese words, twice and more.
///
/// `… hôm nayViệt Nam 12 ca mớiTây Ninh 3 ca mới`; names of firms, such as YouTube, have capitals
/// inside, too.
private func areRunTogether(_ parts: [String]) -> Bool {
  parts.count >= 3
    && parts.dropLast().allSatisfy { part in
      part.split(separator: " ").last.map { word in
        word.count >= 2
          && (VietnameseText.isVietnameseSyllable(word) || !word.utf8.allSatisfy { $0 < 0x80 })
      } ?? false
    }
}

private let ageMarks = [" / ", "·", "•", " - "].map { Array($0.utf8) }

/// Whether a line is an outlet with the age of an article between strokes: `Báo Cà Mau · 3 giờ`.
func isAgeStamp(_ line: SourceLine) -> Bool {
  guard line.shape.digits > 0, line.shape.length <= 80, !line.shape.endsSentence else {
    return false
  }
  var bytes = Array(line.text.utf8)
  for mark in ageMarks { bytes = replacing(mark, with: [UInt8(ascii: "|")], in: bytes) }
  guard bytes.contains(UInt8(ascii: "|")) else { return false }
  let pieces = String(decoding: bytes, as: UTF8.self).split(separator: "|").map {
    lineKey(trimmed($0)).split(separator: 0x20)
  }
  return pieces.count >= 2
    && pieces.contains { words in
      2...3 ~= words.count && words[0].allSatisfy { 0x30...0x39 ~= $0 }
        && longAges.contains(Array(words[1]))
        && (words.count == 2 || words[2].elementsEqual("trước".utf8))
    }
}

/// Whether a line names an outlet and the number of an issue, far apart, as pages of a print do on top.
func isHeadOfPrint(_ line: SourceLine) -> Bool {
  guard line.columns.count >= 2, line.shape.digits > 0, line.shape.words <= 14,
    !line.shape.endsSentence, let last = line.columns.last
  else { return false }
  let (first, issue) = (lineKey(line.columns[0]), lineKey(last))
  return ["báo ", "bản tin", "tạp chí ", "nội san", "tập san", "đặc san"].contains {
    first.starts(with: $0)
  } && (issue.starts(with: "số ") || issue.starts(with: "trang "))
}

/// The parts of a line where capitals follow small letters inside of words.
private func gluedEntries(of line: SourceLine) -> [String] {
  guard line.shape.capitals > line.shape.capitalizedWords + 1, !line.shape.isShouting else {
    return []
  }
  let parts = entriesRunTogether(in: line.text)
  return parts.count >= 3 ? parts : []
}

/// Whether a line is a row of links in brackets: `[In] [Đóng cửa sổ]`, `--[ nhà ]--[ thư ]--`.
func isBracketRow(_ line: SourceLine) -> Bool {
  guard line.shape.length <= 160, line.key.count(where: { $0 == UInt8(ascii: "[") }) >= 2 else {
    return false
  }
  var (isInside, words) = (false, 0)
  for scalar in line.text.unicodeScalars {
    switch scalar {
    case "[": (isInside, words) = (true, 1)
    case "]": isInside = false
    case " " where isInside: words += 1
    default:
      let isText = scalar.properties.isAlphabetic || "0"..."9" ~= scalar
      if isText, !isInside || words > 8 { return false }
    }
  }
  return true
}

/// Whether a phrase ends in the age of an article: `Bữa cơm cho lái xe đường dài5 giờ trước`.
///
/// Hours and minutes are ages anywhere; longer times only where no space parts them from the phrase,
/// for `Chuyện của 30 năm trước` is a headline.
func endsInAge(_ line: SourceLine) -> Bool {
  guard line.shape.words >= 4, line.shape.length <= 200, line.key.ends(with: " trước") else {
    return false
  }
  let words = line.key.split(separator: 0x20)
  guard words.count >= 4 else { return false }
  let (unit, number) = (Array(words[words.count - 2]), words[words.count - 3])
  guard let last = number.last, 0x30...0x39 ~= last else { return false }
  let isGlued = number.contains { !(0x30...0x39 ~= $0) }
  return (isGlued ? longAges : shortAges).contains(unit)
}

private let shortAges = Set(["giây", "phút", "giờ"].map { Array($0.utf8) })
private let longAges = shortAges.union(["ngày", "tuần", "tháng", "năm"].map { Array($0.utf8) })

/// Whether a line begins as a reader's comment does: `Mai Khôi viết lúc 21:14 02/09/2010: …`.
func isSignedComment(_ line: SourceLine) -> Bool {
  guard line.shape.digits >= 6 else { return false }
  let head = Array(line.key.prefix(100))
  return commentVerbs.contains { verb in
    guard let start = head.firstIndex(of: verb), start > 0 else { return false }
    let after = start + verb.count
    return head[..<start].count(where: { $0 == 0x20 }) <= 5 && after < head.count
      && 0x30...0x39 ~= head[after]
  }
}

private let commentVerbs = [
  " viết lúc ", " đã viết lúc ", " gửi lúc ", " đã gửi lúc ", " bình luận lúc ", " nói lúc ",
  " phản hồi lúc ", " trả lời lúc ",
].map { Array($0.utf8) }

/// Whether a key holds `|`, `>` or a mark that UTF-8 writes with C2 BB (») or E2 (›, •, arrows).
private func hasBar(_ key: [UInt8]) -> Bool {
  key.contains { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ">") || $0 == 0xC2 || $0 == 0xE2 }
}

/// Whether a line is nothing but several buttons: `Gửi bài này In bài này`.
func isFurnitureChain(_ line: SourceLine, book: RuleBook) -> Bool {
  guard 2...12 ~= line.shape.words, book.mayOpenFurniture(line.bareKey) else { return false }
  let words = line.bareKey.split(separator: 0x20)
  // reachable[n]: the first n words are whole phrases of furniture, or counts beside them.
  var reachable = [true] + [Bool](repeating: false, count: words.count)
  for end in 1...words.count {
    let isCount = end > 1 && words[end - 1].allSatisfy { 0x30...0x39 ~= $0 || $0 == 0x2E }
    reachable[end] =
      isCount && reachable[end - 1]
      || (max(0, end - 5)..<end).contains { start in
        reachable[start]
          && book.isFurniture(words[start].startIndex..<words[end - 1].endIndex, in: line.bareKey)
      }
  }
  return reachable[words.count]
}

extension RuleBook {
  fileprivate func isFurniture(_ range: Range<Int>, in key: [UInt8]) -> Bool {
    isFurniture(bare(key, in: range))
  }
}

/// Whether one date in brackets, or after a dash, closes a phrase: `Hội nghị … ( 21/05 )`.
func endsInDate(_ line: SourceLine) -> Bool {
  guard line.shape.length <= 250, line.shape.words >= 4, line.shape.digits >= 2,
    let last = line.key.last,
    last == UInt8(ascii: ")") || 0x30...0x39 ~= last
  else { return false }
  let tokens = DateToken.tokens(of: line.key)
  guard
    let open = tokens.lastIndex(where: {
      $0.kind == .mark(UInt8(ascii: "(")) || $0.kind == .mark(UInt8(ascii: "-")) && $0.followsSpace
    }),
    open > 2
  else { return false }
  let isBracketed = tokens[open].kind == .mark(UInt8(ascii: "("))
  guard isBracketed == (last == UInt8(ascii: ")")) else { return false }
  let inner = Array(tokens[(open + 1)...].dropLast(isBracketed ? 1 : 0))
  let dates = DateScanner.mentions(in: inner, isLoose: true)
  guard dates.count == 1, let date = dates.first, date.day != nil, date.firstDay == nil,
    isBracketed || date.year != nil
  else { return false }
  // A time may stand beside the date, nothing else.
  let rest = inner.indices.filter { !date.tokens.contains($0) }
  return rest.count <= 4
    && rest.allSatisfy {
      switch inner[$0].kind {
      case .number, .mark, .date(.ngay): true
      default: false
      }
    }
}

/// Whether a line holds the numbers of a list's pages: `1 2 3 … 41 Cuối »`.
func isPagerRow(_ line: SourceLine) -> Bool {
  guard 3...20 ~= line.shape.words, line.shape.digits >= 3, line.shape.letters <= 24 else {
    return false
  }
  let words = line.key.split(separator: 0x20)
  let row: [[UInt8]] = ["1", "2", "3"].map { Array($0.utf8) }
  return words.indices.dropLast(2).contains { start in
    words[start..<(start + 3)].elementsEqual(row) { Array($0) == $1 }
  }
}

/// Whether an arrow before a phrase points to another article.
func isPointer(_ line: SourceLine) -> Bool {
  guard !line.shape.endsClause, line.shape.words >= 3 else { return false }
  return [">>", "»", "►", "☞", "➤", "→", "←", "«"].contains { line.key.starts(with: $0) }
    || ["→", "»"].contains { line.key.ends(with: $0) }
}

/// Whether a line is `X X` or `XX`: a link's text and its picture's, run together.
func isDoubled(_ line: SourceLine) -> Bool {
  let key = line.bareKey
  guard key.count >= 16, line.shape.length <= 500 else { return false }
  if key.count.isMultiple(of: 2) {
    let half = key.count / 2
    return key.prefix(half).elementsEqual(key.suffix(half))
  }
  let half = key.count / 2
  guard key[half] == 0x20 else { return false }
  return key.prefix(half).elementsEqual(key.suffix(half))
}

/// Whether a label ends in a row of dots: `Tin nổi bật.........`.
func hasLeaderDots(_ line: SourceLine) -> Bool {
  guard line.shape.words <= 8 else { return false }
  return line.key.reversed().prefix { $0 == UInt8(ascii: ".") }.count >= 6
    || line.key.ends(with: "………")
}

/// Whether a line says that it belongs to a picture: `Ảnh: Việt Đức`, `(ảnh : Tư liệu)`.
func hasCaptionMark(_ line: SourceLine) -> Bool {
  guard line.shape.length <= 400 else { return false }
  let key = line.key
  guard captionWords.contains(where: { key.contains($0) }) else { return false }
  return captionMarks.contains { key.contains($0) }
}

private let captionWords = ["ảnh", "photo", "credit"].map { Array($0.utf8) }

private let captionMarks: [[UInt8]] = [
  "ảnh:", "ảnh :", "(ảnh", "nguồn ảnh", "ảnh tư liệu", "ảnh minh họa", "photo:", "(photo",
  "photo by",
  "ảnh trên", "ảnh do ", "credit:",
].map { Array($0.utf8) }

extension [UInt8] {
  /// Whether the bytes end in those of a text.
  func ends(with suffix: String) -> Bool {
    self.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }

  /// Whether the bytes begin with those of a text.
  func starts(with prefix: String) -> Bool { starts(with: prefix.utf8) }

  /// Whether the bytes begin with others.
  func starts(with prefix: [UInt8]) -> Bool { holds(prefix, at: 0) }

  /// Whether other bytes stand somewhere in these.
  func contains(_ part: [UInt8]) -> Bool { firstIndex(of: part) != nil }

  /// Where other bytes stand first in these, from a position on.
  func firstIndex(of part: [UInt8], from position: Int = 0) -> Int? {
    guard let head = part.first else { return nil }
    var rest = self[position...]
    while let start = rest.firstIndex(of: head), start + part.count <= count {
      if holds(part, at: start) { return start }
      rest = rest[(start + 1)...]
    }
    return nil
  }

  /// Whether other bytes stand at a position of these.
  func holds(_ part: [UInt8], at start: Int) -> Bool {
    guard start + part.count <= count else { return false }
    var offset = 0
    while offset < part.count {
      guard self[start + offset] == part[offset] else { return false }
      offset += 1
    }
    return true
  }
}
