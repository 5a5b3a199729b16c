import Archive
import Gazetteer
import Testing

private let profiles: [(String, OrganizationForm.Kind?, Organization.Level?, String?, String?)] = [
  (
    "Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lắk", .union, .provincial,
    "Liên hiệp các tổ chức hữu nghị", "Đắk Lắk"
  ),
  ("Liên hiệp các tổ chức hữu nghị Việt Nam", .union, .national, nil, nil),
  (
    "Liên hiệp các tổ chức hữu nghị thành phố Đà Nẵng", .union, .provincial,
    "Liên hiệp các tổ chức hữu nghị", "thành phố Đà Nẵng"
  ),
  (
    "Hội hữu nghị Việt Nam - Lào thành phố Hồ Chí Minh", .friendship, .provincial,
    "Hội hữu nghị Việt Nam - Lào", "Thành phố Hồ Chí Minh"
  ),
  ("Hội hữu nghị Việt Nam - Campuchia", .friendship, .national, nil, nil),
  ("Hội hữu nghị Campuchia - Việt Nam tỉnh Mondulkiri", .friendship, .foreign, nil, nil),
  (
    "Hội hữu nghị Việt - Xô tỉnh Cửu Long", .friendship, .provincial, "Hội hữu nghị Việt - Xô",
    "Cửu Long"
  ),
  (
    "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Kon Tum", .armed, .provincial,
    "Bộ Chỉ huy Bộ đội Biên phòng", "Kon Tum"
  ),
  ("Đồn Biên phòng Ia Rvê", .armed, .local, nil, nil),
  ("Ban Thường vụ Tỉnh ủy Đắk Lắk", .party, .provincial, "Ban Thường vụ Tỉnh ủy", "Đắk Lắk"),
  ("Ủy ban nhân dân huyện Cao Lộc", .state, .local, nil, nil),
  ("Ủy ban nhân dân xã Ia Rvê", .state, .local, nil, nil),
  (
    "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Kon Tum", .front, .provincial,
    "Ủy ban Mặt trận Tổ quốc Việt Nam", "Kon Tum"
  ),
  ("Hội Nông dân Việt Nam", .mass, .national, nil, nil),
  ("Tiểu khu Quân sự tỉnh Svay Rieng", .foreign, .foreign, nil, nil),
  ("Đại sứ quán Lào", .diplomatic, .foreign, nil, nil),
  ("UNICEF", .un, .international, nil, nil),
  ("Trường Đại học Cần Thơ", .education, .local, nil, nil),
  ("Sở Khí tượng tỉnh Lai Châu", .state, .provincial, "Sở Khí tượng", "Lai Châu"),
  ("Đông Đô", nil, nil, nil, nil),
  ("", nil, nil, nil, nil),
  ("???", nil, nil, nil, nil),
]

@Test(arguments: profiles)
func `A name tells what an organization is, how far it reaches and where`(
  name: String, kind: OrganizationForm.Kind?, level: Organization.Level?, head: String?,
  place: String?
) {
  let profile = OrganizationProfile(of: name)
  #expect(profile.kind == kind)
  #expect(profile.level == level)
  #expect(profile.head == head)
  #expect(profile.place == place)
}
