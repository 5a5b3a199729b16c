/// The part of a file that a client asks for with `Range` (RFC 9110, 14).
enum ByteRange: Equatable, Sendable {
  /// All of it: nothing was asked for, or in a form that a server may ignore.
  case whole
  /// These bytes, counted from 0, the last one included.
  case part(ClosedRange<Int>)
  /// Nothing of what was asked for exists.
  case unsatisfiable

  /// Reads the header for a file of `size` bytes.
  ///
  /// Several ranges at once are answered with the whole file, as the standard allows.
  init(_ header: String?, size: Int) {
    self = header.flatMap { Self.read($0, size: size) } ?? .whole
  }

  private static func read(_ header: String, size: Int) -> Self? {
    guard header.hasPrefix("bytes=") else { return nil }
    let ends = header.dropFirst("bytes=".count)
      .split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2 else { return nil }
    switch (ends[0].isEmpty, ends[1].isEmpty) {
    case (true, true):
      return nil
    case (true, false):
      guard let length = number(ends[1]) else { return nil }
      return length > 0 && size > 0 ? .part(max(0, size - length)...(size - 1)) : .unsatisfiable
    case (false, _):
      guard let first = number(ends[0]),
        let last = ends[1].isEmpty ? .max : number(ends[1]), first <= last
      else { return nil }
      return first < size ? .part(first...min(last, size - 1)) : .unsatisfiable
    }
  }

  /// A count too large for an `Int` is as good as the largest one.
  private static func number(_ text: Substring) -> Int? {
    guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text) ?? .max
  }
}
