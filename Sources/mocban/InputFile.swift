import Archive
import Foundation
import Importing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Opens what `mocban import` is given: files, the standard input, and packed files through the
/// system's own `gzip` and `zstd`, whose output is read while they run.
enum InputFile {
  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: Its path, `-` for the standard input.
  ///   - packing: How it is packed.
  /// - Returns: Its bytes, unpacked.
  /// - Throws: A `Diagnostic` when it cannot be opened or the program to unpack it is missing.
  static func open(
    _ path: String, _ packing: ImportInput.Packing
  ) throws(Diagnostic) -> ByteSource {
    if path == "-" { return source("standard input", FileHandle.standardInput) }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw Diagnostic(
        code: "cannot-read", "the file cannot be read",
        hint: "Check who owns it and who may read it.",
        at: SourceLocation(file: path))
    }
    switch packing {
    case .none: return source(path, file)
    case .gzip: return try unpacked(file, path, by: "gzip")
    case .zstandard: return try unpacked(file, path, by: "zstd")
    }
  }

  private static let pieceSize = 1 << 18

  private static func source(_ name: String, _ file: FileHandle) -> ByteSource {
    ByteSource(name: name) { () throws(Diagnostic) in try piece(of: file, name) }
  }

  private static func piece(of file: FileHandle, _ name: String) throws(Diagnostic) -> [UInt8]? {
    do {
      guard let data = try file.read(upToCount: pieceSize), !data.isEmpty else { return nil }
      return Array(data)
    } catch {
      throw Diagnostic(
        code: "cannot-read", "reading stopped: \(error.localizedDescription)",
        hint: "Check the disk, then run the same command again.", at: SourceLocation(file: name))
    }
  }

  private static func unpacked(
    _ file: FileHandle, _ path: String, by program: String
  ) throws(Diagnostic) -> ByteSource {
    let place = SourceLocation(file: path)
    guard let executable = executable(named: program) else {
      throw Diagnostic(
        code: "unpacker-missing", "the program \(program), which unpacks it, is not installed",
        hint: "Install the package \(program), or unpack the file first.", at: place)
    }
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = ["-dcq"]
    process.standardInput = file
    let (output, faults) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = faults
    do {
      try process.run()
    } catch {
      throw Diagnostic(
        code: "unpacker-failed", "\(program) does not start: \(error.localizedDescription)",
        hint: "Unpack the file first.", at: place)
    }
    return ByteSource(name: path) { () throws(Diagnostic) in
      if let piece = try piece(of: output.fileHandleForReading, path) { return piece }
      // What a decompressor says about a broken file is a line or two, far less than a pipe holds.
      process.waitUntilExit()
      // gzip ends with 2 for a warning, such as zeros behind the end.
      guard process.terminationStatus != 0, !(program == "gzip" && process.terminationStatus == 2)
      else { return nil }
      let words = String(
        decoding: faults.fileHandleForReading.availableData.prefix(200), as: UTF8.self)
      throw Diagnostic(
        code: "broken-archive",
        "\(program) cannot unpack it to the end: "
          + words.split(whereSeparator: \.isNewline).joined(separator: " "),
        hint: "What came before is taken in; get the file again and repeat the command.", at: place)
    }
  }

  private static func executable(named name: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    return path.split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
