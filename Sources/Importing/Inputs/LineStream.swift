package import Archive

/// Bytes that arrive piece by piece: a file, a pipe, what a decompressor makes of a file.
package struct ByteSource {
  /// Where messages say that the bytes are: a path or `standard input`.
  package let place: SourceLocation
  /// Reads the next piece; returns `nil` at the end.
  package let next: () throws(Diagnostic) -> [UInt8]?

  /// Creates a source.
  ///
  /// - Parameters:
  ///   - name: The name for messages.
  ///   - next: Reads the next piece, of any size but not empty; returns `nil` at the end.
  package init(name: String, next: @escaping () throws(Diagnostic) -> [UInt8]?) {
    place = SourceLocation(file: name)
    self.next = next
  }
}

/// Cuts bytes that arrive piece by piece into lines; holds one line and one piece at a time.
struct LineStream {
  /// One line of the source.
  struct Line: Equatable, Sendable {
    /// Its number, counted from 1.
    var number: Int
    /// Its bytes without the line break; `nil` when it is longer than the limit.
    var bytes: [UInt8]?
  }

  private let source: ByteSource
  private let limit: Int
  private var piece: ArraySlice<UInt8> = []
  private var number = 0
  private var isAtEnd = false

  /// Creates a stream of lines.
  ///
  /// - Parameters:
  ///   - source: Where the bytes come from.
  ///   - limit: The most bytes of one line that are kept.
  init(_ source: ByteSource, limit: Int) {
    self.source = source
    self.limit = limit
  }

  /// Reads the next line.
  ///
  /// - Returns: A line, or `nil` at the end.
  /// - Throws: What the source throws.
  mutating func next() throws(Diagnostic) -> Line? {
    var bytes: [UInt8] = []
    var isTooLong = false
    var hasBytes = false
    number += 1
    while true {
      if piece.isEmpty {
        guard !isAtEnd, let next = try source.next() else {
          isAtEnd = true
          guard hasBytes else { return nil }
          return Line(number: number, bytes: isTooLong ? nil : bytes)
        }
        piece = next[...]
        continue
      }
      hasBytes = true
      let end = piece.firstIndex(of: UInt8(ascii: "\n"))
      let part = piece[..<(end ?? piece.endIndex)]
      isTooLong = isTooLong || bytes.count + part.count > limit
      if isTooLong { bytes = [] } else { bytes += part }
      piece = end.map { piece[($0 + 1)...] } ?? []
      if end != nil { return Line(number: number, bytes: isTooLong ? nil : bytes) }
    }
  }
}
