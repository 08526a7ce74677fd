/** The cover of a quarter's dossier. */
import { dossierFacts } from '../../src/document/dossier-data';
import { renderPaper } from '../../src/document/render';
import type { Quarter } from '../../src/plan/plan';
import { all, has, lines, look, openBody, paragraph, text } from './docx';
import { dossierPapers } from './paper-facts';
import { type PlanChange, samplePlan, sampleTopic } from './sample';

const date = { year: 2022, month: 7, day: 5 };
const topic = sampleTopic({ title: 'Bảo vệ trẻ' });
const papers = dossierPapers(topic);
const url = 'https://docs.google.com/document/d/1AbC/edit';

function dossier(list = papers, change?: PlanChange, quarter: Quarter = 2): Uint8Array {
  return renderPaper('dossier', dossierFacts(samplePlan(change), quarter, date, list));
}

test('every paper with its number, state and link; those that are missing named again', () => {
  expect(lines(dossier()).slice(3)).toEqual([
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Định An, ngày 05 tháng 7 năm 2022',
    'DANH MỤC HỒ SƠ',
    'sinh hoạt chuyên đề quý II năm 2022',
    '-----',
    ...['STT', 'Tên văn bản', 'Số và ký hiệu', 'Tình trạng'],
    ...['1', 'Kế hoạch sinh hoạt chuyên đề năm 2022', url, '05-KH/CB', 'Đã có'],
    ...['2', 'Đề cương – Bảo vệ trẻ', url, 'Đã có người sửa'],
    ...['3', 'Biên bản – Bảo vệ trẻ', url, '01-BB/CB', 'Do tài khoản khác lập'],
    ...['4', 'Thông báo – Bảo vệ trẻ', 'CÒN THIẾU'],
    ...['5', 'Báo cáo quý II', 'CÒN THIẾU'],
    'Còn thiếu 02 văn bản: Thông báo – Bảo vệ trẻ; Báo cáo quý II.',
    'NGƯỜI LẬP',
  ]);
});

test('the head row repeats and is never alone; links are small; a long list of what is missing may go on overleaf', () => {
  const body = openBody(dossier());
  const rows = all(all(body, 'w:tbl')[1]!, 'w:tr');
  expect(rows.map((row) => has(row, 'w:tblHeader'))).toEqual([true, ...papers.map(() => false)]);
  expect(all(rows[0]!, 'w:p').every((each) => has(each, 'w:keepNext'))).toBe(true);
  expect(look(all(body, 'w:p').find((each) => text(each) === url)!)).toMatchObject({ size: 12, underline: false });
  const missing = paragraph(body, 'Còn thiếu');
  expect([has(missing, 'w:keepNext'), has(missing, 'w:keepLines')]).toEqual([true, false]);
});

test('nothing missing', () => {
  const found = lines(dossier(papers.slice(0, 3)));
  expect(found).toContain('Hồ sơ có đủ 03 văn bản theo danh mục.');
  expect(found.join('\n')).not.toMatch(/còn thiếu/i);
});

test('nothing at all', () => {
  const bytes = dossier([]);
  expect(lines(bytes).slice(-2)).toEqual(['Trong quý II năm 2022 không có văn bản nào.', 'NGƯỜI LẬP']);
  expect(all(openBody(bytes), 'w:tbl')).toHaveLength(2);
});

test('the state form, a school year', () => {
  const settings = { form: 'state', unit: 'Tổ Mẫu giáo', year: { start: 2026, end: 2027 } } as const;
  const found = lines(dossier(papers, { settings }, 1));
  expect(found).toContain('Sinh hoạt chuyên đề quý I năm 2027');
  expect(found).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(found.join('\n')).not.toMatch(/Số:|-----/);
});

test('names and links are text', () => {
  const typed = '{name} {#papers} </w:t><w:p>& {/x} 😀';
  const hostile = papers.map((paper) => ({
    ...paper,
    name: typed,
    number: typed,
    url: paper.url && `${url}?${typed}`,
  }));
  expect(text(openBody(dossier(hostile))).split(typed)).toHaveLength(1 + 5 + 5 + 3 + 2);
});
