/** Knows a group that stands where a person should: `Tổ 1`, `Chi ủy`, `Toàn thể đảng viên`. */
import { bareName } from '../../plan/name';
import { foldKey } from '../../plan/text';

/** A text that begins with these is a group: as first words of a person's name they do not occur. */
const BEGINNINGS = [
  ...['tổ', 'nhóm', 'khối', 'lớp', 'đội', 'các', 'mọi', 'tất cả', 'tập thể', 'toàn thể', 'toàn bộ', 'cả tổ', 'cả nhóm'],
  ...['toàn chi bộ', 'toàn tổ', 'toàn trường', 'cả chi bộ', 'chi bộ', 'chi ủy', 'chi đoàn', 'chi hội', 'cấp ủy'],
  ...[
    'đảng bộ',
    'đảng ủy',
    'công đoàn',
    'liên đội',
    'đoàn thanh niên',
    'đoàn thể',
    'đoàn tncs',
    'bộ phận',
    'nhà trường',
  ],
  ...['hội đồng', 'hội phụ nữ', 'hội nông dân', 'hội cựu chiến binh', 'hội khuyến học', 'hội cha mẹ', 'phòng giáo dục'],
  ...['trường mầm non', 'trường mẫu giáo', 'trường tiểu học', 'trường thcs', 'trường thpt', 'bgh', 'bch', 'btv', 'bcu'],
  // `Ban` is a family name too.
  ...['ban chi ủy', 'ban giám hiệu', 'ban giám đốc', 'ban chấp hành', 'ban thường vụ', 'ban cấp ủy', 'ban lãnh đạo'],
  ...['ban tổ chức', 'ban chỉ đạo', 'ban thanh tra', 'ban đại diện', 'ban nữ công', 'ban kiểm tra', 'ban cán sự'],
  ...['ban biên tập', 'ban thư ký', 'ban chuyên môn', 'ban quản lý', 'ban tuyên giáo', 'ban công tác', 'ban giám khảo'],
].map(foldKey);

/** Groups by themselves only: more words may make a person of them (`Giáo viên Lê Thị An`, `Đoàn Trường Sơn`). */
const WHOLE = ['đảng viên', 'giáo viên', 'cán bộ', 'đoàn viên', 'đoàn trường', 'văn phòng', 'chúng tôi'].map(foldKey);

/** One person of a group. */
const ROLE_AFTER = /^ (?:viên|trưởng|phó)(?= |$)/u;
const COUNTED = /^\d+ (?:đồng chí|đ\/c|người|đảng viên|giáo viên|cán bộ|thành viên)(?= |$)/u;
const WORD_END = /^(?!\p{L})/u;

export function isGroup(name: string): boolean {
  const key = foldKey(bareName(name));
  if (COUNTED.test(key) || WHOLE.includes(key)) return true;
  return BEGINNINGS.some((words) => {
    if (!key.startsWith(words)) return false;
    const rest = key.slice(words.length);
    return WORD_END.test(rest) && !ROLE_AFTER.test(rest);
  });
}
