import NIOCore

/// Puts the script of the live preview into pages on their way to the browser; the files of the site
/// never have it.
struct LivePage: Sendable {
  /// The folder of what belongs to the preview and not to the site.
  ///
  /// No file of a site can lie there: names with a dot in front are left out of it.
  static let folder = ".mocban"
  /// The script in the folder.
  static let script = "live.js"
  /// The stream of events in the folder.
  static let events = "events"
  /// The largest page that is read into memory for it.
  static let limit = 16 << 20

  /// The base path of the preview.
  let base: String

  /// Returns a page with the script in it.
  ///
  /// - Parameters:
  ///   - page: The HTML.
  ///   - entityTag: What tells this state of the page from others; the script compares it with the
  ///     page's state when it loses and finds the preview again.
  /// - Returns: The page with a `script` element before the end of its body, or at its end.
  func withScript(_ page: ByteBuffer, entityTag: String) -> ByteBuffer {
    let tag = entityTag.replacing("\"", with: "&quot;")
    let element =
      "<script src=\"\(base)\(Self.folder)/\(Self.script)\" data-base=\"\(base)\" "
      + "data-tag=\"\(tag)\" defer></script>"
    let bytes = page.readableBytesView
    let place = Self.lastEndOfBody(in: bytes) ?? bytes.endIndex
    var output = ByteBuffer()
    output.reserveCapacity(bytes.count + element.utf8.count)
    output.writeBytes(bytes[..<place])
    output.writeString(element)
    output.writeBytes(bytes[place...])
    return output
  }

  /// What a browser shows where the site has nothing to show yet.
  ///
  /// - Parameter message: What is missing.
  /// - Returns: A page.
  static func empty(_ message: String) -> ByteBuffer {
    ByteBuffer(
      string: "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\">"
        + "<meta name=\"color-scheme\" content=\"light dark\"><title>Mocban</title>"
        + "<body><p>\(message)</p></body></html>\n")
  }

  /// Where the last `</body` begins, in letters of either case.
  private static func lastEndOfBody(in bytes: ByteBufferView) -> ByteBufferView.Index? {
    let end = Array("</body".utf8)
    guard bytes.count >= end.count else { return nil }
    var start = bytes.index(bytes.endIndex, offsetBy: -end.count)
    while true {
      let isHere = zip(bytes[start...], end).allSatisfy { byte, letter in
        byte == letter || byte | 0x20 == letter && letter >= UInt8(ascii: "a")
      }
      if isHere { return start }
      guard start > bytes.startIndex else { return nil }
      start = bytes.index(before: start)
    }
  }
}
