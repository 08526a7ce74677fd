import { type Cells, EXAMPLE_TODAY, tablesWith } from '../../../docs/rules/example';
import { checkWorkbook } from '../../../src/check/check-plan';
import { listMends } from '../../../src/check/mend';
import { spellingRule } from '../../../src/check/text/spelling';
import { mendSlips } from '../../../src/check/text-rule';
import { findSlips, showSlips } from './spelling-slips';

function findings(cells: Cells) {
  return checkWorkbook(tablesWith(cells), EXAMPLE_TODAY).findings;
}

test('one finding a cell: why, and what it should be', () => {
  const text = 'Các Nghi quyết được đưa voà họp, của của tài liệu do đảng uỷ cấp, phòng,chống tốt nhât';
  expect(findings({ 'Nội dung': { B5: text, B7: 'Đảng uỷ xã' } })).toEqual([
    {
      ...{ rule: 'spelling_suspect', severity: 'warning', tab: 'Nội dung', cell: 'B5' },
      message:
        'Ô B5: “Nghi quyết” sai chữ hoặc sai dấu, nên là “Nghị quyết”; “voà” không phải là chữ tiếng Việt, nên là “vào”; ' +
        '“của của” lặp lại một chữ, nên là “của”; “đảng uỷ cấp” dường như thiếu chữ (cấp trên, cấp phát…); ' +
        '“phòng,chống” thiếu dấu cách sau dấu phẩy, nên là “phòng, chống”; “nhât” không phải là chữ tiếng Việt. ' +
        'Hãy sửa lại; nếu viết như vậy là đúng ý thì cứ để nguyên.',
      suggestion: 'Các Nghị quyết được đưa vào họp, của tài liệu do đảng uỷ cấp, phòng, chống tốt nhât',
    },
  ]);
});

test('many slips are not all named', () => {
  const [finding] = findings({ 'Nội dung': { B5: 'nghành '.repeat(9) } });
  expect(finding!.message).toMatch(/^(?:[^“]*“[^”]*”){12}; và 3 chỗ nữa\. Hãy/);
  expect(finding!.suggestion).toBe('ngành '.repeat(9));
});

test('in English', () => {
  const cells: Cells = { 'Nội dung': { B5: 'rút kinh ngiệm' }, 'Cài đặt': { A13: 'Ngôn ngữ', B13: 'English' } };
  expect(findings(cells).map(({ message }) => message)).toEqual([
    'Cell B5: “kinh ngiệm” has a wrong letter or tone, probably “kinh nghiệm”. Correct it, or leave it if that is what you mean.',
  ]);
});

test('mended without asking, but for what is not certain', () => {
  const cells: Cells = { 'Chuyên đề': { B2: 'NGHI QUYẾT chuyên dề, tốt nhât' } };
  const { context } = checkWorkbook(tablesWith(cells), EXAMPLE_TODAY);
  expect(listMends(context, [])).toEqual([
    {
      place: { tab: 'Chuyên đề', cell: 'B2' },
      before: 'NGHI QUYẾT chuyên dề, tốt nhât',
      after: 'NGHỊ QUYẾT chuyên đề, tốt nhât',
      rules: ['spelling_suspect'],
    },
  ]);
});

test.each([
  // Names and what may be one
  'Trao đổi với chị Ngiệm và anh Đuợc.',
  'Đồng chí Voà trình bày.',
  'Niê Y Bhiêt trình bày.',
  'Ngiêm Xuân Hoà trình bày.',
  'xã Nghi Quyết, xã Chi Thị, bà Lê Bí thu hộ tiền ăn',
  'Kim Chi thị phạm cho trẻ xem',
  'cô Chi thị sát, chị Nghi quyết định',
  'trường mầm non Nguời Sáng',
  // Parts of something longer
  'ngiệm@example.com',
  'https://example.com/nghành/truờng.html',
  'www.truờng.example',
  'mã nghành_1, nghành2, 3nghành, voà-voà, ngiệm/2026',
  "d'Orée, H'Đuợc, K’Truờng",
  'tệp nghành.docx',
  'ĐNÁ, TÔR, ĐAT, ĐUC, CĐAN, BĐH',
  '10-HĐ/ĐUC, 12-HD/BTCTW, GDĐT, ĐNA, UBKTĐU, TDTT',
  'quý II, quý IV, 30 m², 12 đ, 5đ',
  // Foreign
  'café, naïve, résumé, cliché, hôtel, forêt, château, São Paulo, Zürich, Dvořák, smörgåsbord, Ångström',
  'dùng ôxy, axít, crôm, prôtêin, bôxít, iốt, ôtô, môtô, bêtông, kiốt, rađiô, sôcôla, nilông, rôbốt',
  'tục chuê nuê của người Ê-đê, đàn goong, rượu cần, cây kơ nia, nhà dài',
  'giao duc mam non, hoc tap, phat huy; bộ set, net, chat, hot, top, clip, chip, pop, robot, internet, laptop',
  'red,green,blue và CSS,HTML',
  // Two slips in one word, or too far from any word
  'đáó, hộị, quyét nhà, chxtậy, đy là mẹ',
  // Right words that look wrong
  'xoong, boong, khuỷu, ngoằn ngoèo, quýt, gì, giếng, thuở, hoen, gìn giữ, huơ tay, tuya',
  'luôn luôn, xanh xanh, từng từng, ngày ngày, người người, từ từ, là là, để để dành',
  'đóng góp công sức, tiền của của nhân dân',
  'sở hữu của của cải',
  'lãnh đạo và chỉ đạo; lãnh, chỉ đạo',
  'do đảng ủy cấp trên gửi; do đảng ủy cấp.',
  'đảng ủy, cấp, phát',
  // Word and sentence boundaries
  'Kinh phí thu chi. Thị trường giá cả',
  'các khoản chi thị trường chấp nhận được, chi thi đua, chi\nthị xã',
  'bầu bí thu hoạch, bầu bí thu về',
  'tính chất lương thiện, bản chất lương thiện',
  'trò vui vẽ tranh, bộ phận công tác, ý thức hiện có',
  'hai người cãi cách nào cũng thua; gây tranh cãi cách tính',
  'giá 1,5 triệu, 10,20 và 3,4; (a,b), x,y',
  // Hostile
  '',
  ' \n\t ',
  ',,,,;;;…',
  'à'.repeat(5000),
  'ngh'.repeat(5000),
  `${'a,'.repeat(5000)}a`,
  '\u0301\u0323\u0300',
  '👩‍🏫 đẹp \ud800',
  'thế giới ＡＢＣ Ｎｇｈị',
])('nothing in %j', (text) => {
  expect(showSlips(text)).toEqual([]);
});

test('a place or position is judged in small letters only', () => {
  expect(showSlips('Trường mần non Kđoh, phòng truờng NGHÀNH Nghành', 'phrase')).toEqual([
    'mần non → mầm non',
    'truờng → trường',
  ]);
});

test('the first word of a sentence is judged, a name is not', () => {
  expect(showSlips('Nghành giáo dục. Truờng mới; “Nguời tốt”\n- Voà buổi sáng')).toEqual([
    'Nghành → Ngành',
    'Truờng → Trường',
    'Nguời → Người',
    'Voà → Vào',
  ]);
  expect(showSlips('Nghành Văn Voà phát biểu')).toEqual([]);
});

test('what is mended has nothing more to mend', () => {
  const text = 'Nghành giáo dục thực hiên Nghi quyết, voà mỗi qúy đuợc xét,duyệt của của nguời đứng đầu';
  const mended = mendSlips(text, findSlips(text));
  expect(mended).toBe('Ngành giáo dục thực hiện Nghị quyết, vào mỗi quý được xét, duyệt của người đứng đầu');
  expect(findSlips(mended)).toEqual([]);
});

test('a million characters in well under a second', () => {
  const sentence =
    'Chi bộ xây dựng kế hoạch sinh hoạt chuyên đề gắn với việc học tập và làm theo Bác, rút kinh ngiệm. ';
  const text = sentence.repeat(Math.ceil(1_000_000 / sentence.length));
  spellingRule.find(sentence, { kind: 'paragraph' } as never, {} as never);
  const start = performance.now();
  expect(findSlips(text)).toHaveLength(Math.ceil(1_000_000 / sentence.length));
  expect(performance.now() - start).toBeLessThan(20_000);
});
