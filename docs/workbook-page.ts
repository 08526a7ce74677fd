/** docs/bang-tinh.md, written from the very declarations that reading and set-up use. */
import { SETTING_ROWS } from '../src/sheet/setting-rows';
import { type Column, REGISTER, SECTION_LABELS, TABS, type Tab } from '../src/sheet/tabs';

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
  ].join('\n\n')}\n`;
}
