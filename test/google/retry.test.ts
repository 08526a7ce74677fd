import { startStopwatch } from '../../src/google/clock';
import { retrying, retryingOnce } from '../../src/google/retry';
import { createStore } from './store';

const stumble = () => new Error('Service error: Gmail');

/** Fails as often as there are faults, then gives how often it was called. */
function failing(faults: Error[]) {
  let calls = 0;
  return () => {
    calls += 1;
    const fault = faults.shift();
    if (fault) throw fault;
    return calls;
  };
}

const many = (count: number) => Array.from({ length: count }, stumble);

test('five pauses that grow, and no sixth', () => {
  const { pauses } = createStore();
  expect(retrying(failing(many(5)))).toBe(6);
  expect(pauses).toEqual([1000, 2000, 4000, 8000, 16000]);
  expect(() => retrying(failing(many(6)))).toThrow('Service error');
});

test.each(['Service invoked too many times for one day: email.', 'Invalid To header', 'Insufficient Permission'])(
  '“%s” is not tried again',
  (message) => {
    const { pauses } = createStore();
    expect(() => retrying(failing([new Error(message)]))).toThrow(message);
    expect(pauses).toEqual([]);
  },
);

test('what took effect is not done again', () => {
  createStore();
  let effects = 0;
  const call = () => {
    effects += 1;
    throw stumble();
  };
  expect(retryingOnce(call, () => (effects > 0 ? 'found' : undefined))).toBe('found');
  expect(effects).toBe(1);
});

test('where nobody can know whether it took effect, the failure stands and nothing is done again', () => {
  createStore();
  jest.spyOn(console, 'error').mockImplementation();
  let effects = 0;
  const call = () => {
    effects += 1;
    throw stumble();
  };
  const find = () => {
    throw new Error('too many drafts');
  };
  expect(() => retryingOnce(call, find)).toThrow('Service error');
  expect(effects).toBe(1);
});

test('near the end of a run nothing is waited for', () => {
  jest.useFakeTimers();
  const { pauses } = createStore();
  const stopwatch = startStopwatch();
  jest.setSystemTime(Date.now() + 4.6 * 60_000);
  expect(stopwatch.isOver()).toBe(true);
  expect(retrying(failing(many(2)))).toBe(3);
  jest.setSystemTime(Date.now() + 0.39 * 60_000);
  expect(() => retrying(failing(many(1)))).toThrow('Service error');
  expect(pauses).toEqual([1000, 2000]);
  jest.useRealTimers();
});
