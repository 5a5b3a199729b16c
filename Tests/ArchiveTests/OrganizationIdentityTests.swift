import Testing

@testable import Archive

@Test(arguments: [
  ("https://vufo.org.vn/", OrganizationIdentity.Authority.web, nil, "https://vufo.org.vn/"),
  ("http://quảng-trị.vn/a?b=1#c", .web, nil, "http://quảng-trị.vn/a?b=1#c"),
  ("https://example.org:8080", .web, nil, "https://example.org:8080"),
  ("Q42", .wikidata, "Q42", "https://www.wikidata.org/wiki/Q42"),
  ("wikidata:q42", .wikidata, "Q42", "https://www.wikidata.org/wiki/Q42"),
  ("http://www.wikidata.org/entity/Q42", .wikidata, "Q42", "https://www.wikidata.org/wiki/Q42"),
  ("VIAF: 123456789", .viaf, "123456789", "https://viaf.org/viaf/123456789"),
  ("https://viaf.org/viaf/123456789/", .viaf, "123456789", "https://viaf.org/viaf/123456789"),
  // The example of ISO 27729 itself, with and without spaces.
  ("isni:0000 0001 2103 2683", .isni, "0000000121032683", "https://isni.org/isni/0000000121032683"),
  (
    "https://www.isni.org/isni/000000012146438X", .isni, "000000012146438X",
    "https://isni.org/isni/000000012146438X"
  ),
])
func `An identity is read in every form that people write`(
  text: String, authority: OrganizationIdentity.Authority, identifier: String?, url: String
) throws {
  let identity = try #require(OrganizationIdentity(text))
  #expect(identity.authority == authority)
  #expect(identity.identifier == identifier)
  #expect(identity.url == url)
}

@Test(arguments: [
  "", "VUFO", "vufo.org.vn", "https://", "https:///a", "https://localhost/", "https://-a.vn/",
  "https://a..vn/", "https://a.vn:port/", "https://a@b.vn/", "https://a.vn/\" onclick=\"",
  "https://a.vn/a b", "javascript:alert(1)", "javascript://a.vn/%0a", "ftp://a.vn/", "//a.vn/",
  "Q042", "Q", "Q12x", "wikidata:42", "https://www.wikidata.org/wiki/Vietnam",
  "https://www.wikidata.org/wiki/Q42/a", "isni:0000 0001 2103 2684", "isni:000000012103268",
  "viaf:", "viaf:12a", "gnd:4042", "web:a",
])
func `What is no identity is none`(text: String) {
  #expect(OrganizationIdentity(text) == nil)
}
