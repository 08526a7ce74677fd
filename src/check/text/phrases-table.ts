/**
 * Words and set phrases of this field written with a wrong letter or tone: each line has the right form, then wrong ones.
 * A wrong form must never be right Vietnamese, not even where one word ends and the next begins (`giao thông | bao gồm`).
 */
export const phraseText = () => `
nghị quyết: nghi quyết, nghị quyệt, nghị quyêt, nghi quyêt
chỉ thị: chi thị, chĩ thị, chỉ thĩ
hướng dẫn: hướng dấn, hướng dẩn, hướng dẫng
kế hoạch: kê hoạch, kể hoạch, kề hoạch, kế hoach, kế hoặch, kế hoạnh, kê hoach
chuyên đề: chuyên dề, chuyên đê, chuyên đế
sinh hoạt: sinh hoat, sinh hoạc, sinh hoặt, xinh hoạt
đảng viên: đảng viện, đãng viên, dảng viên, đảng vien
đảng bộ: đãng bộ, dảng bộ, đảng bô
đảng ủy: đãng ủy, dảng ủy
đảng uỷ: đãng uỷ, dảng uỷ
chi bộ: chi bô, chi bồ
cấp ủy: cấp ùy, cáp ủy
bí thư: bí thu, bi thư, bì thu, bí thơ
kinh nghiệm: kinh ngiệm, kinh nghiêm, kinh nghiệp, kinh nghiêp
tham luận: tham luân, tham luậng
xây dựng: xây đựng, xay dựng, xây dưng, xây dụng, sây dựng, xây dượng, xậy dựng
thực hiện: thực hiên, thực hiệm, thưc hiên, thục hiện
phân công: phân cộng, phân cồng, phân cổng
nhiệm vụ: nhiêm vụ, nhiệm vu
trách nhiệm: trách nhiêm, trách nhiệp, trách nghiệm
nhiệm kỳ: nhiêm kỳ, nhiễm kỳ
tổ chức: tô chức, tỗ chức, tổ chứt
thường xuyên: thường xuyến, thường xuyển, thường xiên
lãnh đạo: lảnh đạo, lãnh đao, lãnh dạo
chỉ đạo: chi đạo, chĩ đạo, chỉ đao
kiểm tra: kiễm tra, kiêm tra
kiểm điểm: kiễm điểm, kiểm điễm, kiểm điềm
giám sát: giám xát, giám sác
báo cáo: bào cáo, bao cáo, báo cảo
thảo luận: thảo luân, thao luận, thão luận
kết luận: kết luân
nội dung: nôi dung, nội dụng, nội rung, nội đung
hình thức: hinh thức, hỉnh thức, hình thứt
phương pháp: phương phap, phướng pháp, phượng pháp
phương hướng: phượng hướng
ý kiến: y kiến, ý kiếng, ỳ kiến
đóng góp: đống góp, đóng gọp, đóng gop
nâng cao: nân cao, nâng cạo
nâng cao chất lượng: nâng cao chất lương
chất lượng: chất lượn, chắt lượng, chấc lượng
năng lực: năng lức
năng suất lao động: năng xuất lao động
đoàn kết: đoàn kếch, đoàn kệt
thống nhất: thổng nhất
quán triệt: quán triệc, quán triết, quáng triệt
triển khai: triên khai, triển khái, triển khải, chiển khai
tăng cường: tăng cương, tâng cường
đẩy mạnh: đẫy mạnh, đẩy manh
tuyên truyền: tuyên truyên, tuyên truyện, tuyên chuyền, tuyên truyến, tuyên truyển, tuyền truyền
học tập: hoc tập, học tặp
học sinh: hoc sinh
rèn luyện: rèn luyên, ren luyện, rèn luyến
tu dưỡng: tu dưởng, tu dượng
phê bình: phê bỉnh, phê bịnh, phê binh
kỷ cương: kỹ cương
kỷ niệm: kỹ niệm, kỷ niêm
thế kỷ: thế kỹ
kỹ năng: kỷ năng
kỹ thuật: kỷ thuật
kỹ lưỡng: kỷ lưỡng
kỹ sư: kỷ sư
hạn chế: hạng chế, hạn chê, hạn chề
khắc phục: khắc phụt, khắt phục
ưu điểm: ưu diểm, ưu điềm
khuyết điểm: khuyến điểm, khuyết diểm
địa điểm: địa diểm, đia điểm
đặc điểm: đặc diểm
thời gian: thời giang, thơi gian
nghiên cứu: nghiên cưu, nghiêng cứu, nghiên cứa, nghiên cửu
tài liệu: tài liêu, tài lịu, tai liệu
số liệu: số liêu, số lịu
dữ liệu: giữ liệu, dử liệu
quy định: quy đinh, quy dịnh
quyết định: quyết đinh, quyết dịnh
điều lệ: điêu lệ
chấp hành: chắp hành, chấp hanh
giáo viên: giáo viện, giáo viến, giáo viêng
giáo dục: giáo dụt, giáo giục, dáo dục, giao dục
nhà trường: nha trường
hiệu trưởng: hiêu trưởng, hiệu trưỡng
tổ trưởng: tổ trưỡng
mầm non: mần non, mâm non, mầm nôn, mầm nom
mẫu giáo: mẩu giáo
biểu mẫu: biểu mẩu
trẻ em: trẽ em
an toàn: an toan
tai nạn: tai nạng, tai nan
thương tích: thương tịch
bảo vệ: bảo vê, bão vệ
bảo đảm: bão đảm, bảo đãm
đảm bảo: đảm bão, đãm bảo
sức khỏe: sức khẻo, sức khõe, sứt khỏe
sức khoẻ: sức khoẽ, sứt khoẻ
dinh dưỡng: dinh dướng, dinh dưỡn, ding dưỡng
chăm sóc: chăm xóc, châm sóc, chăm sót, chăm soc
bồi dưỡng: bồi dướng, bổi dưỡng, bối dưỡng
chính trị: chinh trị
đạo đức: đao đức, đạo đứt, dạo đức
phong cách: phong cach
lối sống: lối xống, lỗi sống
cũng như: củng như
cũng là: củng là
bổ sung: bổ xung, bỗ sung
xử lý: xữ lý
sử dụng: sữ dụng, xử dụng
sửa chữa: sữa chữa, sửa chửa, sữa chửa
sửa đổi bổ sung: sữa đổi bổ sung
sạch sẽ: sạch sẻ
mạnh mẽ: mạnh mẻ
rõ ràng: rỏ ràng
rõ rệt: rỏ rệt
làm rõ: làm rỏ
nỗ lực: nổ lực, nỏ lực
giữ gìn: giữ dìn, dữ gìn
giữ vững: dữ vững, giữ vửng
vững mạnh: vửng mạnh, vững manh
vững chắc: vửng chắc
vững vàng: vửng vàng
bền vững: bền vửng
bầu cử: bầu cữ
thẩm quyền: thẫm quyền
thẩm định: thẫm định
giải pháp: giãi pháp, giải phap
hỗ trợ: hổ trợ, hỗ chợ
cải thiện: cãi thiện
cải cách hành chính: cãi cách hành chính
cải tiến: cãi tiến
cơ sở: cở sở, cơ sỡ, cơ xở
cơ hội: cơ hôi
hoàn chỉnh: hoàn chĩnh
khẳng định: khẳn định
đề xuất: đề suất
đột xuất: đột suất
sản xuất: sản suất
xuất sắc: xuất xắc, suất sắc, suất xắc
sắp xếp: sắp sếp, xắp xếp, xắp sếp
xếp loại: sếp loại
trân trọng: chân trọng
chân thành: trân thành
chú trọng: trú trọng
truyền thống: chuyền thống
truyền đạt: chuyền đạt
chuyên môn: truyên môn, chuyên nôm
cọ xát: cọ sát
sát sao: xát sao
xác định: sác định
xác nhận: sác nhận
sâu sắc: xâu sắc, sâu xắc
suy nghĩ: xuy nghĩ, suy nghỉ
suy thoái: xuy thoái, suy thoại
nghỉ ngơi: nghĩ ngơi
ý nghĩa: ý nghia, ý ngĩa
chủ nghĩa: chủ nghia
lĩnh vực: lỉnh vực
lĩnh hội: lỉnh hội
dẫn đến: dẩn đến
cẩn thận: cẫn thận
trưởng thành: trưỡng thành
xã hội: xã hôi, xả hội
hội nghị: hội nghi, hôi nghị
đại hội: đại hôi
dự thảo: dự thão, dư thảo
đề cương: đề cướng, đê cương, đề cượng
chuẩn bị: chuận bị
trình bày: chình bày
mục đích: mục đich, mục dích, mụt đích
cán bộ: cán bô, cán bọ
công tác: công tac, công tát
hoạt động: hoat động, hoạt đông
thông báo: thông bào
tiếp tục: tiếp tuc, tiếp tụt
tích cực: tích cưc, tít cực
trong sạch: trong xạch, trong sach
gương mẫu: gương mẩu, gươm mẫu
chia sẻ kinh nghiệm: chia sẽ kinh nghiệm
những người: nhửng người
trong những: trong nhửng
chia sẻ thông tin: chia sẽ thông tin
phụ huynh: phụ hynh, phụ huyên
xung quanh: sung quanh, xung quang
khen thưởng: khen thướng
lãnh đạo và chỉ đạo: lãnh và chỉ đạo
trải nghiệm: trãi nghiệm, trải nghiêm
toàn thể đảng viên: toàn thẻ đảng viên
chuyển đổi: chuyển đỗi
tham nhũng: tham nhủng
công sở: công sỡ
trọng tâm: trọng tăm
góp ý: gớp ý
ban thường vụ: ban thường vu
dự bị: dự bi
tỷ lệ: tỷ lê
nông thôn mới: nông thôn mơi
đổi mới: đổi mơi
chỉ thị số: chỉ thi số
nghị quyết số: nghỉ quyết số
súc tích: xúc tích
xán lạn: sáng lạng
chặt chẽ: chặc chẽ, chặt chẻ
củng cố tổ chức: cũng cố tổ chức
kỷ luật đảng: kỹ luật đảng
quần chúng: quần trúng
cộng sản: cộng sãn
đảng cộng sản: đảng công sản
chủ trương của: chủ chương của
chẩn đoán: chuẩn đoán
vô hình trung: vô hình chung
`;

/** Syllables that are no word, though the letters would allow them: hook and tilde taken for one another. */
export const syllableText = () => `
của: cũa; quản: quãn; chuẩn: chuẫn; biểu: biễu; điểm: điễm; chuyển: chuyễn; triển: triễn; kiểm: kiễm; thể: thễ; dưỡng: dưởng;
hưởng: hưỡng; thưởng: thưỡng; tưởng: tưỡng; nghĩa: nghỉa; hữu: hửu; bản: bãn; khả: khã; quả: quã; khẳng: khẵng; đủ: đũ; gửi: gữi; giữ: giử;
lũy: lủy; mỗi: mổi; phải: phãi; phản: phãn; giảng: giãng; giảm: giãm; tổ: tỗ; phổ: phỗ; cổng: cỗng; tổng: tỗng; nữ: nử; hiểu: hiễu; diễn: diển;
miễn: miển; lỗi: lổi; giữa: giửa; cửa: cữa; thử: thữ; phẩm: phẫm; khẩn: khẫn; khẩu: khẫu; tuổi: tuỗi; buổi: buỗi; chuỗi: chuổi; ngữ: ngử;
khoản: khoãn; tuyển: tuyễn; quyển: quyễn; hẳn: hẵn; xảy: xãy; đẩy: đẵy; nhiễm: nhiểm; thẳng: thẵng; sẵn: sẳn; hỏi: hõi; khỏi: khõi
`;
