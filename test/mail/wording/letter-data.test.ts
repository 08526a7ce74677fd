/** A plan as the tags of `Mẫu thư` print it. */
import { vi } from '../../../src/locale/catalogue';
import { composeAssignments } from '../../../src/mail/compose';
import { describeLetter } from '../../../src/mail/wording/letter-data';
import { LEVEL, LY, SAFETY, samplePlan, TAM } from '../sample-plan';
import { fill } from './sample';

const plan = samplePlan();

test('a letter in Vietnamese', () => {
  expect(describeLetter(plan, TAM, [LEVEL, SAFETY], { changes: ['A → B'], hasOutline: true })).toEqual({
    recipient: 'Nguyễn Thanh Tâm',
    position: 'Phó Bí thư',
    unit: 'Chi bộ Mầm non Định An',
    superior: '',
    year: 'năm 2022',
    signer: 'Lê Thị Hồng',
    signerTitle: 'BÍ THƯ',
    chair: '',
    changes: ['A → B'],
    hasOutline: true,
    link: '',
    topics: [
      {
        number: '02',
        title: 'Nâng cao trình độ lý luận chính trị',
        when: 'tháng 4 năm 2022 (quý II)',
        dated: false,
        time: '',
        place: 'Phòng họp nhà trường',
        due: 'ngày 25 tháng 3 năm 2022',
        assignees: 'Nguyễn Thanh Tâm',
        others: '',
      },
      {
        number: '04',
        title: 'Phòng, chống tai nạn thương tích',
        when: 'ngày 15 tháng 12 năm 2022 (quý IV)',
        dated: true,
        time: '14 giờ 00',
        place: 'Hội trường',
        due: 'ngày 08 tháng 12 năm 2022',
        assignees: 'Nguyễn Thị Ly, Nguyễn Thanh Tâm',
        others: 'đồng chí Nguyễn Thị Ly',
      },
    ],
  });
});

test('a letter in English', () => {
  const english = { ...plan, settings: { ...plan.settings, language: 'en' as const } };
  expect(describeLetter(english, LY, [SAFETY])).toMatchObject({
    year: '2022',
    changes: [],
    topics: [{ when: '15 December 2022 (quarter IV)', due: '8 December 2022', others: 'Comrade Nguyễn Thanh Tâm' }],
  });
});

test('the words that the tab begins with say, line by line, what the built-in letter says', () => {
  const built = composeAssignments(plan, new Map()).find(({ to }) => to.name === TAM.name)!.text;
  const own = fill(vi.wording.assignment.body, describeLetter(plan, TAM, [LEVEL, SAFETY]));
  // The letter says its days in figures.
  expect(`${own.replace(/ngày (\d+) tháng (\d+) năm (?=\d{4}$)/gm, 'ngày $1/$2/')}\n`).toBe(built);
});
