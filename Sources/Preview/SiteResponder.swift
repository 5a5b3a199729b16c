import HTTPTypes
import Hummingbird
import NIOCore
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
    guard let inside = base.relative(path), !path.isHidden else {
      return path.segments.isEmpty
        ? .plain(.temporaryRedirect, base.address, [.location: base.address]) : await notFound()
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

  private func send(
    _ file: SiteFile, to request: Request, context: Context
  ) async throws -> Response {
    let modified = HTTPDate(secondsSince1970: file.modified.seconds)
    let headers: HTTPFields = [
      .contentType: file.contentType,
      .eTag: file.entityTag,
      .lastModified: modified.description,
      .acceptRanges: "bytes",
    ]
    let validators = Validators(entityTag: file.entityTag, modified: modified)
    guard !validators.clientIsUpToDate(request.headers) else {
      var response = Response(status: .notModified, headers: headers)
      // The length would have to be the file's, not that of this empty answer.
      response.headers[.contentLength] = nil
      return response
    }
    let wanted = request.method == .get && validators.allowRange(request.headers)
    return try await send(
      file, range: ByteRange(wanted ? request.headers[.range] : nil, size: file.size),
      headers: headers, context: context)
  }

  private func send(
    _ file: SiteFile, range: ByteRange, headers: HTTPFields, context: Context
  ) async throws -> Response {
    var headers = headers
    switch range {
    case .unsatisfiable:
      return .plain(
        .rangeNotSatisfiable, "no such bytes", [.contentRange: "bytes */\(file.size)"])
    case .part(let bytes):
      headers[.contentRange] = "bytes \(bytes.lowerBound)-\(bytes.upperBound)/\(file.size)"
      guard let body = try await body(of: file, bytes: bytes, context: context)
      else { return await notFound() }
      return Response(status: .partialContent, headers: headers, body: body)
    case .whole:
      guard let body = try await body(of: file, bytes: nil, context: context)
      else { return await notFound() }
      return Response(status: .ok, headers: headers, body: body)
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
    else { return .plain(.notFound, "there is no such page") }
    return Response(
      status: .notFound, headers: [.contentType: file.contentType],
      body: ResponseBody(
        byteBuffer: ByteBuffer(string: notFoundPage.localized(String(buffer: page)))))
  }

  private func contents(of file: SiteFile) async -> ByteBuffer? {
    // A file that cannot be read has most likely gone since it was found.
    try? await ByteBuffer(
      contentsOf: FilePath(file.path), maximumSizeAllowed: .bytes(Int64(Self.readAtOnce)))
  }

  private func isReadable(_ file: SiteFile) async -> Bool {
    await (try? FileSystem.shared.withFileHandle(forReadingAt: FilePath(file.path)) { _ in }) != nil
  }
}

extension Response {
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
