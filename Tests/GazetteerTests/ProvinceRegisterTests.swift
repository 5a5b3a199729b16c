import Archive
import Testing

@testable import Gazetteer

@Test func `The register holds the units of then and of now`() {
  let register = ProvinceRegister.shared
  #expect(register.units.count == 87)
  #expect(register.current.count == 34)
  #expect(Set(register.units.map(\.slug)).count == 87)
  #expect(register.current.allSatisfy { $0.exists(on: ArchiveDate(year: 2026, month: 10, day: 1)) })
}

@Test func `Every slug that a row names is in the register`() {
  let register = ProvinceRegister.shared
  for unit in register.details {
    for slug in unit.province.successors + unit.heirs {
      #expect(register.unit(slug: slug) != nil, "\(unit.province.name): \(slug)")
    }
  }
  for district in District.all {
    #expect(register.unit(slug: district.province) != nil, "\(district.name)")
    #expect(register.unit(slug: district.province2025) != nil, "\(district.name)")
    #expect(!district.types.isEmpty, "\(district.name)")
  }
}

@Test(arguments: [
  ("Cần Thơ", "2002-04", "can-tho-tinh"), ("TP Cần Thơ", "2010", "can-tho"),
  ("Đăk Lăk", "2017-01-09", "dak-lak"), ("tỉnh Đắk Lắk", "2025-09-01", "dak-lak"),
  ("Thừa Thiên – Huế", "2012-05-14", "thua-thien-hue"), ("Huế", "2012", "thua-thien-hue"),
  ("Huế", "2025-06-01", "hue"), ("Hà Tây", "2003-09-12", "ha-tay"), ("HÀ TÂY", "2015", "ha-tay"),
  ("Hậu Giang", "1985", "hau-giang-1976"), ("Hậu Giang", "2008-04-15", "hau-giang"),
  ("TP.HCM", "2016-12-20", "ho-chi-minh"), ("Quang Ninh", "2019-06-07", "quang-ninh"),
  ("Bà Rịa-Vũng Tàu", "2000", "ba-ria-vung-tau"), ("Hoà Bình", "1998", "hoa-binh"),
])
func `A name means the unit of its time`(name: String, date: String, slug: String) {
  #expect(ProvinceRegister.shared.province(named: name, on: ArchiveDate(iso: date))?.slug == slug)
}

@Test func `A province becomes a city on its day`() {
  let register = ProvinceRegister.shared
  let kinds = ["2025-12-31", "2026-04-30", "2026"].map {
    register.province(named: "Đồng Nai", on: ArchiveDate(iso: $0))?.kind
  }
  #expect(kinds == [.province, .city, .city])
}

@Test func `A present unit knows what it was made of`() {
  let register = ProvinceRegister.shared
  #expect(register.members(of: "dak-lak").map(\.name) == ["Đắk Lắk", "Phú Yên"])
  #expect(register.members(of: "nghe-an").map(\.name) == ["Nghệ An"])
  #expect(register.members(of: "phu-yen").isEmpty)
  #expect(register.units(pageSlug: "can-tho").map(\.slug) == ["can-tho", "can-tho-tinh"])
  #expect(register.unit(slug: "long-an")?.isDissolved == true)
  #expect(register.unit(slug: "dak-lak")?.isDissolved == false)
}

@Test(arguments: ["", "Hòa Bính", "Xứ Đoài", "Quảng", "tỉnh"])
func `An unknown name means no unit`(name: String) {
  #expect(ProvinceRegister.shared.province(named: name) == nil)
}

@Test(arguments: [
  ("Đắc Lak", "Đắk Lắk"), ("Quảng Chị", "Quảng Trị"), ("tỉnh Kom Tum", "Kon Tum"),
  ("Thành phố Hồ Chí Min", "Thành phố Hồ Chí Minh"),
])
func `A misspelt name finds its neighbour`(wrong: String, right: String) {
  #expect(ProvinceRegister.shared.nearest(to: wrong)?.name == right)
}

@Test func `Nonsense has no neighbour`() {
  #expect(ProvinceRegister.shared.nearest(to: "Atlantis") == nil)
}
