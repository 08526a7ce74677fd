/** docs/bang-tinh.md, written from the very declarations that reading and set-up use. */
import { SETTING_ROWS } from '../src/sheet/setting-rows';
import { type Column, REGISTER, SECTION_LABELS, TABS, type Tab, WORDINGS } from '../src/sheet/tabs';

const REQUIRED = { always: 'có', period: 'một trong các cột này' };

function describeChoices({ choices }: Column): string {
  if (choices === undefined) return '';
  return choices === 'members' ? ' Chọn từ trang Thành viên.' : ` Chọn: ${choices.join(', ')}.`;
}

function describeTab({ name, columns }: Tab): string {
  const rows = columns.map((column) => {
    const required = column.required ? REQUIRED[column.required] : '';
    return `| \`${column.header}\` | ${required} | ${column.explanation}${describeChoices(column)} |`;
  });
  return [`## Trang \`${name}\``, '', '| Cột | Bắt buộc | Ý nghĩa |', '| --- | --- | --- |', ...rows].join('\n');
}

function describeSettings(): string {
  const rows = SETTING_ROWS.map(({ label, required, initial, explanation, choices }) => {
    const list = choices ? ` Chọn: ${choices.join(', ')}.` : '';
    return `| \`${label}\` | ${required ? 'có' : ''} | ${initial} | ${explanation}${list} |`;
  });
  return ['### Các mục', '', '| Mục | Bắt buộc | Mặc định | Ý nghĩa |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function describeSections(): string {
  const names = Object.values(SECTION_LABELS).map((label) => `\`${label}\``);
  return `Cột \`Phần\` nhận một trong: ${names.join(', ')}. Mỗi đoạn văn một hàng; phần nào để trống thì dùng đoạn mẫu.`;
}

const REGISTER_NOTE =
  'Sổ chỉ được ghi thêm: mỗi văn bản có số một hàng, số chạy từ 01 theo từng loại và từng năm. Hàng người dùng tự ghi (văn bản làm tay) cũng được tính khi lấy số tiếp theo. Số của kế hoạch năm lấy từ mục `Số văn bản`.';

const PAPERS_NOTE = `## Văn bản khi bấm lại

- Bảng không đổi, văn bản không ai sửa: không ghi gì cả.
- Bảng đã đổi, văn bản không ai sửa: văn bản được cập nhật tại chỗ, đường dẫn giữ nguyên.
- Đã có người sửa trên Google Docs: văn bản ấy được giữ nguyên, bản mới mang thêm “(bản 2)” nằm bên cạnh, và hộp thoại cho cả hai đường dẫn. Đề cương, biên bản, kết luận, nghị quyết, báo cáo là để viết vào, nên chỉ khi bảng đổi mới có bản 2.
- Đã bỏ vào thùng rác hoặc xóa hẳn: được lập lại, và nói rõ. Đã chuyển thư mục hoặc đổi tên: vẫn được nhận ra.
- Trong 60 giây ngay sau khi tiện ích ghi, văn bản được so theo từng chữ: nếu trong khoảng ấy chỉ đổi kiểu chữ, cỡ chữ, căn lề mà không đổi chữ nào thì có thể không được nhận ra, và lần cập nhật sau sẽ ghi lại. Xin đợi một phút rồi hãy chỉnh định dạng.
- Mục \`Đã ban hành\` là \`Có\`: kế hoạch đã ký không bao giờ bị ghi lại; thay đổi về sau nằm trong kế hoạch bổ sung bên cạnh.`;

export function describeWorkbook(): string {
  const [topics, members, settings, content] = TABS.map(describeTab) as [string, string, string, string];
  return `${[
    '# Bảng tính',
    'Bốn trang phải có, tìm theo tên, và trang `Sổ văn bản` tự thêm khi lập văn bản có số đầu tiên; các cột tìm theo tiêu đề ở hàng 1, không phân biệt chữ hoa, chữ thường và thứ tự. Trang và cột khác của người dùng không bị đụng đến. `Thiết lập bảng` thêm những gì còn thiếu và không ghi đè ô nào.',
    topics,
    members,
    settings,
    describeSettings(),
    content,
    describeSections(),
    describeTab(REGISTER),
    REGISTER_NOTE,
    describeTab(WORDINGS),
    'Thêm bằng menu **Mẫu văn bản…**, mục **Thư**; không có trang này thì thư theo lời có sẵn. Các thẻ: [huong-dan-mau.md](huong-dan-mau.md#lời-thư).',
    PAPERS_NOTE,
  ].join('\n\n')}\n`;
}
