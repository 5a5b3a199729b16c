package import Disk

/// A file as it was published.
package struct PublishedFile: Hashable, Sendable {
  /// The path from the root of the site.
  package var path: String
  /// The number of its bytes.
  package var size: Int
  /// The SHA-256 of its content.
  package var digest: Digest

  /// Creates a file.
  ///
  /// - Parameters:
  ///   - path: The path from the root of the site.
  ///   - size: The number of its bytes.
  ///   - digest: The SHA-256 of its content.
  package init(path: String, size: Int, digest: Digest) {
    self.path = path
    self.size = size
    self.digest = digest
  }
}

/// A file that is to be published, with the place it is read from.
package struct SiteFile: Hashable, Sendable {
  /// What the target is told of it.
  package var published: PublishedFile
  /// The path of the file that is read.
  package var source: String
  /// What the file system told of it when its checksum was taken; `nil` when that does not matter.
  package var stamp: FileStamp?

  /// Creates a file.
  ///
  /// - Parameters:
  ///   - published: What the target is told of it.
  ///   - source: The path of the file that is read.
  ///   - stamp: What the file system told of it when its checksum was taken.
  package init(_ published: PublishedFile, source: String, stamp: FileStamp? = nil) {
    self.published = published
    self.source = source
    self.stamp = stamp
  }

  /// The path from the root of the site.
  package var path: String { published.path }
  /// The number of its bytes.
  package var size: Int { published.size }
}

extension Digest {
  /// Reads a checksum as people write it; there is none in anything else.
  ///
  /// - Parameter hexadecimal: 64 lower-case hexadecimal digits.
  init?(hexadecimal: some Collection<UInt8>) {
    guard hexadecimal.count == 64 else { return nil }
    var words: [UInt64] = []
    var word: UInt64 = 0
    for (index, digit) in hexadecimal.enumerated() {
      let value: UInt8
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
      default: return nil
      }
      word = word << 4 | UInt64(value)
      if index % 16 == 15 { words.append(word) }
    }
    self.init(words: words)
  }
}
