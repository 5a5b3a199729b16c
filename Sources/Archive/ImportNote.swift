/// What the import says of its own work, in the entry `import` of an article.
package struct ImportNote: Hashable, Sendable {
  /// How sure the import is of a field.
  package enum Confidence: String, CaseIterable, Sendable {
    /// A person should look.
    case low
    /// Probably right.
    case medium
    /// The text says so.
    case high
  }

  /// A field with what the import thinks of it.
  package struct Field: Hashable, Sendable {
    /// The key of the front matter.
    package var key: String
    /// How sure the import is.
    package var confidence: Confidence

    /// Creates an entry.
    ///
    /// - Parameters:
    ///   - key: The key of the front matter.
    ///   - confidence: How sure the import is.
    package init(key: String, confidence: Confidence) {
      self.key = key
      self.confidence = confidence
    }
  }

  /// The version of Mocban that imported the text.
  package var version: String?
  /// The day on which the text was fetched from its original address.
  package var fetched: ArchiveDate?
  /// How many lines of the seed are no part of the article: menus, related news, footers.
  package var leftOut: Int?
  /// How sure the import is of the fields that it measures, in the order of the front matter.
  package var confidence: [Field]

  /// Creates a note.
  ///
  /// - Parameters:
  ///   - version: The version of Mocban that imported the text.
  ///   - fetched: The day on which the text was fetched.
  ///   - leftOut: How many lines of the seed are no part of the article.
  ///   - confidence: How sure the import is of the fields that it measures.
  package init(
    version: String? = nil, fetched: ArchiveDate? = nil, leftOut: Int? = nil,
    confidence: [Field] = []
  ) {
    self.version = version
    self.fetched = fetched
    self.leftOut = leftOut
    self.confidence = confidence
  }
}

extension YAMLMap.Entry {
  func importNote() throws(Diagnostic) -> ImportNote {
    var note = ImportNote()
    for entry in try map() where entry.value != .nothing {
      switch entry.key {
      case "version": note.version = try entry.text()
      case "fetched": note.fetched = try entry.date()
      case "left_out":
        guard let count = Int(try entry.text()), count >= 0 else {
          throw entry.fault("is not a number of lines", hint: "Write a whole number, or no entry.")
        }
        note.leftOut = count
      case "confidence":
        for field in try entry.map() where field.value != .nothing {
          note.confidence.append(
            .init(key: field.key, confidence: try field.choice(from: ImportNote.Confidence.self)))
        }
      default:
        throw entry.fault(
          "is nothing that an import says",
          hint: "It says version, fetched, left_out and confidence.")
      }
    }
    return note
  }
}

extension YAMLText {
  static func importNote(_ note: ImportNote) -> String? {
    let confidence = map(note.confidence.map { ($0.key, $0.confidence.rawValue) })
    return map([
      ("version", note.version.map(flowScalar)), ("fetched", note.fetched?.iso),
      ("left_out", note.leftOut.map(String.init)), ("confidence", confidence),
    ])
  }
}
