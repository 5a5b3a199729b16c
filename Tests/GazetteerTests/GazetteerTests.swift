import Archive
import Testing
import Vietnamese

@testable import Gazetteer

private func places(in line: String) -> [PlaceMention] {
  let tokens = VietnameseText.tokens(of: line)
  let gazetteer = Gazetteer.shared
  return gazetteer.names(in: tokens).compactMap { gazetteer.place($0, in: tokens) }
}

private func provinces(in line: String) -> [String] {
  places(in: line).filter { !$0.isPerson }.compactMap { place in
    place.provinces.first.map { Gazetteer.shared.register.details[$0].province.slug }
  }
}

@Test(arguments: [
  ("Liên hiệp tỉnh Đăk Lăk và tỉnh Kon-Tum", ["dak-lak", "kon-tum"]),
  ("từ Hà Giang đến Cà Mau", ["ha-giang", "ca-mau"]),
  ("bên kia Thái Bình Dương", []), ("đường biên giới hòa bình", []),
  ("chiến thắng Điện Biên Phủ", []),
  ("tại Lào Cai và nước bạn Lào", ["lao-cai"]), ("Đồng Tháp Mười", []),
  ("Quảng Nam – Đà Nẵng", ["quang-nam-da-nang"]), ("Bà Rịa-Vũng Tàu", ["ba-ria-vung-tau"]),
  ("Đoàn Thanh niên Cộng sản Hồ Chí Minh", []), ("Chủ tịch Hồ Chí Minh", []),
  ("TP. Hồ Chí Minh", ["ho-chi-minh"]), ("Đại tá Nguyễn Thái Bình", []), ("ông Trần Khánh Hòa", []),
  ("huyện Quảng Ninh", []), ("Quang Ninh and Lang Son", ["quang-ninh", "lang-son"]),
  ("HỘI NGHỊ TẠI ĐẮK LẮK", ["dak-lak"]), ("Nguyễn Thị Hà Giang", []),
])
func `Provinces are found and look-alikes are not`(line: String, slugs: [String]) {
  #expect(provinces(in: line) == slugs)
}

@Test func `The type word settles what a name is`() throws {
  let district = try #require(places(in: "huyện Quảng Ninh").first)
  #expect(district.districts.map { Gazetteer.shared.districts[$0].province } == ["quang-binh"])
  let abroad = try #require(places(in: "tỉnh Môn-đun-ki-ri").first)
  #expect(abroad.foreignPlaces.map { Gazetteer.shared.foreignPlaces[$0].name } == ["Mondulkiri"])
  #expect(abroad.type == .province)
  let english = try #require(places(in: "in Giong Trom District").first)
  #expect(english.type == .district && english.whole.count == 3)
}

@Test func `Foreign names that are common words are weak`() throws {
  #expect(try #require(places(in: "Đức").first).isWeak)
  #expect(try !#require(places(in: "CHLB Đức").first).isWeak)
}

@Test func `No name begins inside another`() {
  let tokens = VietnameseText.tokens(
    of: "Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk tại Thái Bình Dương")
  let matches = Gazetteer.shared.names(in: tokens)
  #expect(matches.map(\.text) == ["Liên hiệp các tổ chức hữu nghị", "Đắk Lắk", "Thái Bình Dương"])
}

@Test func `Every organization form is read`() {
  #expect(OrganizationForm.all.count > 150)
  #expect(OrganizationForm.all.allSatisfy { !$0.head.isEmpty })
}
