/** The letters about a meeting, as their readers' programs read them. */
import PostalMime from 'postal-mime';
import { cancellationMailing } from '../../src/mail/meeting-cancellation';
import { noticeFact } from '../../src/mail/meeting-fact';
import { type MeetingNotice, noticeMailing } from '../../src/mail/meeting-letter';
import type { ComposedMessage } from '../../src/mail/message';
import { encodeMessage } from '../../src/mail/mime';
import type { Replaced } from '../../src/mail/outbox';
import { prepareWordings } from '../../src/mail/wording/prepare-wordings';
import type { Topic } from '../../src/plan/plan';
import { readCalendar, unescapeText } from './calendar-reader';
import { LEVEL, LY, SAFETY, sampleOutline, samplePlan, TAM } from './sample-plan';

const FAMILY = 'notice:2022:abc';
const INVITATION = { uid: 'abc@chuyen-de', organizer: 'van.thu@example.com', now: () => '2022-12-01T01:02:03.000Z' };
const papers = () => ({ notice: sampleOutline('Thông báo.docx'), outline: sampleOutline('Đề cương.docx') });

function openNotice(topic: Topic, given: Partial<MeetingNotice> = {}): MeetingNotice {
  return {
    plan: samplePlan({ topics: [topic] }, { chair: 'Lê Thị Hồng' }),
    topic,
    family: FAMILY,
    invitation: INVITATION,
    papers,
    ...given,
  };
}

/** To Nguyễn Thị Ly. */
function compose(notice: MeetingNotice, before?: Replaced): ComposedMessage {
  const replaced = new Map(before && [[`${FAMILY}:nguyễn thị ly`, before]]);
  return noticeMailing(notice)
    .compose(replaced)
    .find(({ to }) => to.address === LY.email)!;
}

const tell = (topic: Topic): Replaced => ({
  sentOn: { year: 2022, month: 12, day: 1 },
  topics: [noticeFact(topic, samplePlan().settings)],
  times: 1,
});

async function read({ attachments, calendar, ...message }: ComposedMessage) {
  const mime = encodeMessage({ ...message, attachments: attachments(), ...(calendar && { calendar: calendar() }) });
  const email = await PostalMime.parse(mime, { attachmentEncoding: 'arraybuffer' });
  const event = calendar && readCalendar(calendar().text).components.find(({ name }) => name === 'VEVENT')!;
  return { email, fields: new Map(event?.properties.map((one) => [one.name, one])) };
}

test('the letter, as it reads', () => {
  expect(compose(openNotice(SAFETY)).text).toBe(`Kính gửi đồng chí Nguyễn Thị Ly,

Chi bộ Mầm non Định An trân trọng kính mời đồng chí dự buổi sinh hoạt chuyên đề:

Chuyên đề 04: “Phòng, chống tai nạn thương tích”
- Thời gian: 14 giờ 00, ngày 15 tháng 12 năm 2022 (quý IV)
- Địa điểm: Hội trường
- Người trình bày: đồng chí Nguyễn Thị Ly; đồng chí Nguyễn Thanh Tâm
- Chủ trì: đồng chí Lê Thị Hồng

Đề nghị đồng chí:
- Chuẩn bị trình bày chuyên đề và nêu vấn đề để thảo luận.
- Dự họp đầy đủ, đúng giờ; nếu không dự được, xin báo sớm.

Trân trọng cảm ơn đồng chí!

BÍ THƯ
Lê Thị Hồng
Chi bộ Mầm non Định An
`);
});

test('read by a mail program: one recipient, both papers, the invitation within the alternative', async () => {
  const message = compose(openNotice(SAFETY));
  const { email, fields } = await read(message);
  expect([email.to, email.cc, email.bcc]).toEqual([[{ name: LY.name, address: LY.email }], undefined, undefined]);
  expect(email.subject).toBe('Thông báo sinh hoạt chuyên đề 04 ngày 15/12/2022 – Chi bộ Mầm non Định An');
  expect(email.attachments.map(({ filename, mimeType, method }) => [filename, mimeType, method])).toEqual([
    [null, 'text/calendar', 'REQUEST'],
    ['Thông báo.docx', expect.stringContaining('wordprocessingml'), undefined],
    ['Đề cương.docx', expect.stringContaining('wordprocessingml'), undefined],
  ]);
  expect(fields.get('ATTENDEE')?.value).toBe('mailto:ly@example.com');
  expect(fields.get('ORGANIZER')?.value).toBe('mailto:van.thu@example.com');
  expect([fields.get('UID')?.value, fields.get('SEQUENCE')?.value]).toEqual(['abc@chuyen-de', '0']);
  expect(fields.get('DTSTART')).toMatchObject({ value: '20221215T140000', parameters: { TZID: 'Asia/Ho_Chi_Minh' } });
  expect(fields.get('DTSTAMP')?.value).toBe('20221201T010203Z');
});

test('when it was written does not make another letter', () => {
  const later = openNotice(SAFETY, { invitation: { ...INVITATION, now: () => '2022-12-02T00:00:00.000Z' } });
  const [one, other] = [compose(openNotice(SAFETY)), compose(later)];
  expect([one.content === other.content, one.facts === other.facts]).toEqual([true, true]);
});

const HOSTILE = 'A\r\nBcc: ke.gian@example.com\r\nEND:VEVENT <b onload=x>&amp;; {#topics}{/}, \\n "Ω" 🙂\u2028'.repeat(
  3,
);

test('whatever stands in the cells is text', async () => {
  const topic = { ...SAFETY, title: HOSTILE, place: HOSTILE, assignees: [{ name: HOSTILE }] };
  const { email, fields } = await read(compose(openNotice(topic)));
  expect([email.to?.length, email.bcc, email.headers.some(({ key }) => key === 'bcc')]).toEqual([1, undefined, false]);
  expect(email.html).not.toContain('<b onload');
  expect(unescapeText(fields.get('SUMMARY')!.value)).toContain(
    'END:VEVENT <b onload=x>&amp;; {#topics}{/}, \\n "Ω" 🙂',
  );
  expect([...fields.keys()].filter((name) => name === 'BCC')).toEqual([]);
});

test('no day: it will follow, no invitation, and the study of an outline that is not attached is not asked for', () => {
  const message = compose(openNotice(LEVEL, { papers: () => ({}) }));
  expect(message.calendar).toBeUndefined();
  expect(message.attachments()).toEqual([]);
  expect(message.text).toContain('Ngày, giờ cụ thể của buổi sinh hoạt sẽ được thông báo sau.');
  expect(message.text).toContain('- Nghiên cứu trước nội dung chuyên đề và chuẩn bị ý kiến thảo luận.');
});

test('a change says old and new, and carries the notice alone', async () => {
  const moved = { ...SAFETY, date: { year: 2022, month: 12, day: 20 }, title: 'Tên mới', number: '09' };
  const message = compose(openNotice(moved), tell(SAFETY));
  const { fields } = await read(message);
  expect([message.kind, message.subject]).toEqual(['change', expect.stringMatching(/ \(thay đổi\)$/)]);
  expect(message.text).toContain('đã gửi đồng chí ngày 01/12/2022:');
  expect(message.text).toContain('- Tên chuyên đề: Phòng, chống tai nạn thương tích → Tên mới');
  expect(message.text).toContain('ngày 15 tháng 12 năm 2022 (quý IV) → ngày 20 tháng 12 năm 2022 (quý IV)');
  expect(message.attachments().map(({ fileName }) => fileName)).toEqual(['Thông báo.docx']);
  expect(fields.get('SEQUENCE')?.value).toBe('1');
});

test.each([
  ['another number', { number: '09' }, true],
  ['another due date', { dueTyped: { year: 2022, month: 11, day: 1 } }, true],
  ['another presenter', { assignees: [{ name: TAM.name, member: TAM }] }, true],
  ['the title in capitals', { title: SAFETY.title.toUpperCase() }, true],
  ['the same hour', { time: '2 giờ chiều' }, true],
  ['another hour', { time: '15h' }, false],
  ['another place', { place: 'Phòng khác' }, false],
  ['another day', { date: { year: 2022, month: 12, day: 16 } }, false],
])('%s: the same facts – %s', (_what, change, isSame) => {
  const { facts } = compose(openNotice({ ...SAFETY, ...change }));
  expect(facts === compose(openNotice(SAFETY)).facts).toBe(isSame);
});

test('a cancellation to those who were told, and to nobody else', async () => {
  const fact = noticeFact(SAFETY, samplePlan().settings);
  const mailing = cancellationMailing({
    plan: samplePlan({ topics: [] }),
    family: FAMILY,
    invitation: INVITATION,
    told: new Map([['nguyễn thị ly', fact]]),
  });
  const [message, ...others] = mailing.compose(new Map([[`${FAMILY}:nguyễn thị ly`, { times: 3 }]]));
  const { email, fields } = await read(message!);
  expect([others, email.to?.[0]?.address, message!.kind]).toEqual([[], LY.email, 'cancellation']);
  expect(email.text).toContain('Chuyên đề 04: “Phòng, chống tai nạn thương tích”');
  expect([message!.calendar!().method, fields.get('SEQUENCE')?.value]).toEqual(['CANCEL', '3']);
  expect(mailing.handovers().map(({ name, kind }) => [name, kind])).toEqual([[LY.name, 'cancellation']]);
});

test('her own words in the place of ours', async () => {
  const cells = (['notice', 'noticeChange', 'cancellation'] as const).flatMap((kind) => [
    { kind, part: 'subject' as const, text: `${kind} {so_chuyen_de}`, place: { tab: '', cell: '' } },
    {
      kind,
      part: 'body' as const,
      text: '{ten_nguoi_nhan}: {ten_chuyen_de}, {thoi_gian}',
      place: { tab: '', cell: '' },
    },
  ]);
  const { wordings, faults } = prepareWordings(cells);
  expect(faults).toEqual([]);
  const plan = samplePlan({ topics: [SAFETY] });
  const told = new Map([['nguyễn thị ly', noticeFact(SAFETY, plan.settings)]]);
  const [off] = cancellationMailing({ plan, family: FAMILY, invitation: INVITATION, told, wordings }).compose(
    new Map(),
  );
  const notice = openNotice(SAFETY, { wordings });
  const all = [compose(notice), compose(notice, { times: 1 }), off!];
  expect(all.map(({ subject }) => subject)).toEqual(['notice 04', 'noticeChange 04', 'cancellation 04']);
  expect(all.map(({ text }) => text.startsWith('Nguyễn Thị Ly: Phòng, chống tai nạn thương tích'))).toEqual([
    true,
    true,
    true,
  ]);
});

test('a text for who has no address', () => {
  const [text] = noticeMailing(openNotice(SAFETY)).handovers();
  expect(text?.text).toBe(
    'Chi bộ Mầm non Định An kính mời đồng chí Nguyễn Thanh Tâm dự buổi sinh hoạt chuyên đề.\n- Chuyên đề 04: “Phòng, chống tai nạn thương tích”. Thời gian: 14 giờ 00, ngày 15 tháng 12 năm 2022 (quý IV). Địa điểm: Hội trường. Người trình bày: đồng chí Nguyễn Thị Ly; đồng chí Nguyễn Thanh Tâm.\nĐề nghị đồng chí nghiên cứu trước nội dung và chuẩn bị ý kiến thảo luận. Trân trọng cảm ơn đồng chí!',
  );
});
