import Archive
import Disk

/// A branch of a git repository, as hosts of pages show it.
///
/// Works in a repository of its own in `.mocban/publish/`, without a work tree: files go straight into
/// an index that begins with what the branch has, so whatever else is on the branch stays. The branch
/// moves only if it still is where the plan was made for (`--force-with-lease`), which is its lock, and
/// it moves at once.
struct GitHost: Host {
  private let place: GitPlace
  private let git: Tool
  private let memory: String
  private let title: String

  /// What git needs to be told when nobody told it whose commits these are.
  private static let nobody = (name: "Mocban", mail: "mocban@localhost")
  private static let local = "refs/mocban/published"

  /// Creates a host.
  ///
  /// - Parameters:
  ///   - place: The branch.
  ///   - title: The name of the archive, for the messages of commits.
  ///   - memory: The local folder of the target.
  ///   - redaction: What is taken out of messages.
  init(_ place: GitPlace, title: String, memory: String, _ redaction: Redaction) {
    self.place = place
    self.memory = memory
    self.title = title
    var git = Tool("git", redaction)
    // Another repository may be at work in the environment, as in a hook.
    for name in [
      "GIT_WORK_TREE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE",
      "GIT_PREFIX", "GIT_COMMON_DIR",
    ] {
      git.environment[name] = .some(nil)
    }
    git.environment["GIT_DIR"] = memory + "/repository.git"
    git.environment["GIT_INDEX_FILE"] = memory + "/index"
    git.environment["GIT_TERMINAL_PROMPT"] = "0"
    git.environment["GIT_ALLOW_PROTOCOL"] = "https:http:ssh:git:file"
    git.environment["GIT_LITERAL_PATHSPECS"] = "1"
    git.environment["LC_ALL"] = "C.UTF-8"
    self.git = git
  }

  var name: String { git.redaction.redacted("\(place.remote) (\(place.branch))") }

  private var reference: String { "refs/heads/\(place.branch)" }
  private var prefix: String { place.path.isEmpty ? "" : place.path + "/" }

  func look() async throws -> TargetState { try await begin(breaksLock: false) }

  func begin(breaksLock: Bool) async throws -> TargetState {
    if !Disk.hasFolder(at: memory + "/repository.git") {
      try Disk.makeFolders(for: memory + "/")
      try await git.succeed(
        ["init", "--quiet", "--bare", "--", memory + "/repository.git"], to: "make a repository")
    }
    // Only what was fetched now is what the branch is.
    _ = try await git.run(["update-ref", "-d", Self.local])
    let heads = try await git.succeed(
      ["ls-remote", "--heads", "--", place.remote, reference], to: "look at \(name)")
    guard !heads.output.isEmpty else { return TargetState() }
    try await git.succeed(
      [
        "fetch", "--quiet", "--no-tags", "--depth=1", "--", place.remote,
        "+\(reference):\(Self.local)",
      ],
      to: "fetch \(name)")
    let list = try await git.run([
      "cat-file", "blob", "\(Self.local):\(prefix)\(PublicationList.Kind.published.fileName)",
    ])
    guard list.code == 0 else { return TargetState() }
    return TargetState(
      published: try PublicationList(parsing: list.output, .published, from: name))
  }

  func end() async throws {}

  func carryOut(_ plan: PublicationPlan, _ conduct: Conduct) async throws {
    let parent = try await git.run(["rev-parse", "--verify", "--quiet", Self.local])
    let old = parent.code == 0 ? Self.word(parent.text) : nil
    try Disk.delete(memory + "/index")
    if let old {
      if !conduct.takesOver { try await refuseStrangers(plan.untried, on: old) }
      try await git.succeed(["read-tree", old], to: "read the branch")
    }
    let note = memory + "/" + PublicationList.Kind.published.fileName
    try Disk.rewrite(
      note, with: PublicationList(.published, files: plan.site.map(\.published)).bytes)
    let names = plan.sent.map(\.path) + [PublicationList.Kind.published.fileName]
    let objects = try await hash(plan.sent.map(\.source) + [note])
    try Staging.check(plan.sent)
    conduct.progress(plan.sent.count, plan.sent.count + plan.removed.count)
    try await index(zip(names, objects), removing: plan.removed.map(\.path))
    let tree = Self.word(try await git.succeed(["write-tree"], to: "write a tree").text)
    let commit = try await commit(tree, parent: place.history == .kept ? old : nil, plan)
    let push = try await git.run([
      "push", "--quiet", "--porcelain", "--no-verify",
      "--force-with-lease=\(reference):\(old ?? "")", "--", place.remote,
      "\(commit):\(reference)",
    ])
    guard push.code == 0 else { throw rejection(push) }
    try Disk.delete(note)
  }

  /// Writes files into the repository.
  private func hash(_ sources: [String]) async throws -> [String] {
    let list = sources.map { $0 + "\n" }.joined()
    let outcome = try await git.succeed(
      ["hash-object", "-w", "--no-filters", "--stdin-paths"], input: Array(list.utf8),
      to: "take the files in")
    let objects = outcome.text.split(separator: "\n").map(String.init)
    guard objects.count == sources.count else {
      throw git.failure(outcome, to: "take all files in")
    }
    return objects
  }

  private func index(
    _ files: Zip2Sequence<[String], [String]>, removing removed: [String]
  ) async throws {
    var entries: [UInt8] = []
    for (path, object) in files { entries += "100644 \(object)\t\(prefix)\(path)\0".utf8 }
    let none = String(repeating: "0", count: 40)
    for path in removed { entries += "0 \(none)\t\(prefix)\(path)\0".utf8 }
    try await git.succeed(
      ["update-index", "-z", "--index-info"], input: entries, to: "arrange the files")
  }

  private func commit(
    _ tree: String, parent: String?, _ plan: PublicationPlan
  ) async throws -> String {
    var git = git
    let known = try await git.run(["config", "user.email"])
    if known.code != 0 {
      for role in ["AUTHOR", "COMMITTER"] {
        git.environment["GIT_\(role)_NAME"] = Self.nobody.name
        git.environment["GIT_\(role)_EMAIL"] = Self.nobody.mail
      }
    }
    let message =
      "\(title): \(plan.added.count) added, \(plan.changed.count) changed, "
      + "\(plan.removed.count) removed\n"
    let outcome = try await git.succeed(
      ["commit-tree", tree] + (parent.map { ["-p", $0] } ?? []), input: Array(message.utf8),
      to: "commit")
    return Self.word(outcome.text)
  }

  /// Refuses to replace what somebody else put on the branch.
  private func refuseStrangers(_ files: [SiteFile], on commit: String) async throws {
    let tree = try await git.succeed(
      ["ls-tree", "-r", "-z", "--full-tree", commit], to: "list the branch")
    var objects: [String: Substring] = [:]
    for entry in tree.text.split(separator: "\0") {
      let parts = entry.split(separator: "\t", maxSplits: 1)
      guard parts.count == 2 else { continue }
      objects[String(parts[1])] = parts[0].split(separator: " ").last
    }
    let taken = files.filter { objects[prefix + $0.path] != nil }
    guard !taken.isEmpty else { return }
    let own = try await hash(taken.map(\.source))
    let strangers = zip(taken, own).filter { objects[prefix + $0.path] != $1[...] }
    guard let first = strangers.first?.0 else { return }
    throw Diagnostic(
      code: "foreign-file",
      "\(strangers.count) files of the branch have names of the site and are not Mocban's, such as "
        + first.path,
      hint: "Publish to another branch or folder, or add --take-over to replace them.",
      at: SourceLocation(file: name))
  }

  private func rejection(_ push: Tool.Outcome) -> Diagnostic {
    let words = push.text + push.complaint
    guard
      words.contains("stale info") || words.contains("fetch first")
        || words.contains("cannot lock ref") || words.contains("non-fast-forward")
    else {
      var outcome = push
      outcome.complaint = git.redaction.redacted(
        [push.complaint, push.text].filter { !$0.isEmpty }.joined(separator: "\n"))
      return git.failure(outcome, to: "push to \(name)")
    }
    return Diagnostic(
      code: "target-locked", "somebody else moved the branch meanwhile, and nothing was sent",
      hint: "Run the same command again.", at: SourceLocation(file: name))
  }

  private static func word(_ text: String) -> String { String(text.prefix { !$0.isWhitespace }) }
}
