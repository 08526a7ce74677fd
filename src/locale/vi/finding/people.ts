/** Findings on titles, numbers and people, in Vietnamese. */
import type { EmailFault } from '../../../plan/email-cell';
import type { Place } from '../../../plan/plan';
import { quote } from '../../quote';
import { at, list } from './words';

interface Named {
  readonly name: string;
  readonly place: Place;
}

/** What is wrong, and what to do. */
const EMAIL_FAULTS: Readonly<Record<EmailFault, readonly [string, string]>> = {
  several: ['có hơn một địa chỉ e-mail', 'để lại một địa chỉ'],
  marks: ['trong đó có chữ mang dấu', 'gõ địa chỉ không dấu; tên miền tiếng Việt thì gõ dạng xn--'],
  spaces: ['có dấu cách ở giữa', 'gõ đúng một địa chỉ, viết liền, không kèm chữ nào khác'],
  slip: ['có lẽ là gõ nhầm', 'xem gợi ý và gõ lại cho đúng'],
  other: ['không phải là một địa chỉ e-mail', 'gõ đúng một địa chỉ, ví dụ ten@example.com'],
};

export const people = {
  titleDuplicate: (place: Place, title: string, first: Place) =>
    `${at(place)} ghi lại chuyên đề ${quote(title)} của ô ${first.cell}. Nếu là một chuyên đề, hãy xóa bớt một hàng; nếu là hai, hãy ghi rõ chỗ khác nhau.`,
  titleNear: (place: Place, words: string, first: Place, firstWords: string) =>
    `${at(place)} ghi ${quote(words)}, ô ${first.cell} ghi ${quote(firstWords)}, ngoài ra hai tên chuyên đề giống hệt nhau. Nếu là một chuyên đề, hãy ghi thống nhất và xóa bớt một hàng; nếu là hai thì cứ để nguyên.`,
  titleMisquoted: (place: Place, words: string, first: Place, firstWords: string) =>
    `${at(place)} ghi ${quote(words)}, ô ${first.cell} của trang ${quote(first.tab)} ghi ${quote(firstWords)}, ngoài ra tên chuyên đề giống hệt nhau. Hãy ghi thống nhất một cách.`,
  numberDuplicate: (place: Place, number: string, first: Place) =>
    `${at(place)} ghi số ${number}, trùng với ô ${first.cell}. Hãy đánh lại số để mỗi chuyên đề có một số riêng.`,
  numberTaken: (place: Place, number: string, first: Place) =>
    `${at(place)} để trống nên chuyên đề này lấy số ${number} theo thứ tự hàng, trùng với ô ${first.cell}. Hãy gõ số cho hàng này, hoặc để trống cả cột để hệ thống tự đánh số.`,
  numberStart: (place: Place, number: string, from: string, to: string) =>
    `${at(place)} ghi số ${number} là số nhỏ nhất, nên thiếu ${from === to ? `số ${from}` : Number(to) - Number(from) === 1 ? `số ${from} và số ${to}` : `các số từ ${from} đến ${to}`}. Hãy đánh số từ 01, hoặc kiểm tra xem có sót chuyên đề nào không.`,
  numberGap: (place: Place, number: string, from: string, to: string) =>
    `${at(place)} ghi số ${number}, nhưng chưa có chuyên đề nào mang ${from === to ? `số ${from}` : `các số từ ${from} đến ${to}`}. Hãy đánh lại số cho liền nhau, hoặc kiểm tra xem có sót chuyên đề nào không.`,
  numberMixedStyle: (place: Place, typed: string, other: Place, otherTyped: string) =>
    `${at(place)} ghi số ${quote(typed)}, còn ô ${other.cell} ghi ${quote(otherTyped)}: chỗ có số 0 đứng trước, chỗ không. Hãy viết thống nhất một kiểu; văn bản luôn in hai chữ số.`,
  assigneeNear: (place: Place, name: string, tab: string, names: readonly string[], count: number) =>
    `${at(place)} ghi ${quote(name)}, nhưng trang ${quote(tab)} không có người này; gần giống nhất là ${list(names)}${count > names.length ? ` và ${count - names.length} người khác` : ''}. Nếu đúng là ${count === 1 ? 'người ấy' : 'một trong những người ấy'}, hãy ghi họ tên cho khớp; nếu không, hãy thêm người này vào trang ${quote(tab)}.`,
  assigneeSeveral: (place: Place, name: string, tab: string) =>
    `${at(place)} ghi ${quote(name)}, dường như là nhiều người, nhưng không phải ai cũng có trong trang ${quote(tab)}. Hãy ghi mỗi người một dòng, hoặc ngăn cách bằng dấu chấm phẩy, đúng họ tên trong trang ${quote(tab)}.`,
  assigneeGroupUnknown: (place: Place, name: string, tab: string) =>
    `${at(place)} ghi ${quote(name)}, không phải là một người trong trang ${quote(tab)}. Hãy ghi họ tên một người có trong trang ấy.`,
  assigneeGroup: (place: Place, name: string) =>
    `${at(place)} ghi ${quote(name)}, là một tập thể, nên không rõ ai viết đề cương và ai nhận thư phân công. Hãy ghi họ tên người chịu trách nhiệm.`,
  assigneeSingleName: (place: Place, name: string, tab: string) =>
    `${at(place)} chỉ ghi tên ${quote(name)}, không có họ, nên không chắc là ai. Hãy ghi đủ họ tên như trong trang ${quote(tab)}.`,
  memberSimilar: (place: Place, name: string, others: readonly Named[]) =>
    `${at(place)} ghi ${quote(name)}, gần giống ${others.map((other) => `${quote(other.name)} ở ô ${other.place.cell}`).join(', ')}. Nếu là một người, hãy sửa họ tên cho đúng và xóa bớt một hàng; nếu là hai người thì cứ để nguyên.`,
  loadUneven: (place: Place, name: string, count: number, topics: number, idleCount: number, idle: readonly string[]) =>
    `${at(place)}: ${quote(name)} nhận ${count} trong ${topics} chuyên đề, trong khi ${idleCount} người chưa nhận chuyên đề nào (${list(idle)}${idleCount > idle.length ? '…' : ''}). Hãy xem lại việc phân công; nếu đã cân nhắc thì cứ để nguyên.`,
  assigneeUnknown: (place: Place, name: string, tab: string) =>
    `${at(place)} ghi ${quote(name)}, nhưng trang ${quote(tab)} không có người này. Hãy sửa lại họ tên, hoặc thêm người này vào trang ${quote(tab)}.`,
  assigneeAmbiguous: (place: Place, name: string, members: readonly string[]) =>
    `${at(place)} ghi ${quote(name)}, nhưng danh sách có ${list(members)}. Hãy ghi đủ cả phần trong ngoặc để biết là ai.`,
  memberDuplicate: (place: Place, name: string, first: Place) =>
    `${at(place)} ghi ${quote(name)}, trùng với ô ${first.cell}. Nếu là hai người, hãy thêm phần trong ngoặc ở cả hai trang, ví dụ ${quote(`${name} (Lá 1)`)}; nếu là một người, hãy xóa bớt một hàng.`,
  emailMissing: (place: Place, name: string) =>
    `${at(place)} chưa có e-mail của ${name}, nên không soạn được thư cho người này. Hãy gõ e-mail, hoặc báo cho người này bằng cách khác.`,
  emailInvalid: (place: Place, name: string, typed: string, fault: EmailFault) => {
    const [reason, advice] = EMAIL_FAULTS[fault];
    return `${at(place)} ghi ${quote(typed)}, ${reason}, nên không soạn được thư cho ${name}. Hãy ${advice}.`;
  },
};
