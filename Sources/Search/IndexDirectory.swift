/// The file that names all others, line by line.
struct IndexDirectory: Hashable {
  var total: Int
  /// How many articles share a file of results and one of texts.
  var resultSize: Int
  var textSize: Int
  var articlesFolder: String
  /// The years with the number of the first article of each.
  var years: String
  /// The mark of the file of names.
  var names: String
  /// The mark of the file of known words.
  var vocabulary: String
  /// The marks of the lists for narrowing.
  var facets: String
  /// The marks of the files of results, of texts and of terms, or of the files that have those.
  var results: String
  var texts: String
  var terms: String

  private static let form = "1"

  /// The text of the file.
  var text: [UInt8] {
    let lines = [
      Self.form, "\(total)", "\(resultSize) \(textSize)", articlesFolder, years, names, vocabulary,
      facets, results, texts, terms,
    ]
    return Array(lines.map(SearchText.oneLine).joined(separator: "\n").utf8)
  }
}

extension IndexDirectory {
  /// Reads the text of the file; `nil` for another one.
  init?(_ text: [UInt8]) {
    let lines = String(decoding: text, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count >= 11, lines[0] == Self.form, let total = Int(lines[1]), total >= 0,
      case let sizes = lines[2].split(separator: " ").compactMap({ Int($0) }), sizes.count == 2,
      sizes[0] > 0, sizes[1] > 0
    else { return nil }
    self.total = total
    (resultSize, textSize) = (sizes[0], sizes[1])
    (articlesFolder, years, names, vocabulary) = (lines[3], lines[4], lines[5], lines[6])
    (facets, results, texts, terms) = (lines[7], lines[8], lines[9], lines[10])
  }
}

/// The marks of many files, in a line of the directory or, where they are too many, in files of their own.
struct DirectoryLeaves {
  let sizes: SearchSizes
  let sink: SearchSink

  /// Writes the marks of files of one kind; returns the line.
  func line(of marks: [String], _ kind: String) throws -> String {
    guard marks.count > sizes.leaf else { return marks.joined() }
    var leaves: [String] = []
    for (number, start) in stride(from: 0, to: marks.count, by: sizes.leaf).enumerated() {
      let leaf = marks[start..<min(start + sizes.leaf, marks.count)].joined()
      leaves.append(
        try SearchIndexWriter.write("\(kind)d", "\(kind)d\(number)", Array(leaf.utf8), sink))
    }
    return "*" + leaves.joined()
  }

  /// Writes the entries of files of terms; returns the line.
  func line(of shards: [TermShard]) throws -> String {
    let size = sizes.termLeaf
    guard shards.count > size else { return shards.map(\.entry).joined(separator: ",") }
    var leaves: [String] = []
    for (number, start) in stride(from: 0, to: shards.count, by: size).enumerated() {
      let members = shards[start..<min(start + size, shards.count)]
      let text = members.map(\.entry).joined(separator: ",")
      let mark = try SearchIndexWriter.write("td", "td\(number)", Array(text.utf8), sink)
      let isContinued = members.first?.continued != nil
      leaves.append("\(members.first?.term ?? "")\(isContinued ? "+" : ""):\(mark)")
    }
    return "*" + leaves.joined(separator: ",")
  }
}
