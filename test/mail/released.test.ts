/** To whom it can be said that nothing is asked of her any more. */
import type { Entry } from '../../src/mail/ledger-entry';
import { listReached } from '../../src/mail/released';

const SENT: Entry = {
  kind: 'assignment',
  year: '2022',
  to: 'tam@example.com',
  subject: '',
  facts: 'f',
  content: '',
  state: 'sent',
  account: 'van.thu@example.com',
  mark: '',
  at: '2022-01-10T01:00:00.000Z',
  topics: ['known'],
};
const HANDLED: Entry = { ...SENT, state: 'handled', mark: 'm' };

test.each<[string, Entry[], boolean]>([
  ['sent', [SENT], true],
  ['handed over as a text', [{ ...HANDLED, mark: '' }], true],
  ['only drafted', [{ ...SENT, state: 'drafted' }], false],
  ['a draft that she deleted or sent in Gmail', [HANDLED], false],
  ['in another year', [{ ...SENT, year: '2021' }], false],
  ['what it told was not kept', [{ ...SENT, topics: ['lost'] }], false],
  ['an earlier version kept nothing', [(({ topics: _, ...entry }) => entry)(SENT)], false],
  ['sent, and the change’s draft waits', [SENT, { ...SENT, state: 'drafted', topics: ['lost'] }], true],
  ['sent, and the change’s draft was deleted', [SENT, { ...HANDLED, topics: [] }], true],
  ['sent, and the last that she may have is not known', [SENT, { ...HANDLED, topics: ['lost'] }], false],
  ['already released', [SENT, { ...SENT, topics: [] }], true],
])('%s', (_name, entries, isReached) => {
  const ledger = new Map(entries.map((entry, index) => [`assignment:tâm${index ? `:${index + 1}` : ''}`, entry]));
  const reached = listReached({ family: 'assignment', year: '2022' }, ledger, (fact) => fact === 'known');
  expect([...reached]).toEqual(isReached ? ['assignment:tâm'] : []);
});
