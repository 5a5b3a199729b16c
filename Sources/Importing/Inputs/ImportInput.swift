package import Archive
import Disk

/// What a person asks to import.
package enum ImportInput {
  /// One saved page.
  case page(String)
  /// A folder of pages and JSON Lines.
  case folder(String)
  /// JSON Lines, or a single page, whichever it turns out to be.
  case stream(ByteSource)
  /// JSON Lines.
  case lines(ByteSource)

  /// How the bytes of a file are packed.
  package enum Packing: String, CaseIterable, Sendable {
    /// As they are.
    case none = ""
    /// RFC 1952.
    case gzip = ".gz"
    /// RFC 8878.
    case zstandard = ".zst"
  }

  /// Opens files for reading, unpacked, and the standard input, whose path is `-`.
  package typealias Opener = (_ path: String, Packing) throws(Diagnostic) -> ByteSource

  /// Understands an argument of the command line by its name.
  ///
  /// - Parameters:
  ///   - argument: A path, or `-` for the standard input.
  ///   - open: Opens files.
  /// - Throws: A `Diagnostic` for a path where nothing is, and for a kind of file that is not known.
  package init(_ argument: String, open: Opener) throws(Diagnostic) {
    if argument == "-" {
      self = .stream(try open(argument, .none))
    } else if Disk.hasFolder(at: argument) {
      self = .folder(argument)
    } else if !Disk.hasEntry(at: argument) {
      throw Diagnostic(
        code: "input-missing", "there is no such file or folder",
        hint: "Name files, folders, or - for the standard input.",
        at: SourceLocation(file: argument))
    } else if argument.lowercased().hasSuffix(".txt") {
      self = .page(argument)
    } else if let packing = Self.packing(ofLines: argument) {
      self = .lines(try open(argument, packing))
    } else {
      throw Diagnostic(
        code: "unknown-input", "this kind of file cannot be imported",
        hint: "Give plain text as .txt and JSON Lines as .jsonl, .jsonl.gz or .jsonl.zst.",
        at: SourceLocation(file: argument))
    }
  }

  /// How a file of JSON Lines is packed; `nil` for the name of any other file.
  static func packing(ofLines path: String) -> Packing? {
    let name = path.lowercased()
    return Packing.allCases.first { name.hasSuffix(".jsonl" + $0.rawValue) }
  }
}
