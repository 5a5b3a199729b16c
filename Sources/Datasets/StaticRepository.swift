import Archive
package import Markup

/// All records in one file that a gateway serves to harvesters of OAI-PMH ("Specification for an OAI
/// Static Repository and an OAI Static Repository Gateway", protocol version 2.0), as unqualified
/// Dublin Core.
package struct StaticRepository: Sendable {
  /// The most records that one file should have ("between 1 and 5000 records", section 1).
  package static let limit = 5_000

  /// The name of the archive.
  package var name: String
  /// The address that the gateway gives the repository: its own and that of this file.
  package var baseURL: Link
  /// Whom harvesters write to.
  package var email: String
  /// The day before which no record was changed, `2026-11-22`.
  package var earliest: String

  /// Creates a repository.
  ///
  /// - Parameters:
  ///   - name: The name of the archive.
  ///   - baseURL: The address that the gateway gives the repository.
  ///   - email: Whom harvesters write to.
  ///   - earliest: The day before which no record was changed.
  package init(name: String, baseURL: Link, email: String, earliest: String) {
    self.name = name
    self.baseURL = baseURL
    self.email = email
    self.earliest = earliest
  }

  /// What stands before the first record.
  package var head: HTML {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <Repository xmlns="http://www.openarchives.org/OAI/2.0/static-repository" \
    xmlns:oai="http://www.openarchives.org/OAI/2.0/" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
    xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/static-repository \
    http://www.openarchives.org/OAI/2.0/static-repository.xsd">
    <Identify>
    <oai:repositoryName>\(name)</oai:repositoryName>
    <oai:baseURL>\(href: baseURL)</oai:baseURL>
    <oai:protocolVersion>2.0</oai:protocolVersion>
    <oai:adminEmail>\(email)</oai:adminEmail>
    <oai:earliestDatestamp>\(earliest)</oai:earliestDatestamp>
    <oai:deletedRecord>no</oai:deletedRecord>
    <oai:granularity>YYYY-MM-DD</oai:granularity>
    </Identify>
    <ListMetadataFormats>
    <oai:metadataFormat>
    <oai:metadataPrefix>oai_dc</oai:metadataPrefix>
    <oai:schema>http://www.openarchives.org/OAI/2.0/oai_dc.xsd</oai:schema>
    <oai:metadataNamespace>http://www.openarchives.org/OAI/2.0/oai_dc/</oai:metadataNamespace>
    </oai:metadataFormat>
    </ListMetadataFormats>
    <ListRecords metadataPrefix="oai_dc">

    """
  }

  /// What stands behind the last record.
  package static let tail: HTML = "</ListRecords>\n</Repository>\n"

  /// Writes the record of an article.
  ///
  /// - Parameters:
  ///   - article: An article as it is published.
  ///   - datestamp: The day the record last changed, as far as that is known.
  /// - Returns: The record; nothing for an article without a public address, which is its name here.
  package static func record(_ article: PublishedArticle, datestamp: String) -> HTML {
    guard let url = article.url else { return .empty }
    let record = article.record
    return """
      <oai:record>
      <oai:header>
      <oai:identifier>\(url)</oai:identifier>
      <oai:datestamp>\(datestamp)</oai:datestamp>
      </oai:header>
      <oai:metadata>
      <oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/ \
      http://www.openarchives.org/OAI/2.0/oai_dc.xsd">
      <dc:title>\([record.title, record.subtitle].compactMap(\.self).joined(separator: ": "))</dc:title>
      \(each: record.authors, { "<dc:creator>\($0)</dc:creator>\n" })\
      \(each: record.organizations, { "<dc:subject>\($0)</dc:subject>\n" })\
      \(optional: record.summary, { "<dc:description>\($0)</dc:description>\n" })\
      \(optional: record.source?.name, { "<dc:publisher>\($0)</dc:publisher>\n" })\
      \(optional: record.date?.iso, { "<dc:date>\($0)</dc:date>\n" })\
      <dc:type>Text</dc:type>
      <dc:format>text/html</dc:format>
      <dc:identifier>\(url)</dc:identifier>
      \(optional: record.source?.url, { "<dc:source>\($0)</dc:source>\n" })\
      <dc:language>\(record.language)</dc:language>
      \(each: record.provinces, { "<dc:coverage>\($0)</dc:coverage>\n" })\
      \(optional: record.rights, { "<dc:rights>\($0)</dc:rights>\n" })\
      </oai_dc:dc>
      </oai:metadata>
      </oai:record>

      """
  }
}

extension HTML.Interpolation {
  fileprivate mutating func appendInterpolation(optional text: String?, _ markup: (String) -> HTML)
  {
    if let text { appendInterpolation(markup(text)) }
  }
}
