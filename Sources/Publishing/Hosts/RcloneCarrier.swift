import Archive
import Disk

/// Brings files to a bucket or to any other store that rclone reaches.
///
/// A bucket is told of in the environment, as rclone's remote `mocban`; its keys come from the
/// environment or from the store's own files (rclone's `env_auth`), so that they stand on no command
/// line and in no file.
struct RcloneCarrier: Carrier {
  private let rclone: Tool
  private let place: RclonePlace
  private let memory: String

  /// Up to so many files are asked for one by one; more are listed folder by folder.
  private static let few = 500

  /// Creates a carrier.
  ///
  /// - Parameters:
  ///   - place: Where the files go.
  ///   - memory: A local folder for lists.
  ///   - redaction: What is taken out of messages.
  init(_ place: RclonePlace, memory: String, _ redaction: Redaction) {
    self.place = place
    self.memory = memory
    var rclone = Tool("rclone", redaction)
    rclone.environment["RCLONE_ASK_PASSWORD"] = "false"
    if let bucket = place.bucket {
      let settings: [String: String?] = [
        "TYPE": "s3", "ENV_AUTH": "true", "NO_CHECK_BUCKET": "true",
        "PROVIDER": bucket.endpoint == nil ? "AWS" : bucket.provider, "ENDPOINT": bucket.endpoint,
        "REGION": bucket.region, "ACL": bucket.access,
      ]
      for (name, value) in settings {
        rclone.environment["RCLONE_CONFIG_MOCBAN_\(name)"] = .some(value)
      }
    }
    self.rclone = rclone
  }

  var name: String { "\(place.remote ?? "s3"):\(place.path)" }

  private var target: String { "\(place.remote ?? "mocban"):\(place.path)" }

  private var options: [String] { ["--stats=0", "--contimeout=20s", "--retries=3"] }

  func fetchNotes(into folder: String) async throws {
    let outcome = try await rclone.run(
      ["copy"] + options + [
        "--max-depth=1", "--include=/\(PublicationList.notePrefix)*.txt", "--", target, folder,
      ])
    // A folder that is not there yet has no notes (rclone's exit code 3).
    guard outcome.code != 0, outcome.code != 3 else { return }
    throw rclone.failure(outcome, to: "look at \(name)")
  }

  func strangers(among paths: [String], root: String) async throws -> [String] {
    let report = memory + "/differing"
    try Disk.rewrite(report, with: [])
    let outcome = try await rclone.run(
      ["check"] + options + traversal(of: paths) + [
        "--one-way", "--differ=\(report)", "--files-from-raw=-", "--", root, target,
      ], input: Self.list(paths))
    guard [0, 1, 3].contains(outcome.code) else {
      throw rclone.failure(outcome, to: "compare files with \(name)")
    }
    let differing = Set(
      String(decoding: try Disk.read(report), as: UTF8.self).split(separator: "\n")
        .map(String.init))
    try Disk.delete(report)
    return paths.filter(differing.contains)
  }

  func send(_ paths: [String], root: String) async throws {
    // All of them are to be sent, so asking for what is there would only cost time.
    try await rclone.succeed(
      ["copy"] + options + [
        "--no-traverse", "--no-check-dest", "--files-from-raw=-", "--", root, target,
      ], input: Self.list(paths), to: "send files to \(name)")
  }

  func delete(_ paths: [String], folders: [String]) async throws {
    if !paths.isEmpty {
      let outcome = try await rclone.run(
        ["delete"] + options + traversal(of: paths) + ["--files-from-raw=-", "--", target],
        input: Self.list(paths))
      if ![0, 3, 4].contains(outcome.code) {
        throw rclone.failure(outcome, to: "delete files at \(name)")
      }
    }
    // Buckets have no folders; elsewhere one that is not empty stays.
    guard place.bucket == nil else { return }
    for folder in folders {
      _ = try await rclone.run(["rmdir"] + options + ["--", "\(target)/\(folder)"])
    }
  }

  private func traversal(of paths: [String]) -> [String] {
    paths.count <= Self.few ? ["--no-traverse"] : []
  }

  private static func list(_ paths: [String]) -> [UInt8] {
    paths.reduce(into: []) { bytes, path in
      bytes += path.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
  }
}
