/** The words of the conclusion and of the resolution. */
import { all, children, has, lines, look, openBody, paragraph, text } from './docx';
import { renderSample } from './paper-facts';
import { samplePlan, sampleTopic } from './sample';

const topic = sampleTopic({ date: { year: 2022, month: 4, day: 8 } });
const TITLE =
  '“Các giải pháp nâng cao trình độ lý luận chính trị, chuyên môn, nghiệp vụ, năng lực công tác của đội ngũ cán bộ, đảng viên”';
const BASES = [
  '- Căn cứ Kế hoạch sinh hoạt chuyên đề năm 2022 của Chi bộ Mầm non Định An;',
  '- Căn cứ Biên bản buổi sinh hoạt chuyên đề 02, ngày 08 tháng 4 năm 2022.',
];
const HEARD = `Tại buổi sinh hoạt ngày 08 tháng 4 năm 2022, dưới sự chủ trì của Phó Bí thư Chi bộ, sau khi nghe đồng chí Nguyễn Thanh Tâm trình bày chuyên đề 02 ${TITLE} và thảo luận, Chi bộ Mầm non Định An`;
const JUDGEMENT = ['1. Việc chuẩn bị và trình bày chuyên đề:', '2. Nội dung chuyên đề và ý kiến thảo luận:'];
const TASKS = ['1. Những nội dung thống nhất:', '2. Nhiệm vụ, giải pháp:'];
const DUTIES = [
  '- Đồng chí Nguyễn Thanh Tâm tiếp thu ý kiến, hoàn chỉnh chuyên đề và nộp lại chậm nhất ngày …… tháng …… năm …….',
  '- Các đồng chí đảng viên căn cứ nhiệm vụ được giao, thực hiện nghiêm túc các nội dung nêu trên.',
  '- Cấp ủy, bí thư chi bộ theo dõi, đôn đốc, kiểm tra việc thực hiện; báo cáo kết quả tại buổi sinh hoạt ngày …… tháng …… năm …….',
];
const FOOT = [
  'Nơi nhận:',
  '- Đảng ủy xã Định An (báo cáo);',
  '- Các đồng chí đảng viên;',
  '- Lưu Chi bộ.',
  'T/M CHI BỘ',
  'PHÓ BÍ THƯ',
  'Trần Thị Hồng Vân',
];

test('a conclusion', () => {
  expect(lines(renderSample('conclusion', samplePlan(), topic)).slice(4)).toEqual([
    'Số 05-KL/CB',
    'Định An, ngày 10 tháng 01 năm 2022',
    'KẾT LUẬN',
    'buổi sinh hoạt chuyên đề 02, quý II năm 2022',
    '-----',
    ...BASES,
    `${HEARD} kết luận như sau:`,
    'I- ĐÁNH GIÁ',
    ...JUDGEMENT,
    'II- NỘI DUNG KẾT LUẬN',
    ...TASKS,
    'III- TỔ CHỨC THỰC HIỆN',
    ...DUTIES,
    'Kết luận này được phổ biến đến các đồng chí đảng viên để thực hiện.',
    ...FOOT,
  ]);
});

test('a resolution', () => {
  expect(lines(renderSample('resolution', samplePlan(), topic)).slice(6)).toEqual([
    'NGHỊ QUYẾT',
    `về chuyên đề 02 ${TITLE}`,
    '-----',
    ...BASES,
    `${HEARD} thống nhất`,
    'QUYẾT NGHỊ',
    'I- ĐÁNH GIÁ',
    ...JUDGEMENT,
    'II- NỘI DUNG QUYẾT NGHỊ',
    ...TASKS,
    'III- TỔ CHỨC THỰC HIỆN',
    ...DUTIES,
    'Nghị quyết này được Chi bộ Mầm non Định An thông qua với ……/…… đồng chí tán thành, được phổ biến đến toàn thể đảng viên để thực hiện.',
    ...FOOT,
  ]);
});

describe('in the state form', () => {
  const plan = samplePlan({ settings: { form: 'state', unit: 'Tổ Mẫu giáo', symbol: 'KH-TMG', chair: '' } });

  test('a conclusion is told by a notice', () => {
    const found = lines(renderSample('conclusion', plan, topic));
    expect(found.slice(found.indexOf('THÔNG BÁO'), found.indexOf('I. ĐÁNH GIÁ'))).toEqual([
      'THÔNG BÁO',
      'Kết luận buổi sinh hoạt chuyên đề 02, quý II năm 2022',
      'Căn cứ Kế hoạch sinh hoạt chuyên đề năm 2022 của Tổ Mẫu giáo;',
      'Căn cứ Biên bản buổi sinh hoạt chuyên đề 02, ngày 08 tháng 4 năm 2022.',
      `Tại buổi sinh hoạt ngày 08 tháng 4 năm 2022, sau khi nghe báo cáo chuyên đề 02 ${TITLE} do Nguyễn Thanh Tâm trình bày và thảo luận, Tổ Mẫu giáo kết luận như sau:`,
    ]);
    expect(found).toContain('Tổ Mẫu giáo thông báo để các thành viên biết, thực hiện./.');
  });

  test('a resolution names its issuer, then goes by articles', () => {
    const body = openBody(renderSample('resolution', plan, topic));
    const own = children(body).filter((part) => part.tagName === 'w:p' && text(part).trim() !== '');
    expect(own.slice(2, 5).map(text)).toEqual([
      'TỔ MẪU GIÁO',
      'Căn cứ Kế hoạch sinh hoạt chuyên đề năm 2022 của Tổ Mẫu giáo;',
      'Căn cứ Biên bản buổi sinh hoạt chuyên đề 02, ngày 08 tháng 4 năm 2022.',
    ]);
    expect(own.filter((each) => look(each).bold).map(text)).toEqual([
      'NGHỊ QUYẾT',
      `Về chuyên đề 02 ${TITLE}`,
      'TỔ MẪU GIÁO',
      'QUYẾT NGHỊ:',
      'Điều 1. Đánh giá',
      'Điều 2. Nội dung quyết nghị',
      'Điều 3. Tổ chức thực hiện',
    ]);
    expect(text(own[own.length - 1]!)).toBe(
      'Nghị quyết này được Tổ Mẫu giáo thông qua với ……/…… người tán thành, có hiệu lực kể từ ngày ký; toàn thể thành viên chịu trách nhiệm thi hành./.',
    );
  });

  test('bases in italics, no dash before them', () => {
    for (const kind of ['conclusion', 'resolution'] as const) {
      const base = paragraph(openBody(renderSample(kind, plan, topic)), 'Căn cứ Biên bản');
      expect(look(base)).toEqual({ size: 14, bold: false, italic: true, underline: false });
    }
  });
});

test('a chair with name and post stands between commas', () => {
  const plan = samplePlan({ settings: { chair: 'Đồng chí Lê Văn Nam, Bí thư Chi bộ' } });
  expect(lines(renderSample('conclusion', plan, topic)).join('\n')).toContain(
    'năm 2022, dưới sự chủ trì của đồng chí Lê Văn Nam, Bí thư Chi bộ, sau khi nghe đồng chí Nguyễn Thanh Tâm trình bày',
  );
});

test('a cell’s secretary sees to it; of a larger unit its committee', () => {
  const plan = samplePlan({ settings: { unit: 'Đảng bộ bộ phận Mầm non' } });
  expect(lines(renderSample('conclusion', plan, topic)).filter((line) => line.startsWith('- Cấp ủy'))).toEqual([
    '- Cấp ủy theo dõi, đôn đốc, kiểm tra việc thực hiện; báo cáo kết quả tại buổi sinh hoạt ngày …… tháng …… năm …….',
  ]);
});

test('nobody assigned, no chair: the sentences stay whole', () => {
  const plan = samplePlan({ settings: { chair: '' } });
  const found = lines(renderSample('conclusion', plan, sampleTopic({ assignees: [] })));
  expect(found).toContain(
    `Tại buổi sinh hoạt ngày …… tháng 4 năm 2022, sau khi nghe trình bày chuyên đề 02 ${TITLE} và thảo luận, Chi bộ Mầm non Định An kết luận như sau:`,
  );
  expect(found.filter((line) => line.startsWith('- ') && line.includes('hoàn chỉnh'))).toEqual([]);
});

test('a title that says what is to be written stays with its first line', () => {
  const parts = all(openBody(renderSample('resolution', samplePlan(), topic)), 'w:p');
  const at = parts.findIndex((part) => text(part) === '2. Nhiệm vụ, giải pháp:');
  expect([has(parts[at]!, 'w:keepNext'), text(parts[at + 1]!)]).toEqual([true, '\t\t\t\t']);
  expect(has(parts.find((part) => text(part) === 'QUYẾT NGHỊ')!, 'w:keepNext')).toBe(true);
});
