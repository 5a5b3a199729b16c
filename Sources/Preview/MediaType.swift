/// The content types of the files that a static archive may hold.
enum MediaType {
  /// Returns the value of `Content-Type` for a file name.
  ///
  /// - Parameter name: A file name or path; the part after its last dot decides.
  /// - Returns: The type, with its charset where it is text; a plain run of bytes when unknown.
  static func contentType(ofFileNamed name: some StringProtocol) -> String {
    let file = name.split(separator: "/").last ?? ""
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex,
      let type = types[file[file.index(after: dot)...].lowercased()]
    else { return "application/octet-stream" }
    return type.hasPrefix("text/") || textual.contains(type) ? type + "; charset=utf-8" : type
  }

  /// Types outside `text/` whose charset a client would otherwise have to guess.
  private static let textual: Set<String> = [
    "application/atom+xml", "application/rss+xml", "application/xml",
    "application/x-bibtex", "application/x-research-info-systems",
  ]

  // IANA's register of media types where it has one; else what the format's own pages say.
  private static let types: [String: String] = [
    "atom": "application/atom+xml",
    "avif": "image/avif",
    "bib": "application/x-bibtex",
    "bmp": "image/bmp",
    "css": "text/css",
    "csv": "text/csv",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "epub": "application/epub+zip",
    "geojson": "application/geo+json",
    "gif": "image/gif",
    "gz": "application/gzip",
    "htm": "text/html",
    "html": "text/html",
    "ico": "image/vnd.microsoft.icon",
    "ics": "text/calendar",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "js": "text/javascript",
    "json": "application/json",
    "jsonl": "application/jsonl",
    "jsonld": "application/ld+json",
    "map": "application/json",
    "md": "text/markdown",
    "mjs": "text/javascript",
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
    "ndjson": "application/x-ndjson",
    "odt": "application/vnd.oasis.opendocument.text",
    "ogg": "audio/ogg",
    "otf": "font/otf",
    "parquet": "application/vnd.apache.parquet",
    "pdf": "application/pdf",
    "png": "image/png",
    "ris": "application/x-research-info-systems",
    "rss": "application/rss+xml",
    "sqlite": "application/vnd.sqlite3",
    "svg": "image/svg+xml",
    "tar": "application/x-tar",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "tsv": "text/tab-separated-values",
    "ttf": "font/ttf",
    "txt": "text/plain",
    "vcf": "text/vcard",
    "vtt": "text/vtt",
    "warc": "application/warc",
    "wasm": "application/wasm",
    "wav": "audio/wav",
    "webm": "video/webm",
    "webmanifest": "application/manifest+json",
    "webp": "image/webp",
    "woff": "font/woff",
    "woff2": "font/woff2",
    "xhtml": "application/xhtml+xml",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xml": "application/xml",
    "xsl": "text/xsl",
    "yaml": "application/yaml",
    "yml": "application/yaml",
    "zip": "application/zip",
  ]
}
