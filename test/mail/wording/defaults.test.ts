/** The words that the tab begins with. */
import { en, vi } from '../../../src/locale/catalogue';
import type { WordingData } from '../../../src/mail/wording/data';
import { ONE_TOPIC_KINDS } from '../../../src/mail/wording/tags';
import { WORDING_KINDS } from '../../../src/plan/wording-kind';
import { DATA, fill, LEVEL, POOR, SAFETY } from './sample';

const CASES = [vi, en].flatMap((words) =>
  WORDING_KINDS.flatMap((kind) => (['subject', 'body'] as const).map((part) => [kind, part, words] as const)),
);
const ALONE: readonly WordingData[] = [DATA, POOR];
const MANY: readonly WordingData[] = [
  { ...DATA, topics: [LEVEL, SAFETY] },
  { ...POOR, topics: [] },
];

test.each(CASES)('%s, %s: without a fault, a gap or a bracket for rich and poor data', (kind, part, words) => {
  const text = words.wording[kind][part];
  if (kind === 'handover' && part === 'subject') expect(text).toBe('');
  else {
    for (const data of ONE_TOPIC_KINDS.has(kind) ? ALONE : [...ALONE, ...MANY]) {
      const told = fill(text, data, kind, part);
      expect(told).toMatch(/^\S[\s\S]*\S$/);
      expect(told).not.toMatch(/[{}]|\n{3}| {2}\S(?<! {3}-)|[^\n ] {2}| [.,;:]|^ *-\s*$|undefined|^- *$|\( *\)/m);
    }
  }
});

test('a letter of two topics reads as the built-in one does', () => {
  expect(fill(vi.wording.assignment.body, { ...DATA, topics: [LEVEL, SAFETY] })).toBe(
    `Kính gửi đồng chí Nguyễn Thị Ly, Phó Bí thư,

Thực hiện kế hoạch sinh hoạt chuyên đề năm 2022 của Chi bộ Mầm non Định An, đồng chí được phân công chuẩn bị và trình bày 02 chuyên đề sau đây:

1. Chuyên đề 02: “Nâng cao trình độ lý luận chính trị”
   - Thời gian: tháng 4 năm 2022 (quý II)
   - Hạn gửi đề cương: chậm nhất ngày 25 tháng 3 năm 2022

2. Chuyên đề 04: “Phòng, chống tai nạn thương tích”
   - Thời gian: 14 giờ 00, ngày 15 tháng 12 năm 2022 (quý IV)
   - Địa điểm: Hội trường
   - Cùng thực hiện: đồng chí Nguyễn Thanh Tâm
   - Hạn gửi đề cương: chậm nhất ngày 08 tháng 12 năm 2022

Đề nghị đồng chí:
- Nghiên cứu kỹ nội dung; sưu tầm, thu thập tài liệu, số liệu có liên quan.
- Viết đề cương, báo cáo chuyên đề theo đề cương gợi ý (tệp Word) gửi kèm thư này.
- Gửi đề cương cho đồng chí Lê Thị Hồng đúng hạn nêu trên; đồng chí có thể trả lời ngay thư này.
- Trình bày chuyên đề và gợi ý thảo luận tại buổi sinh hoạt.

Ngày, giờ cụ thể của buổi sinh hoạt chưa ghi ở trên sẽ được thông báo sau.

Nếu có khó khăn, vướng mắc, mong đồng chí trao đổi sớm để cùng tháo gỡ.

Trân trọng cảm ơn đồng chí!

Bí thư
Lê Thị Hồng
Chi bộ Mầm non Định An`,
  );
});

test('a member who has nothing left to prepare is told so', () => {
  expect(fill(vi.wording.change.body, { ...DATA, topics: [] }, 'change')).toBe(
    `Kính gửi đồng chí Nguyễn Thị Ly, Phó Bí thư,

Kế hoạch sinh hoạt chuyên đề năm 2022 của Chi bộ Mầm non Định An có điều chỉnh liên quan đến đồng chí:

- Địa điểm: Văn phòng → Hội trường.

Sau điều chỉnh, đồng chí không còn chuyên đề nào phải chuẩn bị trong năm 2022.

Trân trọng cảm ơn đồng chí!

Bí thư
Lê Thị Hồng
Chi bộ Mầm non Định An`,
  );
});
