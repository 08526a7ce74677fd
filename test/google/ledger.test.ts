import { openLedger } from '../../src/google/ledger';
import type { Entry } from '../../src/mail/ledger-entry';

interface Store {
  getProperties(): Record<string, string>;
  setProperties(added: Record<string, string>): unknown;
  deleteProperty(key: string): unknown;
}

/** The part of the service that the ledger uses. */
const services = globalThis as unknown as { PropertiesService: { getDocumentProperties(): Store } };

/** Document properties as Google keeps them, with each write as one step. */
function createStore(values: Record<string, string> = {}) {
  const steps: string[] = [];
  const properties: Store = {
    getProperties: () => ({ ...values }),
    setProperties(added: Record<string, string>) {
      Object.assign(values, added);
      steps.push(`set ${Object.keys(added).join(' ')}`);
    },
    deleteProperty(key: string) {
      delete values[key];
      steps.push(`delete ${key}`);
    },
  };
  services.PropertiesService = { getDocumentProperties: () => properties };
  return { values, steps };
}

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

test('reads its own properties and no others, and what it cannot read is left alone', () => {
  const { values } = createStore({ 'message:a': JSON.stringify(DRAFTED), 'message:b': 'no entry', other: '{}' });
  expect([...openLedger().messages.keys()]).toEqual(['a']);
  expect(Object.keys(values)).toEqual(['message:a', 'message:b', 'other']);
});

test('what announces an effect is stored before it, with all that waits, in one write', () => {
  const { steps } = createStore();
  const ledger = openLedger();
  ledger.putMessage('a', DRAFTED);
  ledger.beforeEffect();
  expect(steps).toEqual([]);
  ledger.putMessage('b', PENDING);
  ledger.beforeEffect();
  expect(steps).toEqual(['set message:a message:b']);
  ledger.putMessage('b', DRAFTED);
  ledger.beforeEffect();
  expect(steps).toHaveLength(1);
  ledger.commit();
  ledger.commit();
  expect(steps).toEqual(['set message:a message:b', 'set message:b']);
});

test('an entry that was put and removed is never stored', () => {
  const { values } = createStore({ 'message:a': JSON.stringify(DRAFTED) });
  const ledger = openLedger();
  ledger.putMessage('a', PENDING);
  ledger.removeMessage('a');
  ledger.commit();
  expect(values).toEqual({});
});

test('a key that was removed and put again is stored, not deleted', () => {
  const { values } = createStore({ 'message:a': JSON.stringify(DRAFTED) });
  const ledger = openLedger();
  ledger.removeMessage('a');
  ledger.putMessage('a', { ...DRAFTED, subject: 'Khác' });
  ledger.commit();
  expect(Object.keys(values)).toEqual(['message:a']);
});

test('what could not be stored is stored the next time', () => {
  const { values } = createStore();
  const ledger = openLedger();
  ledger.putMessage('a', PENDING);
  const service = services.PropertiesService;
  services.PropertiesService = {
    getDocumentProperties: () => {
      throw new Error('Service error');
    },
  };
  expect(() => ledger.beforeEffect()).toThrow('Service error');
  services.PropertiesService = service;
  ledger.commit();
  expect(Object.keys(values)).toEqual(['message:a']);
});
