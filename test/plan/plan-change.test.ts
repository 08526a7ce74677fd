/** What has changed from one plan to a later one. */
import type { Topic } from '../../src/plan/plan';
import { comparePlans, type PlanChange } from '../../src/plan/plan-change';
import { takeSnapshot } from '../../src/plan/snapshot';
import { type PlanChange as SampleChange, SETTINGS, samplePlan, sampleTopic, TOPICS } from '../document/sample';

const issued = { number: '05', symbol: 'KH/CB', date: { year: 2022, month: 1, day: 10 } };

function snap(change?: SampleChange) {
  return takeSnapshot(samplePlan(change), issued);
}

/** Of the example year to what it becomes. */
function changes(after: SampleChange, before?: SampleChange): PlanChange[] {
  return comparePlans(snap(before), snap(after));
}

/** `changed 03: period, due`, with the numbers as they now are. */
function tell(change: PlanChange): string {
  if (change.kind === 'changed') return `${change.topic.number}: ${change.fields.join(', ')}`;
  if (change.kind === 'added' || change.kind === 'removed') return `${change.kind} ${change.topic.number}`;
  return change.kind === 'chair' ? `chair ${change.before} → ${change.after}` : `content ${change.section}`;
}

/** The example year with one topic changed. */
function withTopic(at: number, change: Partial<Topic>): SampleChange {
  return { topics: TOPICS.map((topic, index) => (index === at ? { ...topic, ...change } : topic)) };
}

const [first, second, third] = TOPICS as [Topic, Topic, Topic];
const fourth = sampleTopic({ row: 5, number: '05', title: 'Chuyển đổi số', month: 6, quarter: 2 });

describe('no change', () => {
  test.each<[string, SampleChange]>([
    ['the same', {}],
    ['rows in another order', { topics: [third, first, second], settings: {} }],
    [
      'number, symbol, signer',
      { settings: { documentNumber: '7', symbol: 'KH', signer: 'Ai đó', signerTitle: 'Bí thư' } },
    ],
    ['limits and links', { settings: { dailyMailLimit: 1, planLink: 'https://example.com' } }],
    ['a status', withTopic(0, { status: 'Đã sinh hoạt', outlineLink: 'https://example.com' })],
    ['another spelling of a title', withTopic(2, { title: ` ${third.title.toUpperCase()} ` })],
    ['a title before a name', withTopic(0, { assignees: [{ name: 'đ/c Nguyễn Thanh Tâm' }] })],
    ['a usual time where no day is set', { settings: { defaultTime: '14 giờ', defaultPlace: 'Văn phòng' } }],
    [
      'a bullet, a stop',
      { content: { closing: ['– Trên đây là kế hoạch sinh hoạt chuyên đề năm 2022 của Chi bộ Mầm non Định An'] } },
    ],
  ])('%s', (_name, after) => {
    expect(changes(after)).toEqual([]);
  });

  test('the same time in other words, the same people in another order', () => {
    const people = [{ name: 'Nguyễn Thị Ly' }, { name: 'Trần Văn An' }];
    const before = withTopic(0, { time: '14 giờ 00', assignees: people });
    expect(changes(withTopic(0, { time: '14h', assignees: [...people].reverse() }), before)).toEqual([]);
  });
});

describe('topics', () => {
  test.each<[string, SampleChange, string[]]>([
    ['one more', { topics: [...TOPICS, fourth] }, ['added 05']],
    ['one less', { topics: [first, third] }, ['removed 03']],
    ['none left', { topics: [] }, ['removed 02', 'removed 03', 'removed 04']],
    ['another title under its number', withTopic(1, { title: 'Chuyển đổi số' }), ['03: title']],
    ['another number under its title', withTopic(1, { number: '07' }), ['07: number']],
    [
      'numbers exchanged',
      { topics: [{ ...first, number: '03' }, { ...second, number: '02' }, third] },
      ['03: number', '02: number'],
    ],
    [
      'title and number both changed: another topic',
      withTopic(1, { title: 'Chuyển đổi số', number: '09' }),
      ['added 09', 'removed 03'],
    ],
    ['another month', withTopic(1, { month: 11, quarter: 4 }), ['03: period, due']],
    [
      'a day and an hour',
      withTopic(1, { date: { year: 2022, month: 10, day: 14 }, time: '8 giờ' }),
      ['03: period, time, due'],
    ],
    ['a place', withTopic(1, { place: 'Phòng họp' }), ['03: place']],
    ['somebody else', withTopic(1, { assignees: [{ name: 'Nguyễn Thanh Tâm' }] }), ['03: assignees']],
    ['Ly is not Lý', withTopic(2, { assignees: [{ name: 'Nguyễn Thị Lý' }] }), ['04: assignees']],
    ['a due date', withTopic(1, { dueTyped: { year: 2022, month: 9, day: 30 } }), ['03: due']],
    [
      'more, less and changed at once',
      { topics: [{ ...third, month: 11 }, fourth, first] },
      ['added 05', 'removed 03', '04: period, due'],
    ],
  ])('%s', (_name, after, told) => {
    expect(changes(after).map(tell)).toEqual(told);
  });

  test('two topics of one title are told apart by their numbers', () => {
    const twins = { topics: [first, { ...first, number: '03', month: 9, quarter: 3 as const }] };
    expect(changes({ topics: [...twins.topics].reverse() }, twins)).toEqual([]);
    expect(changes({ topics: [twins.topics[1]!] }, twins).map(tell)).toEqual(['removed 02']);
  });

  test('without `Số` the order counts', () => {
    const derived = TOPICS.map((topic, index) => ({ ...topic, number: `0${index + 1}`, numberDerived: true }));
    const moved = [{ ...derived[1]!, number: '01' }, { ...derived[0]!, number: '02' }, derived[2]!];
    expect(changes({ topics: moved }, { topics: derived }).map(tell)).toEqual(['01: number', '02: number']);
  });

  test('old and new are told', () => {
    const [change] = changes(withTopic(1, { assignees: [{ name: 'Nguyễn Thị Ly' }] }));
    expect(change).toEqual({
      kind: 'changed',
      fields: ['assignees'],
      before: snap().topics[1],
      topic: { ...snap().topics[1], assignees: ['Nguyễn Thị Ly'] },
    });
  });
});

test('what concerns all of the unit comes last', () => {
  const after: SampleChange = {
    settings: { chair: 'Bí thư Chi bộ' },
    content: { method: ['Sinh hoạt mỗi tháng.'], recipients: [] },
    topics: [...TOPICS, fourth],
  };
  expect(changes(after).map(tell)).toEqual([
    'added 05',
    `chair ${SETTINGS.chair} → Bí thư Chi bộ`,
    'content method',
    'content recipients',
  ]);
});

test('the usual time of meetings whose day is set', () => {
  const dated = withTopic(0, { date: { year: 2022, month: 4, day: 8 } });
  const later = { ...dated, settings: { defaultTime: '15 giờ' } };
  expect(changes(later, { ...dated, settings: { defaultTime: '14 giờ' } }).map(tell)).toEqual(['02: time']);
});
