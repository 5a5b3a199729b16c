import Archive
import Disk

/// Fetches addresses with curl, several at once.
struct Fetcher: Sendable {
  /// What to ask for.
  struct Request: Sendable {
    /// The address.
    var address: String
    /// The compression that is accepted, in words of HTTP.
    var encoding: String?
  }

  /// What came.
  struct Answer: Sendable {
    /// The status code; 0 when there was no answer.
    var status: Int
    /// The values of headers, by their names in lower case.
    var headers: [String: String]
    /// The SHA-256 of the content, unpacked.
    var digest: Digest?
    /// The number of its bytes.
    var size: Int
    /// The file with the content.
    var file: String
  }

  /// The headers that are looked at.
  static let headers = [
    "content-type", "content-encoding", "cache-control", "location",
    "x-content-type-options", "content-security-policy", "referrer-policy", "x-frame-options",
  ]
  private static let parallel = 8

  private let curl: Tool
  private let folder: String

  /// Creates a fetcher.
  ///
  /// - Parameters:
  ///   - folder: A local folder for what is fetched.
  ///   - redaction: What is taken out of messages.
  init(_ folder: String, _ redaction: Redaction) {
    self.folder = folder
    curl = Tool("curl", redaction)
  }

  /// Fetches addresses.
  ///
  /// - Parameter requests: What to ask for.
  /// - Returns: The answers, in the order of the requests.
  /// - Throws: A `Diagnostic` when curl cannot be run.
  func fetch(_ requests: [Request]) async throws -> [Answer] {
    try Disk.deleteAll(at: folder)
    try Disk.makeFolders(for: folder + "/")
    var answers: [Answer] = requests.indices.map {
      Answer(status: 0, headers: [:], digest: nil, size: 0, file: "\(folder)/\($0)")
    }
    // A configuration on standard input holds any number of addresses.
    let marks = (["%{urlnum}", "%{http_code}"] + Self.headers.map { "%header{\($0)}" })
      .joined(separator: "\\t")
    var lines: [String] = []
    for (index, request) in requests.enumerated() {
      if index > 0 { lines.append("next") }
      lines += [
        "url = \(Self.quoted(request.address))", "output = \(Self.quoted("\(folder)/\(index)"))",
        "write-out = \"\(marks.replacing("%{urlnum}", with: "\(index)"))\\n\"",
        "silent", "max-time = 60", "connect-timeout = 20", "proto = \"=http,https\"",
        "user-agent = \"mocban/\(MocbanVersion.current)\"",
      ]
      if let encoding = request.encoding {
        // curl unpacks what it can, and the header narrows what is asked for.
        lines += ["compressed", "header = \"Accept-Encoding: \(encoding)\""]
      }
    }
    let outcome = try await curl.run(
      ["--disable", "--parallel", "--parallel-max", String(Self.parallel), "--config", "-"],
      input: Array((lines.joined(separator: "\n") + "\n").utf8))
    for line in outcome.text.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == Self.headers.count + 2, let index = Int(fields[0]),
        answers.indices.contains(index)
      else { continue }
      answers[index].status = Int(fields[1]) ?? 0
      answers[index].headers = Dictionary(
        zip(Self.headers, fields.dropFirst(2)).filter { !$0.1.isEmpty }
      ) { first, _ in first }
      if let stamp = Disk.stamp(of: answers[index].file) {
        answers[index].size = Int(stamp.size)
        answers[index].digest = try Disk.digest(of: answers[index].file)
      } else {
        answers[index].digest = Checksum.digest(of: [])
      }
    }
    return answers
  }

  /// Deletes what was fetched.
  ///
  /// - Throws: A `DiskError` when something cannot be deleted.
  func clear() throws { try Disk.deleteAll(at: folder) }

  private static func quoted(_ text: String) -> String {
    "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }
}
