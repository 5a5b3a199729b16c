import Archive
import Disk
import Markup

/// What the preview is told, and through it every open page; the preview knows what each means.
enum PreviewMessage {
  /// Files of the site changed, came or went.
  case changed([String])
  /// Any file of the site may have changed.
  case allChanged
  /// Something is wrong, until it is mended.
  case problem(Problem)
  /// Nothing is wrong any more.
  case mended
  /// Something goes on, until it is done.
  case working(String)
  /// Nothing goes on.
  case idle
  /// Files to show in place of those of the site.
  case assets([String: [UInt8]])

  /// The message as a line of JSON.
  var line: [UInt8] { json.lineBytes + [UInt8(ascii: "\n")] }

  private var json: JSON {
    switch self {
    case .changed(let paths): ["type": "changed", "paths": .texts(paths)]
    case .allChanged: ["type": "changed", "all": .flag(true)]
    case .problem(let problem): problem.json
    case .mended: ["type": "mended"]
    case .working(let text): ["type": "working", "text": .text(text)]
    case .idle: ["type": "idle"]
    case .assets(let files):
      [
        "type": "assets",
        "files": .object(
          files.sorted { $0.key < $1.key }.map {
            JSON.Entry($0.key, .text(String(decoding: $0.value, as: UTF8.self)))
          }),
      ]
    }
  }
}

/// What is wrong, as a page shows it.
struct Problem: Equatable {
  /// What is above it; how many errors there are when it is `nil`.
  var title: String?
  /// What is beside that.
  var note: String?
  /// What is wrong; at least one.
  var diagnostics: [Diagnostic]

  /// How many errors a page shows.
  private static let limit = 10

  fileprivate var json: JSON {
    let items = diagnostics.prefix(Self.limit).map { diagnostic -> JSON in
      let place = diagnostic.location
      return [
        "file": .optional(place?.file), "line": place?.line.map(JSON.number) ?? .null,
        "column": place?.column.map(JSON.number) ?? .null, "code": .text(diagnostic.code),
        "message": .text(diagnostic.message), "hint": .optional(diagnostic.hint),
        "excerpt": .list(
          Excerpt.lines(around: place).map {
            ["number": .number($0.number), "text": .text($0.text)]
          }),
      ]
    }
    return [
      "type": "problem", "title": .optional(title), "note": .optional(note),
      "count": .number(diagnostics.count), "items": .list(items),
    ]
  }
}

/// The lines around a place in a file.
enum Excerpt {
  private static let reach = 3
  private static let limit = 1 << 22
  private static let width = 300

  /// Reads the lines around a place.
  ///
  /// - Parameter place: A place; without a line there is nothing to show.
  /// - Returns: Up to three lines before it, its own and up to three behind it, with their numbers.
  static func lines(around place: SourceLocation?) -> [(number: Int, text: String)] {
    guard let place, let line = place.line, line > 0,
      // A file that has gone meanwhile has no lines.
      let bytes = try? Disk.read(place.file, limit: limit)
    else { return [] }
    let lines = bytes.split(
      separator: UInt8(ascii: "\n"), maxSplits: line + reach, omittingEmptySubsequences: false)
    return (max(1, line - reach)...line + reach).filter { $0 <= min(lines.count, line + reach) }
      .map { number in
        let text = String(decoding: lines[number - 1], as: UTF8.self)
        return (number, String(text.filter { $0 != "\r" }.prefix(width)))
      }
  }
}
