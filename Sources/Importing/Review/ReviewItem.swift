import Archive
import Disk
import Gazetteer

/// An article with doubts, as a review sees it.
struct ReviewItem: Sendable {
  /// The path of the file.
  let path: String
  /// The content of the file, as it was read or last written.
  private(set) var bytes: [UInt8]
  /// The front matter.
  private(set) var record: ArticleRecord
  private let bases: ImportBases

  /// Reads an article.
  init(_ path: String, bases: ImportBases) throws(Diagnostics) {
    self.path = path
    self.bases = bases
    do {
      bytes = try Disk.read(path)
    } catch {
      throw Diagnostics([error.diagnostic])
    }
    record = try ArticleFile(parsing: bytes, file: path).record
  }

  /// The value of a key as the file has it.
  func value(of key: String) -> String? {
    record.entry(ofKey: key).map { String($0.dropFirst(key.utf8.count + 1)) }
      .map { $0.hasPrefix(" ") ? String($0.dropFirst()) : $0 }
  }

  /// Takes a key out of `review`, because a person is content with it.
  mutating func accept(_ key: String) throws(Diagnostics) {
    try write([:], settling: key)
  }

  /// Gives a key another value, and takes it out of `review`.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - words: What the person typed for this key and for those that depend on it; an empty text
  ///     takes the entry out.
  /// - Throws: What is wrong with the words, or with the file.
  mutating func change(_ key: String, to words: [String: String]) throws(Diagnostics) {
    var entries: [String: String?] = [:]
    for (key, words) in words {
      do {
        let entry = words.isEmpty ? nil : try ArticleRecord.entry(ofKey: key, typed: words)
        entries.updateValue(entry, forKey: key)
      } catch {
        throw Diagnostics([error])
      }
    }
    try write(entries, settling: key)
  }

  private mutating func write(
    _ entries: [String: String?], settling key: String
  ) throws(Diagnostics) {
    var settled = record
    settled.review.removeAll { $0 == key }
    do {
      var editor = try FrontMatterEditor(bytes, file: path)
      for (key, entry) in entries.sorted(by: { $0.key < $1.key }) { editor.set(key, to: entry) }
      editor.set("review", to: settled.entry(ofKey: "review"))
      let new = editor.serialized()
      let file = try check(new, changing: entries.keys + ["review"])
      try store(new)
      bytes = new
      record = file.record
    } catch let error as Diagnostics {
      throw error
    } catch let error as Diagnostic {
      throw Diagnostics([error])
    } catch let error as DiskError {
      throw Diagnostics([error.diagnostic])
    } catch {
      throw Diagnostics([Diagnostic(code: "internal", "\(error)")])
    }
  }

  /// Reads the new content as a build would, so that a review never leaves a file that cannot be built.
  private func check(
    _ new: [UInt8], changing keys: [String]
  ) throws(Diagnostics) -> ArticleFile {
    let file = try ArticleFile(parsing: new, file: path)
    let others = file.record.keys(differingFrom: record).filter { key in
      !keys.contains(key) && !record.extra.contains { $0.key == key }
    }
    guard others.isEmpty, file.record.extra.map(\.key) == record.extra.map(\.key) else {
      throw Diagnostics([
        Diagnostic(
          code: "bad-layout", "its entries cannot be changed one by one",
          hint: "Write each entry on a line of its own, without an indent.",
          at: SourceLocation(file: path))
      ])
    }
    guard keys.contains("provinces") else { return file }
    let register = Gazetteer.shared.register
    let unknown = file.record.provinces.filter {
      register.province(named: $0, on: file.record.date) == nil
    }
    guard unknown.isEmpty else {
      throw Diagnostics(
        unknown.map { name in
          Diagnostic(
            code: "unknown-province", "\"\(name)\" is no province of Việt Nam",
            hint: register.nearest(to: name).map { "Did you mean \($0.name)?" })
        })
    }
    return file
  }

  private func store(_ new: [UInt8]) throws {
    guard try Disk.read(path) == bytes else {
      throw Diagnostic(
        .warning, code: "changed-meanwhile", "the file was changed by somebody else meanwhile",
        hint: "Run the review again.", at: SourceLocation(file: path))
    }
    // The last moment at which the file still is what the import wrote.
    if let seed = record.seed, ImportStamp.fits(bytes),
      !bases.has(seed, stamp: ImportStamp.stamp(in: bytes))
    {
      try bases.keep(bytes, of: seed)
    }
    try Disk.replace(path, with: new)
  }
}
