import Archive
import Foundation
import Testing

@testable import Importing

@Suite struct EncodingGuessTests {
  /// Every vowel with every tone, in words that exist.
  static let text = """
    Ngày 25 tháng 8, Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk đã tổ chức lễ ký kết chương trình phối hợp
    về công tác đối ngoại nhân dân, giai đoạn 2017 - 2020. Đại biểu hai bên cùng trao đổi, rút kinh nghiệm,
    nhất trí đẩy mạnh tuyên truyền, vận động nhân dân giữ gìn đường biên, cột mốc, vững bước xây dựng khu
    vực biên giới hòa bình, hữu nghị, ổn định và phát triển. Những kỷ niệm ấy sẽ mãi mãi được nhớ, kể lại
    bằng tiếng hát, điệu múa, bữa cơm, chén rượu; người già lẫn trẻ nhỏ đều thấy ấm áp, gần gũi, tự hào.
    """

  private func decoded(_ bytes: [UInt8]) throws -> (text: String, codes: [String]) {
    let seed = try decodeSeed(bytes, seed: "a.txt")
    return (seed.lines.joined(separator: "\n"), seed.warnings.map(\.code))
  }

  @Test func `A text in decomposed letters is fine as it is`() throws {
    let seed = try decoded(Array(Self.text.decomposedStringWithCanonicalMapping.utf8))
    #expect(seed.codes.isEmpty)
    #expect(seed.text == Self.text)
  }

  private static func inverse(_ table: [Unicode.Scalar: Unicode.Scalar])
    -> [Unicode.Scalar: Unicode.Scalar]
  {
    Dictionary(table.map { ($0.value, $0.key) }) { first, _ in first }
  }

  private static let tcvn3 = {
    let table = inverse(LegacyTable.tcvn3)
    return text.unicodeScalars.map { table[$0] ?? $0 }
  }()

  /// Letters with their marks behind them, as VNI has them.
  private static let vni: [Unicode.Scalar] = {
    var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    let letters = inverse(LegacyTable.vniLetters)
    for base in LegacyTable.vniBases {
      for value in 0xE0...0xFF {
        guard let mark = Unicode.Scalar(UInt32(value)),
          let marks = LegacyTable.vniMarks(mark, after: base)
        else { continue }
        var whole = String(base).unicodeScalars
        whole.append(contentsOf: marks)
        let composed = Character(String(whole))
        for code in Array(0xC0...0x1B4) + Array(0x1EA0...0x1EF9) {
          if let scalar = Unicode.Scalar(UInt32(code)), Character(scalar) == composed {
            table[scalar] = [letters[base] ?? base, mark]
          }
        }
      }
    }
    return text.unicodeScalars.flatMap { table[$0] ?? [letters[$0] ?? $0] }
  }()

  private static func bytes(_ scalars: [Unicode.Scalar]) -> [UInt8] {
    scalars.compactMap(LegacyTable.windows1252Byte)
  }

  private static func utf8(_ scalars: [Unicode.Scalar]) -> [UInt8] {
    Array(String(String.UnicodeScalarView(scalars)).utf8)
  }

  @Test(arguments: [
    bytes(tcvn3), utf8(tcvn3), bytes(vni), utf8(vni),
    utf8(Array(text.utf8).map(LegacyTable.windows1252Scalar(of:))),
  ])
  func `A text in an old encoding is converted and says so`(bytes: [UInt8]) throws {
    let result = try decoded(bytes)
    #expect(result.text == Self.text)
    #expect(result.codes == ["converted-encoding"])
  }

  @Test(arguments: [
    (LegacyEncoding.tcvn3, "ViÖt Nam ®Êt n\u{AD}íc", "Việt Nam đất nước"),
    (.tcvn3, "HéI NGHÞ h÷u nghÞ", "HỘI NGHỊ hữu nghị"),
    (.vni, "Vieät Nam ñaát nöôùc, ÑAÁT NÖÔÙC", "Việt Nam đất nước, ĐẤT NƯỚC"),
    (.vni, "kyû nieäm tænh Ñaék Laék, giöõ gìn", "kỷ niệm tỉnh Đắk Lắk, giữ gìn"),
    (.viqr, "Vie^.t Nam dda^'t nu+o+'c. DDa('k La('k", "Việt Nam đất nước. Đắk Lắk"),
    (.viqr, "Ho^.i nghi. hu+~u nghi.", "Hội nghị hữu nghi."),
    (
      .windows1258, "Vi\u{EA}\u{F2}t Nam \u{F0}\u{E2}\u{EC}t n\u{FD}\u{F5}\u{EC}c",
      "Việt Nam đất nước"
    ),
    (.mojibake, "Viá»‡t Nam Ä‘áº¥t nÆ°á»›c, lÃ\u{A0} xÃ£", "Việt Nam đất nước, là xã"),
  ])
  func `Each encoding is read as its users wrote it`(
    encoding: LegacyEncoding, text: String, expected: String
  ) {
    #expect(encoding.decoded(Array(text.unicodeScalars)) == expected)
  }

  @Test(arguments: [
    text, "Hội nghị", String(repeating: "Báo cáo và kế hoạch. ", count: 40),
    """
    À l'été, les élèves français étudient l'élevage à côté de la forêt; les dégâts causés à l'hôtel où \
    l'évêque célébra la fête ont été réparés, près du château où naquit le célèbre poète Jérôme.
    """,
    "Die Größe der Städte wächst: München, Köln, Düsseldorf, Nürnberg, Würzburg, Lübeck, Göttingen.",
    "Công ty A^B+C ký (1) với đối tác a+b, e^x và o^2; u+v = a+e, o+o = e^2 + a^2 + e^3 trong bảng.",
  ])
  func `A sound text stays as it is`(text: String) throws {
    let result = try decoded(Array(text.utf8))
    #expect(result.text == text)
    #expect(result.codes.isEmpty)
  }

  @Test func `Garbled letters without a certain cure are an error`() {
    // Half of the words are in one encoding, half in another.
    let half = Self.utf8(Array(Self.tcvn3.prefix(250))) + Self.utf8(Array(Self.vni.suffix(300)))
    let error = #expect(throws: Diagnostic.self) { try decoded(half) }
    #expect(error?.code == "garbled-text")
    #expect(error?.hint != nil)
  }

  @Test(arguments: [
    ("%PDF-1.4\n", "binary-seed"), ("PK\u{3}\u{4}word/document.xml", "binary-seed"),
    ("{\\rtf1\\ansi", "binary-seed"),
    ("Hội nghị\n" + String(repeating: "<p>Đoạn văn</p><br/>", count: 10), "html-seed"),
  ])
  func `What is no text is refused by its kind`(text: String, code: String) {
    let error = #expect(throws: Diagnostic.self) { try decoded(Array(text.utf8)) }
    #expect(error?.code == code)
  }

  @Test(arguments: [
    ("Hội nghị\nhữu \u{202E}nghị\u{202C}", "direction-marks", 2),
    ("Hội\u{7} nghị\nhữu nghị", "control-characters", 1),
    ("Hội nghị\n\n<strong>hữu nghị</strong>", "html-tags", 3),
  ])
  func `What cannot be seen is said`(text: String, code: String, line: Int) throws {
    let seed = try decodeSeed(Array(text.utf8), seed: "a.txt")
    #expect(seed.warnings.map(\.code) == [code])
    #expect(seed.warnings.first?.location?.line == line)
  }

  @Test(arguments: ["a < b và c > d", "<3 Việt Nam", "ngày <15/3>", "<Ảnh: TTXVN>", "A<B>C"])
  func `Angle brackets alone are no tags`(text: String) {
    #expect(MarkupSigns(in: text).count == 0 || text == "A<B>C")
  }
}
