/** What is wrong in the workbook, and what to do: one Vietnamese sentence or two for each kind of fault. */
import type { Place } from '../../plan/plan';
import { quote } from '../quote';

function at(place: Place): string {
  return place.cell === '' ? `Trang ${quote(place.tab)}` : `Ô ${place.cell}`;
}

function list(names: readonly string[]): string {
  return names.map(quote).join(', ');
}

const SET_UP = 'chọn menu Chuyên đề → Thiết lập bảng';

export const finding = {
  tabMissing: (tab: string) => `Bảng tính chưa có trang ${quote(tab)}. Hãy ${SET_UP} để thêm trang này.`,
  columnMissing: (tab: string, header: string) =>
    `Hàng 1 của trang ${quote(tab)} chưa có cột ${quote(header)}. Hãy sửa lại tên cột, hoặc ${SET_UP} để thêm cột.`,
  errorCell: (place: Place, error: string, header: string) =>
    `${at(place)} (${header}) đang báo lỗi ${error}. Hãy sửa công thức, hoặc gõ thẳng giá trị vào ô.`,

  topicsMissing: (tab: string) =>
    `Trang ${quote(tab)} chưa có chuyên đề nào. Hãy gõ mỗi chuyên đề một hàng, từ hàng 2.`,
  titleMissing: (place: Place) => `${at(place)} chưa có tên chuyên đề. Hãy gõ tên chuyên đề của hàng này.`,
  assigneeMissing: (place: Place) => `${at(place)} chưa có người thực hiện. Hãy gõ họ tên người được phân công.`,
  assigneeUnknown: (place: Place, name: string, tab: string) =>
    `${at(place)} ghi ${quote(name)}, nhưng trang ${quote(tab)} không có người này. Hãy sửa lại họ tên, hoặc thêm người này vào trang ${quote(tab)}.`,
  assigneeAmbiguous: (place: Place, name: string, members: readonly string[]) =>
    `${at(place)} ghi ${quote(name)}, nhưng danh sách có ${list(members)}. Hãy ghi đủ cả phần trong ngoặc để biết là ai.`,

  periodMissing: (place: Place) =>
    `${at(place)} chưa cho biết chuyên đề này sinh hoạt khi nào. Hãy điền ít nhất một trong các cột Quý, Tháng, Ngày sinh hoạt.`,
  quarterInvalid: (place: Place, typed: string, year?: string) =>
    `${at(place)} ghi ${quote(typed)}, không đọc được là một quý${year ? ` của ${year}` : ''}. Hãy gõ I, II, III hoặc IV.`,
  monthInvalid: (place: Place, typed: string, year?: string) =>
    `${at(place)} ghi ${quote(typed)}, không đọc được là một tháng${year ? ` của ${year}` : ''}. Hãy gõ một số từ 1 đến 12.`,
  dateInvalid: (place: Place, typed: string) =>
    `${at(place)} ghi ${quote(typed)}, không đọc được là một ngày. Hãy gõ ngày/tháng/năm, ví dụ 05/02/2026.`,
  dateOutsideYear: (place: Place, date: string, year: string) =>
    `${at(place)} ghi ngày ${date}, không thuộc ${year}. Hãy xem lại ngày ở ô này hoặc mục Năm trong trang Cài đặt; nếu đúng như vậy thì cứ để nguyên.`,
  monthOutsideQuarter: (place: Place, month: number, quarter: string, typedQuarter: string) =>
    `${at(place)} ghi tháng ${month}, thuộc quý ${quarter}, nhưng hàng này ghi quý ${typedQuarter}. Hãy xem lại quý hoặc tháng; nếu đúng như vậy thì cứ để nguyên.`,
  dateOutsideMonth: (place: Place, date: string, month: string) =>
    `${at(place)} ghi ngày ${date}, nhưng hàng này ghi tháng ${month}. Hãy xem lại tháng hoặc ngày.`,
  dueOnWeekend: (place: Place, due: string, moved: string) =>
    `${at(place)} ghi hạn nộp ${due} là ngày nghỉ cuối tuần, nên văn bản ghi hạn là thứ Sáu ${moved}.`,

  memberNameMissing: (place: Place) =>
    `${at(place)} chưa có họ tên, dù hàng này đã ghi thông tin khác. Hãy gõ họ tên, hoặc xóa hàng này nếu không dùng.`,
  memberDuplicate: (place: Place, name: string, first: Place) =>
    `${at(place)} ghi ${quote(name)}, trùng với ô ${first.cell}. Nếu là hai người, hãy thêm phần trong ngoặc ở cả hai trang, ví dụ ${quote(`${name} (Lá 1)`)}; nếu là một người, hãy xóa bớt một hàng.`,
  emailMissing: (place: Place, name: string) =>
    `${at(place)} chưa có e-mail của ${name}, nên không soạn được thư cho người này. Hãy gõ e-mail, hoặc báo cho người này bằng cách khác.`,
  emailInvalid: (place: Place, name: string, typed: string) =>
    `${at(place)} ghi ${quote(typed)}, không phải là một địa chỉ e-mail, nên không soạn được thư cho ${name}. Hãy gõ đúng một địa chỉ, ví dụ ten@example.com.`,

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
