#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file of which parts are read, from wherever they lie.
package final class IndexedFile: Sendable {
  private let file: OpenFile

  /// Opens a file.
  ///
  /// - Parameter path: The path of the file; a link is not followed.
  /// - Throws: A `DiskError` when it cannot be opened.
  package init(_ path: String) throws(DiskError) {
    file = try OpenFile(path, flags: O_RDONLY | O_NOFOLLOW, for: .read)
  }

  /// Reads a part.
  ///
  /// - Parameters:
  ///   - offset: Where it begins.
  ///   - count: The number of its bytes.
  /// - Returns: The bytes; fewer when the file ends before.
  /// - Throws: A `DiskError` when it cannot be read.
  package func bytes(at offset: Int, count: Int) throws(DiskError) -> [UInt8] {
    try file.part(at: offset, count: count)
  }
}
