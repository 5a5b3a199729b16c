import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle
import _NIOFileSystem

/// Answers requests with the files of a built site.
struct SiteResponder: HTTPResponder {
  typealias Context = BasicRequestContext

  /// The files.
  let folder: SiteFolder
  /// Where they begin in the address space.
  let base: BasePath
  /// Who may ask.
  let hosts: HostGuard
  /// What a missing page looks like.
  let notFoundPage: NotFoundPage
  /// What open pages are told; `nil` when the files are shown as they are.
  var feed: LiveFeed?

  /// Files up to this size are read at once, so that their length and bytes always agree even
  /// while a build rewrites them; larger ones are streamed.
  private static let readAtOnce = 1 << 20

  func respond(to request: Request, context: Context) async throws -> Response {
    var response = try await answer(request, context: context)
    // A preview shows what is there now; the entity tag keeps that cheap.
    response.headers[.cacheControl] = "no-cache"
    response.headers[.xContentTypeOptions] = "nosniff"
    return request.method == .head ? response.createHeadResponse() : response
  }

  private func answer(_ request: Request, context: Context) async throws -> Response {
    guard hosts.allows(request.head.authority) else {
      return .plain(.misdirectedRequest, "this server answers only to localhost")
    }
    guard request.method == .get || request.method == .head else {
      return .plain(.methodNotAllowed, "only GET and HEAD", [.allow: "GET, HEAD"])
    }
    let path: SitePath
    do {
      path = try SitePath(target: request.head.path ?? "")
    } catch {
      return .plain(.badRequest, error.rawValue)
    }
    if let feed, let inside = base.relative(path), inside.first == LivePage.folder,
      !path.endsWithSlash
    {
      return await live(inside.dropFirst(), feed, request)
    }
    guard let inside = base.relative(path), !path.isHidden else {
      return path.segments.isEmpty
        ? .plain(.temporaryRedirect, base.address, [.location: base.address]) : await notFound()
    }
    if let asset = feed?.asset(at: inside.joined(separator: "/")), !path.endsWithSlash {
      return send(asset, named: inside.last ?? "", to: request)
    }
    // The base itself is a folder, also without its slash.
    switch await folder.find(inside, endsWithSlash: path.endsWithSlash) {
    case .file(let file):
      return try await send(file, to: request, context: context)
    case .folderWithoutSlash:
      return .plain(.permanentRedirect, path.asFolder, [.location: path.asFolder])
    case .nothing:
      return await notFound()
    }
  }

  // MARK: Files

  private func send(
    _ file: SiteFile, to request: Request, context: Context
  ) async throws -> Response {
    if feed != nil, file.contentType.hasPrefix("text/html"), file.size <= LivePage.limit {
      guard let page = await page(file) else { return await notFound() }
      return answer(
        to: request, contentType: file.contentType, entityTag: page.entityTag,
        modified: file.modified.seconds, body: page.body)
    }
    let (file, coding, isNegotiated) = await packed(file, for: request)
    var headers: HTTPFields = [
      .contentType: file.contentType,
      .eTag: file.entityTag,
      .lastModified: HTTPDate(secondsSince1970: file.modified.seconds).description,
      .acceptRanges: "bytes",
    ]
    if isNegotiated { headers[.vary] = "Accept-Encoding" }
    headers[.contentEncoding] = coding?.rawValue
    switch self.range(of: request, size: file.size, headers) {
    case nil: return .notModified(headers)
    case .unsatisfiable?: return .noSuchBytes(of: file.size)
    case .part(let bytes)?:
      headers[.contentRange] = "bytes \(bytes.lowerBound)-\(bytes.upperBound)/\(file.size)"
      guard let body = try await body(of: file, bytes: bytes, context: context)
      else { return await notFound() }
      return Response(status: .partialContent, headers: headers, body: body)
    case .whole?:
      guard let body = try await body(of: file, bytes: nil, context: context)
      else { return await notFound() }
      return Response(status: .ok, headers: headers, body: body)
    }
  }

  /// Finds the packed form of a file that a client likes best, if one lies beside it that is not older.
  private func packed(
    _ file: SiteFile, for request: Request
  ) async -> (file: SiteFile, coding: ContentCoding?, isNegotiated: Bool) {
    let existing = folder.packings(of: file)
    let header = request.headers[values: .acceptEncoding].joined(separator: ",")
    for coding in ContentCoding.accepted(by: header) where existing.contains(coding) {
      if let packed = await folder.packed(file, coding) { return (packed, coding, true) }
    }
    return (file, nil, !existing.isEmpty)
  }

  /// What is asked for of a file; `nil` when the client's copy is still good.
  private func range(of request: Request, size: Int, _ headers: HTTPFields) -> ByteRange? {
    let validators = Validators(
      entityTag: headers[.eTag] ?? "",
      modified: headers[.lastModified].flatMap(HTTPDate.init) ?? HTTPDate(secondsSince1970: 0))
    guard !validators.clientIsUpToDate(request.headers) else { return nil }
    let isWanted = request.method == .get && validators.allowRange(request.headers)
    return ByteRange(isWanted ? request.headers[.range] : nil, size: size)
  }

  /// Sends what is in memory.
  private func answer(
    to request: Request, contentType: String, entityTag: String, modified: Int?, body: ByteBuffer
  ) -> Response {
    var headers: HTTPFields = [
      .contentType: contentType, .eTag: entityTag, .acceptRanges: "bytes",
    ]
    headers[.lastModified] = modified.map { HTTPDate(secondsSince1970: $0).description }
    switch range(of: request, size: body.readableBytes, headers) {
    case nil: return .notModified(headers)
    case .unsatisfiable?: return .noSuchBytes(of: body.readableBytes)
    case .part(let bytes)?:
      headers[.contentRange] =
        "bytes \(bytes.lowerBound)-\(bytes.upperBound)/\(body.readableBytes)"
      let part = body.getSlice(at: body.readerIndex + bytes.lowerBound, length: bytes.count)
      return Response(
        status: .partialContent, headers: headers,
        body: ResponseBody(byteBuffer: part ?? ByteBuffer()))
    case .whole?:
      return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: body))
    }
  }

  /// The bytes to send; `nil` when the file has gone or may not be read.
  private func body(
    of file: SiteFile, bytes: ClosedRange<Int>?, context: Context
  ) async throws -> ResponseBody? {
    guard file.size <= Self.readAtOnce else {
      guard await isReadable(file) else { return nil }
      return try await FileIO().loadFile(
        path: file.path, range: bytes ?? 0...(file.size - 1), context: context)
    }
    guard let whole = await contents(of: file) else { return nil }
    guard let bytes else { return ResponseBody(byteBuffer: whole) }
    return whole.getSlice(at: bytes.lowerBound, length: bytes.count)
      .map(ResponseBody.init(byteBuffer:))
  }

  private func notFound() async -> Response {
    guard case .file(let file) = await folder.find(["404.html"], endsWithSlash: false),
      let page = await contents(of: file)
    else {
      guard feed != nil else { return .plain(.notFound, "there is no such page") }
      return missing(LivePage.empty("There is no such page, and the site has none that says so."))
    }
    return missing(ByteBuffer(string: notFoundPage.localized(String(buffer: page))))
  }

  private func missing(_ page: ByteBuffer) -> Response {
    Response(
      status: .notFound, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(
        byteBuffer: feed == nil
          ? page : LivePage(base: base.address).withScript(page, entityTag: "")))
  }

  private func contents(of file: SiteFile, limit: Int = readAtOnce) async -> ByteBuffer? {
    // A file that cannot be read has most likely gone since it was found.
    try? await ByteBuffer(
      contentsOf: FilePath(file.path), maximumSizeAllowed: .bytes(Int64(limit)))
  }

  private func isReadable(_ file: SiteFile) async -> Bool {
    await (try? FileSystem.shared.withFileHandle(forReadingAt: FilePath(file.path)) { _ in }) != nil
  }
}

// MARK: Live

extension SiteResponder {
  /// A page of the site with the script of the preview in it.
  private func page(_ file: SiteFile) async -> (body: ByteBuffer, entityTag: String)? {
    guard let page = await contents(of: file, limit: LivePage.limit) else { return nil }
    let tag = file.entityTag(suffix: "live")
    return (LivePage(base: base.address).withScript(page, entityTag: tag), tag)
  }

  private func send(
    _ asset: LiveFeed.Asset, named name: String, to request: Request
  ) -> Response {
    answer(
      to: request, contentType: MediaType.contentType(ofFileNamed: name),
      entityTag: asset.entityTag, modified: nil, body: ByteBuffer(string: asset.text))
  }

  /// Answers with what belongs to the preview itself.
  private func live(
    _ path: ArraySlice<String>, _ feed: LiveFeed, _ request: Request
  ) async -> Response {
    switch Array(path) {
    case [LivePage.script]:
      return answer(
        to: request, contentType: MediaType.contentType(ofFileNamed: LivePage.script),
        entityTag: "\"live\"", modified: nil, body: ByteBuffer(bytes: PackageResources.live_js))
    case [LivePage.events]:
      guard request.method == .get, let events = feed.events() else {
        return .plain(.serviceUnavailable, "too many pages are open")
      }
      return Response(
        status: .ok, headers: [.contentType: "text/event-stream; charset=utf-8"],
        body: ResponseBody { writer in
          // Until there are no more, the reader goes or the server is told to stop.
          for await event in events.cancelOnGracefulShutdown() {
            try await writer.write(EventStream.event(event))
          }
          try await writer.finish(nil)
        })
    default: return await notFound()
    }
  }
}

extension Response {
  fileprivate static func notModified(_ headers: HTTPFields) -> Response {
    var response = Response(status: .notModified, headers: headers)
    // The length would have to be the file's, not that of this empty answer.
    response.headers[.contentLength] = nil
    return response
  }

  fileprivate static func noSuchBytes(of size: Int) -> Response {
    .plain(.rangeNotSatisfiable, "no such bytes", [.contentRange: "bytes */\(size)"])
  }

  fileprivate static func plain(
    _ status: HTTPResponse.Status, _ text: String, _ headers: HTTPFields = [:]
  ) -> Response {
    var headers = headers
    headers[.contentType] = "text/plain; charset=utf-8"
    return Response(
      status: status, headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(string: "\(status): \(text)\n")))
  }
}
