import Foundation
import Testing

/// A command as the program describes itself (`--experimental-dump-help`).
private struct CommandNote: Decodable {
  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String
    }
    var names: [Name]?
    var shouldDisplay: Bool
  }
  var commandName: String
  var abstract: String?
  var shouldDisplay: Bool?
  var arguments: [Argument]?
  var subcommands: [CommandNote]?

  /// This command and all below it, but for the one that every program has.
  var all: [CommandNote] {
    [self] + (subcommands ?? []).filter { $0.commandName != "help" }.flatMap(\.all)
  }
}

@Suite(.enabled(if: Program.isBuilt, "the program is not built beside the tests"))
struct ManualTests {
  private struct Dump: Decodable { var command: CommandNote }

  @Test func `The manual page has every command and every option`() throws {
    let output = try Program.run(["--experimental-dump-help"]).output
    let dump = try JSONDecoder().decode(Dump.self, from: Data(output.utf8))
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/mocban.1")
    let manual = try String(contentsOf: page, encoding: .utf8)
    #expect(dump.command.all.count > 8)
    for command in dump.command.all {
      #expect(manual.contains(command.commandName), "run \"make manual\"")
      if let abstract = command.abstract {
        #expect(manual.contains(abstract), "\(command.commandName): run \"make manual\"")
      }
      for argument in command.arguments ?? [] where argument.shouldDisplay {
        for name in argument.names ?? [] where name.kind == "long" {
          #expect(
            manual.contains("Fl -\(name.name)") || manual.contains(", -\(name.name)"),
            "\(command.commandName) --\(name.name): run \"make manual\"")
        }
      }
    }
  }
}
