import Archive
import Datasets
import Foundation
import Markup
import Testing

@testable import Templates

@Test func `The page of the data files leads to each file and says how large it is`() {
  let html = Samples.data.html(in: Samples.site).text
  for fragment in [
    "<a href=\"../du-lieu/bai-viet.csv\" download>bai-viet.csv</a>", "5 bản ghi, 7,1 kB",
    "<a href=\"../du-lieu/toan-van/2017.jsonl\" download>2017</a>", "5 bản ghi, 1,2 MB",
    "Không rõ ngày</a>", "sha256sum -c manifest-sha256.txt", "ấn bản ngày 22/11/2026",
  ] {
    #expect(html.contains(fragment), "lacks \(fragment)")
  }
}

@Test func `The page of the data files describes them to search engines`() throws {
  let html = Samples.data.html(in: Samples.publicSite).text
  let start = try #require(html.range(of: "<script type=\"application/ld+json\">"))
  let end = try #require(html[start.upperBound...].range(of: "</script>"))
  let data = Data(html[start.upperBound..<end.lowerBound].utf8)
  let graph = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  let nodes = try #require(graph["@graph"] as? [[String: Any]])
  let dataset = try #require(nodes.first { $0["@type"] as? String == "Dataset" })
  #expect(dataset["@type"] as? String == "Dataset")
  let files = try #require(dataset["distribution"] as? [[String: Any]])
  #expect(files.count == 3)
  #expect(files[0]["contentUrl"] as? String == "https://example.org/kho/du-lieu/bai-viet.csv")
  #expect(files[0]["sha256"] as? String == "a1")
}

@Test(arguments: [
  (0, "0 B"), (999, "999 B"), (1_000, "1,0 kB"), (7_055, "7,1 kB"), (999_949, "999,9 kB"),
  (1_234_567, "1,2 MB"), (12_345_678_901, "12,3 GB"),
])
func `A size is written for people`(bytes: Int, text: String) {
  #expect(Wording.vietnamese.size(bytes) == text)
}

@Test(arguments: DataFile.allCases)
func `Every file and column has words in both languages`(file: DataFile) {
  for wording in [Wording.vietnamese, .english] {
    let texts = wording.texts(of: file)
    #expect(!texts.title.isEmpty)
    #expect(!texts.description.isEmpty)
    #expect(texts.columns.count == file.columns.count)
    #expect(!texts.columns.contains(""))
  }
}
