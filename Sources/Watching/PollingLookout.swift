import Disk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Looks at all files again and again, where the system tells nothing.
struct PollingLookout: Lookout {
  private let places: WatchedPlaces
  private let interval: Duration
  private var stamps: [String: FileStamp]

  /// Takes a first look.
  ///
  /// - Parameters:
  ///   - places: What to look at.
  ///   - interval: How long to rest between two looks.
  init(_ places: WatchedPlaces, interval: Duration) {
    self.places = places
    self.interval = interval
    stamps = Self.stamps(of: places)
  }

  mutating func look(within time: Duration) -> [Sight] {
    let rest = min(time, interval)
    usleep(UInt32(max(1000, min(rest / .microseconds(1), 900_000))))
    let now = Self.stamps(of: places)
    defer { stamps = now }
    let gone = stamps.keys.filter { now[$0] == nil }.map { Sight(path: $0, isGone: true) }
    let other = now.filter { stamps[$0.key] != $0.value }.map { Sight(path: $0.key) }
    return gone + other
  }

  private static func stamps(of places: WatchedPlaces) -> [String: FileStamp] {
    var stamps: [String: FileStamp] = [:]
    for file in places.files { stamps[file] = Disk.stamp(of: file) }
    for folder in places.folders {
      // A folder that goes while it is listed is told of by the next look.
      for file in (try? Disk.stampedFiles(in: folder, Workers(1))) ?? []
      where !EditorTrace.isOne(Disk.name(of: file.path)) {
        stamps["\(folder)/\(file.path)"] = file.stamp
      }
    }
    return stamps
  }
}
