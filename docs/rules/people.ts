/** Examples of the rules of `src/plan/rules/people.ts`. */
import type { PEOPLE_RULES } from '../../src/plan/rules/people';
import type { RuleExamples } from './example';

const SAFETY = 'Bảo vệ và phòng chống tai nạn thương tích cho trẻ trong trường mầm non';

export const peopleExamples: RuleExamples<keyof typeof PEOPLE_RULES> = {
  title_duplicate: {
    wrong: {
      'Chuyên đề': { B3: 'Bảo vệ và phòng, chống tai nạn thương tích cho trẻ trong trường', B5: SAFETY },
    },
    at: ['Chuyên đề!B5'],
    right: {
      'Chuyên đề': { B3: 'Học tập và làm theo Bác, phần 1', B4: 'Học tập và làm theo Bác, phần 2', B5: SAFETY },
    },
  },
  number_duplicate: {
    wrong: { 'Chuyên đề': { A4: '02', A5: '03' } },
    at: ['Chuyên đề!A4'],
    right: { 'Chuyên đề': { A2: 1, A3: 2, A4: null, A5: null } },
  },
  number_gap: {
    wrong: { 'Chuyên đề': { A2: '02', A3: '03', A4: '05', A5: '06' } },
    at: ['Chuyên đề!A2', 'Chuyên đề!A4'],
    right: { 'Chuyên đề': { A2: '02', A3: '01' } },
  },
  number_mixed_style: {
    wrong: { 'Chuyên đề': { A3: '2' } },
    at: ['Chuyên đề!A3'],
    right: { 'Chuyên đề': { A3: 2 } },
  },
  assignee_unknown: {
    wrong: { 'Chuyên đề': { H2: 'Lê Hồng Nhung' } },
    at: ['Chuyên đề!H2'],
    right: { 'Chuyên đề': { H2: 'đ/c LÊ THỊ HỒNG NHUNG' } },
  },
  assignee_group: {
    wrong: { 'Chuyên đề': { H4: 'Tổ Lá' } },
    at: ['Chuyên đề!H4'],
    also: ['assignee_unknown Chuyên đề!H4'],
    right: { 'Chuyên đề': { H4: 'Trần Ngọc Ánh' } },
  },
  assignee_single_name: {
    wrong: { 'Chuyên đề': { H4: 'cô Ánh' } },
    at: ['Chuyên đề!H4'],
    also: ['assignee_unknown Chuyên đề!H4'],
    right: { 'Chuyên đề': { H4: 'cô Trần Ngọc Ánh' } },
  },
  member_duplicate: {
    wrong: { 'Thành viên': { B7: 'Vũ Minh Khôi', C7: 'khoi.vu@example.com' } },
    at: ['Thành viên!B7'],
    right: {
      'Thành viên': { B6: 'Vũ Minh Khôi (Lá 1)', B7: 'Vũ Minh Khôi (Lá 2)', C7: 'khoi.vu@example.com' },
      'Chuyên đề': { H5: 'Vũ Minh Khôi (Lá 1)' },
    },
  },
  member_similar: {
    wrong: { 'Thành viên': { B7: 'Lê Hồng Nhung', C7: 'nhung.le@example.com' } },
    at: ['Thành viên!B7'],
    right: { 'Thành viên': { B7: 'Trần Ngọc Anh', C7: 'tran.anh@example.com' } },
  },
  load_uneven: {
    wrong: { 'Chuyên đề': { H3: 'Lê Thị Hồng Nhung', H4: 'Lê Thị Hồng Nhung' } },
    at: ['Thành viên!B3'],
    right: { 'Chuyên đề': { H2: 'Đỗ Thu Hà', H3: 'Lê Thị Hồng Nhung' } },
  },
  email_missing: {
    wrong: { 'Thành viên': { C3: null } },
    at: ['Thành viên!C3'],
    right: { 'Thành viên': { C2: null } },
  },
  email_invalid: {
    wrong: {
      'Thành viên': { C3: 'hong.nhung@gmail.con', C4: 'duc@example.com, van.duc@example.com', C6: 'khôi@trường.vn' },
    },
    at: ['Thành viên!C3', 'Thành viên!C4', 'Thành viên!C6'],
    right: {
      'Thành viên': {
        C3: ' mailto:hong.nhung@example.com ',
        C4: 'Phạm Văn Đức <duc@example.com>',
        C6: 'khoi＠example.com.',
      },
    },
  },
};
