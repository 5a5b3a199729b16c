import Archive

/// A three-way merge by field: what the last import wrote, what this one would write, and what a
/// person has made of the file since.
struct ArticleMerge: Sendable {
  /// A field that both the person and the import changed; the person's stays.
  struct Refusal: Hashable, Sendable {
    /// The key, or `body`.
    var key: String
    /// What the import would write, as YAML; `nil` when it would leave the key out or for the body.
    var wanted: String?
  }

  /// The file after the merge.
  private(set) var bytes: [UInt8]
  /// The keys, and `body`, that follow the new import.
  private(set) var followed: [String] = []
  /// The fields that the import would have changed and a person has.
  private(set) var refused: [Refusal] = []
  /// Doubts that a person has settled, by taking them out of `review`.
  private(set) var settled: [String] = []

  private let base: ArticleFile
  private let new: ArticleFile
  private let held: ArticleFile

  /// Merges.
  ///
  /// - Parameters:
  ///   - base: What the last import wrote.
  ///   - new: What this import would write, with its stamp.
  ///   - bytes: The file as it is now.
  ///   - file: Its path, for diagnostics.
  /// - Throws: `Diagnostics` when the file cannot be read, or is laid out so that no single entry of
  ///   it can be replaced.
  init(base: ArticleFile, new: ArticleFile, held bytes: [UInt8], file: String) throws(Diagnostics) {
    self.base = base
    self.new = new
    self.bytes = bytes
    held = try ArticleFile(parsing: bytes, file: file)
    var editor: FrontMatterEditor
    do {
      editor = try FrontMatterEditor(bytes, file: file)
    } catch {
      throw Diagnostics([error])
    }
    settled = base.record.review.filter { !held.record.review.contains($0) }
    for key in ArticleRecord.keys where !["review", Self.stamp].contains(key) {
      mergeField(key, in: &editor)
    }
    mergeBody(in: &editor)
    mergeReview(in: &editor)
    guard !followed.isEmpty else { return }
    if held.record.importSHA256 != nil {
      editor.set(Self.stamp, to: new.record.entry(ofKey: Self.stamp))
    }
    self.bytes = editor.serialized()
    try check(file)
  }

  private static let stamp = "import_sha256"

  /// What belongs together: a person's date is not known in the way that the import's is.
  private static let groups: [[String]] = [["date", "time", "date_basis"]]

  private static func group(of key: String) -> [String] {
    groups.first { $0.contains(key) } ?? [key]
  }

  /// Whether a person has changed a field, or has confirmed it.
  private func isTouched(_ key: String) -> Bool {
    Self.group(of: key).contains { key in
      held.record.entry(ofKey: key) != base.record.entry(ofKey: key) || settled.contains(key)
    }
  }

  private mutating func mergeField(_ key: String, in editor: inout FrontMatterEditor) {
    let wanted = new.record.entry(ofKey: key)
    guard wanted != held.record.entry(ofKey: key) else { return }
    if !isTouched(key) {
      editor.set(key, to: wanted)
      followed.append(key)
    } else if wanted != base.record.entry(ofKey: key) {
      refused.append(Refusal(key: key, wanted: wanted))
    }
  }

  private mutating func mergeBody(in editor: inout FrontMatterEditor) {
    let wanted = Self.plain(new.body)
    let present = Self.plain(held.body)
    let former = Self.plain(base.body)
    guard wanted != present, wanted != former else { return }
    if present == former {
      editor.body = editor.lineBreak == "\n" ? new.body : Self.withCarriageReturns(new.body)
      followed.append("body")
    } else {
      refused.append(Refusal(key: "body", wanted: nil))
    }
  }

  /// New doubts are added and those that the import no longer has go; what the person wrote stays.
  private mutating func mergeReview(in editor: inout FrontMatterEditor) {
    let before = base.record.review
    let now = new.record.review
    var record = held.record
    record.review.removeAll { before.contains($0) && !now.contains($0) }
    record.review += now.filter {
      !before.contains($0) && !record.review.contains($0) && !isTouched($0)
    }
    guard record.review != held.record.review else { return }
    editor.set("review", to: record.entry(ofKey: "review"))
    followed.append("review")
  }

  /// A merge that does not say what was meant must not reach the disk.
  private func check(_ file: String) throws(Diagnostics) {
    let merged = try ArticleFile(parsing: bytes, file: file)
    let wrong = ArticleRecord.keys.filter { key in
      guard key != "review", key != Self.stamp else { return false }
      let expected = followed.contains(key) ? new.record : held.record
      return merged.record.entry(ofKey: key) != expected.entry(ofKey: key)
    }
    guard wrong.isEmpty, merged.record.extra.map(\.key) == held.record.extra.map(\.key) else {
      throw Diagnostics([
        Diagnostic(
          code: "bad-layout", "the entries cannot be replaced one by one",
          hint: "Write each entry on a line of its own, without an indent.",
          at: SourceLocation(file: file))
      ])
    }
  }

  /// A text without what editors change by themselves: line breaks, and the end of the file.
  private static func plain(_ body: [UInt8]) -> [UInt8] {
    var plain = body.filter { $0 != UInt8(ascii: "\r") }
    while let last = plain.last, last == 0x0A || last == 0x20 { plain.removeLast() }
    return plain
  }

  private static func withCarriageReturns(_ body: [UInt8]) -> [UInt8] {
    body.flatMap { $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0] }
  }
}
