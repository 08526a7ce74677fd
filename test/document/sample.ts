/** The example plan's year, and ways to vary it. */
import type { Member, Plan, Settings, Topic, TopicField } from '../../src/plan/plan';

const NOWHERE = { tab: '', cell: '' };
const FIELDS: readonly TopicField[] = [
  'number',
  'title',
  'quarter',
  'month',
  'date',
  'time',
  'place',
  'assignees',
  'due',
  'status',
  'outline',
];
const PLACES = Object.fromEntries(FIELDS.map((field) => [field, NOWHERE])) as Topic['places'];

export function sampleTopic(change: Partial<Topic> = {}): Topic {
  return {
    row: 2,
    number: '02',
    numberDerived: false,
    title:
      'Các giải pháp nâng cao trình độ lý luận chính trị, chuyên môn, nghiệp vụ, năng lực công tác của đội ngũ cán bộ, đảng viên',
    quarter: 2,
    month: 4,
    assignees: [{ name: 'Nguyễn Thanh Tâm' }],
    status: '',
    outlineLink: '',
    places: PLACES,
    ...change,
  };
}

export const TOPICS: readonly Topic[] = [
  sampleTopic(),
  sampleTopic({
    row: 3,
    number: '03',
    title: 'Xây dựng và tổ chức triển khai các giải pháp nhằm đổi mới, nâng cao chất lượng sinh hoạt chi bộ',
    quarter: 3,
    month: 10,
    assignees: [{ name: 'Nguyễn Thị Thanh Tâm' }],
  }),
  sampleTopic({
    row: 4,
    number: '04',
    title: 'Bảo vệ và phòng, chống tai nạn thương tích cho trẻ trong trường mầm non',
    quarter: 4,
    month: 12,
    assignees: [{ name: 'Nguyễn Thị Ly' }],
  }),
];

export const SETTINGS: Settings = {
  form: 'party',
  superior: 'Đảng bộ xã Định An',
  unit: 'Chi bộ Mầm non Định An',
  year: { start: 2022, end: 2022 },
  documentNumber: '5',
  symbol: 'KH/CB',
  locality: 'Định An',
  signer: 'Trần Thị Hồng Vân',
  signerTitle: 'Phó Bí thư',
  chair: 'Phó Bí thư Chi bộ',
  outlineLeadDays: 10,
  noticeLeadDays: 3,
  remindLeadDays: 3,
  dailyMailLimit: 90,
  language: 'vi',
  planLink: '',
};

export const CONTENT: Plan['content'] = {
  bases: [
    'Căn cứ Chỉ thị số 10-CT/TW ngày 30/3/2007 của Ban Bí thư về nâng cao chất lượng sinh hoạt chi bộ;',
    '- Căn cứ Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018 của Ban Tổ chức Trung ương về một số vấn đề nâng cao chất lượng sinh hoạt chi bộ.',
  ],
  opening: ['Chi bộ Mầm non Định An xây dựng kế hoạch sinh hoạt chuyên đề năm 2022 như sau:'],
  aims: [
    '- Nâng cao nhận thức, trách nhiệm của đảng viên; phát huy ưu điểm, khắc phục hạn chế, khuyết điểm trong sinh hoạt chi bộ.',
    '• Cụ thể hóa nội dung phù hợp với tình hình, nhiệm vụ của chi bộ; góp phần thực hiện thắng lợi nghị quyết đại hội các cấp.',
  ],
  method: [
    '- Sinh hoạt chuyên đề mỗi quý ít nhất một lần, lồng ghép với buổi sinh hoạt thường kỳ của chi bộ.',
    '- Phó Bí thư thông báo trước chuyên đề, thời gian, địa điểm và gửi dự thảo đến đảng viên để chủ động chuẩn bị ý kiến.',
    '- Sau buổi sinh hoạt, đảng viên được phân công tiếp thu ý kiến, hoàn chỉnh chuyên đề; chi bộ rút kinh nghiệm cho lần sau.',
  ],
  materials: ['Tài liệu do đảng ủy cấp trên cung cấp; Tạp chí Cộng sản; Tạp chí Xây dựng Đảng; Sổ tay xây dựng Đảng.'],
  closing: ['Trên đây là kế hoạch sinh hoạt chuyên đề năm 2022 của Chi bộ Mầm non Định An./.'],
  recipients: ['Đảng ủy xã Định An (báo cáo)', 'Các đồng chí đảng viên', 'Lưu Chi bộ'],
};

export interface PlanChange {
  readonly settings?: Partial<Settings>;
  readonly content?: Partial<Plan['content']>;
  readonly topics?: readonly Topic[];
  readonly members?: readonly Member[];
}

export function samplePlan({ settings, content, topics = TOPICS, members = [] }: PlanChange = {}): Plan {
  return { settings: { ...SETTINGS, ...settings }, topics, members, content: { ...CONTENT, ...content } };
}

/** As many topics as wanted, over the year. */
export function manyTopics(count: number): Topic[] {
  return Array.from({ length: count }, (_, index) => {
    const month = 1 + (index % 12);
    const quarter = Math.ceil(month / 3) as Topic['quarter'];
    return sampleTopic({
      ...TOPICS[index % 3],
      row: index + 2,
      number: String(index + 1).padStart(2, '0'),
      month,
      quarter,
    });
  });
}

/** Invented members, as many as wanted; the sheet's own order. */
export function manyMembers(count: number): Member[] {
  const given = ['Tâm', 'Ly', 'Vân', 'Hoa', 'Lan', 'Hương'];
  return Array.from({ length: count }, (_, index) => ({
    name: `Nguyễn Thị ${given[index % given.length]} ${index + 1}`,
    position: index === 0 ? 'Bí thư' : index === 1 ? 'Phó Bí thư' : undefined,
    places: { name: NOWHERE, email: NOWHERE },
  }));
}
