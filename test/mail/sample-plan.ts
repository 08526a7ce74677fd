/** A plan to write letters from; every test changes what it is about. */
import type { OutlineFile } from '../../src/mail/compose';
import type { Member, Place, Plan, Settings, Topic, TopicField } from '../../src/plan/plan';

const NOWHERE: Place = { tab: '', cell: '' };

export const TAM: Member = {
  name: 'Nguyễn Thanh Tâm',
  email: 'tam@example.com',
  position: 'Phó Bí thư',
  places: { name: NOWHERE, email: NOWHERE },
};
export const LY: Member = { name: 'Nguyễn Thị Ly', email: 'ly@example.com', places: { name: NOWHERE, email: NOWHERE } };

const SETTINGS: Settings = {
  form: 'party',
  unit: 'Chi bộ Mầm non Định An',
  year: { start: 2022, end: 2022 },
  symbol: 'KH/CB',
  signer: 'Lê Thị Hồng',
  signerTitle: 'BÍ THƯ',
  chair: '',
  defaultPlace: 'Phòng họp nhà trường',
  defaultTime: '14 giờ 00',
  outlineLeadDays: 7,
  noticeLeadDays: 3,
  remindLeadDays: 3,
  dailyMailLimit: 100,
  language: 'vi',
  planLink: '',
};

export function sampleTopic(values: Partial<Topic> & Pick<Topic, 'title' | 'assignees'>): Topic {
  return {
    row: 2,
    number: '02',
    numberDerived: false,
    status: '',
    outlineLink: '',
    places: {} as Record<TopicField, Place>,
    ...values,
  };
}

export const LEVEL = sampleTopic({
  title: 'Nâng cao trình độ lý luận chính trị',
  quarter: 2,
  month: 4,
  assignees: [{ name: TAM.name, member: TAM }],
});
export const SAFETY = sampleTopic({
  number: '04',
  title: 'Phòng, chống tai nạn thương tích',
  quarter: 4,
  month: 12,
  date: { year: 2022, month: 12, day: 15 },
  place: 'Hội trường',
  assignees: [
    { name: LY.name, member: LY },
    { name: TAM.name, member: TAM },
  ],
});

export function samplePlan(values: Partial<Plan> = {}, settings: Partial<Settings> = {}): Plan {
  return {
    topics: [LEVEL, SAFETY],
    members: [TAM, LY],
    content: { bases: [], opening: [], aims: [], method: [], materials: [], closing: [], recipients: [] },
    ...values,
    settings: { ...SETTINGS, ...settings },
  };
}

export function sampleOutline(fileName: string, version = '1'): OutlineFile {
  return { fileName, version, bytes: () => Uint8Array.of(1, 2, 3) };
}
