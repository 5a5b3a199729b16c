import CommonMark
import Testing

@testable import Press

private func bytes(_ text: String, _ more: [UInt8]) -> [UInt8] { Array(text.utf8) + more }

private let pictures: [(String, [UInt8], PictureSize?)] = [
  (
    "PNG",
    [0x89] + bytes("PNG\r\n\u{1A}\n", [0, 0, 0, 13]) + bytes("IHDR", [0, 0, 2, 128, 0, 0, 1, 224]),
    PictureSize(width: 640, height: 480)
  ),
  ("GIF", bytes("GIF89a", [0x40, 0x01, 0x20, 0x01]), PictureSize(width: 320, height: 288)),
  (
    "JPEG behind a note",
    [0xFF, 0xD8, 0xFF, 0xFE, 0, 4, 1, 2, 0xFF, 0xC2, 0, 11, 8, 1, 0xE0, 2, 0x80, 1, 1, 0x11, 0],
    PictureSize(width: 640, height: 480)
  ),
  (
    "WebP, lossy",
    bytes("RIFF....WEBPVP8 ....", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 0x02, 0xE0, 0x01]),
    PictureSize(width: 640, height: 480)
  ),
  (
    "WebP, lossless", bytes("RIFF....WEBPVP8L....", [0x2F, 0x7F, 0xC2, 0x77, 0x00]),
    PictureSize(width: 640, height: 480)
  ),
  (
    "WebP, extended", bytes("RIFF....WEBPVP8X....", [0, 0, 0, 0, 0x7F, 0x02, 0, 0xDF, 0x01, 0]),
    PictureSize(width: 640, height: 480)
  ),
  (
    "AVIF",
    [0, 0, 0, 24] + bytes("ftypavif", [0, 0, 0, 20])
      + bytes("ispe", [0, 0, 0, 0, 0, 0, 2, 128, 0, 0, 1, 224]),
    PictureSize(width: 640, height: 480)
  ),
  ("a text", bytes("Văn bản", []), nil), ("nothing", [], nil),
  (
    "a PNG of no size",
    [0x89] + bytes("PNG\r\n\u{1A}\n", [0, 0, 0, 13]) + bytes("IHDR", [0, 0, 0, 0, 0, 0, 0, 0]), nil
  ),
]

@Test(arguments: pictures)
func `The size of a picture stands in its head`(name: String, file: [UInt8], size: PictureSize?) {
  #expect(PictureFile.size(of: file) == size, "\(name)")
}

@Test(arguments: pictures)
func `A picture that is cut off does no harm`(name: String, file: [UInt8], size: PictureSize?) {
  for count in 0..<file.count {
    let found = PictureFile.size(of: Array(file.prefix(count)))
    #expect(found == nil || found == size || name.hasPrefix("JPEG"), "\(name) at \(count)")
  }
}
