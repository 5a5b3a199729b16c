import Foundation
import Testing

/// A Swift file of the project, as the walls see it.
struct SourceFile: CustomTestStringConvertible {
  /// The path from the root of the project.
  let path: String
  /// The whole file.
  let text: String
  /// The code alone, line by line: comments and the text of string literals are blanked out.
  let code: [String]

  /// Creates a file.
  ///
  /// - Parameters:
  ///   - path: The path from the root of the project.
  ///   - text: The whole file.
  init(path: String, text: String) {
    self.path = path
    self.text = text
    code = CodeReader.codeLines(of: text)
  }

  /// The room it belongs to, `Templates` included.
  var room: String {
    let parts = path.split(separator: "/")
    return String(parts.first == "Templates" ? parts[0] : parts[1])
  }

  /// Its name without folders.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  var testDescription: String { path }

  /// The lines of code that match, with their numbers, as a person would look for them.
  ///
  /// - Parameter matches: Looks at one line of code.
  /// - Returns: One `path:line: code` for each.
  func places(where matches: (String) -> Bool) -> [String] {
    zip(1..., code).filter { matches($1) }.map { "\(path):\($0): \($1)" }
  }

  /// The modules it imports.
  var imports: [String] { code.compactMap(Self.importedModule) }

  /// The module that a line of code imports.
  ///
  /// - Parameter line: A line of code.
  /// - Returns: The module's name; `nil` if the line imports nothing.
  static func importedModule(_ line: String) -> String? {
    let words = line.split(separator: " ")
    guard let place = words.firstIndex(of: "import"), place + 1 < words.count else { return nil }
    let modifiers: Set = ["package", "public", "internal", "private", "fileprivate"]
    guard words[..<place].allSatisfy({ $0.hasPrefix("@") || modifiers.contains(String($0)) }) else {
      return nil
    }
    let kinds: Set = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
    let target = words[(place + 1)...].first { !kinds.contains(String($0)) }
    return target?.split(separator: ".").first.map(String.init)
  }
}

/// The project's own files.
enum SourceTree {
  /// The root of the project.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The Swift files of the rooms, ordered by path.
  static let rooms = swiftFiles(in: "Sources") + swiftFiles(in: "Templates")

  /// All Swift files, ordered by folder and path.
  static let all = rooms + swiftFiles(in: "Tests")

  private static func swiftFiles(in folder: String) -> [SourceFile] {
    let start = root.appending(path: folder)
    guard let names = FileManager.default.enumerator(atPath: start.path) else { return [] }
    let paths = names.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
    return paths.compactMap { path in
      guard let text = try? String(contentsOf: start.appending(path: path), encoding: .utf8) else {
        return nil
      }
      return SourceFile(path: "\(folder)/\(path)", text: text)
    }
  }
}
