/** The letters in the product's own words, with the tags that `Mẫu thư` takes, in English. */
import type { wording as vi } from '../vi/wording';

const GREETING = 'Dear Comrade {ten_nguoi_nhan}{#chuc_vu_nguoi_nhan}, {chuc_vu_nguoi_nhan}{/chuc_vu_nguoi_nhan},';

const SIGNATURE = `With thanks and kind regards,

{#nguoi_ky}{chuc_vu_nguoi_ky}{/nguoi_ky}
{nguoi_ky}
{ten_don_vi}`;

const TIME_AND_PLACE = `- When: {#gio}{gio}, {/gio}{thoi_gian}
{#dia_diem}- Where: {dia_diem}{/dia_diem}`;

const TOPICS = `{#cac_chuyen_de}
{thu_tu}. Topic {so_chuyen_de}: “{ten_chuyen_de}”
   - When: {#gio}{gio}, {/gio}{thoi_gian}
   {#dia_diem}- Where: {dia_diem}{/dia_diem}
   {#cung_thuc_hien}- Together with: {cung_thuc_hien}{/cung_thuc_hien}
   {#han_nop}- Outline due: by {han_nop}{/han_nop}

{/cac_chuyen_de}`;

const TASKS = `You are asked to:
- Study the topic and collect the material and figures it needs.
- Write the outline and the report{#co_de_cuong}, starting from the outline attached (Word){/co_de_cuong}.
- Send the outline {#nguoi_nhan_de_cuong}to Comrade {nguoi_nhan_de_cuong} {/nguoi_nhan_de_cuong}by the date given above; you may simply reply to this letter.
- Present the topic at the meeting, with questions to discuss.

{#co_ngay_chua_dinh}
Where no day and time is given above, you will be told later.

{/co_ngay_chua_dinh}
If anything stands in your way, please say so early so that it can be solved together.`;

/** Ends a sentence. */
const CHANGES = `{#co_dieu_chinh}:{/co_dieu_chinh}{^co_dieu_chinh}.{/co_dieu_chinh}

{#cac_thay_doi}
- {muc}
{/cac_thay_doi}`;

export const wording: typeof vi = {
  assignment: {
    subject: 'Topics assigned to you for {nam} – {ten_don_vi}',
    body: `${GREETING}

Under the plan of topical meetings of {ten_don_vi} for {nam}, you are asked to prepare and present the following ({so_luong_chuyen_de}):

${TOPICS}
${TASKS}

${SIGNATURE}`,
  },
  change: {
    subject: 'Topics assigned to you for {nam}, changed – {ten_don_vi}',
    body: `${GREETING}

The plan of topical meetings of {ten_don_vi} for {nam} has changed where it concerns you${CHANGES}

{#co_chuyen_de}
You are now asked to prepare and present the following ({so_luong_chuyen_de}); this replaces the earlier letter:

${TOPICS}
${TASKS}
{/co_chuyen_de}
{^co_chuyen_de}
You no longer have any topic to prepare for {nam}.
{/co_chuyen_de}

${SIGNATURE}`,
  },
  reminder: {
    subject: 'Your outline for topic {so_chuyen_de} – {ten_don_vi}',
    body: `${GREETING}

You are asked to prepare topic {so_chuyen_de}, “{ten_chuyen_de}”. {ten_don_vi} has not had its outline yet.

{#han_nop}- Outline due: by {han_nop}{/han_nop}
- Meeting: {#gio}{gio}, {/gio}{thoi_gian}
{#duong_dan}- Outline to start from: {duong_dan}{/duong_dan}

Please finish the outline and send it{#nguoi_nhan_de_cuong} to Comrade {nguoi_nhan_de_cuong}{/nguoi_nhan_de_cuong}; you may simply reply to this letter. If you need more time, please say so early. If you have sent it already, please disregard this letter.

${SIGNATURE}`,
  },
  notice: {
    subject: 'Topical meeting {so_chuyen_de} – {ten_don_vi}',
    body: `${GREETING}

{ten_don_vi} invites you to the meeting on topic {so_chuyen_de}, “{ten_chuyen_de}”.

${TIME_AND_PLACE}
{#chu_tri}- Chair: {chu_tri}{/chu_tri}
{#nguoi_thuc_hien}- Presented by: {nguoi_thuc_hien}{/nguoi_thuc_hien}
{#duong_dan}- Papers: {duong_dan}{/duong_dan}

Please read the papers beforehand and come on time, with what you wish to say. If you cannot come, please reply to this letter.

${SIGNATURE}`,
  },
  noticeChange: {
    subject: 'Topical meeting {so_chuyen_de} changed – {ten_don_vi}',
    body: `${GREETING}

The meeting on topic {so_chuyen_de}, “{ten_chuyen_de}”, of which you were told, has changed${CHANGES}

It now is:

${TIME_AND_PLACE}
{#nguoi_thuc_hien}- Presented by: {nguoi_thuc_hien}{/nguoi_thuc_hien}
{#duong_dan}- Papers: {duong_dan}{/duong_dan}

We are sorry for the trouble and hope that you can come. If you cannot, please reply to this letter.

${SIGNATURE}`,
  },
  cancellation: {
    subject: 'Topical meeting {so_chuyen_de} cancelled – {ten_don_vi}',
    body: `${GREETING}

The meeting on topic {so_chuyen_de}, “{ten_chuyen_de}”, of which you were told, will not take place.

- When it was to be: {#gio}{gio}, {/gio}{thoi_gian}
{#dia_diem}- Where: {dia_diem}{/dia_diem}

If a new day is set, {ten_don_vi} will tell you. We are sorry for the trouble.

${SIGNATURE}`,
  },
  handover: {
    subject: '',
    body: `From {ten_don_vi} to Comrade {ten_nguoi_nhan}: you are asked to prepare and present the following ({so_luong_chuyen_de}):
{#cac_chuyen_de}
- Topic {so_chuyen_de}: “{ten_chuyen_de}”. When: {#gio}{gio}, {/gio}{thoi_gian}.{#dia_diem} Where: {dia_diem}.{/dia_diem}{#han_nop} Outline due by {han_nop}.{/han_nop}
{/cac_chuyen_de}
With thanks and kind regards.`,
  },
};
