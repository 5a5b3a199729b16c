package import Markup

/// The description of all data files for programs (datapackage.org, Data Package 2.0).
package struct DataPackage: Sendable {
  /// A file, or several of one kind.
  package struct Resource: Sendable {
    /// What it holds.
    package var file: DataFile
    /// The paths of its files, from the folder of the description.
    package var paths: [String]
    /// What it is called.
    package var title: String
    /// What it holds, in a sentence or two.
    package var description: String
    /// The year of a table that has one of its own beside those of other years.
    package var year: String?
    /// The number of bytes of a single file.
    package var size: Int?
    /// The SHA-256 of a single file.
    package var digest: String?
    /// What each column of a table holds.
    package var columns: [String]

    /// Creates a resource.
    ///
    /// - Parameters:
    ///   - file: What it holds.
    ///   - paths: The paths of its files, from the folder of the description.
    ///   - title: What it is called.
    ///   - description: What it holds.
    ///   - year: The year of a table that has one of its own.
    ///   - size: The number of bytes of a single file.
    ///   - digest: The SHA-256 of a single file.
    ///   - columns: What each column of a table holds.
    package init(
      _ file: DataFile, paths: [String], title: String, description: String,
      year: String? = nil, size: Int? = nil, digest: String? = nil, columns: [String] = []
    ) {
      self.file = file
      self.paths = paths
      self.title = title
      self.description = description
      self.year = year
      self.size = size
      self.digest = digest
      self.columns = columns
    }
  }

  /// The path of the description, from its folder.
  package static let name = "datapackage.json"

  /// The name of the archive.
  package var title: String
  /// What the archive holds.
  package var description: String
  /// The public address of the site.
  package var homepage: String?
  /// The day of the edition, `2026-11-22`.
  package var edition: String?
  /// The files.
  package var resources: [Resource]

  /// Creates a description.
  ///
  /// - Parameters:
  ///   - title: The name of the archive.
  ///   - description: What the archive holds.
  ///   - homepage: The public address of the site.
  ///   - edition: The day of the edition.
  ///   - resources: The files.
  package init(
    title: String, description: String, homepage: String?, edition: String?, resources: [Resource]
  ) {
    self.title = title
    self.description = description
    self.homepage = homepage
    self.edition = edition
    self.resources = resources
  }

  /// The description as it is written.
  ///
  /// - Parameter name: A name for programs: lower-case letters, digits and hyphens.
  /// - Returns: A JSON document.
  package func json(named name: String) -> JSON {
    let json: JSON = [
      "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
      "name": .text(name),
      "title": .text(title),
      "description": .optional(description.isEmpty ? nil : description),
      "homepage": .optional(homepage),
      "version": .optional(edition),
      "created": .optional(edition.map { "\($0)T00:00:00+07:00" }),
      "resources": .list(resources.map(\.json)),
    ]
    return json.withoutGaps()
  }
}

extension DataPackage.Resource {
  fileprivate var json: JSON {
    let isTable = !file.columns.isEmpty
    let path: JSON =
      if let only = paths.first, paths.count == 1 { .text(only) } else { .texts(paths) }
    let json: JSON = [
      "name": .text(([Self.name(of: file)] + [year].compactMap(\.self)).joined(separator: "-")),
      // Only tables are checked against a schema; the other files are read by their own tools.
      "type": isTable ? "table" : "file",
      "path": path,
      "title": .text(([title] + [year].compactMap(\.self)).joined(separator: ", ")),
      "description": .text(description),
      "format": .text(Self.format(of: file)),
      "mediatype": .text(file.mediaType),
      "encoding": "utf-8",
      "bytes": size.map { .number($0) } ?? .null,
      "hash": .optional(digest.map { "sha256:\($0)" }),
      "schema": isTable ? schema : .null,
    ]
    return json.withoutGaps()
  }

  private var schema: JSON {
    let fields = zip(file.columns, columns).map { $0.field($1) }
    let key = file.columns.first { if case .identifier = $0.values { true } else { false } }
    let json: JSON = [
      "fields": .list(fields), "primaryKey": key.map { .texts([$0.rawValue]) } ?? .null,
    ]
    return json.withoutGaps()
  }

  /// Lower-case letters, digits, hyphens and points, as programs want a name.
  private static func name(of file: DataFile) -> String {
    file.name.split(separator: ".").joined(separator: "-")
  }

  private static func format(of file: DataFile) -> String {
    file.name.split(separator: ".").last.map(String.init) ?? ""
  }
}
