/// The provinces and central cities of Việt Nam, as rows of tab-separated columns.
enum ProvinceTable {
  /// The 63 units of 2008 to 2025, Huế as a city, and 23 older units.
  ///
  /// Columns: name, slug, slug of the index page where it differs, `t` (tỉnh) or `c` (thành phố), first
  /// day, last day with this extent, slugs of the units that hold the land since 1 July 2025, region,
  /// legal basis, other spellings, how ambiguous the bare name is (`m`, `h`, `v`), slugs of the units
  /// it was split into, military region, telephone code, domain. Sources: the resolutions named in the
  /// rows; NQ 202/2025/QH15 for 1 July 2025.
  static let units = #"""
    Hà Nội	ha-noi		c			ha-noi	Đồng bằng sông Hồng		Hanoi	m			024	hanoi.gov.vn
    Hà Giang	ha-giang		t	1991-08-12	2025-06-30	tuyen-quang	Trung du và miền núi phía Bắc	NQ Quốc hội 12/8/1991; bộ máy mới hoạt động khoảng 9-10/1991; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025		m		2	0219	hagiang.gov.vn
    Cao Bằng	cao-bang		t			cao-bang	Trung du và miền núi phía Bắc					1	0206	caobang.gov.vn
    Bắc Kạn	bac-kan		t	1997-01-01	2025-06-30	thai-nguyen	Trung du và miền núi phía Bắc	NQ Quốc hội 6/11/1996; hoạt động từ 1/1/1997; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025	Bắc Cạn|Bắc Kan|Bac Can			1	0209	backan.gov.vn
    Tuyên Quang	tuyen-quang		t	1991-08-12	2025-06-30	tuyen-quang	Trung du và miền núi phía Bắc	NQ Quốc hội 12/8/1991; bộ máy mới hoạt động khoảng 9-10/1991; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025				2	0207	tuyenquang.gov.vn
    Lào Cai	lao-cai		t	1991-08-12	2025-06-30	lao-cai	Trung du và miền núi phía Bắc	NQ Quốc hội 12/8/1991; bộ máy mới hoạt động khoảng 9-10/1991; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025	Lào Kay|Lao Kay	m		2	0214	laocai.gov.vn
    Điện Biên	dien-bien		t	2004-01-01		dien-bien	Trung du và miền núi phía Bắc	NQ 22/2003/QH11 ngày 26/11/2003; hoạt động từ 1/1/2004		h		2	0215	dienbien.gov.vn
    Lai Châu	lai-chau		t			lai-chau	Trung du và miền núi phía Bắc					2	0213	laichau.gov.vn
    Sơn La	son-la		t			son-la	Trung du và miền núi phía Bắc					2	0212	sonla.gov.vn
    Yên Bái	yen-bai		t	1991-08-12	2025-06-30	lao-cai	Trung du và miền núi phía Bắc	NQ Quốc hội 12/8/1991; bộ máy mới hoạt động khoảng 9-10/1991; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025	Yên Báy			2	0216	yenbai.gov.vn
    Hòa Bình	hoa-binh		t	1991-08-12	2025-06-30	phu-tho	Trung du và miền núi phía Bắc	NQ Quốc hội 12/8/1991; bộ máy mới hoạt động khoảng 9-10/1991; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025		v		3	0218	hoabinh.gov.vn
    Thái Nguyên	thai-nguyen		t	1997-01-01	2025-06-30	thai-nguyen	Trung du và miền núi phía Bắc	NQ Quốc hội 6/11/1996; hoạt động từ 1/1/1997; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025		m		1	0208	thainguyen.gov.vn
    Lạng Sơn	lang-son		t			lang-son	Trung du và miền núi phía Bắc					1	0205	langson.gov.vn
    Quảng Ninh	quang-ninh		t			quang-ninh	Đồng bằng sông Hồng			h		3	0203	quangninh.gov.vn
    Bắc Giang	bac-giang		t	1997-01-01	2025-06-30	bac-ninh	Trung du và miền núi phía Bắc	NQ Quốc hội 6/11/1996; hoạt động từ 1/1/1997; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025				1	0204	bacgiang.gov.vn
    Phú Thọ	phu-tho		t	1997-01-01	2025-06-30	phu-tho	Trung du và miền núi phía Bắc	NQ Quốc hội 6/11/1996; hoạt động từ 1/1/1997; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025		m		2	0210	phutho.gov.vn
    Vĩnh Phúc	vinh-phuc		t	1997-01-01	2025-06-30	phu-tho	Đồng bằng sông Hồng	NQ Quốc hội 6/11/1996; hoạt động từ 1/1/1997; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025		m		2	0211	vinhphuc.gov.vn
    Bắc Ninh	bac-ninh		t	1997-01-01	2025-06-30	bac-ninh	Đồng bằng sông Hồng	NQ Quốc hội 6/11/1996; hoạt động từ 1/1/1997; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025				1	0222	bacninh.gov.vn
    Hải Dương	hai-duong		t	1997-01-01	2025-06-30	hai-phong	Đồng bằng sông Hồng	NQ Quốc hội 6/11/1996; hoạt động từ 1/1/1997; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025		m		3	0220	haiduong.gov.vn
    Hải Phòng	hai-phong		c		2025-06-30	hai-phong	Đồng bằng sông Hồng	sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025	Haiphong			3	0225	haiphong.gov.vn
    Hưng Yên	hung-yen		t	1997-01-01	2025-06-30	hung-yen	Đồng bằng sông Hồng	NQ Quốc hội 6/11/1996; hoạt động từ 1/1/1997; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025				3	0221	hungyen.gov.vn
    Thái Bình	thai-binh		t		2025-06-30	hung-yen	Đồng bằng sông Hồng	sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025		v		3	0227	thaibinh.gov.vn
    Hà Nam	ha-nam		t	1997-01-01	2025-06-30	ninh-binh	Đồng bằng sông Hồng	NQ Quốc hội 6/11/1996; hoạt động từ 1/1/1997; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025		h		3	0226	hanam.gov.vn
    Nam Định	nam-dinh		t	1997-01-01	2025-06-30	ninh-binh	Đồng bằng sông Hồng	NQ Quốc hội 6/11/1996; hoạt động từ 1/1/1997; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025				3	0228	namdinh.gov.vn
    Ninh Bình	ninh-binh		t	1991-12-26	2025-06-30	ninh-binh	Đồng bằng sông Hồng	NQ Quốc hội 26/12/1991; bộ máy mới hoạt động khoảng 4-5/1992; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025				3	0229	ninhbinh.gov.vn
    Thanh Hóa	thanh-hoa		t			thanh-hoa	Bắc Trung Bộ và Duyên hải miền Trung					4	0237	thanhhoa.gov.vn
    Nghệ An	nghe-an		t	1991-08-12		nghe-an	Bắc Trung Bộ và Duyên hải miền Trung	NQ Quốc hội 12/8/1991; bộ máy mới hoạt động khoảng 9-10/1991				4	0238	nghean.gov.vn
    Hà Tĩnh	ha-tinh		t	1991-08-12		ha-tinh	Bắc Trung Bộ và Duyên hải miền Trung	NQ Quốc hội 12/8/1991; bộ máy mới hoạt động khoảng 9-10/1991				4	0239	hatinh.gov.vn
    Quảng Bình	quang-binh		t	1989-07-01	2025-06-30	quang-tri	Bắc Trung Bộ và Duyên hải miền Trung	NQ Quốc hội 30/6/1989 (chia Nghĩa Bình, Phú Khánh, Bình Trị Thiên); sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025		m		4	0232	quangbinh.gov.vn
    Quảng Trị	quang-tri		t	1989-07-01	2025-06-30	quang-tri	Bắc Trung Bộ và Duyên hải miền Trung	NQ Quốc hội 30/6/1989 (chia Nghĩa Bình, Phú Khánh, Bình Trị Thiên); sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025				4	0233	quangtri.gov.vn
    Thừa Thiên Huế	thua-thien-hue		t	1989-07-01	2024-12-31	hue	Bắc Trung Bộ và Duyên hải miền Trung	NQ Quốc hội 30/6/1989 (chia Nghĩa Bình, Phú Khánh, Bình Trị Thiên); đổi thành TP Huế theo NQ 175/2024/QH15	Thừa Thiên - Huế|TT Huế|TT-Huế|T.T Huế|T.T.Huế|Thua Thien-Hue|Huế	m		4	0234	thuathienhue.gov.vn
    Huế	hue		c	2025-01-01		hue	Bắc Trung Bộ và Duyên hải miền Trung	NQ 175/2024/QH15 ngày 30/11/2024, từ 1/1/2025		m		4	0234	hue.gov.vn
    Đà Nẵng	da-nang		c	1997-01-01	2025-06-30	da-nang	Bắc Trung Bộ và Duyên hải miền Trung	NQ Quốc hội 6/11/1996; hoạt động từ 1/1/1997; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025	Danang			5	0236	danang.gov.vn
    Quảng Nam	quang-nam		t	1997-01-01	2025-06-30	da-nang	Bắc Trung Bộ và Duyên hải miền Trung	NQ Quốc hội 6/11/1996; hoạt động từ 1/1/1997; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025				5	0235	quangnam.gov.vn
    Quảng Ngãi	quang-ngai		t	1989-07-01	2025-06-30	quang-ngai	Bắc Trung Bộ và Duyên hải miền Trung	NQ Quốc hội 30/6/1989 (chia Nghĩa Bình, Phú Khánh, Bình Trị Thiên); sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025	Quảng Nghĩa			5	0255	quangngai.gov.vn
    Bình Định	binh-dinh		t	1989-07-01	2025-06-30	gia-lai	Bắc Trung Bộ và Duyên hải miền Trung	NQ Quốc hội 30/6/1989 (chia Nghĩa Bình, Phú Khánh, Bình Trị Thiên); sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025		h		5	0256	binhdinh.gov.vn
    Phú Yên	phu-yen		t	1989-07-01	2025-06-30	dak-lak	Bắc Trung Bộ và Duyên hải miền Trung	NQ Quốc hội 30/6/1989 (chia Nghĩa Bình, Phú Khánh, Bình Trị Thiên); sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025		m		5	0257	phuyen.gov.vn
    Khánh Hòa	khanh-hoa		t	1989-07-01	2025-06-30	khanh-hoa	Bắc Trung Bộ và Duyên hải miền Trung	NQ Quốc hội 30/6/1989 (chia Nghĩa Bình, Phú Khánh, Bình Trị Thiên); sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025				5	0258	khanhhoa.gov.vn
    Ninh Thuận	ninh-thuan		t	1991-12-26	2025-06-30	khanh-hoa	Bắc Trung Bộ và Duyên hải miền Trung	NQ Quốc hội 26/12/1991; bộ máy mới hoạt động khoảng 4-5/1992; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025				5	0259	ninhthuan.gov.vn
    Bình Thuận	binh-thuan		t	1991-12-26	2025-06-30	lam-dong	Bắc Trung Bộ và Duyên hải miền Trung	NQ Quốc hội 26/12/1991; bộ máy mới hoạt động khoảng 4-5/1992; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025				7	0252	binhthuan.gov.vn
    Kon Tum	kon-tum		t	1991-08-12	2025-06-30	quang-ngai	Tây Nguyên	NQ Quốc hội 12/8/1991; bộ máy mới hoạt động khoảng 9-10/1991; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025	KonTum|Kontum|Kon-Tum|Kôn Tum|Công Tum|Công-tum|Con Tum			5	0260	kontum.gov.vn
    Gia Lai	gia-lai		t	1991-08-12	2025-06-30	gia-lai	Tây Nguyên	NQ Quốc hội 12/8/1991; bộ máy mới hoạt động khoảng 9-10/1991; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025	GiaLai|Gia-lai			5	0269	gialai.gov.vn
    Đắk Lắk	dak-lak		t		2025-06-30	dak-lak	Tây Nguyên	sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025	Đắk Lắc|Đăk Lăk|Đắc Lắc|Đác Lắc|Đắk Lăk|Đăk Lắk|Đaklak|Đak Lak|Đăk Lak|Đắc Lắk|Đắk-Lắk|ĐắkLắk|ĐăkLăk|DakLak|Daklak|Dac Lac|Dak Lac|Darlac|Đarlac|Đăk Lắc			5	0262	daklak.gov.vn
    Đắk Nông	dak-nong		t	2004-01-01	2025-06-30	lam-dong	Tây Nguyên	NQ 22/2003/QH11 ngày 26/11/2003; hoạt động từ 1/1/2004; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025	Đăk Nông|Đắc Nông|Đác Nông|Đak Nông|ĐắkNông|ĐăkNông|DakNong|Daknong|Dac Nong			5	0261	daknong.gov.vn
    Lâm Đồng	lam-dong		t		2025-06-30	lam-dong	Tây Nguyên	sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025				7	0263	lamdong.gov.vn
    Bình Phước	binh-phuoc		t	1997-01-01	2025-06-30	dong-nai	Đông Nam Bộ	NQ Quốc hội 6/11/1996; hoạt động từ 1/1/1997; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025				7	0271	binhphuoc.gov.vn
    Tây Ninh	tay-ninh		t		2025-06-30	tay-ninh	Đông Nam Bộ	sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025				7	0276	tayninh.gov.vn
    Bình Dương	binh-duong		t	1997-01-01	2025-06-30	ho-chi-minh	Đông Nam Bộ	NQ Quốc hội 6/11/1996; hoạt động từ 1/1/1997; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025		v		7	0274	binhduong.gov.vn
    Đồng Nai	dong-nai		t		2025-06-30	dong-nai	Đông Nam Bộ	sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025		m		7	0251	dongnai.gov.vn
    Bà Rịa - Vũng Tàu	ba-ria-vung-tau		t	1991-08-12	2025-06-30	ho-chi-minh	Đông Nam Bộ	NQ Quốc hội 12/8/1991; bộ máy mới hoạt động khoảng 9-10/1991; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025	Bà Rịa Vũng Tàu|Bà Rịa, Vũng Tàu|BR-VT|BRVT			7	0254	baria-vungtau.gov.vn
    Thành phố Hồ Chí Minh	ho-chi-minh		c		2025-06-30	ho-chi-minh	Đông Nam Bộ	sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025	TP.HCM|TP HCM|TPHCM|Tp.HCM|Tp HCM|T.P Hồ Chí Minh|TP.Hồ Chí Minh|TP Hồ Chí Minh|Tp. Hồ Chí Minh|Tp Hồ Chí Minh|Sài Gòn|Sài Gòn - Gia Định|Saigon|Sai Gon|Ho Chi Minh City|HCM City|HCMC	v		7	028	hochiminhcity.gov.vn
    Long An	long-an		t		2025-06-30	tay-ninh	Đồng bằng sông Cửu Long	sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025		m		7	0272	longan.gov.vn
    Tiền Giang	tien-giang		t		2025-06-30	dong-thap	Đồng bằng sông Cửu Long	sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025		m		9	0273	tiengiang.gov.vn
    Bến Tre	ben-tre		t		2025-06-30	vinh-long	Đồng bằng sông Cửu Long	sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025				9	0275	bentre.gov.vn
    Trà Vinh	tra-vinh		t	1991-12-26	2025-06-30	vinh-long	Đồng bằng sông Cửu Long	NQ Quốc hội 26/12/1991; bộ máy mới hoạt động khoảng 4-5/1992; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025				9	0294	travinh.gov.vn
    Vĩnh Long	vinh-long		t	1991-12-26	2025-06-30	vinh-long	Đồng bằng sông Cửu Long	NQ Quốc hội 26/12/1991; bộ máy mới hoạt động khoảng 4-5/1992; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025		m		9	0270	vinhlong.gov.vn
    Đồng Tháp	dong-thap		t		2025-06-30	dong-thap	Đồng bằng sông Cửu Long	sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025		h		9	0277	dongthap.gov.vn
    An Giang	an-giang		t		2025-06-30	an-giang	Đồng bằng sông Cửu Long	sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025				9	0296	angiang.gov.vn
    Kiên Giang	kien-giang		t		2025-06-30	an-giang	Đồng bằng sông Cửu Long	sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025		m		9	0297	kiengiang.gov.vn
    Cần Thơ	can-tho		c	2004-01-01	2025-06-30	can-tho	Đồng bằng sông Cửu Long	NQ 22/2003/QH11 ngày 26/11/2003; hoạt động từ 1/1/2004; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025				9	0292	cantho.gov.vn
    Hậu Giang	hau-giang		t	2004-01-01	2025-06-30	can-tho	Đồng bằng sông Cửu Long	NQ 22/2003/QH11 ngày 26/11/2003; hoạt động từ 1/1/2004; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025		h		9	0293	haugiang.gov.vn
    Sóc Trăng	soc-trang		t	1991-12-26	2025-06-30	can-tho	Đồng bằng sông Cửu Long	NQ Quốc hội 26/12/1991; bộ máy mới hoạt động khoảng 4-5/1992; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025				9	0299	soctrang.gov.vn
    Bạc Liêu	bac-lieu		t	1997-01-01	2025-06-30	ca-mau	Đồng bằng sông Cửu Long	NQ Quốc hội 6/11/1996; hoạt động từ 1/1/1997; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025				9	0291	baclieu.gov.vn
    Cà Mau	ca-mau		t	1997-01-01	2025-06-30	ca-mau	Đồng bằng sông Cửu Long	NQ Quốc hội 6/11/1996; hoạt động từ 1/1/1997; sắp xếp theo NQ 202/2025/QH15 ngày 12/6/2025, chính quyền mới từ 1/7/2025	Cà-mau			9	0290	camau.gov.vn
    Hà Tây	ha-tay		t	1991-08-12	2008-07-31	ha-noi	Đồng bằng sông Hồng	NQ Quốc hội 12/8/1991; nhập vào Hà Nội theo NQ 15/2008/QH12 từ 1/8/2008	Hà-Tây		ha-noi
    Cần Thơ	can-tho-tinh	can-tho	t	1991-12-26	2003-12-31	can-tho	Đồng bằng sông Cửu Long	NQ Quốc hội 26/12/1991; chia theo NQ 22/2003/QH11 từ 1/1/2004		m	can-tho|hau-giang
    Bắc Thái	bac-thai		t		1996-12-31	thai-nguyen	Trung du và miền núi phía Bắc	chia theo NQ Quốc hội 6/11/1996, thôi hoạt động 31/12/1996			bac-kan|thai-nguyen
    Hà Bắc	ha-bac		t		1996-12-31	bac-ninh	Trung du và miền núi phía Bắc / Đồng bằng sông Hồng	chia theo NQ Quốc hội 6/11/1996, thôi hoạt động 31/12/1996		h	bac-giang|bac-ninh
    Nam Hà	nam-ha		t	1991-12-26	1996-12-31	ninh-binh	Đồng bằng sông Hồng	NQ Quốc hội 26/12/1991; chia theo NQ Quốc hội 6/11/1996, thôi hoạt động 31/12/1996		m	ha-nam|nam-dinh
    Hải Hưng	hai-hung		t		1996-12-31	hai-phong|hung-yen	Đồng bằng sông Hồng	chia theo NQ Quốc hội 6/11/1996, thôi hoạt động 31/12/1996		m	hai-duong|hung-yen
    Vĩnh Phú	vinh-phu		t		1996-12-31	phu-tho	Trung du và miền núi phía Bắc	chia theo NQ Quốc hội 6/11/1996, thôi hoạt động 31/12/1996		m	phu-tho|vinh-phuc
    Quảng Nam - Đà Nẵng	quang-nam-da-nang		t		1996-12-31	da-nang	Bắc Trung Bộ và Duyên hải miền Trung	chia theo NQ Quốc hội 6/11/1996, thôi hoạt động 31/12/1996	QN-ĐN|QNĐN|Quảng Đà	h	quang-nam|da-nang
    Sông Bé	song-be		t		1996-12-31	ho-chi-minh|dong-nai	Đông Nam Bộ	chia theo NQ Quốc hội 6/11/1996, thôi hoạt động 31/12/1996		h	binh-duong|binh-phuoc
    Minh Hải	minh-hai		t		1996-12-31	ca-mau	Đồng bằng sông Cửu Long	chia theo NQ Quốc hội 6/11/1996, thôi hoạt động 31/12/1996		h	bac-lieu|ca-mau
    Hà Sơn Bình	ha-son-binh		t		1991-08-11	ha-noi|phu-tho	Đồng bằng sông Hồng / Trung du và miền núi phía Bắc	chia theo NQ Quốc hội 12/8/1991			ha-tay|hoa-binh
    Hoàng Liên Sơn	hoang-lien-son		t		1991-08-11	lao-cai	Trung du và miền núi phía Bắc	chia theo NQ Quốc hội 12/8/1991		h	lao-cai|yen-bai
    Hà Tuyên	ha-tuyen		t		1991-08-11	tuyen-quang	Trung du và miền núi phía Bắc	chia theo NQ Quốc hội 12/8/1991		m	ha-giang|tuyen-quang
    Nghệ Tĩnh	nghe-tinh		t		1991-08-11	nghe-an|ha-tinh	Bắc Trung Bộ và Duyên hải miền Trung	chia theo NQ Quốc hội 12/8/1991		m	nghe-an|ha-tinh
    Gia Lai - Kon Tum	gia-lai-kon-tum		t		1991-08-11	gia-lai|quang-ngai	Tây Nguyên	chia theo NQ Quốc hội 12/8/1991	Gia Lai-KonTum	h	gia-lai|kon-tum
    Đặc khu Vũng Tàu - Côn Đảo	dac-khu-vung-tau-con-dao		t	1979-05-30	1991-08-11	ho-chi-minh	Đông Nam Bộ	chia theo NQ Quốc hội 12/8/1991, thành lập Bà Rịa - Vũng Tàu	Vũng Tàu - Côn Đảo|Đặc khu Vũng Tàu		ba-ria-vung-tau
    Hà Nam Ninh	ha-nam-ninh		t		1991-12-25	ninh-binh	Đồng bằng sông Hồng	chia theo NQ Quốc hội 26/12/1991			nam-ha|ninh-binh
    Thuận Hải	thuan-hai		t		1991-12-25	khanh-hoa|lam-dong	Bắc Trung Bộ và Duyên hải miền Trung	chia theo NQ Quốc hội 26/12/1991		m	ninh-thuan|binh-thuan
    Cửu Long	cuu-long		t		1991-12-25	vinh-long	Đồng bằng sông Cửu Long	chia theo NQ Quốc hội 26/12/1991		v	vinh-long|tra-vinh
    Hậu Giang	hau-giang-1976	hau-giang	t		1991-12-25	can-tho	Đồng bằng sông Cửu Long	chia theo NQ Quốc hội 26/12/1991		h	can-tho-tinh|soc-trang
    Bình Trị Thiên	binh-tri-thien		t		1989-06-30	quang-tri|hue	Bắc Trung Bộ và Duyên hải miền Trung	chia theo NQ Quốc hội 30/6/1989, từ 1/7/1989			quang-binh|quang-tri|thua-thien-hue
    Nghĩa Bình	nghia-binh		t		1989-06-30	quang-ngai|gia-lai	Bắc Trung Bộ và Duyên hải miền Trung	chia theo NQ Quốc hội 30/6/1989, từ 1/7/1989			quang-ngai|binh-dinh
    Phú Khánh	phu-khanh		t		1989-06-30	dak-lak|khanh-hoa	Bắc Trung Bộ và Duyên hải miền Trung	chia theo NQ Quốc hội 30/6/1989, từ 1/7/1989			phu-yen|khanh-hoa
    """#

  /// The 34 units since 1 July 2025.
  ///
  /// Columns: slug, `t` or `c`, slugs of the units it was made of where its extent changed, day on
  /// which a province became a city (NQ 30, 36 and 39/2026/QH16).
  static let current = #"""
    ha-noi	c
    cao-bang	t
    tuyen-quang	t	tuyen-quang|ha-giang
    dien-bien	t
    lai-chau	t
    son-la	t
    lao-cai	t	lao-cai|yen-bai
    thai-nguyen	t	thai-nguyen|bac-kan
    lang-son	t
    quang-ninh	t		2026-09-01
    bac-ninh	t	bac-ninh|bac-giang	2026-09-20
    phu-tho	t	phu-tho|vinh-phuc|hoa-binh
    hai-phong	c	hai-phong|hai-duong
    hung-yen	t	hung-yen|thai-binh
    ninh-binh	t	ninh-binh|ha-nam|nam-dinh
    thanh-hoa	t
    nghe-an	t
    ha-tinh	t
    quang-tri	t	quang-tri|quang-binh
    hue	c
    da-nang	c	da-nang|quang-nam
    quang-ngai	t	quang-ngai|kon-tum
    gia-lai	t	gia-lai|binh-dinh
    khanh-hoa	t	khanh-hoa|ninh-thuan
    dak-lak	t	dak-lak|phu-yen
    lam-dong	t	lam-dong|dak-nong|binh-thuan
    dong-nai	t	dong-nai|binh-phuoc	2026-04-30
    ho-chi-minh	c	ho-chi-minh|binh-duong|ba-ria-vung-tau
    tay-ninh	t	tay-ninh|long-an
    dong-thap	t	dong-thap|tien-giang
    vinh-long	t	vinh-long|ben-tre|tra-vinh
    an-giang	t	an-giang|kien-giang
    can-tho	c	can-tho|soc-trang|hau-giang
    ca-mau	t	ca-mau|bac-lieu
    """#
}
