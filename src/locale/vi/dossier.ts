/** What is said of a quarter's dossier, in Vietnamese. */

const list = (names: readonly string[]) => names.map((name) => `“${name}”`).join('; ');

export const dossier = {
  whichQuarter: 'Lập hồ sơ quý nào (I, II, III, IV)? Để trống: quý này.',
  noTopics: (span: string) => `Không có chuyên đề nào trong ${span}; hồ sơ chỉ gồm văn bản chung.`,
  missing: (name: string) => `Còn thiếu: ${name}`,
  inWord: (names: readonly string[]) =>
    `Chưa làm được bản PDF nên trong tệp nén là bản Word: ${list(names)}. Lần bấm sau sẽ thử lại.`,
  lost: (names: readonly string[]) => `Không lấy được nội dung nên không có trong tệp nén: ${list(names)}.`,
  replaced: (name: string) =>
    `“${name}” trên Google Drive đã có người thay bằng tệp khác nên được giữ nguyên; tệp nén mới nằm bên cạnh.`,
  idle: (name: string) => `“${name}” là của lần lập trước và không còn cần; xin xóa khỏi Google Drive.`,
  left: (count: number) => `Còn ${count} văn bản chưa đưa vào tệp nén.`,
};
