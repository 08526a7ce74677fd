import { en, vi } from '../../src/locale/catalogue';
import { parseIso } from '../../src/plan/date';
import { type AssigneeStatus, describeStatus, isOurStatus } from '../../src/sheet/status';

const drafted: AssigneeStatus = { state: 'drafted' };
const sentOn = (iso: string): AssigneeStatus => ({ state: 'sent', sentOn: parseIso(iso) });

test.each<[string, readonly AssigneeStatus[], string]>([
  ['nobody', [], ''],
  ['nothing drafted', [{}, { state: 'pending' }], ''],
  ['one drafted', [drafted], 'Đã soạn thư'],
  ['all drafted', [drafted, { state: 'sending' }], 'Đã soạn thư'],
  ['two of three drafted', [drafted, {}, drafted], 'Đã soạn thư 2/3'],
  ['one sent', [sentOn('2026-02-05')], 'Đã gửi 05/02/2026'],
  ['all sent, on two days', [sentOn('2026-02-05'), sentOn('2026-01-30')], 'Đã gửi 05/02/2026'],
  ['two of three sent', [sentOn('2026-02-05'), drafted, sentOn('2026-02-05')], 'Đã gửi 2/3'],
  ['sent and failed', [sentOn('2026-02-05'), { state: 'failed' }], 'Đã gửi 1/2'],
  ['dealt with by the user', [{ state: 'handled' }], 'Đã xử lý'],
  ['sent and dealt with', [sentOn('2026-02-05'), { state: 'handled' }], 'Đã gửi 1/2'],
  ['one of two dealt with', [drafted, { state: 'handled' }], 'Đã xử lý 1/2'],
  ['refused', [{ state: 'failed' }], 'Chưa gửi được'],
  ['one of two refused', [drafted, { state: 'failed' }], 'Chưa gửi được 1/2'],
  ['sent, the day unknown', [{ state: 'sent' }], 'Đã gửi 1/1'],
])('describeStatus: %s', (_, assignees, text) => {
  expect(describeStatus(assignees, vi.sheet)).toBe(text);
  expect(isOurStatus(text)).toBe(true);
  expect(isOurStatus(describeStatus(assignees, en.sheet))).toBe(true);
});

test.each(['', ' \u00a0', 'đã  soạn thư', 'Đã soạn thư'.normalize('NFD'), 'Sent 05/02/2026', 'Drafted 1/2'])(
  'isOurStatus: %j is ours',
  (text) => {
    expect(isOurStatus(text)).toBe(true);
  },
);

test.each([
  'Đã nộp',
  'Đã gửi',
  'Đã gửi qua Zalo',
  'Đã gửi 05/02/2026, chờ trả lời',
  'chưa',
  '#N/A',
  'Đã soạn thư 2',
  'Sent',
])('isOurStatus: %j is hers', (text) => {
  expect(isOurStatus(text)).toBe(false);
});
