import type { Settings } from '../../src/plan/plan';
import type { CellValue } from '../../src/sheet/cell';
import { readPlan } from '../../src/sheet/read-plan';
import { withCell, withSettings } from './workbook';

test.each<[string, CellValue, string, unknown]>([
  ['Loại văn bản', 'Văn bản hành chính', 'form', 'state'],
  ['Loại văn bản', ' VĂN BẢN  ĐẢNG '.normalize('NFD'), 'form', 'party'],
  ['Cơ quan cấp trên', 'Đảng bộ xã Định An', 'superior', 'Đảng bộ xã Định An'],
  ['Số văn bản', 5, 'documentNumber', '5'],
  ['Số văn bản', '05', 'documentNumber', '05'],
  ['Số văn bản', 'Số: 05', 'documentNumber', '05'],
  ['Ký hiệu', 'KH-TMG', 'symbol', 'KH-TMG'],
  ['Ký hiệu', '-KH/CB', 'symbol', 'KH/CB'],
  ['Địa danh', 'Định An ', 'locality', 'Định An'],
  [
    'Ngày ban hành',
    { year: 2022, month: 1, day: 10, hour: 0, minute: 0 },
    'issueDate',
    { year: 2022, month: 1, day: 10 },
  ],
  ['Ngày ban hành', '10/01/2022', 'issueDate', { year: 2022, month: 1, day: 10 }],
  ['Người ký', 'đ/c Nguyễn Thanh Tâm', 'signer', 'Nguyễn Thanh Tâm'],
  ['Người ký', 'Nguyễn Thanh Tâm', 'chair', 'Nguyễn Thanh Tâm'],
  ['Chức vụ người ký', 'PHÓ BÍ THƯ', 'chair', 'Phó bí thư'],
  ['Chủ trì', 'Trần Bắc Bộ', 'chair', 'Trần Bắc Bộ'],
  ['Địa điểm mặc định', 'Văn phòng', 'defaultPlace', 'Văn phòng'],
  ['Giờ mặc định', '14h00', 'defaultTime', '14h00'],
  ['Giờ mặc định', { year: 1899, month: 12, day: 30, hour: 14, minute: 0 }, 'defaultTime', '14 giờ 00'],
  ['Số ngày nộp đề cương trước buổi sinh hoạt', 7, 'outlineLeadDays', 7],
  ['Số ngày nộp đề cương trước buổi sinh hoạt', '7 ngày', 'outlineLeadDays', 7],
  ['Số ngày gửi thông báo trước', '0', 'noticeLeadDays', 0],
  ['Nhắc trước', '5 ngày', 'remindLeadDays', 5],
  ['Hạn mức thư mỗi ngày', '50 thư', 'dailyMailLimit', 50],
  ['Ngôn ngữ', 'English', 'language', 'en'],
  ['Ngôn ngữ', 'Tiếng Việt'.normalize('NFD'), 'language', 'vi'],
  ['ngôn  ngữ :', 'EN', 'language', 'en'],
  ['Thư ký', 'đ/c Nguyễn Thị Ly', 'secretary', 'Nguyễn Thị Ly'],
  ['Văn bản báo họp', 'GIẤY  MỜI', 'calledBy', 'invitation'],
  ['Văn bản sau buổi họp', 'nghị quyết', 'endsIn', 'resolution'],
  ['Đã ban hành', 'Có', 'isIssued', true],
  ['Đã ban hành', true, 'isIssued', true],
  ['Đã ban hành', 'chưa', 'isIssued', false],
  ['Chia sẻ đề cương', 'Có', 'sharesOutlines', true],
  ['Chia sẻ đề cương', null, 'sharesOutlines', false],
  ['Văn bản kế hoạch', 'https://docs.google.com/document/d/x', 'planLink', 'https://docs.google.com/document/d/x'],
  ['Năm', null, 'year', { start: 2022, end: 2022 }],
])('%s: %j gives %s %j', (label, typed, id, value) => {
  const { plan, findings } = readPlan(withSettings([label, typed]));
  expect(findings).toEqual([]);
  expect(plan!.settings[id as keyof Settings]).toEqual(value);
});

test('the state form has its own defaults', () => {
  const { plan } = readPlan(withSettings(['Loại văn bản', 'Văn bản hành chính']));
  expect(plan!.settings).toMatchObject({
    form: 'state',
    symbol: 'KH-TCM',
    signerTitle: 'TỔ TRƯỞNG',
    chair: 'Tổ trưởng',
  });
  expect(plan!.content.recipients).toContain('Lưu: VT, TCM');
});

test.each<[string, CellValue, string, unknown, string]>([
  ['Loại văn bản', 'constructor', 'form', 'party', 'setting_invalid'],
  ['Loại văn bản', '#N/A', 'form', 'party', 'setting_invalid'],
  ['Ngôn ngữ', 'Français', 'language', 'vi', 'setting_invalid'],
  ['Số văn bản', '05-KH/CB', 'documentNumber', undefined, 'setting_invalid'],
  ['Số ngày nộp đề cương trước buổi sinh hoạt', 'mười', 'outlineLeadDays', 10, 'setting_invalid'],
  ['Số ngày nộp đề cương trước buổi sinh hoạt', -3, 'outlineLeadDays', 10, 'setting_invalid'],
  ['Số ngày gửi thông báo trước', 2.5, 'noticeLeadDays', 3, 'setting_invalid'],
  ['Hạn mức thư mỗi ngày', { error: '#REF!' }, 'dailyMailLimit', 100, 'setting_invalid'],
  ['Địa danh', '#REF!', 'locality', undefined, 'setting_invalid'],
  ['Ngày ban hành', 'đầu năm', 'issueDate', undefined, 'date_invalid'],
  ['Ngày ban hành', '#N/A', 'issueDate', undefined, 'date_invalid'],
  ['Đã ban hành', 'rồi nhé', 'isIssued', true, 'setting_invalid'],
  ['Chia sẻ đề cương', 'tùy', 'sharesOutlines', false, 'setting_invalid'],
  ['Văn bản báo họp', 'Công văn', 'calledBy', 'notice', 'setting_invalid'],
  ['Năm', 2023, 'year', { start: 2022, end: 2022 }, 'setting_repeated'],
])('%s: %j cannot be used', (label, typed, id, value, rule) => {
  const { plan, findings } = readPlan(withSettings([label, typed]));
  expect(findings.map((finding) => [finding.rule, finding.tab, finding.cell])).toEqual([[rule, 'Cài đặt', 'B4']]);
  expect(plan!.settings[id as keyof Settings]).toEqual(value);
});

test('the first row with a value holds', () => {
  const tables = withSettings(['Địa danh', null], ['Địa danh', 'Định An']);
  expect(readPlan(tables).plan!.settings.locality).toBe('Định An');
});

test('an English workbook is told in English', () => {
  const tables = withSettings(['Ngôn ngữ', 'English'], ['Số ngày gửi thông báo trước', 'x']);
  expect(readPlan(tables).findings[0]!.message).toBe(
    'Cell B5 holds “x”, which does not fit “Số ngày gửi thông báo trước”; “3” is used instead. Please correct the cell.',
  );
  expect(readPlan(withCell('Cài đặt', 'B3', 'x')).findings[0]!.message).toBe(
    'Ô B3 ghi “x”, không đọc được là một năm. Hãy gõ năm (2026) hoặc năm học (2026-2027).',
  );
});
