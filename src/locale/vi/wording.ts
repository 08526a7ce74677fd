/** The letters in the product's own words, with the tags that `Mẫu thư` takes, in Vietnamese. */
import type { WordingKind, WordingPart } from '../../plan/wording-kind';

const GREETING = 'Kính gửi đồng chí {ten_nguoi_nhan}{#chuc_vu_nguoi_nhan}, {chuc_vu_nguoi_nhan}{/chuc_vu_nguoi_nhan},';

const SIGNATURE = `Trân trọng cảm ơn đồng chí!

{#nguoi_ky}{chuc_vu_nguoi_ky}{/nguoi_ky}
{nguoi_ky}
{ten_don_vi}`;

const TIME_AND_PLACE = `- Thời gian: {#gio}{gio}, {/gio}{thoi_gian}
{#dia_diem}- Địa điểm: {dia_diem}{/dia_diem}`;

const TOPICS = `{#cac_chuyen_de}
{thu_tu}. Chuyên đề {so_chuyen_de}: “{ten_chuyen_de}”
   - Thời gian: {#gio}{gio}, {/gio}{thoi_gian}
   {#dia_diem}- Địa điểm: {dia_diem}{/dia_diem}
   {#cung_thuc_hien}- Cùng thực hiện: {cung_thuc_hien}{/cung_thuc_hien}
   {#han_nop}- Hạn gửi đề cương: chậm nhất {han_nop}{/han_nop}

{/cac_chuyen_de}`;

const TASKS = `Đề nghị đồng chí:
- Nghiên cứu kỹ nội dung; sưu tầm, thu thập tài liệu, số liệu có liên quan.
- Viết đề cương, báo cáo chuyên đề{#co_de_cuong} theo đề cương gợi ý (tệp Word) gửi kèm thư này{/co_de_cuong}.
- Gửi đề cương {#nguoi_nhan_de_cuong}cho đồng chí {nguoi_nhan_de_cuong} {/nguoi_nhan_de_cuong}đúng hạn nêu trên; đồng chí có thể trả lời ngay thư này.
- Trình bày chuyên đề và gợi ý thảo luận tại buổi sinh hoạt.

{#co_ngay_chua_dinh}
Ngày, giờ cụ thể của buổi sinh hoạt chưa ghi ở trên sẽ được thông báo sau.

{/co_ngay_chua_dinh}
Nếu có khó khăn, vướng mắc, mong đồng chí trao đổi sớm để cùng tháo gỡ.`;

/** Ends a sentence. */
const CHANGES = `{#co_dieu_chinh}:{/co_dieu_chinh}{^co_dieu_chinh}.{/co_dieu_chinh}

{#cac_thay_doi}
- {muc}
{/cac_thay_doi}`;

export const wording: Readonly<Record<WordingKind, Readonly<Record<WordingPart, string>>>> = {
  assignment: {
    subject: 'Phân công chuẩn bị chuyên đề {nam} – {ten_don_vi}',
    body: `${GREETING}

Thực hiện kế hoạch sinh hoạt chuyên đề {nam} của {ten_don_vi}, đồng chí được phân công chuẩn bị và trình bày {so_luong_chuyen_de} chuyên đề sau đây:

${TOPICS}
${TASKS}

${SIGNATURE}`,
  },
  change: {
    subject: 'Điều chỉnh phân công chuẩn bị chuyên đề {nam} – {ten_don_vi}',
    body: `${GREETING}

Kế hoạch sinh hoạt chuyên đề {nam} của {ten_don_vi} có điều chỉnh liên quan đến đồng chí${CHANGES}

{#co_chuyen_de}
Sau điều chỉnh, đồng chí được phân công chuẩn bị và trình bày {so_luong_chuyen_de} chuyên đề sau đây; nội dung này thay cho thư phân công trước:

${TOPICS}
${TASKS}
{/co_chuyen_de}
{^co_chuyen_de}
Sau điều chỉnh, đồng chí không còn chuyên đề nào phải chuẩn bị trong {nam}.
{/co_chuyen_de}

${SIGNATURE}`,
  },
  reminder: {
    subject: 'Nhắc nộp đề cương chuyên đề {so_chuyen_de} – {ten_don_vi}',
    body: `${GREETING}

Đồng chí được phân công chuẩn bị chuyên đề {so_chuyen_de} “{ten_chuyen_de}”. Đến nay {ten_don_vi} chưa nhận được đề cương của chuyên đề này.

{#han_nop}- Hạn gửi đề cương: chậm nhất {han_nop}{/han_nop}
- Buổi sinh hoạt: {#gio}{gio}, {/gio}{thoi_gian}
{#duong_dan}- Đề cương gợi ý: {duong_dan}{/duong_dan}

Mong đồng chí hoàn thành và gửi đề cương{#nguoi_nhan_de_cuong} cho đồng chí {nguoi_nhan_de_cuong}{/nguoi_nhan_de_cuong}; đồng chí có thể trả lời ngay thư này. Nếu cần thêm thời gian, mong đồng chí báo sớm. Nếu đã gửi rồi, xin đồng chí bỏ qua thư này.

${SIGNATURE}`,
  },
  notice: {
    subject: 'Thông báo sinh hoạt chuyên đề {so_chuyen_de} – {ten_don_vi}',
    body: `${GREETING}

{ten_don_vi} trân trọng kính mời đồng chí dự buổi sinh hoạt chuyên đề {so_chuyen_de} “{ten_chuyen_de}”.

${TIME_AND_PLACE}
{#chu_tri}- Chủ trì: {chu_tri}{/chu_tri}
{#nguoi_thuc_hien}- Người trình bày: {nguoi_thuc_hien}{/nguoi_thuc_hien}
{#duong_dan}- Tài liệu: {duong_dan}{/duong_dan}

Đề nghị đồng chí nghiên cứu trước tài liệu, chuẩn bị ý kiến thảo luận và đến dự đúng giờ. Nếu không dự được, mong đồng chí báo lại bằng cách trả lời thư này.

${SIGNATURE}`,
  },
  noticeChange: {
    subject: 'Thay đổi buổi sinh hoạt chuyên đề {so_chuyen_de} – {ten_don_vi}',
    body: `${GREETING}

Buổi sinh hoạt chuyên đề {so_chuyen_de} “{ten_chuyen_de}” đã báo với đồng chí có thay đổi${CHANGES}

Nay xin báo lại:

${TIME_AND_PLACE}
{#nguoi_thuc_hien}- Người trình bày: {nguoi_thuc_hien}{/nguoi_thuc_hien}
{#duong_dan}- Tài liệu: {duong_dan}{/duong_dan}

Mong đồng chí thông cảm và sắp xếp dự họp. Nếu không dự được, mong đồng chí báo lại bằng cách trả lời thư này.

${SIGNATURE}`,
  },
  cancellation: {
    subject: 'Hủy buổi sinh hoạt chuyên đề {so_chuyen_de} – {ten_don_vi}',
    body: `${GREETING}

Buổi sinh hoạt chuyên đề {so_chuyen_de} “{ten_chuyen_de}” đã báo với đồng chí nay không tổ chức nữa.

- Thời gian đã báo: {#gio}{gio}, {/gio}{thoi_gian}
{#dia_diem}- Địa điểm: {dia_diem}{/dia_diem}

Nếu có lịch mới, {ten_don_vi} sẽ thông báo sau. Mong đồng chí thông cảm.

${SIGNATURE}`,
  },
  handover: {
    subject: '',
    body: `{ten_don_vi} kính gửi đồng chí {ten_nguoi_nhan}: đồng chí được phân công chuẩn bị và trình bày {so_luong_chuyen_de} chuyên đề:
{#cac_chuyen_de}
- Chuyên đề {so_chuyen_de}: “{ten_chuyen_de}”. Thời gian: {#gio}{gio}, {/gio}{thoi_gian}.{#dia_diem} Địa điểm: {dia_diem}.{/dia_diem}{#han_nop} Gửi đề cương chậm nhất {han_nop}.{/han_nop}
{/cac_chuyen_de}
Trân trọng cảm ơn đồng chí!`,
  },
};
