/// One key of the front matter: how it is read and how it is written.
struct ArticleField: Sendable {
  let key: String
  /// Puts the value of an entry, which has one, into a record.
  let read: @Sendable (YAMLMap.Entry, inout ArticleRecord) throws(Diagnostic) -> Void
  /// The value as YAML, or `nil` when the key is left out.
  let write: @Sendable (ArticleRecord) -> String?

  /// The key of the stamp that an import leaves.
  static let stamp = "import_sha256"

  /// All keys in the order they are written.
  static let all: [ArticleField] = [
    ArticleField("title") { entry, record throws(Diagnostic) in
      record.title = try entry.text()
    } write: {
      YAMLText.scalar($0.title)
    },
    ArticleField(text: "subtitle", \.subtitle),
    ArticleField(date: "date", \.date),
    ArticleField("time") { entry, record throws(Diagnostic) in
      guard let time = TimeOfDay(iso: try entry.text()) else {
        throw entry.fault("is not a time of day", hint: "Write it as \"09:41\".")
      }
      record.time = time
    } write: {
      $0.time.map { "\"\($0)\"" }
    },
    ArticleField("date_basis") { entry, record throws(Diagnostic) in
      record.dateBasis = try entry.choice(from: DateBasis.self)
    } write: {
      $0.dateBasis.rawValue
    },
    ArticleField(date: "event_date", \.eventDate),
    ArticleField(date: "not_before", \.notBefore),
    ArticleField(list: "provinces", \.provinces),
    ArticleField(list: "organizations", \.organizations),
    ArticleField(list: "mentions", \.mentions),
    ArticleField(list: "authors", \.authors),
    ArticleField("source") { entry, record throws(Diagnostic) in
      record.source = try entry.source()
    } write: {
      $0.source.flatMap(YAMLText.source)
    },
    ArticleField("language") { entry, record throws(Diagnostic) in
      record.language = try entry.languageTag()
    } write: {
      YAMLText.scalar($0.language)
    },
    ArticleField(text: "summary", \.summary),
    ArticleField("kind") { entry, record throws(Diagnostic) in
      record.kind = try entry.choice(from: ArticleRecord.Kind.self)
    } write: {
      $0.kind == .article ? nil : $0.kind.rawValue
    },
    ArticleField("draft") { entry, record throws(Diagnostic) in
      record.draft = try entry.flag()
    } write: {
      $0.draft ? "true" : nil
    },
    ArticleField("slug") { entry, record throws(Diagnostic) in
      record.slug = try entry.slug()
    } write: {
      $0.slug
    },
    ArticleField("aliases") { entry, record throws(Diagnostic) in
      record.aliases = try entry.texts()
      for alias in record.aliases where !SafePath.isSafe(alias) {
        throw entry.fault(
          "\"\(alias)\" leaves the site",
          hint: "Write a former address from the root of the site, without .. and a leading /.")
      }
    } write: {
      YAMLText.list($0.aliases)
    },
    ArticleField(text: "rights", \.rights),
    ArticleField("errata") { entry, record throws(Diagnostic) in
      record.errata = try entry.errata()
    } write: {
      YAMLText.errata($0.errata)
    },
    ArticleField("withdrawn") { entry, record throws(Diagnostic) in
      record.withdrawn = try entry.withdrawal()
    } write: {
      $0.withdrawn.map(YAMLText.withdrawal)
    },
    ArticleField("seed") { entry, record throws(Diagnostic) in
      let seed = try entry.text()
      guard SafePath.isSafe(seed) else {
        throw entry.fault(
          "\"\(seed)\" is not a file in seeds/",
          hint: "Write the name of the file from seeds/, without .. and a leading /.")
      }
      record.seed = seed
    } write: {
      $0.seed.map(YAMLText.scalar)
    },
    ArticleField("also_seen") { entry, record throws(Diagnostic) in
      record.alsoSeen = try entry.texts()
      for seed in record.alsoSeen where !SafePath.isSafe(seed) {
        throw entry.fault(
          "\"\(seed)\" is not a file in seeds/",
          hint: "Write the names of files from seeds/, without .. and a leading /.")
      }
    } write: {
      YAMLText.list($0.alsoSeen)
    },
    ArticleField(digest: "seed_sha256", \.seedSHA256),
    ArticleField("import") { entry, record throws(Diagnostic) in
      record.importNote = try entry.importNote()
    } write: {
      $0.importNote.flatMap(YAMLText.importNote)
    },
    ArticleField(digest: stamp, \.importSHA256),
    ArticleField(list: "review", \.review),
  ]

  static let named = Dictionary(all.map { ($0.key, $0) }) { first, _ in first }

  init(
    _ key: String,
    read: @escaping @Sendable (YAMLMap.Entry, inout ArticleRecord) throws(Diagnostic) -> Void,
    write: @escaping @Sendable (ArticleRecord) -> String?
  ) {
    self.key = key
    self.read = read
    self.write = write
  }

  private init(
    text key: String, _ path: any WritableKeyPath<ArticleRecord, String?> & Sendable
  ) {
    self.init(key) { entry, record throws(Diagnostic) in
      record[keyPath: path] = try entry.text()
    } write: {
      $0[keyPath: path].map(YAMLText.scalar)
    }
  }

  private init(
    list key: String, _ path: any WritableKeyPath<ArticleRecord, [String]> & Sendable
  ) {
    self.init(key) { entry, record throws(Diagnostic) in
      record[keyPath: path] = try entry.texts()
    } write: {
      YAMLText.list($0[keyPath: path])
    }
  }

  private init(
    date key: String, _ path: any WritableKeyPath<ArticleRecord, ArchiveDate?> & Sendable
  ) {
    self.init(key) { entry, record throws(Diagnostic) in
      record[keyPath: path] = try entry.date()
    } write: {
      $0[keyPath: path]?.iso
    }
  }

  private init(
    digest key: String, _ path: any WritableKeyPath<ArticleRecord, String?> & Sendable
  ) {
    self.init(key) { entry, record throws(Diagnostic) in
      let digest = try entry.text()
      guard digest.utf8.count == 64, digest.utf8.allSatisfy(\.isLowerHexadecimal) else {
        throw entry.fault(
          "is not a SHA-256 checksum", hint: "64 digits from 0 to 9 and a to f, or no such line.")
      }
      record[keyPath: path] = digest
    } write: {
      $0[keyPath: path]
    }
  }
}

extension ArticleRecord {
  /// The keys under which two records say different things.
  ///
  /// - Parameter other: Another record of the same text.
  /// - Returns: The keys in the order they are written.
  package func keys(differingFrom other: ArticleRecord) -> [String] {
    ArticleField.all.filter { $0.write(self) != $0.write(other) }.map(\.key)
      + (extra == other.extra ? [] : Set(extra.map(\.key) + other.extra.map(\.key)).sorted())
  }
}

extension UInt8 {
  fileprivate var isLowerHexadecimal: Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= self || UInt8(ascii: "a")...UInt8(ascii: "f") ~= self
  }
}
