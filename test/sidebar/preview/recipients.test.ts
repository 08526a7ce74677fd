import { choose, readPreview } from '../../../src/sidebar/preview/recipients';

const VIEW = readPreview({
  sections: [
    { id: 'papers', heading: 'Văn bản', items: [{ text: 'Sẽ lập' }, { text: 'Không đổi', isIdle: true }] },
    {
      id: 'messages',
      heading: 'Thư',
      items: [
        { text: 'Sẽ soạn', person: 'Lan', copy: 'Kính gửi' },
        { text: 'Không đổi', person: 'Hoa', isIdle: true },
        { text: 'Thiếu quyền' },
      ],
    },
    {
      id: 'sending',
      heading: 'Gửi',
      items: [
        { text: 'Sẽ gửi', person: 'Hoa' },
        { text: 'Sẽ gửi', person: 'Lan' },
      ],
    },
  ],
});

test('what is written and sent stands with its person', () => {
  expect(VIEW.recipients).toEqual([
    {
      name: 'Lan',
      messages: [{ text: 'Sẽ soạn', person: 'Lan', copy: 'Kính gửi' }],
      sending: [{ text: 'Sẽ gửi', person: 'Lan' }],
    },
    { name: 'Hoa', messages: [], sending: [{ text: 'Sẽ gửi', person: 'Hoa' }] },
  ]);
});

test('what has no person stays in its section, and what does nothing is apart', () => {
  expect(VIEW.sections.map(({ id, items }) => [id, ...items.map(({ text }) => text)])).toEqual([
    ['papers', 'Sẽ lập'],
    ['messages', 'Thiếu quyền'],
  ]);
  expect(VIEW.idle.map(({ text }) => text)).toEqual(['Không đổi', 'Không đổi']);
});

test.each([
  [[], { chosen: 2, drafted: 1, toSend: 2 }],
  [['Ai đó'], { chosen: 2, drafted: 1, toSend: 2 }],
  [['Lan'], { only: ['Hoa'], chosen: 1, drafted: 0, toSend: 1 }],
  [['Lan', 'Hoa'], { only: [], chosen: 0, drafted: 0, toSend: 0 }],
])('without %j', (unticked, choice) => {
  expect(choose(VIEW.recipients, new Set(unticked))).toEqual(choice);
});
