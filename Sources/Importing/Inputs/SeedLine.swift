import Archive

/// One object of JSON Lines that is a seed: its name, its text and what else is known.
struct SeedLine: Equatable, Sendable {
  /// The path of the seed from `seeds/`.
  var name: String
  /// The text as it was given.
  var text: String
  /// What else is known; `nil` when there is nothing.
  var sidecar: Sidecar?

  /// Reads a line of JSON Lines.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - file: The name of its file, for diagnostics.
  /// - Throws: A `Diagnostic` at the line when it is not such an object.
  init(_ line: LineStream.Line, file: String) throws(Diagnostic) {
    let place = SourceLocation(file: file, line: line.number)
    guard let bytes = line.bytes else {
      throw Diagnostic(
        code: "line-too-long", "the line is longer than \(Intake.lineLimit >> 20) MB",
        hint: "Split the text into one object for each article.", at: place)
    }
    let value: JSONValue
    do {
      value = try JSONReader.value(of: Self.withoutMark(bytes, number: line.number))
    } catch {
      throw Diagnostic(
        code: "bad-json", "the line is not JSON: \(error.message)",
        hint:
          "Write one object on each line: {\"id\": …, \"text\": …, \"url\": …, \"fetched\": …}.",
        at: SourceLocation(file: file, line: line.number, column: error.offset + 1))
    }
    guard case .object(let entries) = value else {
      throw Diagnostic(
        code: "bad-json", "the line is no object",
        hint: "Write one object on each line: {\"id\": …, \"text\": …}.", at: place)
    }
    if let key = Self.repeatedKey(in: entries) {
      throw Diagnostic(
        code: "repeated-key", "the key \"\(key)\" stands in the object more than once",
        hint: "Keep one of them.", at: place)
    }
    let known = Dictionary(entries.map { ($0.key, $0.value) }) { first, _ in first }
    name = try Self.seedName(of: known["id"], at: place)
    guard case .text(let text) = known["text"], !text.isEmpty else {
      throw Diagnostic(
        code: "missing-text", "the object has no \"text\"",
        hint: "Put the text of the page into \"text\".", at: place)
    }
    self.text = text
    let rest = entries.filter { $0.key != "id" && $0.key != "text" }
    sidecar = rest.isEmpty ? nil : Sidecar(entries: rest)
  }

  private static func withoutMark(_ bytes: [UInt8], number: Int) -> [UInt8] {
    number == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  private static func repeatedKey(in entries: [JSONValue.Entry]) -> String? {
    var keys: Set<String> = []
    return entries.first { !keys.insert($0.key).inserted }?.key
  }

  private static func seedName(
    of id: JSONValue?, at place: SourceLocation
  ) throws(Diagnostic) -> String {
    let text: String
    switch id {
    case .text(let id) where !id.isEmpty: text = id
    // Numbers from a database are good names as long as they are plain.
    case .number(let id) where id.utf8.allSatisfy({ 0x30...0x39 ~= $0 }): text = id
    case nil, .null, .text:
      throw Diagnostic(
        code: "missing-id", "the object has no \"id\"",
        hint: "Give each text an \"id\" of its own; the seed is named after it.", at: place)
    default:
      throw Diagnostic(
        code: "bad-id", "the \"id\" is neither a text nor a whole number",
        hint: "Write it in quotes.", at: place)
    }
    let name = text.lowercased().hasSuffix(".txt") ? text : text + ".txt"
    guard isSeedName(name), !name.utf8.contains(UInt8(ascii: "/")) else {
      throw Diagnostic(
        code: "bad-id", "the id \"\(text.visible)\" cannot be the name of a file",
        hint: "Use letters, digits, hyphens and underscores, at most \(seedNameLimit) bytes.",
        at: place)
    }
    return name
  }
}

/// The most bytes of a seed's name: file systems take 255, and the names of temporary files are longer.
let seedNameLimit = 200

/// Whether a file of this name can be a seed: it stays in its folder and is listed again.
func isSeedName(_ name: String) -> Bool {
  SafePath.isSafe(name) && !name.unicodeScalars.contains("\u{FFFD}")
    && name.split(separator: "/").allSatisfy {
      $0.utf8.count <= seedNameLimit && !$0.hasPrefix(".") && !$0.hasSuffix("~")
    } && !name.unicodeScalars.contains { $0.properties.generalCategory == .format }
}

extension String {
  /// The text with what would disturb a terminal left out, and shortened.
  var visible: String {
    let scalars = unicodeScalars.prefix(80).map { scalar -> Unicode.Scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(scalars)) + (unicodeScalars.count > 80 ? "…" : "")
  }
}
