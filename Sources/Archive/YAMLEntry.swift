extension YAMLMap.Entry {
  /// A diagnostic about the value, such as `"19x8" is not a date`, with the code `bad-<key>`.
  ///
  /// - Parameters:
  ///   - problem: What is wrong, beginning with a verb.
  ///   - hint: What to write instead.
  /// - Returns: An error at the place of the value.
  package func fault(_ problem: String, hint: String? = nil) -> Diagnostic {
    let code = "bad-" + key.replacingUnderscores()
    let subject = problem.hasPrefix("\"") ? "" : valueText + " "
    return Diagnostic(code: code, "\(key): \(subject)\(problem)", hint: hint, at: location)
  }

  private var valueText: String {
    switch value {
    case .scalar(let text): "\"\(text.prefix(60))\""
    case .list: "a list"
    case .map: "a map"
    case .nothing: "nothing"
    }
  }

  /// The value as a text of one line.
  ///
  /// - Returns: The text without white space at its ends; line breaks become spaces.
  /// - Throws: A `Diagnostic` unless the value is a scalar with something in it.
  package func text() throws(Diagnostic) -> String {
    guard case .scalar(let text) = value else {
      throw fault("stands where a text should", hint: "Write \"\(key): …\" on one line.")
    }
    if text.hasSingleSpacesOnly { return text }
    // By scalars, because a character that begins with a space may go on with an accent.
    let words = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
    guard !words.isEmpty else { throw fault("is empty", hint: "Fill it in or delete the line.") }
    return words.map { String($0) }.joined(separator: " ")
  }

  /// The value as a list of texts; a single text counts as a list of one.
  ///
  /// - Returns: The texts in their order, each once.
  /// - Throws: A `Diagnostic` unless the value is a list of scalars or a scalar.
  package func texts() throws(Diagnostic) -> [String] {
    let values: [YAMLMap.Value]
    switch value {
    case .list(let list): values = list
    case .scalar: values = [value]
    case .nothing: values = []
    case .map:
      throw fault("stands where a list should", hint: "Write \"\(key): [first, second]\".")
    }
    var texts: [String] = []
    for value in values where value != .nothing {
      let text = try Self(key: key, value: value, keyLocation: keyLocation, location: location)
        .text()
      if !texts.contains(text) { texts.append(text) }
    }
    return texts
  }

  /// The value as a list of anything; a single value counts as a list of one.
  ///
  /// - Returns: Each item as an entry of the same key, at its own place as far as the map was read for
  ///   it, without those that hold nothing.
  package func items() -> [Self] {
    guard case .list(let values) = value else { return value == .nothing ? [] : [self] }
    return values.enumerated().filter { $1 != .nothing }.map { index, value in
      let place = itemLocations.indices.contains(index) ? itemLocations[index] : location
      return Self(key: key, value: value, keyLocation: keyLocation, location: place)
    }
  }

  /// The value as a date.
  ///
  /// - Returns: A date to the day, the month or the year.
  /// - Throws: A `Diagnostic` unless the value is such a date.
  package func date() throws(Diagnostic) -> ArchiveDate {
    guard let date = ArchiveDate(iso: try text()) else {
      throw fault(
        "is not a date of the calendar from \(ArchiveDate.years.lowerBound) "
          + "to \(ArchiveDate.years.upperBound)",
        hint: "Write 2017-01-09, 2017-01 or 2017, as exactly as it is known.")
    }
    return date
  }

  /// The value as one of a few words.
  ///
  /// - Parameter type: The words.
  /// - Returns: The word.
  /// - Throws: A `Diagnostic` that lists the words unless the value is one of them.
  package func choice<Choice: RawRepresentable & CaseIterable>(
    from type: Choice.Type
  ) throws(Diagnostic) -> Choice where Choice.RawValue == String {
    guard let choice = Choice(rawValue: try text()) else {
      let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw fault("is not one of its words", hint: "Write one of: \(words).")
    }
    return choice
  }

  /// The value as yes or no.
  ///
  /// - Returns: Whether it says yes.
  /// - Throws: A `Diagnostic` unless the value is `true` or `false`.
  package func flag() throws(Diagnostic) -> Bool {
    switch try text() {
    case "true": return true
    case "false": return false
    default: throw fault("is neither true nor false", hint: "Write true or false.")
    }
  }

  /// The value as a map within the map.
  ///
  /// - Returns: Its entries.
  /// - Throws: A `Diagnostic` unless the value is a map.
  package func map() throws(Diagnostic) -> [Self] {
    guard case .map(let entries) = value else {
      throw fault("stands where a map should", hint: "Write \"\(key): {key: value}\".")
    }
    return entries
  }

  func languageTag() throws(Diagnostic) -> String {
    let tag = try text()
    // BCP 47 (RFC 5646, section 2.1): subtags of one to eight letters or digits.
    let isTag = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .allSatisfy { subtag in
        1...8 ~= subtag.count
          && subtag.allSatisfy {
            (Character(Unicode.Scalar($0)).isLetter || 48...57 ~= $0) && $0 < 128
          }
      }
    guard isTag else { throw fault("is not a language tag", hint: "Write vi or en.") }
    return tag
  }

  func slug() throws(Diagnostic) -> String {
    let slug = try text()
    guard SafePath.isSlug(slug) else {
      throw fault(
        "is not a slug", hint: "Write lower-case letters, digits and hyphens, such as le-ky-ket.")
    }
    return slug
  }

  func source() throws(Diagnostic) -> ArticleRecord.Source {
    if case .scalar = value { return .init(name: try text()) }
    var source = ArticleRecord.Source()
    for entry in try map() where entry.value != .nothing {
      switch entry.key {
      case "name": source.name = try entry.text()
      case "url": source.url = try entry.text()
      default:
        throw entry.fault("belongs to no source", hint: "A source has a name and a url.")
      }
    }
    return source
  }

  func withdrawal() throws(Diagnostic) -> ArticleRecord.Withdrawal {
    if case .scalar = value { return .init(reason: try text()) }
    var reason: String?
    var date: ArchiveDate?
    var hidesMetadata = false
    for entry in try map() where entry.value != .nothing {
      switch entry.key {
      case "reason": reason = try entry.text()
      case "date": date = try entry.date()
      case "hide_metadata": hidesMetadata = try entry.flag()
      default:
        throw entry.fault(
          "belongs to no withdrawal", hint: "It has a reason, a date and hide_metadata.")
      }
    }
    guard let reason else { throw fault("has no reason", hint: "Say why: {reason: …}.") }
    return .init(reason: reason, date: date, hidesMetadata: hidesMetadata)
  }

  func errata() throws(Diagnostic) -> [ArticleRecord.Erratum] {
    var errata: [ArticleRecord.Erratum] = []
    for item in items() { errata.append(try item.erratum()) }
    return errata
  }

  private func erratum() throws(Diagnostic) -> ArticleRecord.Erratum {
    if case .scalar = value { return .init(note: try text()) }
    var date: ArchiveDate?
    var note: String?
    for entry in try map() where entry.value != .nothing {
      switch entry.key {
      case "date": date = try entry.date()
      case "note": note = try entry.text()
      default: throw entry.fault("belongs to no correction", hint: "It has a date and a note.")
      }
    }
    guard let note else {
      throw fault("has no note", hint: "Say what was put right: {date: …, note: …}.")
    }
    return .init(date: date, note: note)
  }
}

extension String {
  /// Whether there is text, and nothing that splitting it into words would change; a look at the
  /// bytes, since asking each character took a tenth of a whole build.
  fileprivate var hasSingleSpacesOnly: Bool {
    var isBehindSpace = true
    var lastBytes: UInt32 = 0
    for byte in utf8 {
      guard byte >= 0x20, byte != 0x20 || !isBehindSpace else { return false }
      isBehindSpace = byte == 0x20
      lastBytes = lastBytes << 8 | UInt32(byte)
      // Most letters beyond ASCII have other bytes before their last one.
      if byte >= 0x80, lastBytes.mayBeWhiteSpace, lastBytes.isWhiteSpace { return false }
    }
    return !isBehindSpace
  }

  fileprivate func replacingUnderscores() -> String {
    String(map { $0 == "_" ? "-" : $0 })
  }
}

extension UInt32 {
  /// Whether the byte before the last one is that of a space beyond ASCII.
  fileprivate var mayBeWhiteSpace: Bool {
    switch self >> 8 & 0xFF {
    case 0x80, 0x81, 0x9A, 0xC2: true
    default: false
    }
  }

  /// Whether the last bytes are one of the spaces beyond ASCII: U+0085, U+00A0, U+1680, U+2000 to
  /// U+200A, U+2028, U+2029, U+202F, U+205F and U+3000 (Unicode, `White_Space`).
  fileprivate var isWhiteSpace: Bool {
    switch self & 0xFF_FFFF {
    case 0xE19A80, 0xE28080...0xE2808A, 0xE280A8...0xE280A9, 0xE280AF, 0xE2819F, 0xE38080: true
    default: self & 0xFFFF == 0xC285 || self & 0xFFFF == 0xC2A0
    }
  }
}
