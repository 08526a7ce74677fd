import type { OutboxItem } from '../../../src/action/sidebar/views';
import { groupMessages } from '../../../src/sidebar/mail/outbox-groups';

const message = (key: string, state: OutboxItem['state']): OutboxItem => ({
  key,
  state,
  kind: 'assignment',
  person: 'Lan',
  to: 'lan@example.com',
  subject: '',
  at: '2026-02-05T01:00:00Z',
});

test('what failed comes first', () => {
  const items = [message('a', 'sent'), message('b', 'drafted'), message('c', 'failed'), message('d', 'sent')];
  expect(groupMessages(items).map(({ state, items: found }) => [state, ...found.map(({ key }) => key)])).toEqual([
    ['failed', 'c'],
    ['drafted', 'b'],
    ['sent', 'a', 'd'],
  ]);
});

test('what can be drafted again is found at once among thousands that were sent', () => {
  const items = [message('a', 'sent'), { ...message('b', 'sent'), canRemake: true } as const, message('c', 'sent')];
  expect(groupMessages(items).map(({ items: found }) => found.map(({ key }) => key))).toEqual([['b', 'a', 'c']]);
});
