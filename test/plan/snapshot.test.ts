/** A plan as it was issued: what is kept, and what is not taken for it. */
import { parseSnapshot, takeSnapshot } from '../../src/plan/snapshot';
import { manyTopics, samplePlan, sampleTopic } from '../document/sample';

const issued = { number: '05', symbol: 'KH/CB', date: { year: 2022, month: 1, day: 10 } };
const dated = sampleTopic({
  title: 'Bảo vệ trẻ',
  date: { year: 2022, month: 4, day: 8 },
  assignees: [{ name: 'Nguyễn Thị Ly' }, { name: 'Trần Văn An' }],
});
const bare = sampleTopic({ number: '03', title: '', month: undefined, quarter: undefined, assignees: [] });
const plan = samplePlan({
  settings: { defaultPlace: 'Văn phòng', defaultTime: '14 giờ 00' },
  topics: [dated, bare],
  content: {
    bases: ['• Một;\n- Hai'],
    opening: [],
    aims: [],
    method: [],
    materials: [],
    closing: [],
    recipients: ['-'],
  },
});
const snapshot = takeSnapshot(plan, issued);

test('what is kept is what the paper said', () => {
  expect(snapshot).toEqual({
    v: 1,
    number: '05',
    symbol: 'KH/CB',
    date: '2022-01-10',
    chair: 'Phó Bí thư Chi bộ',
    signer: 'Trần Thị Hồng Vân',
    topics: [
      {
        number: '02',
        title: 'Bảo vệ trẻ',
        period: 'ngày 08 tháng 4 năm 2022 (quý II)',
        time: '14 giờ 00',
        place: 'Văn phòng',
        assignees: ['Nguyễn Thị Ly', 'Trần Văn An'],
        due: '29/3/2022',
      },
      { number: '03', title: '', period: '', time: '', place: '', assignees: [], due: '' },
    ],
    content: { bases: ['Một;', 'Hai'], opening: [], aims: [], method: [], materials: [], closing: [], recipients: [] },
  });
});

test('kept as text and read again it is the same', () => {
  expect(parseSnapshot(JSON.stringify(snapshot))).toEqual(snapshot);
});

test('a year of 40 topics takes a few properties of 9 KB', () => {
  const text = JSON.stringify(takeSnapshot(samplePlan({ topics: manyTopics(40) }), issued));
  expect(Buffer.byteLength(text)).toBeLessThan(3 * 9 * 1024);
});

const topic = snapshot.topics[0];

test.each<[string, string]>([
  ['nothing', ''],
  ['half of it', JSON.stringify(snapshot).slice(0, 300)],
  ['null', 'null'],
  ['a list', '[]'],
  ['a number', '1'],
  ['another version', JSON.stringify({ ...snapshot, v: 2 })],
  ['no version', JSON.stringify({ ...snapshot, v: undefined })],
  ['a day that does not exist', JSON.stringify({ ...snapshot, date: '2022-02-30' })],
  ['no topics', JSON.stringify({ ...snapshot, topics: undefined })],
  ['a topic that is a text', JSON.stringify({ ...snapshot, topics: ['02'] })],
  ['a topic without a title', JSON.stringify({ ...snapshot, topics: [{ ...topic, title: undefined }] })],
  ['assignees that are a text', JSON.stringify({ ...snapshot, topics: [{ ...topic, assignees: 'Ly' }] })],
  ['assignees without names', JSON.stringify({ ...snapshot, topics: [{ ...topic, assignees: [{}] }] })],
  ['no content', JSON.stringify({ ...snapshot, content: null })],
  ['content that is a text', JSON.stringify({ ...snapshot, content: { bases: 'Một' } })],
  ['a chair that is a number', JSON.stringify({ ...snapshot, chair: 5 })],
])('no snapshot: %s', (_name, text) => {
  expect(parseSnapshot(text)).toBeUndefined();
});

test('a part that a later version may add is no fault, nor one that is missing', () => {
  const { aims: _aims, ...content } = snapshot.content;
  const other = { ...snapshot, content: { ...content, appendix: 5 }, seal: true };
  expect(parseSnapshot(JSON.stringify(other))).toEqual(other);
});
