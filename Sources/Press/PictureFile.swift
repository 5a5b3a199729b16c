import CommonMark

/// Reads the size of a picture from the head of its file.
///
/// Sources: PNG (W3C, third edition, 11.2.1), GIF89a (section 18), JPEG (ITU-T T.81, B.2.2), WebP
/// (RFC 9649, section 2) and AVIF (ISO 23008-12, 6.5.3, `ispe`).
enum PictureFile {
  /// The endings of files that lie beside Markdown files and belong to the site.
  static let mediaEndings: Set = [
    "avif", "gif", "jpeg", "jpg", "mp3", "mp4", "ogg", "pdf", "png", "svg", "webm", "webp",
  ]

  /// The size of a picture.
  ///
  /// - Parameter bytes: The file.
  /// - Returns: `nil` for a format that is not known, and for a file that is cut off.
  static func size(of bytes: [UInt8]) -> PictureSize? {
    let file = Head(bytes: bytes)
    let size =
      if file.holds("PNG", at: 1) {
        file.big(at: 16, count: 4).pair(file.big(at: 20, count: 4))
      } else if file.holds("GIF8", at: 0) {
        file.little(at: 6, count: 2).pair(file.little(at: 8, count: 2))
      } else if file.holds("RIFF", at: 0), file.holds("WEBP", at: 8) {
        webP(file)
      } else if file.holds("ftyp", at: 4) {
        avif(file)
      } else {
        jpeg(file)
      }
    guard let size, size.width > 0, size.height > 0 else { return nil }
    return size
  }

  private static func webP(_ file: Head) -> PictureSize? {
    if file.holds("VP8X", at: 12) {
      let size = file.little(at: 24, count: 3).pair(file.little(at: 27, count: 3))
      return size.map { PictureSize(width: $0.width + 1, height: $0.height + 1) }
    }
    if file.holds("VP8L", at: 12) {
      // Fourteen bits each, less one, behind a byte that is always 0x2F.
      guard let bits = file.little(at: 21, count: 4) else { return nil }
      return PictureSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
    }
    let size = file.little(at: 26, count: 2).pair(file.little(at: 28, count: 2))
    // The two highest bits tell how to scale.
    return size.map { PictureSize(width: $0.width & 0x3FFF, height: $0.height & 0x3FFF) }
  }

  private static func avif(_ file: Head) -> PictureSize? {
    // The property stands near the beginning, in boxes within boxes; its name is the way to it.
    guard let place = file.place(of: "ispe", before: 4096) else { return nil }
    return file.big(at: place + 8, count: 4).pair(file.big(at: place + 12, count: 4))
  }

  private static func jpeg(_ file: Head) -> PictureSize? {
    guard file.big(at: 0, count: 2) == 0xFFD8 else { return nil }
    var place = 2
    while let marker = file.big(at: place, count: 2), marker > 0xFF00,
      let length = file.big(at: place + 2, count: 2), length >= 2
    {
      switch marker {
      // Start of frame; C4, C8 and CC are tables.
      case 0xFFC0...0xFFC3, 0xFFC5...0xFFC7, 0xFFC9...0xFFCB, 0xFFCD...0xFFCF:
        return file.big(at: place + 7, count: 2).pair(file.big(at: place + 5, count: 2))
      case 0xFFFF: place += 1
      default: place += 2 + length
      }
    }
    return nil
  }
}

/// Bytes that may end anywhere.
private struct Head {
  let bytes: [UInt8]

  func holds(_ name: StaticString, at place: Int) -> Bool {
    let name = Array("\(name)".utf8)
    return place + name.count <= bytes.count && bytes[place..<(place + name.count)] == name[...]
  }

  func place(of name: StaticString, before limit: Int) -> Int? {
    (0..<min(limit, bytes.count)).first { holds(name, at: $0) }
  }

  func big(at place: Int, count: Int) -> Int? {
    guard place + count <= bytes.count else { return nil }
    return bytes[place..<(place + count)].reduce(0) { $0 << 8 | Int($1) }
  }

  func little(at place: Int, count: Int) -> Int? {
    guard place + count <= bytes.count else { return nil }
    return bytes[place..<(place + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}

extension Int? {
  fileprivate func pair(_ height: Int?) -> PictureSize? {
    guard let self, let height else { return nil }
    return PictureSize(width: self, height: height)
  }
}
