import Archive
import Disk
import Foundation

/// The sources that this program was compiled from, when it still lies where that was done.
struct SourceCheckout {
  /// The folder with `Package.swift`, and a folder `.build` in which the program lies.
  let root: String
  /// The program.
  let program: String
  /// How it was compiled: `debug` or `release`.
  let configuration: String

  /// Finds the sources of a program.
  ///
  /// - Parameter program: The path of the program, links resolved.
  init?(ofProgramAt program: String) {
    // <root>/.build/<machine>/<configuration>/mocban
    let parts = program.split(separator: "/")
    guard let build = parts.lastIndex(of: ".build"), parts.count == build + 4 else { return nil }
    let root = "/" + parts[..<build].joined(separator: "/")
    let configuration = String(parts[build + 2])
    guard ["debug", "release"].contains(configuration),
      Disk.hasEntry(at: root + "/Package.swift"), Disk.hasFolder(at: root + "/Templates")
    else { return nil }
    self.root = root
    self.program = program
    self.configuration = configuration
  }

  /// The folders with code.
  var folders: [String] { ["\(root)/Templates", "\(root)/Sources"] }
  /// The file that says what belongs to the program.
  var package: String { "\(root)/Package.swift" }
  /// The styles and scripts of the site.
  var assets: String { "\(root)/Templates/assets" }

  /// Whether a path is one of the code.
  func hasCode(at path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return path == package
      || folders.contains { path.hasPrefix($0 + "/") } && !path.hasPrefix(assets)
        && (name.hasSuffix(".swift") || Disk.hasFolder(at: path))
  }
}

/// Compiles the program anew in the background.
final class Compiler: Sendable {
  /// How that went.
  enum Outcome {
    /// There is a new program, or the old one needed nothing.
    case done
    /// The code has errors.
    case failed([Diagnostic])
    /// It was cancelled.
    case cancelled
  }

  private let checkout: SourceCheckout
  private let process = Process()
  private let isCancelled = Latch()

  /// Starts to compile.
  ///
  /// - Parameters:
  ///   - checkout: The sources.
  ///   - onEnd: Called when that is over.
  init(_ checkout: SourceCheckout, onEnd: @escaping @Sendable (Outcome) -> Void) {
    self.checkout = checkout
    let (output, exit) = (Pipe(), Inbox<Int32>())
    process.terminationHandler = { exit.put($0.terminationStatus) }
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "swift", "build", "--package-path", checkout.root, "-c", checkout.configuration,
      "--product", "mocban",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    do {
      try process.run()
    } catch {
      let fault = Diagnostic(
        code: "no-compiler", "swift does not start: \(error.localizedDescription)",
        hint: "Install Swift, or start mocban where it is in the PATH.")
      onEnd(.failed([fault]))
      return
    }
    Thread.detachNewThread { [self] in
      // A pipe that breaks has no more to say than one that ends.
      let said = (try? output.fileHandleForReading.readToEnd()) ?? Data()
      let status = exit.takeAll().last
      if isCancelled.isSet {
        onEnd(.cancelled)
      } else if status == 0 {
        onEnd(.done)
      } else {
        onEnd(.failed(Self.faults(in: String(decoding: said, as: UTF8.self))))
      }
    }
  }

  /// Ends it before it is done.
  func cancel() {
    isCancelled.set()
    if process.isRunning { process.terminate() }
  }

  /// Reads what the compiler says: `file:line:column: error: message`.
  static func faults(in output: String) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    for line in output.split(separator: "\n") {
      guard let match = line.wholeMatch(of: /(\/[^:]+):(\d+):(\d+): error: (.+)/) else { continue }
      let place = SourceLocation(
        file: shortened(String(match.1)), line: Int(match.2), column: Int(match.3))
      let fault = Diagnostic(code: "swift", String(match.4), at: place)
      if !faults.contains(fault) { faults.append(fault) }
    }
    guard faults.isEmpty else { return faults.sorted() }
    let last = output.split(separator: "\n").last { $0.contains("error:") }
    return [
      Diagnostic(
        code: "swift", last.map(String.init) ?? "the program cannot be compiled",
        hint: "Run \"swift build --product mocban\" to see all of it.")
    ]
  }

  /// The path from the current folder, where the file lies in it.
  private static func shortened(_ path: String) -> String {
    let here = FileManager.default.currentDirectoryPath + "/"
    return path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
  }
}
