/** What letters are written from. */
import type { WordingData, WordingTopic } from '../../../src/mail/wording/data';
import { prepareWording, renderWording } from '../../../src/mail/wording/wording';
import type { WordingKind, WordingPart } from '../../../src/plan/wording-kind';

export const LEVEL: WordingTopic = {
  number: '02',
  title: 'Nâng cao trình độ lý luận chính trị',
  when: 'tháng 4 năm 2022 (quý II)',
  dated: false,
  time: '',
  place: '',
  due: 'ngày 25 tháng 3 năm 2022',
  assignees: 'Nguyễn Thị Ly',
  others: '',
};

export const SAFETY: WordingTopic = {
  number: '04',
  title: 'Phòng, chống tai nạn thương tích',
  when: 'ngày 15 tháng 12 năm 2022 (quý IV)',
  dated: true,
  time: '14 giờ 00',
  place: 'Hội trường',
  due: 'ngày 08 tháng 12 năm 2022',
  assignees: 'Nguyễn Thị Ly, Nguyễn Thanh Tâm',
  others: 'đồng chí Nguyễn Thanh Tâm',
};

export const DATA: WordingData = {
  recipient: 'Nguyễn Thị Ly',
  position: 'Phó Bí thư',
  unit: 'Chi bộ Mầm non Định An',
  superior: 'Đảng bộ xã Định An',
  year: 'năm 2022',
  signer: 'Lê Thị Hồng',
  signerTitle: 'Bí thư',
  chair: 'Phó Bí thư Chi bộ',
  changes: ['Địa điểm: Văn phòng → Hội trường.'],
  hasOutline: true,
  link: 'https://docs.example.com/d/1',
  topics: [SAFETY],
};

/** With nothing that a workbook may leave out. */
export const POOR: WordingData = {
  ...DATA,
  ...{ position: '', superior: '', signer: '', signerTitle: '', chair: '', link: '', changes: [], hasOutline: false },
  topics: [{ ...LEVEL, due: '', assignees: '' }],
};

/** Throws where the text has faults. */
export function fill(
  text: string,
  data: WordingData = DATA,
  kind: WordingKind = 'assignment',
  part: WordingPart = 'body',
): string {
  const result = prepareWording(text, kind, part);
  if ('faults' in result) throw new Error(JSON.stringify(result.faults.slice(0, 3)));
  return renderWording(result.prepared, data);
}
