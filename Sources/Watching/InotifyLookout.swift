#if os(Linux)
  import Disk

  #if canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// Lets the kernel tell what changes.
  struct InotifyLookout: Lookout {
    private let inotify: Inotify
    private let places: WatchedPlaces
    private var folders: [Int32: String] = [:]
    /// Whether the kernel does not watch all that should be.
    private(set) var isExhausted = false

    /// Begins to watch; `nil` when the kernel cannot.
    ///
    /// - Parameter places: What to watch.
    init?(_ places: WatchedPlaces) {
      guard let inotify = Inotify() else { return nil }
      self.inotify = inotify
      self.places = places
      watchAll()
      guard !isExhausted else { return nil }
    }

    mutating func look(within time: Duration) -> [Sight] {
      let milliseconds = Int32(max(0, min((time / .milliseconds(1)).rounded(.up), 60_000)))
      var sights: [Sight] = []
      var isLost = false
      for event in inotify.events(within: milliseconds) {
        if event.has(IN_Q_OVERFLOW) {
          isLost = true
        } else if event.has(IN_IGNORED) {
          folders[event.watch] = nil
        } else if let folder = folders[event.watch], !event.name.isEmpty,
          !EditorTrace.isOne(event.name)
        {
          let path = WatchedPlaces.path(of: event.name, in: folder)
          if places.contain(path), let sight = see(event, at: path) { sights.append(sight) }
        }
      }
      if isLost || isExhausted {
        // Which folders came and went nobody knows, so all are watched anew.
        watchAll()
        sights.append(Sight(path: nil))
      }
      return sights
    }

    private mutating func see(_ event: Inotify.Event, at path: String) -> Sight? {
      let isGone = event.has(IN_DELETE, IN_MOVED_FROM)
      guard event.has(Int32(bitPattern: UInt32(IN_ISDIR))) else {
        let isBegun = event.has(IN_CREATE) && !isLink(path)
        return isBegun ? nil : Sight(path: path, isGone: isGone)
      }
      if isGone {
        forget(path)
      } else if event.has(IN_CREATE, IN_MOVED_TO) {
        // What came into the folder before it was watched belongs to its coming.
        watchTree(path)
      } else {
        return nil
      }
      return Sight(path: path, isGone: isGone)
    }

    private mutating func watchAll() {
      for watch in folders.keys { inotify.remove(watch) }
      folders = [:]
      isExhausted = false
      for folder in places.parents { watch(folder) }
      for folder in places.folders { watchTree(folder) }
    }

    private mutating func watchTree(_ root: String) {
      var round = [root]
      while let folder = round.popLast() {
        guard watch(folder) else { continue }
        // One that goes meanwhile takes its watch along.
        for name in (try? Disk.folders(in: folder)) ?? [] where !EditorTrace.isOne(name) {
          round.append(WatchedPlaces.path(of: name, in: folder))
        }
      }
    }

    @discardableResult
    private mutating func watch(_ folder: String) -> Bool {
      switch inotify.add(folder) {
      case .success(let watch):
        folders[watch] = folder
        return true
      case .failure(let fault):
        if fault.isExhausted { isExhausted = true }
        return false
      }
    }

    /// Lets go of a folder that was moved away with all that is in it.
    private mutating func forget(_ root: String) {
      for (watch, folder) in folders where folder == root || folder.hasPrefix(root + "/") {
        inotify.remove(watch)
        folders[watch] = nil
      }
    }
  }
#endif
