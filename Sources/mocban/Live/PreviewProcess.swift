import Foundation
import Synchronization

/// The preview server while it runs: it is told what changed through its standard input, and ends with
/// it.
final class PreviewProcess: Sendable {
  /// What the server is started with.
  struct Options {
    /// Where the program is.
    var program: URL
    /// Its arguments.
    var arguments: [String]
  }

  /// What a program that takes the place of this one needs to go on with the server.
  struct Handover {
    var number: Int32
    var input: Int32
    var output: Int32
    var address: String

    /// Creates what is handed over.
    init(number: Int32, input: Int32, output: Int32, address: String) {
      self.number = number
      self.input = input
      self.output = output
      self.address = address
    }

    /// Reads what `text` writes; `nil` for anything else.
    init?(_ text: String) {
      let parts = text.split(separator: ",", maxSplits: 3)
      let numbers = parts.prefix(3).compactMap { Int32($0) }
      guard parts.count == 4, numbers.count == 3 else { return nil }
      self.init(number: numbers[0], input: numbers[1], output: numbers[2], address: "\(parts[3])")
    }

    /// All of it in one word.
    var text: String { "\(number),\(input),\(output),\(address)" }
  }

  /// How long the server may take to end.
  private static let patience = 3.0

  /// Whether this program started the server, so that it learns its exit code.
  private let isOwn: Bool
  private let exit = Inbox<Int32>()
  private let number: Int32
  private let input: Mutex<FileHandle>
  private let output: FileHandle
  private let address = Mutex("")
  private let end = NSCondition()
  private let hasEnded = Mutex(false)

  /// Starts a server.
  ///
  /// - Parameters:
  ///   - options: What it is started with.
  ///   - onListening: Called with its address when a browser may open it.
  ///   - onEnd: Called with its exit code when it has ended, for whatever reason.
  /// - Throws: An error of the system when it does not start.
  init(
    _ options: Options, onListening: @escaping @Sendable (_ address: String) -> Void,
    onEnd: @escaping @Sendable (Int32) -> Void
  ) throws {
    let (input, output) = (Pipe(), Pipe())
    let process = Process()
    process.executableURL = options.program
    process.arguments = options.arguments
    process.standardInput = input
    process.standardOutput = output
    // Foundation's own waiting looks only now and then.
    process.terminationHandler = { [exit] in exit.put($0.terminationStatus) }
    try process.run()
    // What this end keeps open would keep the server from seeing the end of the other.
    try input.fileHandleForReading.close()
    try output.fileHandleForWriting.close()
    isOwn = true
    number = process.processIdentifier
    self.input = Mutex(input.fileHandleForWriting)
    self.output = output.fileHandleForReading
    listen(onListening, onEnd)
  }

  /// Goes on with a server that another program has started, whose place this one took.
  ///
  /// - Parameters:
  ///   - handover: What that program left.
  ///   - onEnd: Called when the server has ended.
  init(_ handover: Handover, onEnd: @escaping @Sendable (Int32) -> Void) {
    isOwn = false
    number = handover.number
    input = Mutex(FileHandle(fileDescriptor: handover.input, closeOnDealloc: true))
    output = FileHandle(fileDescriptor: handover.output, closeOnDealloc: true)
    address.withLock { $0 = handover.address }
    listen({ _ in }, onEnd)
  }

  private func listen(
    _ onListening: @escaping @Sendable (String) -> Void,
    _ onEnd: @escaping @Sendable (Int32) -> Void
  ) {
    Thread.detachNewThread { [self] in
      var text = ""
      while true {
        let data = output.availableData
        guard !data.isEmpty else { break }
        text += String(decoding: data, as: UTF8.self)
        while let line = text.firstIndex(of: "\n") {
          let found = String(text[..<line])
          text = String(text[text.index(after: line)...])
          address.withLock { $0 = found }
          onListening(found)
        }
      }
      let code = isOwn ? exit.takeAll().last ?? 0 : 0
      end.lock()
      hasEnded.withLock { $0 = true }
      end.broadcast()
      end.unlock()
      onEnd(code)
    }
  }

  /// Tells the server something; one that has ended says so by its end.
  func tell(_ message: PreviewMessage) {
    let line = Data(message.line)
    input.withLock { try? $0.write(contentsOf: line) }
  }

  /// Asks the server to end and waits until it has; one that does not is ended by force.
  func stop() {
    input.withLock { try? $0.close() }
    end.lock()
    let limit = Date(timeIntervalSinceNow: Self.patience)
    while !hasEnded.withLock({ $0 }), end.wait(until: limit) {}
    end.unlock()
    if !hasEnded.withLock({ $0 }) { kill() }
  }

  /// Ends the server by force.
  func kill() { _ = Foundation.kill(number, SIGKILL) }

  /// What a program that takes the place of this one needs.
  var handover: Handover {
    Handover(
      number: number, input: input.withLock { $0.fileDescriptor }, output: output.fileDescriptor,
      address: address.withLock { $0 })
  }
}
