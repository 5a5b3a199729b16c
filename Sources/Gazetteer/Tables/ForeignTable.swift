/// Places outside Việt Nam that provincial articles name, as rows of tab-separated columns.
enum ForeignTable {
  /// Countries, and the provinces, cities and border districts that Vietnamese provinces deal with.
  ///
  /// Columns: kind, canonical name, country or province it belongs to, other spellings, spellings that
  /// count only after a type word or a country, `c` where the name itself needs such a context.
  static let places = #"""
    home	Việt Nam		Việt-nam|Viet Nam|Vietnam	VN|Việt
    country	Lào		Cộng hòa dân chủ nhân dân Lào|Cộng hòa Dân chủ Nhân dân Lào|CHDCND Lào|nước bạn Lào|Laos|Lao PDR	Lao|Ai Lao
    country	Campuchia		Cam-pu-chia|Căm-pu-chia|Căm Pu Chia|Cămpuchia|Kampuchia|Kampuchea|Cambodia|Vương quốc Campuchia|đất nước Chùa Tháp	K
    country	Trung Quốc		Trung Hoa|Cộng hòa Nhân dân Trung Hoa|CHND Trung Hoa|China	TQ
    country	Thái Lan		Thái-lan|Vương quốc Thái Lan|Thailand
    country	Myanmar		Mi-an-ma|Mianma|Miến Điện|Mianmar|Myanma
    country	Malaysia		Ma-lai-xi-a|Malaixia	Mã Lai
    country	Singapore		Xin-ga-po|Singapo|Xingapo
    country	Indonesia		In-đô-nê-xi-a|Inđônêxia|Indonexia	In-đô
    country	Philippines		Phi-líp-pin|Philippin|Philipin|Phi-lip-pin
    country	Brunei		Bru-nây|Bru-nei|Brunây
    country	Timor-Leste		Đông Ti-mo|Ti-mo Lét-xtê|Đông Timor|Timor Leste
    country	Nhật Bản		Nhật-bản|Japan	Nhật
    country	Hàn Quốc		Đại Hàn Dân Quốc|Cộng hòa Hàn Quốc|Korea|Nam Triều Tiên|South Korea|Republic of Korea	Nam Hàn
    country	Triều Tiên		CHDCND Triều Tiên|Cộng hòa dân chủ nhân dân Triều Tiên|Bắc Triều Tiên|North Korea
    country	Mông Cổ		Mông-cổ|Mongolia
    country	Ấn Độ		Ấn-độ|Cộng hòa Ấn Độ|India
    country	Pakistan		Pa-ki-xtan|Pakixtan
    country	Bangladesh		Băng-la-đét|Bănglađét
    country	Sri Lanka		Xri Lan-ca|Srilanka|Xri-lan-ca
    country	Nepal		Nê-pan|Nêpan
    country	Iran		I-ran|Cộng hòa Hồi giáo Iran
    country	Iraq		I-rắc|Irắc
    country	Palestine		Pa-le-xtin|Palextin|Pa-lét-xtin|Nhà nước Palestine
    country	Israel		I-xra-en|Ixraen
    country	Thổ Nhĩ Kỳ		Thổ Nhĩ Kì|Türkiye|Turkey
    country	Kuwait		Cô-oét|Côoét
    country	Các Tiểu vương quốc Ả-rập Thống nhất		UAE|Các Tiểu vương quốc Ả Rập thống nhất|Tiểu vương quốc Ả rập thống nhất
    country	Qatar		Ca-ta|Cata
    country	Syria		Xy-ri|Xyri|Xi-ri
    country	Li-băng		Lebanon|Libăng
    country	Yemen		Y-ê-men
    country	Liên bang Nga		LB Nga|Cộng hòa Liên bang Nga|Russia|Russian Federation	Nga
    country	Liên Xô		Liên-xô|Xô-viết|Soviet Union|USSR
    country	Ukraina		U-crai-na|Ukraine|Ucraina|U-krai-na
    country	Belarus		Bê-la-rút|Bêlarút|Bê-la-rus	Bạch Nga
    country	Kazakhstan		Ca-dắc-xtan|Cadắcxtan|Kadắcxtan
    country	Azerbaijan		A-déc-bai-gian|Adécbaigian
    country	Armenia		Ác-mê-ni-a|Ácmênia
    country	Gruzia		Gru-di-a|Georgia|Grudia|Giê-oóc-gi-a
    country	Uzbekistan		U-dơ-bê-ki-xtan|Udơbêkixtan|Uzơbekixtan
    country	Ba Lan		Ba-lan|Poland		c
    country	Cộng hòa Séc		CH Séc|Tiệp Khắc (cũ)|Czech|Czech Republic	Séc|Tiệp Khắc
    country	Slovakia		Xlô-va-ki-a|Xlôvakia|Slô-va-ki-a
    country	Hungary		Hung-ga-ri|Hunggari|Hung-ga-ry	Hung
    country	Romania		Ru-ma-ni|Rumani|Rumania|Ru-ma-ni-a
    country	Bulgaria		Bun-ga-ri|Bungari|Bun-ga-ry
    country	Albania		An-ba-ni|Anbani
    country	Serbia		Xéc-bi|Xécbi|Nam Tư (cũ)|Séc-bi-a	Nam Tư
    country	Đức		Cộng hòa Liên bang Đức|CHLB Đức|CHLB-Đức|Germany|Cộng hòa Dân chủ Đức|CHDC Đức|Federal Republic of Germany		c
    country	Pháp		Cộng hòa Pháp|France|Phú Lang Sa		c
    country	Anh		Vương quốc Anh|Vương quốc Liên hiệp Anh và Bắc Ireland|Liên hiệp Anh|United Kingdom|Great Britain	UK|Anh quốc	c
    country	Italia		I-ta-li-a|Italy|Cộng hòa Italia	Ý
    country	Tây Ban Nha		Vương quốc Tây Ban Nha|Spain
    country	Bồ Đào Nha		Portugal
    country	Thụy Điển		Vương quốc Thụy Điển|Sweden
    country	Na Uy		Na-uy|NaUy|Norway
    country	Đan Mạch		Denmark|Đan-mạch
    country	Phần Lan		Finland|Phần-lan
    country	Thụy Sĩ		Thụy Sỹ|Switzerland
    country	Hà Lan		Vương quốc Hà Lan|Netherlands|Hà-lan|Hòa Lan|the Netherlands		c
    country	Bỉ		Vương quốc Bỉ|Belgium		c
    country	Luxembourg		Lúc-xăm-bua|Luýchxămbua|Lúc Xăm Bua
    country	Áo		Cộng hòa Áo|Austria		c
    country	Hy Lạp		Hi Lạp|Greece
    country	Ireland		Ai-len|Ailen|Ai Len
    country	Iceland		Ai-xơ-len|Aixơlen
    country	Hoa Kỳ		Hợp chủng quốc Hoa Kỳ|Hợp chúng quốc Hoa Kỳ|Hoa Kì|USA|United States|U.S.|America	Mỹ|US
    country	Canada		Ca-na-đa|Canađa|Gia Nã Đại
    country	Cuba		Cu-ba|Cu Ba|Cộng hòa Cuba|Cuba anh em
    country	Mexico		Mê-hi-cô|Mêhicô|Mê-xi-cô
    country	Venezuela		Vê-nê-xu-ê-la|Vênêxuêla|Cộng hòa Bolivar Venezuela
    country	Argentina		Ác-hen-ti-na|Achentina|Ác-giăng-tin
    country	Chile		Chi-lê|Chilê|Chi Lê
    country	Brazil		Bra-xin|Braxin|Bra-zin|Ba Tây
    country	Peru		Pê-ru|Pêru
    country	Nicaragua		Ni-ca-ra-goa|Nicaragoa
    country	El Salvador		En Xan-va-đo
    country	Uruguay		U-ru-goay|Urugoay
    country	Panama		Pa-na-ma
    country	Australia		Ô-xtrây-li-a|Ôxtrâylia|Ô-xtơ-rây-li-a|Otxtraylia	Úc
    country	New Zealand		Niu Di-lân|Niu Dilân|Tân Tây Lan|Niu-di-lân
    country	Ai Cập		Ai-cập|Egypt
    country	Algeria		An-giê-ri|Angiêri
    country	Maroc		Ma-rốc|Morocco|Marốc
    country	Libya		Li-bi|Libi
    country	Nam Phi		Cộng hòa Nam Phi|South Africa
    country	Angola		Ăng-gô-la|Ănggôla
    country	Mozambique		Mô-dăm-bích|Môdămbích|Mozămbích
    country	Tanzania		Tan-da-ni-a|Tandania
    country	Cameroon		Ca-mơ-run|Camơrun
    country	Nigeria		Ni-giê-ri-a|Nigiêria
    territory	Đài Loan		Đài-loan|Đài Loan (Trung Quốc)|vùng lãnh thổ Đài Loan|Taiwan
    territory	Hồng Kông	Trung Quốc	Hồng-công|Hong Kong|Hương Cảng
    region	ASEAN		Hiệp hội các quốc gia Đông Nam Á|A-xê-an
    region	Liên minh châu Âu		Liên minh Châu Âu|Cộng đồng châu Âu	EU
    province	Phongsaly	Lào	Phông-sa-lỳ|Phôngsaly|Phông Sa Lỳ|Phông Xa Ly|Phongsali|Phong Sa Ly|Phông-xa-lỳ
    province	Luang Prabang	Lào	Luông Pha-băng|Luông Phabăng|Luông Pra Băng|Luổng Pha Bang|Luông Prabang|Luong Phrabang|Luông-pha-băng
    province	Hủa Phăn	Lào	Houaphan|Huaphan|Hủa-phăn|Hua Phan|Hùa Phăn|Hủa Phan	Sầm Nưa
    province	Xiêng Khoảng	Lào	Xiangkhouang|Xiengkhouang|Xiêng Khoang|Xiêng-khoảng|Xiêngkhoảng|Siêng Khoảng
    province	Bolikhamxay	Lào	Bô-ly-khăm-xay|Bolikhamsai|Bôlykhămxay|Bolykhamxay|Bôlikhămxay|Bo Ly Khăm Xay|Bô Ly Khăm Xay|Borikhamxay|Bô-li-khăm-xay
    province	Khăm Muộn	Lào	Khammouane|Khammuane|Khăm Muồn|Khăm-muộn|Khammuon|Kham Muon
    province	Savannakhet	Lào	Sa-vẳn-na-khệt|Savanakhet|Savannakhẹt|Xavannakhet|Xa-vẳn-na-khẹt|Sa Vẳn Na Khệt|Xa Vẳn Nạ Khệt|Sạ Vẳn Nạ Khẹt|Savannakhét|Xa-văn-na-khệt
    province	Salavan	Lào	Sa-la-van|Saravan|Saravane|Xalavan|Xa-la-van|Xa Lạ Văn|Salavăn|Sa La Van|Sa-ra-van
    province	Sê Kông	Lào	Sekong|Sê kông|Sê-kông|Xê Kông|Xê-kông|Xê Kong|SeKong|Sê Công|Xekong|Sêkông
    province	Attapeu	Lào	A-ta-pư|Attapư|Áttapư|Át-ta-pư|Attapu|A Ta Pư|Atôpơ|Attopeu|Attapơ|Atapeu
    province	Champasak	Lào	Chăm-pa-xắc|Chămpasăk|Chămpasak|Champassak|Champaxak|Chăm Pa Sắc|Chăm Pa Xắk|Chăm-pa-sắc|Chămpaxắc|Chăm Pa Sắk	Pakse|Pắc Xế|Pắc-xế
    province	Viêng Chăn	Lào	Vientiane|Viêng-chăn|Viêng Chăng|Vientian|Viêngchăn|Thủ đô Viêng Chăn
    province	Xaysomboun	Lào	Xay-xổm-bun|Xay Sổm Bun|Xaisomboun|Xaysổmbun|Xay-sổm-bun
    province	Oudomxay	Lào	U-đôm-xay|Udomxay|U Đôm Xay|Uđômxay|Ou-đôm-xay
    province	Luang Namtha	Lào	Luông Nậm Thà|Luông Nậm Tha|Luông-nậm-thà|Luổng Nậm Thà
    province	Bò Kẹo	Lào	Bokeo|Bo Kẹo|Bò-kẹo
    province	Sayaboury	Lào	Xay-nha-bu-ly|Xayabury|Xaynhabuly|Xay Nha Bu Ly|Xaynhạbuly|Xayabouly|Xay-nha-bu-li
    region	Nam Lào	Lào	các tỉnh Nam Lào|Trung - Nam Lào
    province	Mondulkiri	Campuchia	Môn-đun-ki-ri|Mônđulkiri|Mondolkiri|Mundulkiri|Mon-đun-ki-ri|Môn-đôn-ki-ri|Mun-đun-ki-ri|Môndulkiri|Mônđunkiri|Mondunkiri|Mandulkiri|Mundunkiri
    province	Ratanakiri	Campuchia	Ra-ta-na-ki-ri|Rattanakiri|Rattanakiry|Ratanak Kiri|Ratanakini|Rát-ta-na-ki-ri
    province	Stung Treng	Campuchia	Xtung Treng|Steung Treng|Stungtreng|Xtung-treng|Stung-treng|Strung Treng
    province	Kratie	Campuchia	Cra-chê|Kratié|Kra-chê|Kratíe|Karatie|Cra-ti-ê
    province	Tbong Khmum	Campuchia	Tbông Khmum|Tboung Khmum|Tbong Khmom|Tboung Khmun|Tbong Khmun|Thbong Khmum|Tbung Khmum
    province	Kampong Cham	Campuchia	Công-pông Chàm|Kampong Chàm|Kongpong Cham|Công Pông Chàm|Kông-pông Chàm|Kompong Cham|Kampongcham
    province	Svay Rieng	Campuchia	Xvây Riêng|Svayrieng|Svây Riêng|Svay Riêng|Xvay Riêng|Xvay-riêng|SvayRieng
    province	Prey Veng	Campuchia	Prây Veng|Prayveng|Pray Veng|Prâyveng|Preyveng|Prây-veng|Prey-veng|PreyVeng|Prâyvêng
    province	Kandal	Campuchia	Can-đan|Kan-đan|Candal|Kandan|Kan Đan
    province	Takeo	Campuchia	Ta-keo|Takéo|Tà Keo|Tà-keo|Ta Keo
    province	Kampot	Campuchia	Cam-pốt|Kăm-pốt|Cam Pốt|Kam Pốt
    province	Kep	Campuchia		Kép	c
    province	Sihanoukville	Campuchia	Xi-ha-núc-vin|Preah Sihanouk|Xihanúcvin|Sihanouk Ville|Preah Sihanouk Ville|Kampong Som|Công-pông Xom
    province	Koh Kong	Campuchia	Cô Công|Kaoh Kong|Kô Kông|Cô-công|KohKong
    province	Phnom Penh	Campuchia	Phnôm Pênh|Phnôm-pênh|Phnom-Pênh|Nông Pênh|Nam Vang|Phnompenh
    province	Battambang	Campuchia	Bát-đom-boong|Batambang|Bat-tam-bang|Bát Đom Boong|Bát-tam-bang|Battam Bang
    province	Pailin	Campuchia	Pai-lin|Pailyn|Pai Lin
    province	Pursat	Campuchia	Puốc-xát|Pousat|Pua-sát|Puốc Xát|Pu-sat
    province	Siem Reap	Campuchia	Xiêm Riệp|Xiêm-riệp|Siêm Riệp|Siemreap|Xiem Riep
    province	Preah Vihear	Campuchia	Prết Vi-hia|Prếch Vihia|Preah-vihear|Prếch-vi-hia|Prea Vihear|Preavihear
    province	Oddar Meanchey	Campuchia	Ốt-đo Miên-chây|Otdar Meanchey|Oddar Mean Chey|Uddor Meanchey|Ốt-đo-mian-chây
    province	Banteay Meanchey	Campuchia	Bon-tia Miên-chây|BanTeay Meanchey|Ban-tia Miên-chây|Banteay Mean Chey|Bantey Meanchey
    province	Kampong Thom	Campuchia	Công-pông Thom|Kampongthom|Công Pông Thom|Kompong Thom|Kông-pông Thom
    province	Kampong Speu	Campuchia	Công-pông Xpư|Kampong Spư|Kompong Speu|Công Pông Spư|Kampong Spoe
    province	Kampong Chhnang	Campuchia	Công-pông Chnăng|Kampong Chnang|Kompong Chhnang|Công Pông Chơ-năng|Kampong Ch’nang
    district	Kô Nhéc	Mondulkiri	Konhex|Koh Nhek|Kô Nhet|Ko Nhet|Koh Nheak|Koh Nheaek|Kaoh Nheaek|Cô Nhéc|Cô Nhét|Kô Nhếc|Konhek
    district	Pech Chreada	Mondulkiri	Pích Chăn-đa|Pechreada|Pachchanda|Pích Chanđa|Pichchanda|Pếch Chanđa
    district	Ô Răng	Mondulkiri	O Rang|Oraing|Ô Rang|O-răng|Ou Reang|O Reang
    district	Keo Seima	Mondulkiri	Keo Sima|Kẹo Xây Ma|Kaev Seima
    district	Sen Monorom	Mondulkiri	Saen Monourom|Senmonorom|Sen-mô-nô-rôm
    district	Đun Mia	Ratanakiri	Đôn Mia|Oun Mia|Ou Ya Dav|Ô Da Đao|Oyadao|Ô Ya Đao		c
    district	Bavet	Svay Rieng	Ba Vẹt|Bà Vẹt|Bavét
    district	Đắk Chưng	Sê Kông	Đăk Chưng|Đắc Chưng|Dakcheung
    district	Phu Vông	Attapeu	Phouvong|Phu Vong|Phu-vông
    district	Ka Lừm	Sê Kông	Kalum|Kaleum|Kà Lừm|Ka Lum
    district	Pạc Xăn	Bolikhamxay	Paksan|Pạc-xăn|Pakxan
    province	Vân Nam	Trung Quốc	Vân-nam|Yunnan
    province	Quảng Tây	Trung Quốc	Quảng-tây|Guangxi|Khu tự trị dân tộc Choang Quảng Tây|Khu tự trị Dân tộc Choang Quảng Tây|KTT dân tộc Choang Quảng Tây|Choang - Quảng Tây
    province	Quảng Đông	Trung Quốc	Guangdong|Quảng-đông
    province	Hải Nam	Trung Quốc	Hainan		c
    province	Hồ Nam	Trung Quốc	Hunan
    province	Hồ Bắc	Trung Quốc	Hubei
    province	Tứ Xuyên	Trung Quốc	Sichuan
    province	Quý Châu	Trung Quốc	Guizhou
    province	Hà Nam (Trung Quốc)	Trung Quốc	Henan		c
    province	Hà Bắc (Trung Quốc)	Trung Quốc	Hebei		c
    province	Cam Túc	Trung Quốc	Gansu
    city	Thượng Hải	Trung Quốc	Shanghai
    city	Trùng Khánh (Trung Quốc)	Trung Quốc	Chongqing|thành phố Trùng Khánh		c
    city	Bắc Kinh	Trung Quốc	Beijing|Peking
    prefecture	Hồng Hà	Vân Nam	châu tự trị dân tộc Ha Nhi - Di Hồng Hà|Honghe		c
    prefecture	Văn Sơn	Vân Nam	Wenshan		c
    prefecture	Phổ Nhĩ	Vân Nam	thành phố Phổ Nhĩ|Pu’er|Tư Mao		c
    city	Côn Minh	Vân Nam	Kunming
    district	Hà Khẩu	Vân Nam	Hekou		c
    district	Kim Bình	Vân Nam	Jinping		c
    district	Ma Lật Pha	Vân Nam	Ma-lật-pha|Malipo|Ma Ly Pho
    city	Nam Ninh	Quảng Tây	Nanning
    city	Bách Sắc	Quảng Tây	Baise|thành phố Bách Sắc
    city	Sùng Tả	Quảng Tây	Chongzuo|thành phố Sùng Tả
    city	Phòng Thành Cảng	Quảng Tây	Fangchenggang|khu Phòng Thành	Phòng Thành
    city	Bằng Tường	Quảng Tây	Pingxiang
    district	Long Châu	Quảng Tây	Longzhou		c
    city	Tịnh Tây	Quảng Tây	Jingxi
    district	Nà Po	Quảng Tây	Napo
    city	Đông Hưng	Quảng Tây	Dongxing		c
    city	Quế Lâm	Quảng Tây	Guilin
    city	Liễu Châu	Quảng Tây	Liuzhou
    province	Udon Thani	Thái Lan	U-đon Tha-ni|Udonthani|Uđon Thani|Uđonthani
    province	Nakhon Phanom	Thái Lan	Na-khon Pha-nom|Nakhonphanom
    province	Sakon Nakhon	Thái Lan	Xa-con Na-khon|Sakhon Nakhon|Sa-kon Na-khon
    province	Mukdahan	Thái Lan	Múc-đa-hán|Mục Đa Hán|Mukdahản
    province	Nong Khai	Thái Lan	Noọng Khai|Nongkhai|Nọong Khai
    province	Ubon Ratchathani	Thái Lan	U-bon Rát-cha-tha-ni|Ubon Rachathani
    province	Amnat Charoen	Thái Lan	Am-nạt Cha-rơn|Am Nạt Chạ Lơn
    province	Jeollabuk	Hàn Quốc	Jeollabuk-do|Jeonbuk|Chơn-la-búc|Bắc Jeolla
    province	Gyeongsangbuk	Hàn Quốc	Gyeongsangbuk-do|Gyeongbuk|Bắc Gyeongsang
    province	Chungcheongbuk	Hàn Quốc	Chungbuk|Chungcheongbuk-do
    province	Busan	Hàn Quốc	Pusan|Bu-san		c
    province	Ibaraki	Nhật Bản
    province	Kanagawa	Nhật Bản
    city	Sakai	Nhật Bản	thành phố Sakai		c
    city	Mimasaka	Nhật Bản	thành phố Mimasaka
    province	Seine-Saint-Denis	Pháp	Xen Xanh Đơ-ni
    province	Val-de-Marne	Pháp	Van đơ Mác-nơ|Val de Marne
    """#
}
