import Testing

@testable import Markup

/// What every text must become, written as plainly as can be.
private func escaped(_ text: String) -> String {
  text.unicodeScalars.map { scalar in
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    case "\t", "\n", "\r": String(scalar)
    case "\0"..." ": scalar == " " ? " " : ""
    case "\u{7F}", "\u{FFFE}", "\u{FFFF}": ""
    default: String(scalar)
    }
  }.joined()
}

/// The same for a string of JSON in a `script` element.
private func quoted(_ text: String) -> String {
  let body = text.unicodeScalars.map { scalar in
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case "<": "\\u003c"
    case ">": "\\u003e"
    case "\u{2028}": "\\u2028"
    case "\u{2029}": "\\u2029"
    case "\0"..."\u{1F}", "\u{7F}":
      "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
    default: String(scalar)
    }
  }.joined()
  return "\"\(body)\""
}

private func text(_ write: (inout ByteBuffer) -> Void) -> String {
  var buffer = ByteBuffer()
  write(&buffer)
  return String(decoding: buffer.bytes, as: UTF8.self)
}

@Suite struct `Eight bytes at once give what one by one would give` {
  private static let signs: [String] =
    (0..<0x80).map { String(Unicode.Scalar(UInt8($0))) }
    + ["ế", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "\u{2028}", "\u{2029}", "“", "ｈ", "😀", "\u{80}"]

  @Test(arguments: 0...18)
  func `Every sign at every place is escaped`(place: Int) {
    for sign in Self.signs {
      for rest in ["", "a", "bài viết", "một bài viết khác \"ở đây\""] {
        let whole = String("tỉnh Đắk Lắk, 2017".unicodeScalars.prefix(place)) + sign + rest
        #expect(text { $0.append(escaping: whole) } == escaped(whole))
        #expect(text { $0.append(quoting: whole, isInScript: true) } == quoted(whole))
        #expect(text { $0.append(plain: whole) } == whole)
      }
    }
  }

  @Test(arguments: 0...18)
  func `Every sign at every place of a path is encoded`(place: Int) {
    let plain = "tinh-thanh/dak-lak/2017"
    for sign in Self.signs where sign != ":" {
      let path = String(plain.prefix(place + 1)) + sign + "index.html"
      let encoded = path.utf8.map { byte in
        let scalar = Unicode.Scalar(byte)
        let isAllowed =
          byte < 0x80 && (scalar.properties.isAlphabetic || "0"..."9" ~= scalar)
          || "-._~/!$&()*+,;=:@".unicodeScalars.contains(scalar)
        let digits = String(byte, radix: 16, uppercase: true)
        return isAllowed ? String(scalar) : "%" + (byte < 16 ? "0" : "") + digits
      }.joined()
      #expect(Link.percentEncoded(path) == encoded)
      #expect(("\(href: Link(path: path, depth: 1))" as HTML).text == "../" + escaped(encoded))
    }
  }
}

@Suite struct `A buffer keeps all that it is given` {
  @Test(arguments: [1, 7, 63, 64, 65, 479, 480, 481, 5_000])
  func `It grows in pieces of any size`(size: Int) {
    let piece = String(repeating: "ă", count: size)
    var buffer = ByteBuffer()
    for _ in 0..<20 {
      buffer.append(plain: piece)
      buffer.append(literal: "<br>")
      buffer.append(UInt8(ascii: "\n"))
    }
    let whole = String(repeating: piece + "<br>\n", count: 20)
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == whole)
    #expect(buffer.count == whole.utf8.count)
  }

  @Test func `Markup inside markup stays what it was`() {
    let inner: HTML = "<p>\("a & b")</p>"
    var outer: HTML = "\(inner)\(each: 0..<2_000, { "<li>\($0)\(inner)</li>" })"
    let once = outer
    outer += inner
    #expect(outer.text == once.text + inner.text)
    #expect(once.text.hasPrefix("<p>a &amp; b</p><li>0<p>a &amp; b</p></li>"))
    #expect(once.text.hasSuffix("<li>1999<p>a &amp; b</p></li>"))
  }

  @Test(arguments: [0, 9, 10, 99, 100, 999, 1_000, 2_017, 9_999, 10_000, 123_456, Int.max, -7])
  func `Numbers are written in digits`(number: Int) {
    #expect(text { $0.append(digits: number) } == String(number))
  }

  @Test func `A line stays one line, and a query one word`() {
    #expect(text { $0.append(line: "a\r\nb\u{7F}ế") } == "a  b ế")
    #expect(text { $0.append(queryEncoding: "a b&ế~") } == "a%20b%26%E1%BA%BF~")
    #expect(text { $0.append("a%b") { $0 == UInt8(ascii: "%") ? "\\%" : nil } } == "a\\%b")
  }
}
