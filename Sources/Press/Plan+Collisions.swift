import Archive
import Disk
import Vietnamese

extension Plan {
  /// Finds outputs that would take one another's place, on any file system: two of one path, two
  /// whose paths differ only in capitals, and a file where another one needs a folder.
  ///
  /// - Returns: An error for each, which names both sources.
  func collisions() -> [Diagnostic] {
    // Sorted numbers take a fifth of the memory of a dictionary of paths.
    var keys: [(key: UInt64, index: Int)] = []
    keys.reserveCapacity(outputs.count)
    for index in outputs.indices {
      keys.append((Self.key(of: Self.identity(outputs[index].path)), index))
    }
    keys.sort { $0 < $1 }
    var found: [Diagnostic] = []
    for (first, second) in zip(keys, keys.dropFirst()) where first.key == second.key {
      let (owner, output) = (outputs[first.index], outputs[second.index])
      guard Self.identity(owner.path) == Self.identity(output.path) else { continue }
      found.append(Self.collision(at: output.path, owner, output))
    }
    return found + filesInTheWay(keys)
  }

  private func filesInTheWay(_ keys: [(key: UInt64, index: Int)]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var owners: [Substring: [Int]] = [:]
    for output in outputs {
      let folder = Self.folder(of: output.path[...])
      if owners[folder] == nil { owners[folder] = self.owners(ofFolder: folder, keys) }
      for owner in owners[folder] ?? [] {
        found.append(Self.collision(at: outputs[owner].path, outputs[owner], output))
      }
    }
    return found
  }

  /// The files that stand where a folder must be, or one that it is in.
  private func owners(
    ofFolder folder: Substring, _ keys: [(key: UInt64, index: Int)]
  ) -> [Int] {
    var owners: [Int] = []
    var folder = folder
    while !folder.isEmpty {
      let identity = Self.identity(String(folder))
      let key = Self.key(of: identity)
      let first = keys.indices.partitioningIndex { keys[$0].key >= key }
      owners += keys[first...].prefix { $0.key == key }.map(\.index)
        .filter { Self.identity(outputs[$0].path) == identity }
      folder = Self.folder(of: folder)
    }
    return owners
  }

  private static func folder(of path: Substring) -> Substring {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] } ?? ""
  }

  private static func key(of identity: String) -> UInt64 {
    var mixer = ContentMixer()
    mixer.add(identity)
    return mixer.hash.low
  }

  private static func identity(_ path: String) -> String {
    path.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A ~= $0) }
      ? path : VietnameseText.normalized(path).lowercased()
  }

  private static func collision(
    at path: String, _ first: PlannedOutput, _ second: PlannedOutput
  ) -> Diagnostic {
    Diagnostic(
      code: "address-taken", "\(first.source) and \(second.source) both want \(path)",
      hint: "Rename one of the files, or give one article a \"slug: …\" of its own.",
      at: SourceLocation(file: second.source.description))
  }
}
