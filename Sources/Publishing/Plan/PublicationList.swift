package import Archive
import Disk

/// What was published at a target.
///
/// It is kept there as `mocban-published.txt`, and a file is as it was published only if it says so.
///
/// A second list, `mocban-publishing.txt`, names what a publication under way sends or deletes. It is
/// there before the first change and goes after the last one, so what it names is uncertain for the
/// publication that finds it.
package struct PublicationList: Hashable, Sendable {
  /// Which of the two lists it is.
  package enum Kind: String, Sendable {
    /// What is there.
    case published
    /// What may be there, or may be there no more.
    case publishing

    /// The name of the file, at the root of the target.
    package var fileName: String { "mocban-\(rawValue).txt" }
  }

  /// What all files begin with that a publication keeps at a target for itself.
  static let notePrefix = "mocban-"

  /// Whether a name at the root of a target is one of the program's own.
  ///
  /// - Parameter path: A path from the root.
  /// - Returns: `true` for the lists and for locks.
  static func isNote(_ path: String) -> Bool {
    [Kind.published, .publishing].contains { $0.fileName == path } || TargetLock.isName(path)
  }

  /// Which list it is.
  package var kind: Kind
  /// The files, in the order of their paths.
  package var files: [PublishedFile]
  /// Paths without content: those that are being deleted.
  var leaving: [String]

  /// Creates a list.
  ///
  /// - Parameters:
  ///   - kind: Which list it is.
  ///   - files: The files, in the order of their paths.
  ///   - leaving: Paths that are being deleted.
  init(_ kind: Kind, files: [PublishedFile] = [], leaving: [String] = []) {
    self.kind = kind
    self.files = files
    self.leaving = leaving
  }

  /// Reads a list.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file.
  ///   - kind: Which list it is.
  ///   - place: Where it comes from, for the message.
  /// - Throws: A `Diagnostic` with code `bad-publication` when it is not such a list: a target that
  ///   says nothing sure of itself is not touched.
  package init(
    parsing bytes: [UInt8], _ kind: Kind, from place: String
  ) throws(Diagnostic) {
    self.init(kind)
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .makeIterator()
    guard lines.next().map({ $0.elementsEqual(Self.firstLine(kind).utf8) }) == true,
      bytes.last == UInt8(ascii: "\n")
    else { throw Self.fault(kind, place) }
    while let line = lines.next(), !line.isEmpty {
      let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
      guard fields.count == 3 else { throw Self.fault(kind, place) }
      let path = String(decoding: fields[2], as: UTF8.self)
      guard SafePath.isSafe(path), !Self.isNote(path) else { throw Self.fault(kind, place) }
      if fields[0].elementsEqual("-".utf8) {
        leaving.append(path)
      } else if let digest = Digest(hexadecimal: fields[0]),
        let size = Int(String(decoding: fields[1], as: UTF8.self)), size >= 0
      {
        files.append(PublishedFile(path: path, size: size, digest: digest))
      } else {
        throw Self.fault(kind, place)
      }
    }
    guard lines.next() == nil else { throw Self.fault(kind, place) }
  }

  /// The list as it is kept: a line for each file with its SHA-256, its size and its path.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(files.count * 128)
    bytes += "\(Self.firstLine(kind))\n".utf8
    for file in files { bytes += "\(file.digest) \(file.size) \(file.path)\n".utf8 }
    for path in leaving { bytes += "- - \(path)\n".utf8 }
    return bytes
  }

  private static func firstLine(_ kind: Kind) -> String { "Mocban \(kind.rawValue) 1" }

  private static func fault(_ kind: Kind, _ place: String) -> Diagnostic {
    Diagnostic(
      code: "bad-publication", "\(kind.fileName) at the target is not a list that Mocban wrote",
      hint: "Publish to an empty place, or delete that file there: what stands there is then kept "
        + "unless it has the content of the site, or --take-over is given.",
      at: SourceLocation(file: "\(place)/\(kind.fileName)"))
  }
}
