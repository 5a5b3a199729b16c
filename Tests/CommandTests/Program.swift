import Foundation
import Support

/// The program as it was built beside the tests.
struct Program {
  struct Result {
    var output: String
    var errors: String
    var code: Int32
  }

  static let url = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "mocban")

  static var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: url.path) }

  static func run(_ arguments: [String], input: String = "") throws -> Result {
    let scratch = try TemporaryFolder(["input": input, "output": "", "errors": ""])
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    // Files, because a pipe that nobody empties would stop the program.
    process.standardInput = try FileHandle(
      forReadingFrom: URL(filePath: scratch.path + "/input"))
    process.standardOutput = try FileHandle(
      forWritingTo: URL(filePath: scratch.path + "/output"))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: scratch.path + "/errors"))
    try process.run()
    process.waitUntilExit()
    return Result(
      output: scratch.read("output") ?? "", errors: scratch.read("errors") ?? "",
      code: process.terminationStatus)
  }
}
