import { formulaRule } from '../../../src/check/text/formula';
import type { TextKind } from '../../../src/sheet/read-text-cells';
import { mend, messageOf } from './cell';

test.each<[TextKind, string]>([
  ['title', '=SUM(A1:A3)'],
  ['title', '=> Nâng cao chất lượng'],
  ['title', '-Nâng cao chất lượng'],
  ['title', '+Nâng cao chất lượng'],
  ['title', '+ Nâng cao chất lượng'],
  ['title', '-"Nâng cao"'],
  ['title', '@Nâng cao'],
  ['phrase', '-5'],
  ['phrase', '+(hội trường)'],
  ['names', '@Lan'],
  ['names', '-Lê Thị An\n-Trần Văn Bình'],
  ['paragraph', '=HYPERLINK("http://example.com")'],
  ['paragraph', '-1+2'],
  ['paragraph', '+SUM(A1:A3)'],
  ['paragraph', '-HYPERLINK("http://example.com")'],
  ['paragraph', "+cmd|' /C calc'!A0"],
  ['paragraph', '-A1*2'],
  ['paragraph', '+$B$2 + C3'],
  ['paragraph', '@SUM(1+1)'],
])('%s %j would be a formula', (kind, text) => {
  expect(mend(formulaRule, kind, text)).toBe(text);
});

test.each<[TextKind, string]>([
  ['title', 'Nâng cao chất lượng = trách nhiệm'],
  ['title', '- Nâng cao chất lượng'],
  ['title', '– Nâng cao chất lượng'],
  ['title', '-'],
  ['title', '@'],
  ['phrase', '+84 912 345 678'],
  ['phrase', '+84912345678'],
  ['phrase', '+84 (0) 296 3875 000'],
  ['paragraph', '- Nâng cao chất lượng'],
  ['paragraph', '-Nâng cao chất lượng'],
  ['paragraph', '+ Nâng cao chất lượng'],
  ['paragraph', '+Nâng cao chất lượng'],
  ['paragraph', '-UBND xã (để báo cáo)'],
  ['paragraph', '-UBND(để báo cáo);'],
  ['paragraph', '-03 chuyên đề - mỗi quý một lần'],
  ['paragraph', '-B1: Chuẩn bị'],
  ['paragraph', '-B1 - Chuẩn bị'],
  ['paragraph', '-30/4 và 1/5: nghỉ lễ'],
  ['paragraph', '-“Tự soi, tự sửa”'],
  ['period', '=1'],
])('%s %j would not', (kind, text) => {
  expect(formulaRule.kinds.includes(kind) ? mend(formulaRule, kind, text) : undefined).toBeUndefined();
});

test('message', () => {
  expect(messageOf(formulaRule, 'title', '-Nâng cao chất lượng')).toBe(
    'Ô B2 ghi “-Nâng cao chất lượng”: bắt đầu bằng =, +, - hoặc @ nên sẽ thành công thức khi mở ở chương trình khác. Hãy xóa dấu này, hoặc thêm một chữ hay dấu cách vào trước.',
  );
});
