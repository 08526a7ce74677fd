/** Findings on tabs, columns, settings and cells that cannot be read, in Vietnamese. */
import type { Place } from '../../../plan/plan';
import { quote } from '../../quote';
import { at, list } from './words';

const SET_UP = 'chọn menu Chuyên đề → Thiết lập bảng';

export const workbook = {
  tabMissing: (tab: string) => `Bảng tính chưa có trang ${quote(tab)}. Hãy ${SET_UP} để thêm trang này.`,
  columnMissing: (tab: string, header: string) =>
    `Hàng 1 của trang ${quote(tab)} chưa có cột ${quote(header)}. Hãy sửa lại tên cột, hoặc ${SET_UP} để thêm cột.`,
  errorCell: (place: Place, error: string, header: string) =>
    `${at(place)} (${header}) đang báo lỗi ${error}. Hãy sửa công thức, hoặc gõ thẳng giá trị vào ô.`,
  topicsMissing: (tab: string) =>
    `Trang ${quote(tab)} chưa có chuyên đề nào. Hãy gõ mỗi chuyên đề một hàng, từ hàng 2.`,
  titleMissing: (place: Place) => `${at(place)} chưa có tên chuyên đề. Hãy gõ tên chuyên đề của hàng này.`,
  assigneeMissing: (place: Place) => `${at(place)} chưa có người thực hiện. Hãy gõ họ tên người được phân công.`,
  periodMissing: (place: Place) =>
    `${at(place)} chưa cho biết chuyên đề này sinh hoạt khi nào. Hãy điền ít nhất một trong các cột Quý, Tháng, Ngày sinh hoạt.`,
  quarterInvalid: (place: Place, typed: string, year?: string) =>
    `${at(place)} ghi ${quote(typed)}, không đọc được là một quý${year ? ` của ${year}` : ''}. Hãy gõ I, II, III hoặc IV.`,
  monthInvalid: (place: Place, typed: string, year?: string) =>
    `${at(place)} ghi ${quote(typed)}, không đọc được là một tháng${year ? ` của ${year}` : ''}. Hãy gõ một số từ 1 đến 12.`,
  dateInvalid: (place: Place, typed: string) =>
    `${at(place)} ghi ${quote(typed)}, không đọc được là một ngày. Hãy gõ ngày/tháng/năm, ví dụ 05/02/2026.`,
  memberNameMissing: (place: Place) =>
    `${at(place)} chưa có họ tên, dù hàng này đã ghi thông tin khác. Hãy gõ họ tên, hoặc xóa hàng này nếu không dùng.`,
  settingMissing: (place: Place, label: string) =>
    `${at(place)} chưa có giá trị cho mục ${quote(label)}. Hãy điền mục này.`,
  settingRowMissing: (tab: string, label: string) =>
    `Trang ${quote(tab)} chưa có mục ${quote(label)}. Hãy thêm mục này, hoặc ${SET_UP}.`,
  yearInvalid: (place: Place, typed: string) =>
    `${at(place)} ghi ${quote(typed)}, không đọc được là một năm. Hãy gõ năm (2026) hoặc năm học (2026-2027).`,
  settingInvalid: (place: Place, label: string, typed: string, used: string) =>
    `${at(place)} ghi ${quote(typed)}, không dùng được cho mục ${quote(label)}; tạm dùng ${used === '' ? 'chỗ trống' : quote(used)}. Hãy sửa lại ô này.`,
  settingRepeated: (place: Place, label: string, first: Place) =>
    `${at(place)} ghi lại mục ${quote(label)}; giá trị được dùng là ở ô ${first.cell}. Hãy xóa bớt một hàng.`,
  sectionUnknown: (place: Place, typed: string, sections: readonly string[]) =>
    typed === ''
      ? `${at(place)} chưa cho biết đoạn văn này thuộc phần nào, nên đoạn này chưa được dùng. Hãy chọn một trong: ${list(sections)}.`
      : `${at(place)} ghi ${quote(typed)}, không phải là một phần của kế hoạch, nên đoạn này chưa được dùng. Hãy chọn một trong: ${list(sections)}.`,
};
