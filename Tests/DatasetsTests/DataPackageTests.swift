import Archive
import Datasets
import Foundation
import Markup
import Testing

@Test func `A data package describes tables with a schema and other files without`() throws {
  let columns = DataFile.table.columns.map { $0.rawValue }
  let package = DataPackage(
    title: "Kho", description: "", homepage: nil, edition: "2026-11-22",
    resources: [
      .init(
        .table, paths: ["bai-viet.csv"], title: "Bảng", description: "Mỗi bài một dòng.", size: 7,
        digest: "a1", columns: columns),
      .init(
        .texts, paths: ["toan-van/2015.jsonl", "toan-van/2017.jsonl"], title: "Toàn văn",
        description: "Mỗi năm một tệp."),
    ])
  let data = Data(package.json(named: "kho").serialized().utf8)
  let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  #expect(object["name"] as? String == "kho")
  #expect(object["version"] as? String == "2026-11-22")
  #expect(object["homepage"] == nil)
  let resources = try #require(object["resources"] as? [[String: Any]])
  #expect(resources[0]["name"] as? String == "bai-viet-csv")
  #expect(resources[0]["hash"] as? String == "sha256:a1")
  let schema = try #require(resources[0]["schema"] as? [String: Any])
  let fields = try #require(schema["fields"] as? [[String: Any]])
  #expect(fields.map { $0["name"] as? String } == columns)
  #expect(schema["primaryKey"] as? [String] == ["id"])
  let provinces = try #require(fields.first { $0["name"] as? String == "provinces" })
  #expect(provinces["type"] as? String == "list")
  #expect(provinces["delimiter"] as? String == " | ")
  #expect(resources[1]["path"] as? [String] == ["toan-van/2015.jsonl", "toan-van/2017.jsonl"])
  #expect(resources[1]["schema"] == nil)
}

@Test func `The table of a year has a name of its own`() {
  let resource = DataPackage.Resource(
    .table, paths: ["bai-viet/2017.csv"], title: "Bảng", description: "", year: "2017")
  let package = DataPackage(
    title: "Kho", description: "", homepage: nil, edition: nil, resources: [resource])
  #expect(package.json(named: "kho").line.contains("\"name\":\"bai-viet-csv-2017\""))
}

@Test(arguments: [
  (DataFile.table, "bai-viet/2017.csv"), (.texts, "toan-van/2017.jsonl"),
  (.repository, "oai/2017.xml"),
  (.csl, "bai-viet/2017.csl.json"), (.bibTeX, "bai-viet/2017.bib"),
])
func `A file of a year lies in a folder of its kind`(file: DataFile, name: String) {
  #expect(file.name(ofYear: "2017") == name)
}

@Test(arguments: DataFile.allCases)
func `The keys of a table are unique`(file: DataFile) {
  let keys = file.columns.map { $0.rawValue }
  #expect(Set(keys).count == keys.count)
}
