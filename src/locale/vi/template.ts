/** What is said of templates and their faults, in Vietnamese. */
import type { Place } from '../../plan/plan';
import { quote } from '../quote';
import { at, list } from './finding/words';

const PARTS = { body: '', header: ' ở đầu trang', footer: ' ở chân trang', note: ' ở chú thích' };

const instead = (right: string) => (right === '' ? '' : ` Có lẽ là ${right}?`);

export const template = {
  title: 'Mẫu văn bản',
  /** Where in a template: a part of the page, and the words around. */
  where: (part: keyof typeof PARTS, around: string) => `${PARTS[part]}${around === '' ? '' : ` (chỗ “${around}”)`}`,

  /** `tag` as it is written; `where` as above; `other` another tag that matters. */
  fault: {
    template_tag_unclosed: (tag: string, where: string, _other: string) =>
      `Thẻ ${tag}${where} thiếu dấu }. Hãy viết thẻ trọn trong một đoạn, từ { đến }.`,
    template_tag_unopened: (tag: string, where: string, _other: string) =>
      `Dấu } sau “${tag}”${where} không có dấu { mở đầu. Hãy thêm { hoặc xóa }.`,
    template_tag_doubled: (tag: string, where: string, _other: string) =>
      `Thẻ ${tag}${where} nằm trong nhiều lần ngoặc. Hãy chỉ viết một dấu { và một dấu }.`,
    template_tag_broken: (tag: string, where: string, _other: string) =>
      `Thẻ ${tag}${where} bị ngắt giữa chừng bởi chỗ xuống dòng, dấu tab hoặc hình. Hãy xóa cả thẻ rồi gõ liền một mạch.`,
    template_tag_quoted: (tag: string, where: string, _other: string) =>
      `Trong thẻ ${tag}${where} có dấu nháy. Hãy xóa dấu nháy bên trong ngoặc { }.`,
    template_tag_unknown: (tag: string, where: string, other: string) =>
      `Mẫu này không có thẻ ${tag}${where}.${instead(other)} Hãy sửa cho đúng tên thẻ trong chú giải hoặc xóa đi.`,
    template_tag_misplaced: (tag: string, where: string, other: string) =>
      `Thẻ ${tag}${where} chỉ dùng được bên trong ${other}. Hãy dời thẻ vào giữa thẻ mở và thẻ đóng ấy.`,
    template_tag_misused_list: (tag: string, where: string, other: string) =>
      `Thẻ ${tag}${where} là một danh sách, không điền được vào giữa câu. Hãy viết ${other}.`,
    template_tag_misused_switch: (tag: string, where: string, other: string) =>
      `Thẻ ${tag}${where} chỉ là điều kiện, không có chữ để in. Hãy viết ${other}.`,
    template_tag_misused_item: (tag: string, where: string, other: string) =>
      `Thẻ ${tag}${where} chỉ dùng được bên trong danh sách gồm các dòng chữ, như ${other}.`,
    template_loop_unclosed: (tag: string, where: string, _other: string) =>
      `Thẻ mở ${tag}${where} không có thẻ đóng. Hãy thêm ${tag.replace(/^\{\s*[#^]/, '{/')} ở chỗ kết thúc.`,
    template_loop_unopened: (tag: string, where: string, _other: string) =>
      `Thẻ đóng ${tag}${where} không có thẻ mở ở trước. Hãy thêm ${tag.replace(/^\{\s*\//, '{#')} ở chỗ bắt đầu hoặc xóa thẻ đóng.`,
    template_loop_crossed: (tag: string, where: string, other: string) =>
      `Phần ${tag}${where} và phần ${other} cắt nhau. Thẻ mở sau phải đóng trước: hãy đóng ${other} trước khi đóng ${tag}.`,
    template_loop_split: (tag: string, where: string, _other: string) =>
      `Phần ${tag}${where} mở và đóng không cùng một chỗ: một thẻ ở trong bảng, khung chữ hoặc chú thích, thẻ kia ở ngoài. Hãy đặt cả hai thẻ cùng bên trong hoặc cùng bên ngoài.`,
    template_image_missing: (_tag: string, where: string, _other: string) =>
      `Hình${where} không còn tệp ảnh. Hãy xóa hình rồi chèn lại.`,
    template_image_linked: (_tag: string, where: string, _other: string) =>
      `Hình${where} chỉ là đường dẫn đến một tệp ở nơi khác. Hãy xóa hình rồi chèn thẳng tệp ảnh vào mẫu.`,
    template_unusable: (tag: string, _where: string, _other: string) =>
      tag === ''
        ? 'Mẫu có chỗ không điền được. Hãy bỏ những sửa đổi gần nhất, hoặc lập lại mẫu từ bản có sẵn.'
        : `Thẻ ${tag} nằm ở chỗ không điền được. Hãy đặt thẻ mở và thẻ đóng thành những đoạn riêng, hoặc bỏ thẻ này.`,
    template_no_tags: (_tag: string, _where: string, _other: string) =>
      'Tệp không có thẻ nào nên không phải là mẫu. Hãy lập mẫu từ bản có sẵn rồi sửa, hoặc thêm các thẻ vào tệp.',
    template_too_large: (_tag: string, _where: string, _other: string) =>
      'Tệp lớn quá 5 MB. Hãy thu nhỏ hoặc bỏ bớt hình rồi thử lại.',
  },

  unreadable: {
    empty: 'Tệp trống, không có nội dung. Hãy chọn lại tệp .docx.',
    doc: 'Tệp là bản Word cũ (.doc) hoặc có mật khẩu. Hãy mở bằng Word hay Google Tài liệu rồi lưu lại thành .docx, không đặt mật khẩu.',
    odt: 'Tệp là .odt của LibreOffice. Hãy mở bằng LibreOffice rồi lưu lại thành .docx.',
    pdf: 'Tệp là PDF, không sửa thành mẫu được. Hãy chọn tệp .docx.',
    other: 'Tệp không phải là .docx. Hãy chọn tệp do Word, LibreOffice hay Google Tài liệu lưu thành .docx.',
    damaged: 'Tệp .docx đã hỏng, không mở được. Hãy mở bằng Word rồi lưu lại, hoặc chọn bản khác.',
  },

  /** Of a row's value. */
  linkInvalid: (label: string, typed: string) =>
    `Mục “${label}” ghi “${typed}”, không phải đường dẫn của một mẫu. Hãy xóa ô này để dùng mẫu có sẵn, hoặc chọn menu Chuyên đề → Mẫu, thể thức → Mẫu văn bản… để lập mẫu.`,
  foreign: (label: string) =>
    `Mục “${label}” ghi một tài liệu mà tiện ích không được đọc: Google chỉ cho đọc tài liệu do chính tiện ích lập ra bằng tài khoản này. Hãy tải tài liệu ấy về thành .docx, rồi chọn menu Chuyên đề → Mẫu, thể thức → Mẫu văn bản… → Dùng tệp Word của tôi.`,
  foreignOwner: (label: string, owner: string) =>
    `Mẫu ở mục “${label}” do tài khoản ${owner} lập nên tài khoản này không đọc được. Hãy nhờ ${owner} chạy, hoặc xin tệp .docx rồi chọn menu Chuyên đề → Mẫu, thể thức → Mẫu văn bản… → Dùng tệp Word của tôi.`,
  missing: (label: string, name: string) =>
    `Mẫu “${name}” ở mục “${label}” đã bị xóa hoặc đang nằm trong thùng rác. Hãy khôi phục mẫu, hoặc xóa ô này để dùng mẫu có sẵn.`,
  permission: (label: string, name: string) =>
    `Muốn dùng mẫu ở mục “${label}” thì cần thêm quyền: ${name}. Xin bấm lại rồi đồng ý trên màn hình cấp quyền, hoặc xóa ô này để dùng mẫu có sẵn.`,
  stopped: (count: number) =>
    `Mẫu còn ${count} chỗ phải sửa nên chưa lập văn bản nào; không có gì bị thay đổi. Sửa xong, xin bấm lại.`,
  fileStopped: (count: number) => `Tệp còn ${count} chỗ phải sửa nên chưa lập mẫu; không có gì bị thay đổi.`,

  name: (kind: string) => `Mẫu ${kind}`,
  kindUnknown: (typed: string, names: readonly string[]) =>
    `Không có loại mẫu “${typed}”. Các loại: ${names.join(', ')}.`,
  replaceQuestion: (label: string, value: string) =>
    `Mục “${label}” đang ghi một mẫu:\n${value}\n\nGhi mẫu mới vào đó? Tài liệu cũ vẫn còn nguyên trên Google Drive.`,
  kept: (label: string) => `Mục “${label}” được giữ nguyên; không lập mẫu mới.`,
  made: (name: string) => `Đã lập mẫu: ${name}`,
  howToEdit:
    'Mở mẫu, sửa lời văn và cách trình bày tùy ý, giữ nguyên chữ trong ngoặc { }. Lần lập văn bản sau sẽ theo mẫu này; xóa ô ghi mẫu trong trang “Cài đặt” thì trở lại mẫu có sẵn.',
  rowChanged: (label: string, url: string) =>
    `Mục “${label}” vừa có người sửa nên được giữ nguyên. Muốn dùng mẫu mới, hãy dán đường dẫn này vào đó: ${url}`,

  /** Of the tab `Mẫu thư`. */
  wording: {
    name: 'Thư',
    option: (tab: string) => `Thư (trang “${tab}”)`,
    inCell: (cell: string, message: string) => `Ô ${cell}: ${message}`,
    tagUnknown: (tag: string, where: string, near: string) =>
      `Loại thư này không có thẻ ${tag}${where}.${instead(near)} Hãy sửa cho đúng tên thẻ hoặc xóa đi.`,
    tooLarge: 'Lời thư dài quá 10.000 chữ cái. Hãy rút ngắn lại.',
    kindUnknown: (place: Place, typed: string, kinds: readonly string[]) =>
      `${at(place)} ${typed === '' ? 'chưa ghi loại thư' : `ghi ${quote(typed)}, không phải một loại thư`}, nên hàng này không được dùng. Hãy chọn một trong: ${list(kinds)}.`,
    kindRepeated: (place: Place, kind: string, first: Place) =>
      `${at(place)} ghi lại loại ${quote(kind)}; hàng được dùng là ở ô ${first.cell}. Hãy gộp lời thư vào một hàng rồi xóa hàng kia.`,
    columnMissing: (tab: string, header: string) =>
      `Hàng 1 của trang ${quote(tab)} chưa có cột ${quote(header)}, nên phần ấy của các thư theo lời có sẵn. Hãy sửa lại tên cột.`,
    noFile:
      'Lời thư nằm ngay trong trang “Mẫu thư” của bảng tính, không dùng tệp Word. Xin bấm “Lập mẫu từ bản có sẵn”.',
    complete: 'Trang “Mẫu thư” đã đủ các loại thư; không phải thêm gì.',
    howToEdit:
      'Sửa lời thư ngay trong trang “Mẫu thư”, giữ nguyên chữ trong ngoặc { }. Những thư soạn sau đó theo lời đã sửa; xóa ô, hàng hay cả trang thì trở lại lời có sẵn. Dòng chỉ có thẻ mà thẻ ấy trống thì không in ra.',
    tags: 'Các thẻ dùng được',
    within: (tag: string, list: string) => `${tag} trong ${list}`,
    oneTopic: (kinds: readonly string[]) =>
      `Thư ${list(kinds)} chỉ nói về một chuyên đề, nên thẻ của chuyên đề còn dùng được ở bất cứ chỗ nào trong thư.`,
  },

  dialog: {
    kind: 'Loại văn bản',
    lead: 'Mẫu là một Google Tài liệu có sẵn các thẻ; sửa mẫu thì các văn bản lập sau đó đổi theo. Lời thư thì nằm trong trang “Mẫu thư” của bảng tính này.',
    own: 'Lập mẫu từ bản có sẵn',
    fileLead: 'Hoặc dùng một tệp .docx của mình đã có các thẻ (tối đa 5 MB):',
    file: 'Dùng tệp Word của tôi',
    working: 'Đang lập mẫu…',
    noFile: 'Xin chọn một tệp .docx trước.',
    notDocx: 'Chỉ dùng được tệp .docx. Hãy lưu lại tệp thành .docx rồi chọn.',
    tooLarge: 'Tệp lớn quá 5 MB; xin thu nhỏ hoặc bỏ bớt hình.',
    unreadable: 'Không đọc được tệp này trên máy; xin chọn lại.',
    failed: 'Chưa lập được mẫu:',
  },
};
