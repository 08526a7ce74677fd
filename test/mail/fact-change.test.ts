/** What has changed between two tellings: which topic was which, and in what. */
import { compareFacts } from '../../src/mail/fact-change';
import type { TopicFact } from '../../src/mail/topic-fact';

const A: TopicFact = {
  number: '02',
  title: 'Học tập Bác',
  period: 'tháng 4 năm 2022 (quý II)',
  time: '14 giờ 00',
  place: 'Hội trường',
  due: '2022-03-25',
};
const B: TopicFact = { ...A, number: '05', title: 'An toàn' };

type Case = [string, TopicFact[], TopicFact[], string[], TopicFact[]?];
test.each<Case>([
  ['nothing', [A, B], [B, A], []],
  ['letter case, spaces, the tone’s place', [{ ...A, title: 'Hoà  bình' }], [{ ...A, title: 'hòa bình' }], []],
  ['the number alone', [A], [{ ...A, number: '03' }], []],
  ['the title', [A], [{ ...A, title: 'Học và làm theo Bác' }], ['title 02 Học tập Bác → Học và làm theo Bác']],
  ['the period', [A], [{ ...A, period: 'quý III' }], ['period 02 tháng 4 năm 2022 (quý II) → quý III']],
  ['the hour', [A], [{ ...A, time: '' }], ['time 02 14 giờ 00 → ']],
  ['the place', [A], [{ ...A, place: 'Lớp Lá' }], ['place 02 Hội trường → Lớp Lá']],
  ['the due date', [A], [{ ...A, due: '2022-04-05' }], ['due 02 2022-03-25 → 2022-04-05']],
  ['one came, one went', [A], [B], ['added 05', 'removed 02']],
  ['all went', [A, B], [], ['removed 02', 'removed 05']],
  [
    'two of one title, sorted and one moved',
    [A, { ...B, title: A.title, place: 'Lớp Mầm' }],
    [
      { ...B, title: A.title, place: 'Lớp Mầm' },
      { ...A, place: 'Lớp Lá' },
    ],
    ['place 02 Hội trường → Lớp Lá'],
  ],
  [
    'another way to write the hour, beside a change',
    [A, B],
    [
      { ...A, time: '14h' },
      { ...B, place: 'Lớp Lá' },
    ],
    ['place 05 Hội trường → Lớp Lá'],
  ],
  [
    'another way to write the hour, where facts differ in nothing else',
    [A],
    [{ ...A, time: '14h' }],
    ['time 02 14 giờ 00 → 14h'],
  ],
  [
    'a number that another topic has now, a renamed one',
    [A],
    [{ ...B, number: '02' }],
    ['title 02 Học tập Bác → An toàn'],
  ],
  [
    'a number that another topic has now, hers having gone to somebody else',
    [A],
    [{ ...B, number: '02' }],
    ['added 02', 'removed 02'],
    [
      { ...B, number: '02' },
      { ...A, number: '05' },
    ],
  ],
  ['hers renamed and given to somebody else', [A], [B], ['added 05', 'removed 02'], [B, { ...A, title: 'Mới' }]],
])('%s', (...[, before, after, expected, topics]: Case) => {
  const told = compareFacts(before, after, topics).map((change) =>
    'before' in change
      ? `${change.kind} ${change.topic.number} ${change.before} → ${change.after}`
      : `${change.kind} ${change.topic.number}`,
  );
  expect(told).toEqual(expected);
});
