package import Archive

/// A bag, in which archives hand digital things to one another: the things in `data/`, and
/// beside it the checksums of every file (BagIt 1.0, RFC 8493).
package struct Bag {
  /// The folder of the site in a bag.
  package static let payload = "data"
  private static let tags = [
    "bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt",
  ]

  /// A file of the payload.
  package struct File: Sendable {
    /// The path of the file in the payload.
    package var path: String
    /// The number of its bytes.
    package var size: Int
    /// The SHA-256 of its content.
    package var digest: Digest

    /// Creates a file.
    ///
    /// - Parameters:
    ///   - path: The path of the file in the payload.
    ///   - size: The number of its bytes.
    ///   - digest: The SHA-256 of its content.
    package init(path: String, size: Int, digest: Digest) {
      self.path = path
      self.size = size
      self.digest = digest
    }
  }

  private let output: OutputFolder

  /// Creates a bag.
  ///
  /// - Parameter folder: The folder of the bag, which holds the site in `data/`.
  package init(_ folder: String) {
    output = OutputFolder(folder)
  }

  /// Finds what would be lost: the description of a bag that is somebody else's.
  ///
  /// - Returns: An error for each file that is in the way.
  package func strangers() -> [Diagnostic] {
    Self.tags.map { "\(output.path)/\($0)" }.filter(Disk.hasEntry).map { path in
      Diagnostic(
        code: "not-ours", "Mocban did not write this file and does not replace it",
        hint: "Move it away, or choose another folder with --bag.", at: SourceLocation(file: path))
    }
  }

  /// Writes what describes the bag.
  ///
  /// - Parameters:
  ///   - files: All files of the site.
  ///   - information: What is said of the bag, label by label.
  /// - Throws: A `DiskError` when a file cannot be written.
  package func write(_ files: [File], information: [(label: String, text: String)]) throws {
    let bytes = files.reduce(0) { $0 + $1.size }
    var entries = information
    entries.append(("Payload-Oxum", "\(bytes).\(files.count)"))
    entries.append(("Bag-Software-Agent", "Mocban \(MocbanVersion.current)"))
    var digests: [Digest] = []
    digests.append(
      try write(
        Self.tags[0], ["BagIt-Version: 1.0\n", "Tag-File-Character-Encoding: UTF-8\n"]))
    digests.append(try write(Self.tags[1], entries.map { "\($0.label): \($0.text)\n" }))
    let sorted = files.sorted { $0.path.precedesInBytes($1.path) }
    digests.append(
      try write(
        Self.tags[2],
        sorted.lazy.map { "\($0.digest)  \(Self.payload)/\(Self.encoded($0.path))\n" }))
    _ = try write(Self.tags[3], zip(digests, Self.tags).map { "\($0)  \($1)\n" })
  }

  private func write(_ name: String, _ lines: some Sequence<String>) throws -> Digest {
    var file = try output.stream(to: name, number: 0)
    for line in lines { try file.append(Array(line.utf8)) }
    return try file.close().digest
  }

  /// A path as manifests have it: line breaks and per cent signs are encoded (RFC 8493, section
  /// 2.1.3).
  private static func encoded(_ path: String) -> String {
    guard path.utf8.contains(where: { [0x25, 0x0A, 0x0D].contains($0) }) else { return path }
    return path.unicodeScalars.map { scalar in
      switch scalar {
      case "%": "%25"
      case "\n": "%0A"
      case "\r": "%0D"
      default: String(scalar)
      }
    }.joined()
  }
}
