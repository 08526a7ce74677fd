/** The letter that reminds of an outline: its words for each kind of day, its facts, and what is data in it. */
import type { ReplacedLetters } from '../../src/mail/outbox';
import { type Reminder, reminderMailing } from '../../src/mail/reminder';
import { prepareWording } from '../../src/mail/wording/wording';
import { addDays, type CalendarDate } from '../../src/plan/date';
import type { Plan, Topic } from '../../src/plan/plan';
import { daysToDue, isMilestone } from '../../src/plan/reminder-day';
import { LY, SAFETY, sampleOutline, samplePlan, sampleTopic, TAM } from './sample-plan';

const DUE = { year: 2022, month: 12, day: 8 };
const FAMILY = 'reminder:2022:abc';
const NONE: ReplacedLetters = new Map();

/** `days` before the outline is due. */
const before = (days: number): CalendarDate => addDays(DUE, -days);

function mailing(values: Partial<Reminder> = {}, plan: Plan = samplePlan()) {
  return reminderMailing(plan, FAMILY, {
    ...{ topic: SAFETY, members: [LY, TAM], today: before(3), outline: () => sampleOutline('Đề cương 04.docx') },
    ...values,
  });
}

function letter(days: number, plan?: Plan) {
  return mailing({ members: [TAM], today: before(days) }, plan).compose(NONE)[0]!;
}

test('three days before: whole, to the letter', () => {
  const { text, subject, kind, key, to, year, topics, attachments } = letter(3);
  expect([kind, key, to.address, year, topics]).toEqual([
    'reminder',
    'reminder:2022:abc:nguyễn thanh tâm',
    'tam@example.com',
    '2022',
    [],
  ]);
  expect(subject).toBe('Nhắc nộp đề cương chuyên đề 04 – Chi bộ Mầm non Định An');
  expect(attachments().map(({ fileName }) => fileName)).toEqual(['Đề cương 04.docx']);
  expect(text).toBe(`Kính gửi đồng chí Nguyễn Thanh Tâm, Phó Bí thư,

Theo kế hoạch sinh hoạt chuyên đề năm 2022 của Chi bộ Mầm non Định An, đồng chí được phân công chuẩn bị chuyên đề 04 “Phòng, chống tai nạn thương tích”. Đề cương đến hạn gửi vào ngày 08/12/2022, còn 03 ngày nữa.

Mong đồng chí gửi đề cương cho đồng chí Lê Thị Hồng; đồng chí có thể trả lời ngay thư này.

Để tiện cho đồng chí, tệp Word của đề cương được gửi kèm lại thư này.

Nếu đồng chí đã gửi đề cương thì xin bỏ qua thư này.

Nếu có khó khăn, vướng mắc, mong đồng chí trao đổi sớm để cùng tháo gỡ.

Trân trọng cảm ơn đồng chí!

BÍ THƯ
Lê Thị Hồng
Chi bộ Mầm non Định An
`);
});

test.each([
  [10, 'Đề cương đến hạn gửi vào ngày 08/12/2022, còn 10 ngày nữa.'],
  [2, 'Đề cương đến hạn gửi vào ngày 08/12/2022, còn 02 ngày nữa.'],
  [1, 'Đề cương đến hạn gửi vào ngày 08/12/2022, tức là ngày mai.'],
  [0, 'Đề cương đến hạn gửi trong hôm nay, ngày 08/12/2022.'],
  [-1, 'Hạn gửi đề cương là ngày 08/12/2022, đến hôm nay đã qua 01 ngày.'],
])('%s days left, in Vietnamese', (days, said) => {
  const { text } = letter(days);
  expect(text).toContain(`${said}\n`);
  expect(text).toContain(
    days < 0 ? 'Mong đồng chí thu xếp sớm hoàn thành và gửi đề cương cho' : 'Mong đồng chí gửi đề cương cho',
  );
});

test.each([
  [2, 'Its outline is due on 8 December 2022, in 2 days.'],
  [1, 'Its outline is due on 8 December 2022, which is tomorrow.'],
  [0, 'Its outline is due today, 8 December 2022.'],
  [-1, 'Its outline was due on 8 December 2022, 1 day ago.'],
  [-3, 'Its outline was due on 8 December 2022, 3 days ago.'],
])('%s days left, in English', (days, said) => {
  expect(letter(days, samplePlan({}, { language: 'en' })).text).toContain(said);
});

test('no day scolds', () => {
  const words = Array.from({ length: 30 }, (_, day) => letter(10 - day).text).join('\n');
  expect(words).not.toMatch(/trễ|chậm|muộn|phê bình|kiểm điểm|vi phạm|nghiêm túc|yêu cầu|!{2}/iu);
});

test('the signer’s own outline goes to nobody else; without a signer it goes back by a reply', () => {
  for (const signer of ['Nguyễn Thanh Tâm', undefined]) {
    const { text } = letter(0, samplePlan({}, { signer }));
    expect(text).toContain('Mong đồng chí gửi đề cương bằng cách trả lời thư này.');
  }
});

test('the facts tell the topic, the due day and today, and not the title', () => {
  const factsOn = (topic: Topic, days: number) => mailing({ topic, today: before(days) }).compose(NONE)[0]!.facts;
  const facts = factsOn(SAFETY, 3);
  expect(JSON.parse(facts)).toEqual({ family: FAMILY, due: '2022-12-08', day: '2022-12-05' });
  expect(factsOn({ ...SAFETY, title: 'Khác', number: '09' }, 3)).toBe(facts);
  expect(factsOn(SAFETY, 2)).not.toBe(facts);
  expect(factsOn({ ...SAFETY, dueTyped: { year: 2022, month: 12, day: 9 } }, 3)).not.toBe(facts);
});

test('what replaces an earlier reminder is a plain reminder; who had one today gets no other', () => {
  const plain = mailing().compose(NONE);
  const [ly, tam] = plain.map(({ key }) => key) as [string, string];
  const yesterday = new Map([[ly, { times: 1, sentOn: before(4) }]]);
  const comparable = (list: typeof plain) => list.map(({ attachments: _, ...rest }) => rest);
  expect(comparable(mailing().compose(yesterday))).toEqual(comparable(plain));
  const today = new Map([[ly, { times: 1, sentOn: before(3) }]]);
  expect(
    mailing()
      .compose(today)
      .map(({ key }) => key),
  ).toEqual([tam]);
});

test('who has no address gets a text, and no message', () => {
  const nameless = { ...LY, email: undefined };
  const { compose, handovers } = mailing({ members: [nameless, TAM] });
  expect(compose(NONE).map(({ to }) => to.name)).toEqual(['Nguyễn Thanh Tâm']);
  expect(handovers().map(({ name, hasAddress }) => [name, hasAddress])).toEqual([
    ['Nguyễn Thị Ly', false],
    ['Nguyễn Thanh Tâm', true],
  ]);
  expect(
    handovers()[0]!.text,
  ).toBe(`Chi bộ Mầm non Định An kính gửi đồng chí Nguyễn Thị Ly: đồng chí được phân công chuẩn bị chuyên đề 04 “Phòng, chống tai nạn thương tích”. Đề cương đến hạn gửi vào ngày 08/12/2022, còn 03 ngày nữa.
Mong đồng chí gửi đề cương cho đồng chí Lê Thị Hồng.
Trân trọng cảm ơn đồng chí!`);
  expect(handovers()[0]!.facts).toBe(compose(NONE)[0]!.facts);
});

test('cell text is data', () => {
  const title = '<img src=x onerror=alert(1)> {#chuyen_de} $1 $& =1+1';
  const plan = samplePlan({}, { unit: '1. Tổ <b>', signer: '- A & "B"' });
  const topic = sampleTopic({ ...SAFETY, title });
  const [message] = mailing({ topic, members: [TAM] }, plan).compose(NONE);
  expect(message!.text).toContain(`“${title}”`);
  expect(message!.html).not.toMatch(/<img|<b>|<li/);
  expect(message!.html).toContain('&lt;img src=x onerror=alert(1)&gt; {#chuyen_de} $1 $&amp; =1+1');
});

test('the user’s own words stand in the place of ours, part by part', () => {
  const prepared = prepareWording('Thưa {ten_nguoi_nhan}: {ten_chuyen_de}, hạn {han_nop}.', 'reminder', 'body');
  if (!('prepared' in prepared)) throw new Error(JSON.stringify(prepared.faults));
  const wordings = new Map([['reminder', { body: prepared.prepared }] as const]);
  const topic = sampleTopic({ ...SAFETY, title: 'A {so} <b>' });
  const [message] = mailing({ topic, members: [TAM], wordings }).compose(NONE);
  expect(message!.text).toBe('Thưa Nguyễn Thanh Tâm: A {so} <b>, hạn ngày 08 tháng 12 năm 2022.\n');
  expect(message!.html).toContain('A {so} &lt;b&gt;');
  expect(message!.subject).toContain('Nhắc nộp đề cương');
  expect(message!.content).not.toBe(mailing({ topic, members: [TAM] }).compose(NONE)[0]!.content);
});

test('a mailing that nobody is reminded by still knows its people', () => {
  const empty = reminderMailing(samplePlan(), FAMILY);
  expect([empty.compose(NONE), empty.handovers(), empty.people.size]).toEqual([[], [], 2]);
});

test('days to go end with the outline handed in, the meeting held, or past', () => {
  const { settings } = samplePlan();
  const left = (topic: Topic, days: number) => daysToDue(topic, settings, before(days));
  expect([5, 1, 0, -4].map((days) => left(SAFETY, days))).toEqual([5, 1, 0, -4]);
  expect(left({ ...SAFETY, status: 'Đã nộp' }, 0)).toBeUndefined();
  expect(left({ ...SAFETY, status: 'Đã sinh hoạt' }, 0)).toBeUndefined();
  // The meeting is on the 15th, seven days after.
  expect([left(SAFETY, -7), left(SAFETY, -8)]).toEqual([-7, undefined]);
  expect(left(sampleTopic({ title: 'Chưa định', assignees: [] }), 0)).toBeUndefined();
});

test('days on which nobody need click', () => {
  const days = Array.from({ length: 15 }, (_, index) => 5 - index);
  expect(days.filter((left) => left <= 3 && isMilestone(left, 3))).toEqual([3, 1, 0, -3, -6, -9]);
  expect(days.filter((left) => left <= 0 && isMilestone(left, 0))).toEqual([0, -3, -6, -9]);
});
