package import Archive
import Disk

/// How an article file says that nobody has edited it since the import wrote it.
///
/// The entry `import_sha256` is the SHA-256 of the file without the line of that entry. While it fits,
/// a later import may renew the file; once a person has changed anything, it no longer fits and the
/// file is left alone. Nothing else has to be kept, so this also holds for a copy of the folder.
package enum ImportStamp {
  private static let key = Array("import_sha256:".utf8)

  /// Writes an article with its stamp.
  ///
  /// - Parameter article: The article; a stamp it has is replaced.
  /// - Returns: The content of the file.
  package static func stamped(_ article: ArticleFile) -> [UInt8] {
    article.serialized(stampedBy: Checksum.sha256)
  }

  /// Whether a file is just as the import wrote it.
  ///
  /// - Parameter bytes: The content of the file.
  /// - Returns: `false` for a file with a missing or wrong stamp.
  package static func fits(_ bytes: [UInt8]) -> Bool {
    guard let found = find(in: bytes) else { return false }
    return found.stamp
      == Checksum.sha256(Array(bytes[..<found.line.lowerBound] + bytes[found.line.upperBound...]))
  }

  /// The stamp that a file has, whether it fits or not: it names the import the file was edited from.
  ///
  /// - Parameter bytes: The content of the file.
  /// - Returns: The checksum as it is written, read without understanding the rest of the file.
  static func stamp(in bytes: [UInt8]) -> String? { find(in: bytes)?.stamp }

  private static func find(in bytes: [UInt8]) -> (stamp: String, line: Range<Int>)? {
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let line = rest[..<end]
      if line.starts(with: key) {
        let words = String(decoding: line.dropFirst(key.count), as: UTF8.self)
          .split(whereSeparator: \.isWhitespace)
        return (String(words.first ?? ""), line.startIndex..<(end + 1))
      }
      if rest.startIndex != bytes.startIndex, line.elementsEqual("---".utf8) { return nil }
      rest = rest[(end + 1)...]
    }
    return nil
  }
}
