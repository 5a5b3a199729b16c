import Archive

/// Reads the settings of one target: every key must be known for its kind, and every value must be one
/// that the program behind it cannot misunderstand.
struct TargetReader {
  private enum Kind: String, CaseIterable {
    case folder, rsync, git, s3, rclone

    var keys: [String] {
      let own: [String] =
        switch self {
        case .folder: ["path", "releases"]
        case .rsync:
          ["host", "user", "port", "identity", "ssh_config", "path", "releases"]
        case .git: ["remote", "branch", "path", "history", "cname"]
        case .s3: ["endpoint", "region", "provider", "bucket", "prefix", "acl"]
        case .rclone: ["remote", "path"]
        }
      return ["kind"] + own + ["address", "server", "compress"]
    }

    var needed: [String] {
      switch self {
      case .folder, .rsync: ["path"]
      case .git: ["remote"]
      case .s3: ["bucket"]
      case .rclone: ["remote", "path"]
      }
    }

    /// Where what is secret belongs.
    var credentials: String {
      switch self {
      case .folder: "A folder needs none."
      case .rsync: "ssh has them: a key in ~/.ssh or in its agent; identity names its file."
      case .git: "git has them: an ssh key, or a credential helper (git help credentials)."
      case .s3: "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or use ~/.aws/credentials."
      case .rclone: "rclone has them: run \"rclone config\", or set RCLONE_CONFIG_…."
      }
    }
  }

  private let entry: YAMLMap.Entry
  private let kind: Kind
  private let values: [String: YAMLMap.Entry]

  /// Looks at the keys of a target.
  ///
  /// - Parameter entry: The target: its name with a map.
  /// - Throws: A `Diagnostic` at the first key that does not belong there.
  init(_ entry: YAMLMap.Entry) throws(Diagnostic) {
    self.entry = entry
    guard SafePath.isSlug(entry.key) else {
      throw Self.fault(
        "bad-target", "the name of a target is no plain word",
        hint: "Write lower-case letters, digits and hyphens, such as may-chu.",
        at: entry.keyLocation)
    }
    guard case .map(let entries) = entry.value else {
      throw Self.fault(
        "bad-target", "\(entry.key): a target is a map",
        hint: "Write \"\(entry.key): {kind: folder, path: …}\".", at: entry.location)
    }
    var values: [String: YAMLMap.Entry] = [:]
    for value in entries { values[value.key] = value }
    guard let kindEntry = values["kind"], case .scalar(let word) = kindEntry.value,
      let kind = Kind(rawValue: word)
    else {
      throw Self.fault(
        "bad-kind", "\(entry.key): the kind of a target is none that there is",
        hint: "Write one of: \(Kind.allCases.map(\.rawValue).joined(separator: ", ")).",
        at: values["kind"]?.location ?? entry.location)
    }
    self.kind = kind
    self.values = values.filter { $0.value.value != .nothing }
    for value in entries where !kind.keys.contains(value.key) {
      guard !SettingText.isSecret(value.key) else {
        throw Self.fault(
          "bad-secret", "\(value.key): what is secret does not belong into site.yml",
          hint: kind.credentials, at: value.keyLocation)
      }
      throw Self.fault(
        "bad-target-key", "\(value.key) is no setting of a target of kind \(kind.rawValue)",
        hint: "Its settings are \(kind.keys.joined(separator: ", ")).", at: value.keyLocation)
    }
    for key in kind.needed where self.values[key] == nil {
      throw Self.fault(
        "bad-target", "\(entry.key): a target of kind \(kind.rawValue) needs \(key)",
        hint: "docs/publishing.md has an example.", at: entry.location)
    }
  }

  /// The target.
  ///
  /// - Returns: The settings.
  /// - Throws: A `Diagnostic` at the first value that is none.
  func target() throws(Diagnostic) -> TargetSettings {
    var target = TargetSettings(name: entry.key, place: try place(), location: entry.location)
    if let server = values["server"] {
      target.server = try choice(server, from: TargetSettings.Server.self)
    }
    for item in values["compress"]?.items() ?? [] {
      let compression = try choice(item, from: TargetSettings.Compression.self)
      if !target.compressions.contains(compression) { target.compressions.append(compression) }
    }
    if let address = try text(
      "address", SettingText.isWebAddress, "is not a public address",
      "Write it as https://example.org/archive/.")
    {
      target.address = address.hasSuffix("/") ? address : address + "/"
    }
    return target
  }

  private func place() throws(Diagnostic) -> TargetSettings.Place {
    switch kind {
    case .folder:
      .folder(
        FolderPlace(path: try path(isLocal: true), releases: try number("releases", 1...999)))
    case .rsync: .rsync(try rsync())
    case .git: .git(try git())
    case .s3: .rclone(try bucket())
    case .rclone: .rclone(try remote())
    }
  }

  private func rsync() throws(Diagnostic) -> RsyncPlace {
    let word = "Write letters, digits, dots, hyphens and underscores."
    let file = "Write a path of letters, digits, dots, hyphens and slashes."
    var place = RsyncPlace(path: try path(isLocal: values["host"] == nil))
    place.host = try text("host", SettingText.isHost, "is not the name of a machine", word)
    place.user = try text("user", SettingText.isName, "is not an account", word)
    place.port = try number("port", 1...65_535)
    place.identity = try text("identity", SettingText.isPlainPath, "is not a plain path", file)
    place.sshConfiguration = try text(
      "ssh_config", SettingText.isPlainPath, "is not a plain path", file)
    place.releases = try number("releases", 1...999)
    for key in ["user", "port", "identity", "ssh_config"] where place.host == nil {
      guard let value = values[key] else { continue }
      throw Self.fault(
        code(of: key),
        "\(key) is for another machine, and there is no host",
        hint: "Add \"host: …\", or delete the line.", at: value.keyLocation)
    }
    return place
  }

  private func git() throws(Diagnostic) -> GitPlace {
    let remote = try text(
      "remote", SettingText.isRepository, "is not the address of a repository",
      "Write https://…, ssh://…, git@host:path or a path that begins with /; no password in it.")
    let folder = try text(
      "path", SafePath.isSafe, "is not a folder of the branch", "Write it as docs or docs/site.")
    return GitPlace(
      remote: remote ?? "",
      branch: try text(
        "branch", SettingText.isBranch, "is not the name of a branch", "Write it as gh-pages.")
        ?? "gh-pages",
      path: folder ?? "",
      history: try values["history"].map { entry throws(Diagnostic) in
        try choice(entry, from: GitPlace.History.self)
      } ?? .kept,
      domain: try text(
        "cname", SettingText.isHost, "is not a domain", "Write it as luu-tru.example.org."))
  }

  private func bucket() throws(Diagnostic) -> RclonePlace {
    let word = "Write letters, digits, dots, hyphens and underscores."
    let name = try text("bucket", SettingText.isName, "is not the name of a bucket", word) ?? ""
    let prefix = try text(
      "prefix", SafePath.isSafe, "is not a folder of the bucket", "Write it as kho or kho/bai.")
    let bucket = RclonePlace.Bucket(
      endpoint: try text(
        "endpoint", SettingText.isWebAddress, "is not the address of a store",
        "Write it as https://s3.example.org; no password in it."),
      region: try text("region", SettingText.isName, "is not a region", word),
      provider: try text("provider", SettingText.isName, "is not a provider", word) ?? "Other",
      access: try text("acl", SettingText.isName, "is not a rule of access", word))
    return RclonePlace(
      remote: nil, bucket: bucket, path: name + (prefix.map { "/" + $0 } ?? ""))
  }

  private func remote() throws(Diagnostic) -> RclonePlace {
    RclonePlace(
      remote: try text(
        "remote", SettingText.isName, "is not the name of a remote",
        "Write the name alone, as \"rclone listremotes\" prints it, without the colon."),
      bucket: nil, path: try path())
  }

  private func path(isLocal: Bool = false) throws(Diagnostic) -> String {
    var path =
      try text(
        "path", isLocal ? SettingText.isLocalPath : SettingText.isPath,
        "is not a path to publish to",
        "It begins with no hyphen and has no line breaks; on another machine it has no .. either.")
      ?? ""
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}

extension TargetReader {
  /// A text as it is written; values are not shown in messages, since people write passwords into them.
  private func text(
    _ key: String, _ isRight: (String) -> Bool, _ problem: String, _ hint: String
  ) throws(Diagnostic) -> String? {
    guard let entry = values[key] else { return nil }
    guard case .scalar(let text) = entry.value, isRight(text) else {
      throw Self.fault(code(of: key), "\(key) \(problem)", hint: hint, at: entry.location)
    }
    return text
  }

  private func number(
    _ key: String, _ range: ClosedRange<Int>
  ) throws(Diagnostic) -> Int? {
    guard let entry = values[key] else { return nil }
    guard case .scalar(let text) = entry.value, let number = Int(text), range.contains(number)
    else {
      throw Self.fault(
        code(of: key), "\(key) is not a number from \(range.lowerBound) to \(range.upperBound)",
        hint: "Write the number alone.", at: entry.location)
    }
    return number
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(
    _ entry: YAMLMap.Entry, from type: Choice.Type
  ) throws(Diagnostic) -> Choice where Choice.RawValue == String {
    guard case .scalar(let text) = entry.value, let choice = Choice(rawValue: text) else {
      let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw Self.fault(
        code(of: entry.key), "\(entry.key) is not one of its words",
        hint: "Write one of: \(words).", at: entry.location)
    }
    return choice
  }

  private func code(of key: String) -> String {
    "bad-" + String(key.map { $0 == "_" ? "-" : $0 })
  }

  private static func fault(
    _ code: String, _ problem: String, hint: String, at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(code: code, "publish: \(problem)", hint: hint, at: place)
  }
}
