/** Names of people, places and things as they stand in such workbooks: nothing may be found in any of them. People are invented. */

export const PEOPLE: readonly string[] = `
Nguyễn Thị Quýt, Nguyễn Thị Hoa, Trần Văn Bắc, Lê Thị Lý, Lê Thị Ly, Phạm Thị Thanh, Phạm Văn Thành, Hoàng Thị Thúy, Hoàng Thị Thuý, Vũ Thị Hòa,
Vũ Thị Hoà, Đặng Văn Tòa, Bùi Thị Khuê, Đỗ Văn Quýnh, Hồ Thị Quỳnh, Ngô Văn Khuỷnh, Dương Thị Huê, Lý Văn Phủ, Đinh Thị Quế, Mai Văn Xuyên,
Trịnh Thị Giềng, Phan Văn Giáp, Tô Thị Nghi, Hà Văn Nghĩa, Cao Thị Ngoãn, Châu Thị Ngọc Bích, Lương Văn Khoát, La Thị Hoạch, Quách Văn Tuyn, Quàng Văn Ươn,
Lò Thị Phượng, Lò Văn Ín, Cà Thị Pản, Tòng Văn Ịt, Cầm Bá Lả, Vì Thị Ó, Lường Văn Piêng, Bạc Cầm Khuê, Mùa A Sử, Giàng A Páo,
Giàng Thị Mỷ, Thào A Sình, Sùng A Chứ, Vàng Mí Sính, Vừ Già Pó, Hạng A Vư, Lầu Bá Chò, Cứ A Dếnh, Ly Mí Cường, Chảo Láo Tả,
Chẻo Duần Mẩy, Tẩn Láo Lở, Phùng Phủ Sinh, Triệu Tòn Phấu, Đặng Mùi Ghển, Bàn Thị Ton, Lù A Xám, Vạn Văn Phìn, Phàn Chỉn Quán, Lý Lở Mẩy,
Pờ Dần Xinh, Khoàng Thị Nụ, Chang Văn Hạ, Pờ Gia Tự, Lỳ Xuyến Phù, Vù Pà Và, Và A Páo, Xồng Bá Lềnh, Moong Văn Nghệ, Cụt Thị Nguyệt,
Lô Thị Xoan, Lữ Văn Khuyên, Vi Thị Ngoan, Kha Văn Ót, Lang Thị Liên, Hờ Bá Xìa, Y Krông, Y Bhiu Kbuôr, Y Wơn Niê, Y Nguyên Ayun,
Y Phôn Ksor, Y Ka Nin, Y Lan, Y Thịnh, A Biu, A Thút, A Jring Đeng, A Pớt, Kpă Y Nghị, Kpă Klơng,
Kpă H'Bia, H'Hen Niê, H'Yim Kđoh, H’Linh Niê, H'Nhuân Bkrông, H'Ler Êban, H'Duyên Mlô, Rơ Châm Y Lan, Rơ Châm H'Hồng, Rơ Lan Thân,
Rơ Ô Bhung, Rah Lan Lâm, Rmah Hùng, Siu Black, Siu Hương, Ksor Phước, Ksor H'Bơ Khăp, Nay H'Wan, Nay Phin, Puih Thu,
Đinh Yơng, Đinh Plêh, Đinh Thị Bơm, Hồ Ăng Dương, Hồ Thị Kăn Lịch, Kăn Sửu, Bríu Liếc, Bhling Mia, Zơrâm Buôn, Arất Blúi,
Coor Nướp, Alăng Bhuốc, Pơloong Bình, Ating Tươi, Chamaléa Châu, Pi Năng Thạnh, Pinăng Thị Lợi, Ka Să Ha Thương, Katơr Hiền, Tà Yên Hướng,
K'Brêu, K'Dung, Ka Hiêng, Ka Mbưi, Cil Pam Ha Ber, Bon Yô Soan, Kră Jăn Plin, Lơ Mu Ha Poh, Rơ Ông Ha Đuy, Touneh Hàn Đăng,
Điểu Thị Srang, Điểu Krứ, Điểu Ong, Thị Brum, Thạch Sô Phia, Thạch Thị Sa Rây, Sơn Thị Chanh Đa, Kim Sô Phi, Kiên Sóc Kha, Lâm Es,
Danh Út, Chau Sóc Kim, Néang Kim Cheng, Neang Sa Ron, Tăng Sa Vong, Trượng Thị Thúy, Bá Trung Phụ, Thành Ngọc Có, Đàng Năng Thọ, Ức Viết Vạn,
Dụng Thị Giàu, Mang Viên Trang, Voòng A Cú, Chướng Thị Phóng, Lộc Phật Cẩu, Nịnh Thị Dếnh, Trưởng A Sáng, Phồng Văn Dếnh, Ma Seo Páo, Cháng Thìn Sinh,
Ư Văn Nhí, Âu Dương Hiền, Tôn Nữ Thị Ninh Chi, Công Tằng Tôn Nữ Diệu, Vĩnh Khoát, Ưng Quả, Ung Nho Phiêng, Khúc Thị Duyệt, Khuất Văn Ngoạn, Quản Thị Ngoét,
Trương Thị Nguyền, Doãn Văn Cuông, Nhữ Thị Khuyến, Nghiêm Xuân Quảng, Đàm Thị Loan, Đào Quang Vượng, Mạc Thị Bưởi, Ninh Văn Quyết, Giáp Thị Sứ, Thân Văn Uyển,
Ma Văn Kháng An, Nông Thị Ượm, Hứa Văn Quắn, Lục Thị Nuôi, Bế Văn Đuổn, Sằm Thị Khén, Nguyễn Văn Tý Anh, Lê Hữu Hưởng, Trần Thị Bờm, Phạm Ngọc Giẻ,
Đoàn Thị Thơ, Kiều Thị Oanh, Chu Thị Ngà, Văn Thị Hoè, Thái Thị Huỳnh Hoa, Huỳnh Thị Nguyệt Thu, Viên Thị Chí, Phí Thị Hợi, Đỗ Thị Nghi Quyết, Trần Kim Chi Thị
`
  .trim()
  .split(/,\s+/);

export const PLACES: readonly string[] = `
Đắk Lắk, Đắk Nông, Đăk Tô, Đắk R'Lấp, Krông Pắc, Krông Búk, Krông Bông, Krông Nô, Krông Ana, Cư M'gar,
Cư Kuin, Cư Jút, Ea H'leo, Ea Súp, Ea Kar, Ea Drăng, M'Đrắk, Buôn Ma Thuột, Buôn Hồ, Buôn Đôn,
Pleiku, Kon Tum, Kon Rẫy, Kon Plông, Sa Thầy, Tu Mơ Rông, Ngọc Hồi, Ia H'Drai, Ia Grai, Chư Păh,
Chư Prông, Chư Sê, Chư Pưh, Kbang, Kông Chro, Mang Yang, Ayun Pa, Ia Pa, Phú Thiện, Đức Cơ,
Lạc Dương, Đạ Tẻh, Đạ Huoai, Đam Rông, Di Linh, Bảo Lộc, Đà Lạt, La Gi, Hàm Thuận, Tuy Phong,
Ninh Sơn, Bác Ái, Phan Rang - Tháp Chàm, Khánh Sơn, Nha Trang, Sơn Hòa, Sông Hinh, Tuy An, Vĩnh Thạnh, An Lão,
Ba Tơ, Trà Bồng, Sơn Tây, Lý Sơn, Nam Trà My, Tây Giang, Hiên, A Lưới, Đakrông, Hướng Hóa,
Khe Sanh, Lao Bảo, Cồn Cỏ, Kẻ Bàng, Minh Hóa, Hương Khê, Nghi Sơn, Nghi Lộc, Nghi Xuân, Quỳ Châu,
Quỳ Hợp, Quế Phong, Tương Dương, Kỳ Sơn, Mường Lát, Quan Hóa, Bá Thước, Thường Xuân, Như Xuân, Mai Châu,
Đà Bắc, Kim Bôi, Mộc Châu, Thuận Châu, Quỳnh Nhai, Sốp Cộp, Phù Yên, Bắc Yên, Mường La, Điện Biên Đông,
Nậm Pồ, Mường Chà, Mường Nhé, Tủa Chùa, Tuần Giáo, Sìn Hồ, Phong Thổ, Tam Đường, Mường Tè, Nậm Nhùn,
Bát Xát, Sa Pa, Si Ma Cai, Bắc Hà, Mường Khương, Mù Cang Chải, Trạm Tấu, Văn Chấn, Lục Yên, Xín Mần,
Hoàng Su Phì, Quản Bạ, Yên Minh, Đồng Văn, Mèo Vạc, Bắc Mê, Na Hang, Chiêm Hóa, Bảo Lạc, Hạ Lang,
Nguyên Bình, Ba Bể, Pác Nặm, Na Rì, Chợ Đồn, Chi Lăng, Lộc Bình, Bình Gia, Võ Nhai, Phú Lương,
Cô Tô, Vân Đồn, Tiên Yên, Bình Liêu, Bạch Long Vĩ, Cát Bà, Đồ Sơn, Thủy Nguyên, Thuỷ Nguyên, Kiến Xương,
Giao Thủy, Nghĩa Hưng, Hải Hậu, Kim Sơn, Nho Quan, Định An, Trà Cú, Cầu Ngang, Vĩnh Châu, Ngã Năm,
Năm Căn, U Minh, Ngọc Hiển, Đầm Dơi, Giồng Riềng, Gò Quao, Kiên Lương, Hòn Đất, Phú Quốc, Thổ Chu,
Tri Tôn, Tịnh Biên, Hồng Ngự, Tháp Mười, Cao Lãnh, Sa Đéc, Cái Bè, Gò Công, Mỏ Cày, Giồng Trôm,
Cần Giuộc, Bến Lức, Vàm Cỏ, Củ Chi, Cần Giờ, Hóc Môn, Dĩ An, Lộc Ninh, Bù Đăng, Bù Gia Mập,
xã Nghi Quyết, xã Ea Tóh, xã Đắk Ơ, xã Ia Tôr, xã Quảng Khê, thôn Chũ, bản Sín Chéng, buôn Kmrơng Prông, làng Plei Ốp, ấp Giồng Lớn
`
  .trim()
  .split(/,\s+/);

/** Foreign names and words, and what only looks like a word. */
export const FOREIGN: readonly string[] = `
Hồ Chí Minh, Internet, COVID-19, e-mail, Word, Excel, PowerPoint, Google Drive, Zalo, Facebook,
YouTube, iPhone, Wi-Fi, UNESCO, UNICEF, ASEAN, WHO, STEM, ISO 9001:2015, Karl Marx,
Các Mác, V.I. Lênin, Ph. Ăngghen, Mát-xcơ-va, Xanh Pê-téc-bua, Pa-ri, Lốt An-giơ-lét, Hồng Kông, Ma Cao, Mê Kông,
Xin-ga-po, In-đô-nê-xi-a, Ô-xtrây-li-a, Triều Tiên, Tô-ky-ô, São Paulo, Zürich, Curaçao, Dvořák, Gabriel García Márquez,
café, naïve, résumé, cliché, vắc-xin, mô-đun, ô-xy, ôxy, axít, crôm,
prôtêin, xêmina, ôtô, môtô, bôxít, iốt, ki-lô-mét, xăng-ti-mét, ti-vi, rô-bốt,
sô-cô-la, cà phê, xi măng, bê tông, xúc xích, ghi-ta, pi-a-nô, cát-xét, com-pa, ê-ke,
42-HD/BTCTW, 05-KH/CB, 30/2020/NĐ-CP, BTCTW, HĐND, UBND, TDTT, CNTT, GDĐT, BGĐ,
TP. Hồ Chí Minh, ThS. Nguyễn Văn Ngoạn, m², km/h, 5 kg, 12.500 đ, đ/c Quýt, QĐ-TTg, TCVN 6909:2001, quý IV
`
  .trim()
  .split(/,\s+/);

/** Lower-case syllables that are rare but right. */
export const RARE_SYLLABLES: readonly string[] = `
quýt khuỷu xoong boong ngoằn ngoèo ngoẹo gì giếng giêng giền gìn giặc giữa quốc hoen thuở khuya tuya hươu rượu bươu khướu xoèn xoẹt gioăng soóc moóc
xoóc voọc noọng goòng quẩy quở quạu quều quào quỵt quýnh quỳnh quệch quách quắp quặp quết quên quơ khuỵu nguýt huýt tuýt suýt xuýt buýt tuýp huỵch uỵch
ngoắc ngoặc ngoắt ngoao ngoảy nguẩy ngoém ngoạm oằn oẳng oái oăm oạch oạp ọe toẹt loẻng xoẻng toen hoẻn choèn nhoẻn khoèo khoeo khoăm hoẵng loăng quăng
khuếch tuếch toác huênh hoang xuềnh xoàng duềnh khuynh luýnh khoáy moay voan phuy ruy boa góa nguậy quậy khuấy khuây ếch ễnh ưỡn ườn ượt ướm ưng ức
ừ ừm hừm ỷ ỉ ì ịch ỉu ỉa yểng yếm yết yểu yêng gửi cửi ngửi chửi khử cừu hưu lưu mưu mươi mười cưỡi lưỡi ghềnh ghếch nghếch nghển nghiến nghệch nghêu ngao
kẽo kẹt kỹ kỳ ky ký lý mỹ sỹ tỷ tỵ vỹ hý hỷ quẹo quẹt queo xẻng beng kèn kẻng téc séc éc ép ẹp
`
  .trim()
  .split(/\s+/);
