import Testing

@Suite struct `Code is told from what is not` {
  @Test(arguments: [
    ("a // b", ["a "]), ("/// b\na", ["", "a"]), ("a /* b /* c */ d */ e", ["a  e"]),
    ("/* a\nb */ c", ["", " c"]),
    ("a(\"b\")", ["a(\"\")"]), ("\"a // b\" c", ["\"\" c"]), ("\"a \\\" b\" c", ["\"\" c"]),
    ("\"a \\(b + \"c\") d\" e", ["\"\\(b + \"\")\" e"]),
    ("\"\\(f(a, (b)))\" c", ["\"\\(f(a, (b)))\" c"]),
    ("#\"a \"b\" \\(c)\"# d", ["\"\" d"]), ("#\"\\#(a)\"# b", ["\"\\(a)\" b"]),
    ("\"\"\"\na \"b\"\nc\n\"\"\" d", ["\"", "", "", "\" d"]),
    ("  a", ["a"]), ("\"\"", ["\"\""]),
  ])
  func `Comments and literals are blanked out`(text: String, code: [String]) {
    let lines = CodeReader.codeLines(of: text).map { line in line }
    #expect(lines == code.map { line in String(line.drop { $0 == " " }) })
  }

  @Test(arguments: [
    ("import A", "A"), ("@testable import A", "A"), ("@_spi(B) package import A", "A"),
    ("internal import A", "A"),
    ("import struct A.B", "A"), ("let import = A", nil), ("importA", nil), ("package let a", nil),
    ("import A.B", "A"),
  ])
  func `Imports are recognised`(line: String, module: String?) {
    #expect(SourceFile.importedModule(line) == module)
  }
}
