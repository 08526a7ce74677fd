import PostalMime from 'postal-mime';
import { assignmentSeries, composeAssignments, composeHandovers, type OutlineFile } from '../../src/mail/compose';
import { encodeMessage } from '../../src/mail/mime';
import type { TopicFact } from '../../src/mail/topic-fact';
import { prepareWording } from '../../src/mail/wording/wording';
import type { Plan, Topic } from '../../src/plan/plan';
import { LEVEL, LY, SAFETY, sampleOutline, samplePlan, sampleTopic, TAM } from './sample-plan';

const NONE = new Map<Topic, OutlineFile>();
const FEBRUARY = { year: 2022, month: 2, day: 5 };

function textTo(address: string, plan: Plan, ...more: [] | [Map<Topic, OutlineFile>]): string {
  return composeAssignments(plan, more[0] ?? NONE).find(({ to }) => to.address === address)?.text as string;
}

test('one letter an assignee, all topics in it, to the letter', () => {
  const outlines = new Map([[LEVEL, sampleOutline('Đề cương chuyên đề 02.docx')]]);
  const [tam, ly, ...more] = composeAssignments(samplePlan(), outlines);
  expect(more).toEqual([]);
  expect([tam?.key, tam?.kind, tam?.year, tam?.to]).toEqual([
    'assignment:nguyễn thanh tâm',
    'assignment',
    '2022',
    { name: 'Nguyễn Thanh Tâm', address: 'tam@example.com' },
  ]);
  expect(tam?.subject).toBe('Phân công chuẩn bị chuyên đề năm 2022 – Chi bộ Mầm non Định An');
  expect(tam?.text).toBe(`Kính gửi đồng chí Nguyễn Thanh Tâm, Phó Bí thư,

Thực hiện kế hoạch sinh hoạt chuyên đề năm 2022 của Chi bộ Mầm non Định An, đồng chí được phân công chuẩn bị và trình bày 02 chuyên đề sau đây:

1. Chuyên đề 02: “Nâng cao trình độ lý luận chính trị”
   - Thời gian: tháng 4 năm 2022 (quý II)
   - Địa điểm: Phòng họp nhà trường
   - Hạn gửi đề cương: chậm nhất ngày 25/3/2022

2. Chuyên đề 04: “Phòng, chống tai nạn thương tích”
   - Thời gian: 14 giờ 00, ngày 15 tháng 12 năm 2022 (quý IV)
   - Địa điểm: Hội trường
   - Cùng thực hiện: đồng chí Nguyễn Thị Ly
   - Hạn gửi đề cương: chậm nhất ngày 08/12/2022

Đề nghị đồng chí:
- Nghiên cứu kỹ nội dung; sưu tầm, thu thập tài liệu, số liệu có liên quan.
- Viết đề cương, báo cáo chuyên đề theo đề cương gợi ý (tệp Word) gửi kèm thư này.
- Gửi đề cương cho đồng chí Lê Thị Hồng đúng hạn nêu trên; đồng chí có thể trả lời ngay thư này.
- Trình bày chuyên đề và gợi ý thảo luận tại buổi sinh hoạt.

Ngày, giờ cụ thể của buổi sinh hoạt chưa ghi ở trên sẽ được thông báo sau.

Nếu có khó khăn, vướng mắc, mong đồng chí trao đổi sớm để cùng tháo gỡ.

Trân trọng cảm ơn đồng chí!

BÍ THƯ
Lê Thị Hồng
Chi bộ Mầm non Định An
`);
  expect(tam?.attachments().map(({ fileName }) => fileName)).toEqual(['Đề cương chuyên đề 02.docx']);
  expect(ly?.text).toContain('Kính gửi đồng chí Nguyễn Thị Ly,\n');
  expect(ly?.text).toContain('- Cùng thực hiện: đồng chí Nguyễn Thanh Tâm\n');
  expect(ly?.text).not.toContain('gửi kèm');
  expect(ly?.text).not.toContain('thông báo sau');
});

const LY_KEY = 'assignment:nguyễn thị ly';

/** What Ly was told of the topic on safety, but for `values`. */
function replacing(values: Partial<TopicFact>, sentOn: typeof FEBRUARY | null = FEBRUARY) {
  const { topics } = composeAssignments(samplePlan(), NONE)[1]!;
  return new Map([[LY_KEY, { times: 1, topics: [{ ...topics[0]!, ...values }], ...(sentOn && { sentOn }) }]]);
}

test('a change says what was and what is, and nothing that stays', () => {
  const before = { period: 'tháng 11 năm 2022 (quý IV)', time: '', due: '2022-10-25', place: 'Văn phòng' };
  const outlines = new Map([[SAFETY, sampleOutline('04.docx')]]);
  const ly = composeAssignments(samplePlan(), outlines, { replaced: replacing(before) })[1];
  expect([ly?.key, ly?.kind]).toEqual([LY_KEY, 'change']);
  expect(ly?.subject).toBe('Phân công chuẩn bị chuyên đề năm 2022 – Chi bộ Mầm non Định An (điều chỉnh)');
  expect(ly?.text).toBe(`Kính gửi đồng chí Nguyễn Thị Ly,

Kế hoạch sinh hoạt chuyên đề năm 2022 của Chi bộ Mầm non Định An có điều chỉnh; so với thư phân công đã gửi đồng chí ngày 05/02/2022, có những thay đổi sau:

1. Chuyên đề 04: “Phòng, chống tai nạn thương tích”
   - Thời gian: tháng 11 năm 2022 (quý IV) → ngày 15 tháng 12 năm 2022 (quý IV)
   - Giờ sinh hoạt: chưa ấn định → 14 giờ 00
   - Địa điểm: Văn phòng → Hội trường
   - Hạn gửi đề cương: 25/10/2022 → 08/12/2022

Các nội dung khác giữ nguyên như thư trước.

Nếu có khó khăn, vướng mắc, mong đồng chí trao đổi sớm để cùng tháo gỡ.

Trân trọng cảm ơn đồng chí!

BÍ THƯ
Lê Thị Hồng
Chi bộ Mầm non Định An
`);
  expect(ly?.html).toContain('Văn phòng → Hội trường');
  expect(ly?.attachments()).toEqual([]);
});

test('a topic that came is told whole, with its outline; one that went is named', () => {
  const outlines = new Map([[SAFETY, sampleOutline('04.docx')]]);
  const replaced = replacing({ number: '09', title: 'Học tập Bác' });
  const ly = composeAssignments(samplePlan(), outlines, { replaced })[1];
  expect(ly?.text).toContain(`1. Chuyên đề 04: “Phòng, chống tai nạn thương tích”
   - Phân công: bổ sung cho đồng chí
   - Thời gian: 14 giờ 00, ngày 15 tháng 12 năm 2022 (quý IV)
   - Địa điểm: Hội trường
   - Hạn gửi đề cương: 08/12/2022

2. Chuyên đề 09: “Học tập Bác”
   - Phân công: đồng chí không phải chuẩn bị chuyên đề này nữa
`);
  expect(ly?.text).toContain(`
Đề nghị đồng chí:
- Viết đề cương, báo cáo chuyên đề theo đề cương gợi ý (tệp Word) gửi kèm thư này.
- Gửi đề cương cho đồng chí Lê Thị Hồng đúng hạn nêu trên; đồng chí có thể trả lời ngay thư này.

Các nội dung khác giữ nguyên như thư trước.
`);
  expect(ly?.attachments().map(({ fileName }) => fileName)).toEqual(['04.docx']);
});

test('where she may write into the outline of a topic that came, and of no other', () => {
  const link = 'https://docs.google.com/document/d/1';
  const outlines = new Map(
    [LEVEL, SAFETY].map((topic) => [topic, { ...sampleOutline('a.docx'), linkFor: () => link }]),
  );
  const texts = [{ title: 'Học tập Bác', number: '09' }, { place: 'Văn phòng' }].map(
    (told) => composeAssignments(samplePlan(), outlines, { replaced: replacing(told) })[1]!.text,
  );
  expect(texts.map((text) => text.split(link).length - 1)).toEqual([1, 0]);
});

test('who has no topic left is told that, and nothing is asked or attached', () => {
  const plan = samplePlan({ topics: [LEVEL] });
  const told = composeAssignments(samplePlan(), NONE)[1]!.topics;
  const replaced = new Map([[LY_KEY, { times: 1, topics: told, sentOn: FEBRUARY }]]);
  const released = new Set([LY_KEY, 'assignment:nguyễn thanh tâm', 'assignment:somebody']);
  const [tam, ly, ...others] = composeAssignments(plan, NONE, { replaced, released });
  expect(others).toEqual([]);
  expect([tam?.kind, ly?.key, ly?.kind, ly?.topics, ly?.attachments()]).toEqual([
    'assignment',
    LY_KEY,
    'change',
    [],
    [],
  ]);
  expect(ly?.text).toBe(`Kính gửi đồng chí Nguyễn Thị Ly,

Kế hoạch sinh hoạt chuyên đề năm 2022 của Chi bộ Mầm non Định An có điều chỉnh; so với thư phân công đã gửi đồng chí ngày 05/02/2022, có những thay đổi sau:

1. Chuyên đề 04: “Phòng, chống tai nạn thương tích”
   - Phân công: đồng chí không phải chuẩn bị chuyên đề này nữa

Trân trọng cảm ơn đồng chí!

BÍ THƯ
Lê Thị Hồng
Chi bộ Mầm non Định An
`);
  expect(composeHandovers(plan, released).map(({ key }) => key)).toEqual(['assignment:nguyễn thanh tâm', LY_KEY]);
  expect(composeHandovers(plan)).toHaveLength(1);
});

test('where nobody knows what was told or whether it was, the whole letter goes and says what it replaces', () => {
  const replaced = replacing({ place: 'Văn phòng' }, null);
  const unsure = composeAssignments(samplePlan(), NONE, { replaced })[1];
  expect(unsure?.text).toContain('\n\nNếu đồng chí đã nhận thư phân công trước đây thì thư này thay cho');
  const compose = (sentOn?: typeof FEBRUARY) =>
    composeAssignments(samplePlan(), NONE, {
      replaced: new Map([[LY_KEY, { times: 1, ...(sentOn && { sentOn }) }]]),
    })[1];
  expect(compose(FEBRUARY)?.kind).toBe('change');
  expect(compose(FEBRUARY)?.text).toContain('\n\nThư này thay cho thư phân công đã gửi đồng chí ngày 05/02/2022 do');
  expect(compose()?.text).toContain('\n\nNếu đồng chí đã nhận thư phân công trước đây thì thư này thay cho');
  expect(compose()?.text).toContain('Đề nghị đồng chí:');
});

test('in the user’s own words, her letter’s parts each', () => {
  const prepare = (text: string, part: 'subject' | 'body') => {
    const result = prepareWording(text, 'assignment', part);
    if (!('prepared' in result)) throw new Error(JSON.stringify(result.faults));
    return result.prepared;
  };
  const body = prepare('Chào {ten_nguoi_nhan}!\n{#cac_chuyen_de}\n- {ten_chuyen_de}\n{/cac_chuyen_de}', 'body');
  const [tam] = composeAssignments(samplePlan(), NONE, { wordings: new Map([['assignment', { body }]]) });
  expect(tam?.subject).toBe('Phân công chuẩn bị chuyên đề năm 2022 – Chi bộ Mầm non Định An');
  expect(tam?.text).toBe(
    'Chào Nguyễn Thanh Tâm!\n- Nâng cao trình độ lý luận chính trị\n- Phòng, chống tai nạn thương tích\n',
  );
  expect(tam?.html).toContain('>Chào Nguyễn Thanh Tâm!</p>');
});

test('in English where the settings say so', () => {
  const [tam] = composeAssignments(samplePlan({}, { language: 'en' }), NONE);
  expect(tam?.subject).toBe('Topics assigned to you for 2022 – Chi bộ Mầm non Định An');
  expect(tam?.text).toContain(
    '1. Topic 02: “Nâng cao trình độ lý luận chính trị”\n   - When: April 2022 (quarter II)\n',
  );
  expect(tam?.text).toContain('   - When: 14 giờ 00, 15 December 2022 (quarter IV)\n');
  expect(tam?.html).toContain('<html lang="en">');
});

test('the signer is not asked to write to herself, and a missing one leaves no gap', () => {
  const own = 'Gửi đề cương đúng hạn nêu trên bằng cách trả lời thư này.';
  expect(textTo('tam@example.com', samplePlan({}, { signer: 'Nguyễn Thanh Tâm' }))).toContain(own);
  const unsigned = textTo('tam@example.com', samplePlan({}, { signer: undefined }));
  expect(unsigned).toContain(own);
  expect(unsigned).toMatch(/cảm ơn đồng chí!\n\nChi bộ Mầm non Định An\n$/);
});

test.each<[string, Partial<Topic>, string]>([
  ['a quarter', { quarter: 3, month: undefined }, 'quý III năm 2022'],
  ['months', { quarter: 3, month: 8, monthEnd: 9 }, 'tháng 8–9 năm 2022 (quý III)'],
  ['a month and a time of its own', { month: 4, time: '7 giờ 30' }, '7 giờ 30, tháng 4 năm 2022 (quý II)'],
  ['a day', { date: { year: 2022, month: 4, day: 5 } }, '14 giờ 00, ngày 05 tháng 4 năm 2022 (quý II)'],
])('when: %s', (_, values, when) => {
  const plan = samplePlan({ topics: [{ ...LEVEL, ...values }] });
  expect(textTo('tam@example.com', plan)).toContain(`   - Thời gian: ${when}\n`);
});

test('what a user typed is data in the HTML', () => {
  const evil = `<img src=x onerror="a('b')">&amp;`;
  const member = { ...TAM, name: evil, position: evil };
  const assignees = [{ name: evil, member }];
  const topic = sampleTopic({ title: evil, number: evil, month: 4, place: evil, time: evil, assignees });
  const plan = samplePlan({ members: [member], topics: [topic] }, { unit: evil, signer: evil, signerTitle: evil });
  const html = composeAssignments(plan, NONE)[0]?.html as string;
  const tags = new Set(html.match(/<\/?[a-z!]+/gi));
  expect([...tags].filter((tag) => !tag.startsWith('</')).sort()).toEqual([
    '<!DOCTYPE',
    '<body',
    '<br',
    '<div',
    '<head',
    '<html',
    '<li',
    '<meta',
    '<ol',
    '<p',
    '<strong',
    '<ul',
  ]);
  expect(html).toContain('&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt;&amp;amp;');
});

test('nothing in a letter leads to a Doc, and nothing sets a colour or loads an image', () => {
  const plan = samplePlan(
    { topics: [{ ...LEVEL, outlineLink: 'https://docs.google.com/document/d/x' }] },
    { planLink: 'https://docs.google.com/document/d/y' },
  );
  const [tam] = composeAssignments(plan, NONE);
  expect(`${tam?.text}${tam?.html}`).not.toMatch(/https?:|<img|<a |color:|background/);
});

const base = composeAssignments(samplePlan(), NONE)[0];

test.each<[string, Plan, boolean]>([
  ['the same', samplePlan(), true],
  ['rows in another order', samplePlan({ topics: [SAFETY, LEVEL] }), true],
  ['another number', samplePlan({ topics: [{ ...LEVEL, number: '07' }, SAFETY] }), true],
  [
    'letter case and tone position',
    samplePlan({ topics: [{ ...LEVEL, title: LEVEL.title.toUpperCase() }, SAFETY] }),
    true,
  ],
  [
    'a co-presenter',
    samplePlan({ topics: [LEVEL, { ...SAFETY, assignees: [{ name: TAM.name, member: TAM }] }] }),
    true,
  ],
  ['a status, a link', samplePlan({ topics: [{ ...LEVEL, status: 'Đã nộp', outlineLink: 'x' }, SAFETY] }), true],
  ['another signer', samplePlan({}, { signer: 'Trần Văn Nam' }), true],
  ['the usual time', samplePlan({}, { defaultTime: '8 giờ' }), false],
  ['a title', samplePlan({ topics: [{ ...LEVEL, title: 'Khác' }, SAFETY] }), false],
  ['a month', samplePlan({ topics: [{ ...LEVEL, month: 5 }, SAFETY] }), false],
  ['a quarter', samplePlan({ topics: [{ ...LEVEL, quarter: 3 }, SAFETY] }), false],
  ['a day', samplePlan({ topics: [LEVEL, { ...SAFETY, date: { year: 2022, month: 12, day: 16 } }] }), false],
  ['a time', samplePlan({ topics: [LEVEL, { ...SAFETY, time: '8 giờ' }] }), false],
  ['a place', samplePlan({ topics: [LEVEL, { ...SAFETY, place: 'Phòng họp' }] }), false],
  ['a due date', samplePlan({}, { outlineLeadDays: 14 }), false],
  ['a topic less', samplePlan({ topics: [LEVEL] }), false],
  ['the year', samplePlan({}, { year: { start: 2023, end: 2023 } }), false],
])('facts: %s', (_, plan, same) => {
  expect(composeAssignments(plan, NONE)[0]?.facts === base?.facts).toBe(same);
});

test('content: what the recipient sees, an outline by its name and version, unmade', () => {
  const outlines = (name: string, version: string) =>
    new Map([[LEVEL, { ...sampleOutline(name, version), bytes: () => assertUnused() }]]);
  const content = (name: string, version: string) =>
    composeAssignments(samplePlan(), outlines(name, version))[0]?.content;
  expect(content('a.docx', '1')).toBe(content('a.docx', '1'));
  expect(new Set([content('a.docx', '1'), content('b.docx', '1'), content('a.docx', '2'), base?.content]).size).toBe(4);
  const moved = samplePlan({ members: [{ ...TAM, email: 'tam2@example.com' }, LY] });
  expect(composeAssignments(moved, NONE)[0]?.content).not.toBe(base?.content);
  function assertUnused(): never {
    throw new Error('An outline was made for a letter that was not written.');
  }
});

test('who has no usable address gets a text to hand over, nobody gets both', () => {
  const plan = samplePlan({
    members: [
      { ...TAM, email: undefined },
      { ...LY, email: 'ly@' },
    ],
  });
  expect(composeAssignments(plan, NONE)).toEqual([]);
  const handovers = composeHandovers(plan).map(({ name, hasAddress, text }) => ({ name, hasAddress, text }));
  expect(composeHandovers(samplePlan()).map(({ hasAddress }) => hasAddress)).toEqual([true, true]);
  expect(handovers).toEqual([
    {
      name: 'Nguyễn Thanh Tâm',
      hasAddress: false,
      text: `Chi bộ Mầm non Định An kính gửi đồng chí Nguyễn Thanh Tâm: đồng chí được phân công chuẩn bị và trình bày 02 chuyên đề:
- Chuyên đề 02: “Nâng cao trình độ lý luận chính trị”. Thời gian: tháng 4 năm 2022 (quý II). Địa điểm: Phòng họp nhà trường. Gửi đề cương chậm nhất ngày 25/3/2022.
- Chuyên đề 04: “Phòng, chống tai nạn thương tích”. Thời gian: 14 giờ 00, ngày 15 tháng 12 năm 2022 (quý IV). Địa điểm: Hội trường. Gửi đề cương chậm nhất ngày 08/12/2022.
Trân trọng cảm ơn đồng chí!`,
    },
    {
      name: 'Nguyễn Thị Ly',
      hasAddress: false,
      text: `Chi bộ Mầm non Định An kính gửi đồng chí Nguyễn Thị Ly: đồng chí được phân công chuẩn bị và trình bày 01 chuyên đề:
- Chuyên đề 04: “Phòng, chống tai nạn thương tích”. Thời gian: 14 giờ 00, ngày 15 tháng 12 năm 2022 (quý IV). Địa điểm: Hội trường. Gửi đề cương chậm nhất ngày 08/12/2022.
Trân trọng cảm ơn đồng chí!`,
    },
  ]);
});

test('the series knows all members, with topics or without', () => {
  expect(assignmentSeries(samplePlan({ topics: [] }))).toEqual({
    family: 'assignment',
    year: '2022',
    people: new Set(['assignment:nguyễn thanh tâm', 'assignment:nguyễn thị ly']),
  });
});

test('a whole letter through MIME', async () => {
  const outlines = new Map([
    [LEVEL, sampleOutline('Đề cương chuyên đề 02 – Nâng cao trình độ lý luận chính trị.docx')],
    [SAFETY, sampleOutline('Đề cương chuyên đề 04.docx')],
  ]);
  const tam = composeAssignments(samplePlan(), outlines)[0];
  if (!tam) throw new Error('No letter.');
  const parsed = await PostalMime.parse(
    encodeMessage({ ...tam, attachments: tam.attachments(), calendar: undefined, mark: 'k' }),
  );
  expect([parsed.to, parsed.subject, parsed.text, parsed.html]).toEqual([
    [tam.to],
    tam.subject,
    `${tam.text}\n`,
    `${tam.html}\n`,
  ]);
  expect(parsed.attachments.map(({ filename }) => filename)).toEqual(
    [...outlines.values()].map(({ fileName }) => fileName),
  );
});

test('two topics of one title: each presenter gets the outline of their own', () => {
  const twin = { ...LEVEL, number: '05', assignees: [{ name: LY.name, member: LY }] };
  const outlines = new Map([
    [LEVEL, sampleOutline('02.docx')],
    [twin, sampleOutline('05.docx')],
  ]);
  const letters = composeAssignments(samplePlan({ topics: [LEVEL, twin] }), outlines);
  expect(letters.map(({ to, attachments }) => [to.name, attachments().map(({ fileName }) => fileName)])).toEqual([
    [TAM.name, ['02.docx']],
    [LY.name, ['05.docx']],
  ]);
});
