/** What is said of the papers of the cycle, in Vietnamese. */

export const paper = {
  whichTopic: 'Lập cho chuyên đề số mấy? Để trống: chuyên đề sắp tới.',
  noTopicLeft: 'Mọi chuyên đề trong bảng đều đã sinh hoạt xong; xin ghi số của chuyên đề cần lập văn bản.',
  topicUnknown: (typed: string, numbers: readonly string[]) =>
    `Không có chuyên đề số “${typed}”. ${numbers.length > 0 ? `Các số đang có: ${numbers.join(', ')}.` : 'Trang “Chuyên đề” chưa có chuyên đề nào.'}`,
  topicRepeated: (number: string, count: number) =>
    `Có ${count} chuyên đề cùng số “${number}” nên chưa biết lập cho chuyên đề nào. Hãy sửa cột Số rồi bấm lại.`,
  whichSpan: 'Báo cáo quý nào (I, II, III, IV)? Để trống: cả năm.',
  quarterUnknown: (typed: string) => `“${typed}” không phải là một quý. Hãy ghi I, II, III hoặc IV.`,
  issuedKept: (name: string) => `Đã ban hành, được giữ nguyên: ${name}`,
  issuedGone: (name: string) =>
    `“${name}” đã ban hành nhưng nay không còn trên Google Drive; xin lấy lại từ thùng rác. Văn bản đã ký thì không lập lại.`,
  issuedUnknown: (name: string) =>
    `Chưa biết “${name}” đã ký ghi những gì (lượt lập trước bị dừng giữa chừng hoặc do bản cũ của tiện ích lập), nên chưa lập được kế hoạch bổ sung. Nếu kế hoạch chưa ban hành, hãy sửa mục “Đã ban hành” thành Không rồi bấm lại.`,
  issuedNumberMissing:
    'Bảng đã khác kế hoạch đã ban hành nhưng mục “Số văn bản” còn trống; hãy ghi đúng số trên kế hoạch đã ký rồi bấm lại để lập kế hoạch bổ sung.',
  supplementIdle: (name: string) =>
    `Bảng nay không khác kế hoạch đã ban hành, nên “${name}” không còn cần; được giữ nguyên để xem lại.`,
  downloads: 'Bấm PDF hoặc Word để tải về máy; nội dung là bản đang có trên Google Drive, kể cả chỗ đã sửa tay.',
  nothingToDownload: 'Chưa có văn bản nào. Bấm “Lập kế hoạch và soạn thư” để lập.',
  files: { pdf: 'PDF', word: 'Word' },
  numbered: (text: string, label: string) => `${text} – số ${label}`,
};
