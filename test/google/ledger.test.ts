import { openLedger } from '../../src/google/ledger';
import type { Entry } from '../../src/mail/ledger-entry';
import { createStore } from './store';

const DRAFTED: Entry = {
  state: 'drafted',
  kind: 'assignment',
  year: '2022',
  to: 'ly@example.com',
  subject: 'Phân công',
  facts: 'f',
  content: 'c',
  account: 'bi.thu@example.com',
  mark: 'm',
  draft: 'd',
  message: 'x',
  at: '2022-01-10T01:00:00.000Z',
};
const PENDING: Entry = { ...DRAFTED, state: 'pending' };
const FACT = { number: '01', title: 'Học tập Bác', period: 'tháng 4', time: '', place: '' };

test('records come back as they were put, each family by its own keys', () => {
  createStore();
  const ledger = openLedger();
  ledger.messages.put('a', { ...DRAFTED, topics: ['t'] });
  ledger.facts.put('t', FACT);
  ledger.notes.put('a', { left: 3 });
  ledger.commit();
  const again = openLedger();
  expect([...again.messages]).toEqual([['a', { ...DRAFTED, topics: ['t'] }]]);
  expect([...again.facts]).toEqual([['t', FACT]]);
  expect([...again.notes]).toEqual([['a', { left: 3 }]]);
  expect([again.papers.size, again.shares.size]).toEqual([0, 0]);
});

test('what announces an effect is stored before it, with all that waits, in one write', () => {
  const { steps } = createStore();
  const ledger = openLedger();
  ledger.messages.put('a', DRAFTED);
  ledger.beforeEffect();
  expect(steps).toEqual([]);
  ledger.messages.put('b', PENDING);
  ledger.beforeEffect();
  expect(steps).toHaveLength(1);
  expect([...openLedger().messages]).toEqual([
    ['a', DRAFTED],
    ['b', PENDING],
  ]);
  ledger.messages.put('b', DRAFTED);
  ledger.beforeEffect();
  expect(steps).toHaveLength(1);
  ledger.commit();
  ledger.commit();
  expect(steps).toEqual(['set ledger:0', 'set ledger:0']);
});

test('a record that was removed is gone, one that was put again is there', () => {
  createStore();
  const first = openLedger();
  first.messages.put('a', DRAFTED);
  first.messages.put('b', DRAFTED);
  first.commit();
  const ledger = openLedger();
  ledger.messages.remove('a');
  ledger.messages.remove('b');
  ledger.messages.put('b', { ...DRAFTED, subject: 'Khác' });
  ledger.commit();
  expect([...openLedger().messages]).toEqual([['b', { ...DRAFTED, subject: 'Khác' }]]);
});

test('facts that no message tells any more are dropped, those that an update under way tells are not', () => {
  createStore();
  const ledger = openLedger();
  for (const key of ['old', 'now', 'next']) ledger.facts.put(key, FACT);
  ledger.messages.put('a', { ...PENDING, topics: ['now'], next: { ...DRAFTED, topics: ['next'] } });
  ledger.commit();
  expect([...openLedger().facts.keys()]).toEqual(['now', 'next']);
});

test('an earlier ledger of one property an entry is taken over in one write; what is not ours stays', () => {
  const { values, steps } = createStore({
    'message:assignment:ly': JSON.stringify(DRAFTED),
    'message:broken': 'no entry',
    'document:plan:2022': JSON.stringify({ state: 'made', id: 'p' }),
    'snapshot:plan': '0',
    other: '{}',
  });
  const ledger = openLedger();
  expect([[...ledger.messages.keys()], [...ledger.papers.keys()]]).toEqual([['assignment:ly'], ['plan:2022']]);
  expect(steps).toEqual([]);
  ledger.messages.put('b', PENDING);
  ledger.beforeEffect();
  ledger.commit();
  expect(steps).toEqual(['replace ledger:0 other snapshot:plan']);
  expect([values.other, values['snapshot:plan']]).toEqual(['{}', '0']);
  const again = openLedger();
  expect([[...again.messages.keys()], [...again.papers]]).toEqual([
    ['assignment:ly', 'b'],
    [['plan:2022', { state: 'made', id: 'p' }]],
  ]);
});

test('the earlier ledger is never stored over what has been taken over', () => {
  createStore();
  const first = openLedger();
  first.messages.put('a', { ...DRAFTED, state: 'sent' });
  first.commit();
  const { values } = createStore({
    ...globalThis.PropertiesService.getDocumentProperties().getProperties(),
    'message:a': JSON.stringify(DRAFTED),
  });
  expect(openLedger().messages.get('a')?.state).toBe('sent');
  openLedger().commit();
  expect(Object.keys(values)).toContain('ledger:0');
});

test('a write that Google stumbles over is made again after growing pauses, five times', () => {
  const { faults, pauses } = createStore();
  const ledger = openLedger();
  ledger.messages.put('a', PENDING);
  faults.push(...Array.from({ length: 5 }, () => new Error('Service error')));
  ledger.beforeEffect();
  expect(pauses).toEqual([1000, 2000, 4000, 8000, 16000]);
  expect([...openLedger().messages.keys()]).toEqual(['a']);
});

test('what could not be stored is stored the next time', () => {
  const { faults } = createStore();
  const ledger = openLedger();
  ledger.messages.put('a', PENDING);
  faults.push(new Error('Service invoked too many times for one day: properties.'));
  expect(() => ledger.beforeEffect()).toThrow('too many times');
  ledger.commit();
  expect([...openLedger().messages.keys()]).toEqual(['a']);
});
