/** Findings on days, months and quarters, in Vietnamese. */
import type { Holiday, HolidayId } from '../../../plan/holiday';
import type { Place } from '../../../plan/plan';
import { quote } from '../../quote';
import { weekdays } from '../weekdays';
import { at } from './words';

/** 0 = Sunday. */

const LABOUR_CODE = 'Bộ luật Lao động 2019';
const HOLIDAYS: Readonly<Record<HolidayId, string>> = {
  newYear: 'Tết Dương lịch',
  tet: 'Tết Nguyên đán',
  hungKings: 'Giỗ Tổ Hùng Vương',
  reunification: 'Ngày Chiến thắng 30/4',
  labour: 'Ngày Quốc tế lao động 01/5',
  national: 'Quốc khánh 02/9',
  culture: 'Ngày Văn hóa Việt Nam 24/11',
};

function describeDayOff(reason: Holiday | 'extra'): string {
  if (reason === 'extra') return 'là ngày nghỉ ghi ở mục “Ngày nghỉ thêm” trong trang “Cài đặt”';
  const name = HOLIDAYS[reason.id];
  if (reason.isInLieu) return `là ngày nghỉ bù ${name} (${LABOUR_CODE}, Điều 111)`;
  const source = reason.id === 'culture' ? 'Nghị quyết 80-NQ/TW' : `${LABOUR_CODE}, Điều 112`;
  return `là ngày nghỉ: ${name} (${source})`;
}

function nearest(suggestion: string | undefined): string {
  return suggestion === undefined
    ? 'Hãy chọn một ngày làm việc.'
    : `Ngày làm việc gần nhất là ${suggestion}; hãy đổi sang ngày ấy nếu được.`;
}

function askDue(suggestion: string | undefined): string {
  return suggestion === undefined ? 'Hãy ghi hạn nộp khác.' : `Có thể ghi hạn nộp ${suggestion}.`;
}

export const dates = {
  dayOffName: (reason: Holiday | 'extra') => (reason === 'extra' ? 'Ngày nghỉ thêm' : HOLIDAYS[reason.id]),
  dateOutsideYear: (place: Place, date: string, year: string) =>
    `${at(place)} ghi ngày ${date}, không thuộc ${year}. Hãy xem lại ngày ở ô này hoặc mục Năm trong trang Cài đặt; nếu đúng như vậy thì cứ để nguyên.`,
  monthOutsideQuarter: (place: Place, month: number, quarter: string, typedQuarter: string) =>
    `${at(place)} ghi tháng ${month}, thuộc quý ${quarter}, nhưng hàng này ghi quý ${typedQuarter}. Hãy xem lại quý hoặc tháng; nếu đúng như vậy thì cứ để nguyên.`,
  dateOutsideQuarter: (place: Place, date: string, quarter: string, typedQuarter: string, isLate: boolean) =>
    `${at(place)} ghi ngày ${date}, thuộc quý ${quarter}, nhưng hàng này ghi quý ${typedQuarter}. ${
      isLate
        ? 'Buổi sinh hoạt đôi khi lùi sang đầu quý sau; nếu đúng như vậy thì cứ để nguyên.'
        : 'Hãy xem lại quý hoặc ngày.'
    }`,
  dateOutsideMonth: (place: Place, date: string, month: string, isLate: boolean) =>
    `${at(place)} ghi ngày ${date}, nhưng hàng này ghi tháng ${month}. ${
      isLate
        ? 'Buổi sinh hoạt đôi khi lùi sang đầu tháng sau; nếu đúng như vậy thì cứ để nguyên.'
        : 'Hãy xem lại tháng hoặc ngày.'
    }`,
  sessionClash: (place: Place, date: string, time: string, other: Place) =>
    time === ''
      ? `${at(place)} ghi ngày ${date}, trùng ngày với ô ${other.cell}, mà cả hai chuyên đề chưa ghi giờ. Hãy ghi giờ khác nhau, hoặc đổi ngày của một chuyên đề.`
      : `${at(place)} ghi ngày ${date} lúc ${time}, trùng cả ngày và giờ với ô ${other.cell}. Hãy đổi ngày hoặc giờ của một trong hai chuyên đề.`,
  presenterTwice: (place: Place, date: string, name: string, other: Place) =>
    `${at(place)} ghi ngày ${date}, nhưng ${quote(name)} cũng trình bày chuyên đề của ô ${other.cell} trong ngày ấy. Hãy đổi ngày của một chuyên đề, hoặc giao cho người khác.`,
  meetingOnHoliday: (place: Place, date: string, reason: Holiday | 'extra', suggestion?: string) =>
    `${at(place)} ghi ngày ${date}, ${describeDayOff(reason)}. ${nearest(suggestion)}`,
  meetingOnWeekend: (place: Place, date: string, weekday: number, suggestion?: string) =>
    `${at(place)} ghi ngày ${date} là ${weekdays[weekday]}. ${nearest(suggestion)}`,
  dueOnWeekend: (place: Place, due: string, weekday: number, moved: string) =>
    `${at(place)} ghi hạn nộp ${due} là ngày nghỉ cuối tuần, nên văn bản ghi hạn là ${weekdays[weekday]} ${moved}.`,
  dueAfterMeeting: (place: Place, due: string, date: string, suggestion?: string) =>
    `${at(place)} ghi hạn nộp đề cương ${due}, nhưng buổi sinh hoạt là ngày ${date}; đề cương phải được nộp và duyệt trước buổi ấy. ${askDue(suggestion)}`,
  duePassed: (place: Place, due: string, isDerived: boolean, suggestion?: string) =>
    `${at(place)}: hạn nộp đề cương ${due}${isDerived ? ' (tính từ thời gian sinh hoạt)' : ''} đã qua mà cột Trạng thái chưa ghi gì, nên thư phân công sẽ nêu một hạn không làm kịp. ${askDue(suggestion)}`,
  quarterUncovered: (place: Place, quarter: string, year: number, directive: string) =>
    `${at(place)} chưa có chuyên đề nào của quý ${quarter} năm ${year}, trong khi chi bộ phải sinh hoạt chuyên đề ít nhất mỗi quý một lần (Hướng dẫn số ${directive}). Hãy thêm một chuyên đề cho quý này.`,
  issuedAfterStart: (place: Place, issued: string, number: string, heldOn: string, isLatest: boolean) =>
    `${at(place)} ghi ngày ban hành ${issued}, sau buổi sinh hoạt chuyên đề ${number} (${isLatest ? 'muộn nhất là ' : ''}ngày ${heldOn}). Kế hoạch phải có trước khi thực hiện; hãy xem lại ngày ban hành hoặc thời gian sinh hoạt.`,
};
