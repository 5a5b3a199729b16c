package import Archive
import Disk

/// Takes texts from outside into `seeds/`, byte for byte, so that the archive holds what it was made
/// from and importing `seeds/` again gives the same.
package struct Intake {
  /// The seeds that were asked for, as paths from `seeds/`: those just taken in and those that were
  /// there already with the same text.
  package private(set) var names: Set<String> = []
  /// How many seeds are new.
  package private(set) var newCount = 0
  /// What is wrong or odd.
  package private(set) var diagnostics: [Diagnostic] = []
  /// Whether nothing more can be written.
  package private(set) var isDiskFull = false

  private let seeds: String
  private let workers: Workers
  private let progress: (Int) -> Void
  /// Which line or file a name came from in this run, by the name in small letters.
  private var origins: [String: SourceLocation] = [:]

  /// The most bytes of one line of JSON Lines; an escaped letter takes up to three times its bytes.
  static let lineLimit = 3 * SeedLimit.bytes
  /// How many texts are in memory at once, and how many bytes of them.
  private static let chunk = (count: 512, bytes: 16 << 20)

  /// Creates an intake.
  ///
  /// - Parameters:
  ///   - seeds: The folder of seeds, which may be missing.
  ///   - workers: The number of threads, at least 1.
  ///   - progress: Called with the number of texts that were read.
  package init(seeds: String, workers: Int, progress: @escaping (Int) -> Void = { _ in }) {
    self.seeds = seeds
    self.workers = Workers(workers)
    self.progress = progress
  }

  /// Takes in what one argument names; what is wrong with one text does not stop the others.
  ///
  /// - Parameters:
  ///   - input: What to take in.
  ///   - open: Opens the JSON Lines in a folder.
  package mutating func take(_ input: ImportInput, open: ImportInput.Opener) {
    guard !isDiskFull else { return }
    switch input {
    case .page(let path): takePages([path], from: Disk.folder(of: path))
    case .folder(let folder): takeFolder(folder, open: open)
    case .lines(let source): takeLines(source)
    case .stream(let source): takeStream(source)
    }
  }

  // MARK: Pages

  private mutating func takeFolder(_ folder: String, open: ImportInput.Opener) {
    let folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let isOwn = seedName(of: folder + "/a.txt") != nil
    let files: [String]
    do {
      files = try Disk.files(in: folder)
    } catch {
      diagnostics.append(error.diagnostic)
      return
    }
    takePages(
      files.filter { $0.lowercased().hasSuffix(".txt") }.map { "\(folder)/\($0)" }, from: folder)
    for file in files where !isOwn && !isDiskFull {
      let place = SourceLocation(file: "\(folder)/\(file)")
      guard let packing = ImportInput.packing(ofLines: file) else {
        if !file.lowercased().hasSuffix(".txt") {
          diagnostics.append(
            Diagnostic(
              .note, code: "not-a-seed", "only .txt and .jsonl files are imported", at: place))
        }
        continue
      }
      do {
        takeLines(try open(place.file, packing))
      } catch {
        diagnostics.append(error)
      }
    }
  }

  /// The path from `seeds/` of a file that lies there.
  private func seedName(of path: String) -> String? {
    let root = Disk.canonical(seeds) + "/"
    let full = Disk.canonical(path)
    return full.hasPrefix(root) ? String(full.dropFirst(root.count)) : nil
  }

  private mutating func takePages(_ paths: [String], from folder: String) {
    var outside: [String] = []
    for path in paths {
      if let name = seedName(of: path) { names.insert(name) } else { outside.append(path) }
    }
    for start in stride(from: 0, to: outside.count, by: Self.chunk.count) {
      let part = Array(outside[start..<min(start + Self.chunk.count, outside.count)])
      let texts = workers.map(part.count) { index in
        Self.page(at: part[index], from: folder)
      }
      admit(texts)
      progress(start + part.count)
      if isDiskFull { return }
    }
  }

  private static func page(at path: String, from folder: String) -> Result<Candidate, Diagnostic> {
    Result { () throws(Diagnostic) in
      let bytes: [UInt8]
      do throws(DiskError) {
        bytes = try Disk.read(path, limit: SeedLimit.bytes)
      } catch {
        throw error.diagnostic
      }
      let place = SourceLocation(file: path)
      let name =
        folder == "." && !path.hasPrefix("./") ? path : String(path.dropFirst(folder.count + 1))
      guard isSeedName(name) else {
        throw Diagnostic(
          code: "bad-name", "the name of the file cannot be written down",
          hint: "Rename it to letters, digits and hyphens.", at: place)
      }
      return try Candidate(name: name, bytes: bytes, place: place)
    }
  }

  // MARK: Lines

  private mutating func takeLines(_ source: ByteSource) {
    var lines = LineStream(source, limit: Self.lineLimit)
    var count = 0
    var fault: Diagnostic?
    while !isDiskFull, fault == nil {
      let chunk = Self.chunk(of: &lines, &fault)
      guard !chunk.isEmpty else { break }
      let texts = workers.map(chunk.count) { [name = source.place.file] index in
        Self.candidate(of: chunk[index], file: name)
      }
      admit(texts.compactMap(\.self))
      count += chunk.count
      progress(count)
    }
    if let fault { diagnostics.append(fault) }
  }

  /// The next lines; those before a fault are good.
  private static func chunk(
    of lines: inout LineStream, _ fault: inout Diagnostic?
  ) -> [LineStream.Line] {
    var chunk: [LineStream.Line] = []
    var size = 0
    do throws(Diagnostic) {
      while chunk.count < Self.chunk.count, size < Self.chunk.bytes, let line = try lines.next() {
        size += line.bytes?.count ?? 0
        chunk.append(line)
      }
    } catch {
      fault = error
    }
    return chunk
  }

  /// `nil` for an empty line, which ends many files.
  private static func candidate(
    of line: LineStream.Line, file: String
  ) -> Result<Candidate, Diagnostic>? {
    if let bytes = line.bytes, bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
      return nil
    }
    return Result { () throws(Diagnostic) -> Candidate in
      let seed = try SeedLine(line, file: file)
      return try Candidate(
        name: seed.name, bytes: Array(seed.text.utf8),
        place: SourceLocation(file: file, line: line.number), sidecar: seed.sidecar)
    }
  }

  /// JSON Lines begin with a brace; anything else is one page, named after its content.
  private mutating func takeStream(_ source: ByteSource) {
    do {
      var head: [UInt8] = []
      let isSpace = { (byte: UInt8) in [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains(byte) }
      while head.allSatisfy(isSpace), head.count <= SeedLimit.bytes, let next = try source.next() {
        head += next
      }
      if head.first(where: { !isSpace($0) }) == UInt8(ascii: "{") {
        var held: [UInt8]? = head
        takeLines(
          ByteSource(name: source.place.file) { () throws(Diagnostic) in
            defer { held = nil }
            if let held { return held }
            return try source.next()
          })
        return
      }
      while head.count <= SeedLimit.bytes, let next = try source.next() { head += next }
      let name = Checksum.sha256(head).prefix(16) + ".txt"
      admit([
        Result { () throws(Diagnostic) in
          try Candidate(
            name: String(name), bytes: head, place: source.place)
        }
      ])
    } catch {
      diagnostics.append(error)
    }
  }

  // MARK: Writing

  /// A text that can become a seed.
  private struct Candidate: Sendable {
    let name: String
    let bytes: [UInt8]
    let place: SourceLocation
    var sidecar: Sidecar?

    /// What cannot be read as text is not taken in at all.
    init(
      name: String, bytes: [UInt8], place: SourceLocation, sidecar: Sidecar? = nil
    ) throws(Diagnostic) {
      do {
        _ = try decodeSeed(bytes, seed: name)
      } catch {
        var error = error
        let isFile = place.line == nil
        error.location =
          isFile ? SourceLocation(file: place.file, line: error.location?.line) : place
        throw error
      }
      self.name = name
      self.bytes = bytes
      self.place = place
      self.sidecar = sidecar
    }
  }

  private enum Stored: Sendable {
    case new, known
  }

  private mutating func admit(_ texts: [Result<Candidate, Diagnostic>]) {
    var admitted: [Candidate] = []
    for text in texts {
      switch text {
      case .failure(let diagnostic): diagnostics.append(diagnostic)
      case .success(let candidate):
        // Two names that differ only in capitals are one file on many disks.
        if let first = origins.updateValue(candidate.place, forKey: candidate.name.lowercased()) {
          origins[candidate.name.lowercased()] = first
          diagnostics.append(.repeatedName(candidate.name, first: first, at: candidate.place))
        } else {
          admitted.append(candidate)
        }
      }
    }
    let batch = admitted
    let results = workers.map(batch.count) { [seeds] in Self.store(batch[$0], in: seeds) }
    for (candidate, (result, doubts)) in zip(batch, results) {
      diagnostics += doubts
      switch result {
      case .success(let stored):
        names.insert(candidate.name)
        if stored == .new { newCount += 1 }
      case .failure(let diagnostic):
        if diagnostic.code == "disk-full", isDiskFull { continue }
        diagnostics.append(diagnostic)
        isDiskFull = isDiskFull || diagnostic.code == "disk-full"
      }
    }
  }

  private static func store(
    _ candidate: Candidate, in seeds: String
  ) -> (Result<Stored, Diagnostic>, [Diagnostic]) {
    var doubts = candidate.sidecar?.doubts(at: candidate.place) ?? []
    let path = "\(seeds)/\(candidate.name)"
    do {
      let isKnown = try content(of: path).map { $0 == candidate.bytes }
      guard isKnown != false else {
        return (.failure(.takenName(candidate.name, at: candidate.place)), doubts)
      }
      if let sidecar = candidate.sidecar {
        let file = Sidecar.path(for: path)
        let bytes = sidecar.serialized()
        switch try content(of: file).map({ $0 == bytes }) {
        case nil: try Disk.replace(file, with: bytes, isNew: true)
        case true?: break
        case false?: doubts.append(.otherSidecar(file, at: candidate.place))
        }
      }
      // The text comes last, so that no seed is without what is known of it.
      if isKnown == nil { try Disk.replace(path, with: candidate.bytes, isNew: true) }
      return (.success(isKnown == nil ? .new : .known), doubts)
    } catch {
      return (.failure(error.diagnostic), doubts)
    }
  }

  private static func content(of path: String) throws(DiskError) -> [UInt8]? {
    do {
      return try Disk.read(path)
    } catch  where error.isMissing {
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func repeatedName(
    _ name: String, first: SourceLocation, at place: SourceLocation
  ) -> Self {
    Self(
      code: "repeated-id", "a text named \(name) came before, from \(first)",
      hint: "Give each text a name of its own.", at: place)
  }

  fileprivate static func takenName(_ name: String, at place: SourceLocation) -> Self {
    Self(
      code: "seed-taken", "there is a seed named \(name) with another text",
      hint: "Give this text another name, or delete that seed if this one is to take its place.",
      at: place)
  }

  fileprivate static func otherSidecar(_ file: String, at place: SourceLocation) -> Self {
    Self(
      .warning, code: "sidecar-differs", "\(file) says otherwise than this line, and stays",
      hint: "Delete that file to take over what the line says.", at: place)
  }
}
