import Archive
import Disk

/// What `site.yml` says under `check`: what is not to be reported, and why.
struct CheckSettings: Sendable {
  /// Something that is silenced.
  struct Ignored: Sendable {
    /// The code.
    var code: String
    /// Why.
    var reason: String
    /// The file or folder it holds for, from the folder of the site; everywhere when empty.
    var path: String
    /// Where it stands.
    var location: SourceLocation
  }

  /// What is silenced, in the order of the file.
  private(set) var ignored: [Ignored] = []
  /// What is wrong with the settings.
  private(set) var faults: [Diagnostic] = []

  /// Reads the settings; without `site.yml`, or with one that cannot be read, there are none.
  init(parsing bytes: [UInt8], file: String) {
    guard let text = String(validating: bytes, as: UTF8.self),
      let map = try? YAMLMap(parsing: text, file: file, keepsItemPlaces: true),
      let entry = map.entries.first(where: { $0.key == "check" }), entry.value != .nothing
    else { return }
    guard case .map(let entries) = entry.value else {
      faults.append(entry.fault("stands where a map should", hint: Self.shape))
      return
    }
    for entry in entries where entry.value != .nothing {
      guard entry.key == "ignore" else {
        faults.append(Self.fault("\"\(entry.key)\" is no setting of check", at: entry.keyLocation))
        continue
      }
      for item in entry.items() { read(item) }
    }
  }

  private mutating func read(_ item: YAMLMap.Entry) {
    guard case .map(let entries) = item.value else {
      faults.append(Self.fault("an entry of ignore is no map", at: item.location))
      return
    }
    var values: [String: String] = [:]
    for entry in entries {
      guard ["code", "reason", "path"].contains(entry.key), let text = try? entry.text() else {
        faults.append(Self.fault("\"\(entry.key)\" cannot be used here", at: entry.keyLocation))
        return
      }
      values[entry.key] = text
    }
    guard let code = values["code"], let reason = values["reason"] else {
      faults.append(Self.fault("an entry of ignore needs code and reason", at: item.location))
      return
    }
    guard RuleBook.rule(for: code) != nil else {
      let nearest = RuleBook.nearest(to: code).map { "Did you mean \"\($0)\"?" }
      faults.append(
        Self.fault("no check reports \"\(code)\"", hint: nearest ?? Self.shape, at: item.location))
      return
    }
    ignored.append(
      Ignored(code: code, reason: reason, path: values["path"] ?? "", location: item.location))
  }

  private static let shape = "Write \"check: {ignore: [{code: …, reason: …}]}\"."

  private static func fault(
    _ problem: String, hint: String = shape, at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(code: "bad-check", "check: \(problem)", hint: hint, at: place)
  }
}

extension CheckSettings.Ignored {
  /// Whether something is silenced by this entry.
  ///
  /// - Parameters:
  ///   - finding: What was found.
  ///   - folder: The folder of the site with a slash at the end, which paths do not repeat.
  /// - Returns: Whether code and path fit.
  func covers(_ finding: Diagnostic, in folder: String) -> Bool {
    guard finding.code == code else { return false }
    guard !path.isEmpty else { return true }
    var file = finding.location?.file ?? ""
    if file.hasPrefix(folder) { file.removeFirst(folder.count) }
    return file == path || file.hasPrefix(path.hasSuffix("/") ? path : path + "/")
  }
}
