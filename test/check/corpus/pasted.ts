/** Texts pasted from Word, from old fonts, and cells that another program would take for formulas. */
import { tablesWith } from '../../../docs/rules/example';
import type { CorpusEntry } from './entry';

const TODAY = { year: 2026, month: 1, day: 5 };

export const pasted: readonly CorpusEntry[] = [
  {
    name: 'pasted from Word: spaces that do not break, characters of no width, letters in pieces, a bookmark',
    tables: tablesWith({
      'Chuyên đề': {
        B2: 'Nâng cao\u00A0chất lượng sinh hoạt chi bộ',
        H2: 'Lê Thị Hồng Nhung'.normalize('NFD'),
        B3: 'Học tập và làm theo tư tưởng, đạo đức,\u200B phong cách Hồ Chí Minh',
        B4: 'Chuẩn bị các điều kiện cho năm học mới'.normalize('NFD'),
        B5: '[bookmark: _Toc98231]Bảo vệ và phòng, chống tai nạn thương tích cho trẻ',
      },
      'Thành viên': { B4: 'Phạm Văn Đức'.normalize('NFD') },
      'Cài đặt': { B4: 'Chi bộ\u00A0Mầm non Hoa Sen' },
      'Nội dung': { B5: '\uFEFFSinh hoạt chuyên đề được tổ chức mỗi quý một lần.' },
    }),
    today: TODAY,
    findings: [
      'invisible_character Chuyên đề!B2',
      'unicode_not_nfc Chuyên đề!H2',
      'invisible_character Chuyên đề!B3',
      'unicode_not_nfc Chuyên đề!B4',
      'import_artefact Chuyên đề!B5',
      'unicode_not_nfc Thành viên!B4',
      'invisible_character Cài đặt!B4',
      'invisible_character Nội dung!B5',
    ],
  },
  {
    name: 'pasted from a web page: marks of direction, everything at once in one paragraph',
    tables: tablesWith({
      'Chuyên đề': { C3: 'II\u00A0', G2: '\u200EPhòng họp' },
      'Nội dung': {
        B4: `${'Chi bộ xây dựng'.normalize('NFD')}\u00A0kế hoạch sinh hoạt [bookmark: _GoBack]chuyên đề như sau:`,
        B6: 'Trên đây là kế hoạch sinh hoạt chuy\u00ADên đề của chi bộ.',
      },
    }),
    today: TODAY,
    findings: [
      'invisible_character Chuyên đề!G2',
      'invisible_character Chuyên đề!C3',
      'unicode_not_nfc Nội dung!B4',
      'invisible_character Nội dung!B4',
      'import_artefact Nội dung!B4',
      'invisible_character Nội dung!B6',
    ],
  },
  {
    name: 'the old plan typed in .VnTime (TCVN3)',
    tables: tablesWith({
      'Chuyên đề': {
        B2: 'N©ng cao chÊt l\u00ADîng sinh ho¹t chi bé',
        G2: 'Phßng häp Héi ®ång',
        H2: 'Lª ThÞ Hång Nhung',
      },
      'Nội dung': {
        B2: 'C¨n cø ChØ thÞ sè 50-CT/TW ngµy 23/7/2025 cña Ban BÝ th\u00AD',
        B5: 'Sinh ho¹t chuyªn ®Ò ®\u00ADîc tæ chøc mçi quý mét lÇn.',
      },
    }),
    today: TODAY,
    findings: [
      'legacy_font_text Chuyên đề!B2',
      'legacy_font_text Chuyên đề!G2',
      'legacy_font_text Chuyên đề!H2',
      'assignee_unknown Chuyên đề!H2',
      'legacy_font_text Nội dung!B2',
      'legacy_font_text Nội dung!B5',
    ],
  },
  {
    name: 'the old plan typed in VNI-Times',
    tables: tablesWith({
      'Chuyên đề': { B3: 'Hoïc taäp vaø laøm theo tö töôûng, ñaïo ñöùc, phong caùch Hoà Chí Minh' },
      'Cài đặt': { B4: 'Chi boä Maàm non Hoa Sen' },
      'Nội dung': {
        B5: 'Sinh hoaït chuyeân ñeà ñöôïc toå chöùc moãi quyù moät laàn.',
        B7: 'Ñaûng uûy xaõ (ñeå baùo caùo)',
      },
    }),
    today: TODAY,
    findings: [
      'legacy_font_text Chuyên đề!B3',
      'legacy_font_text Cài đặt!B4',
      'legacy_font_text Nội dung!B5',
      'legacy_font_text Nội dung!B7',
    ],
  },
  {
    name: 'foreign words with marks of their own are no old font',
    tables: tablesWith({
      'Chuyên đề': { B4: 'Âm nhạc cho trẻ: từ Frère Jacques, Für Elise đến dân ca quan họ' },
      'Nội dung': {
        B5: 'Tham khảo phương pháp của Célestin Freinet, Fröbel và Maria Montessori; học liệu Señorita, Crème.',
      },
    }),
    today: TODAY,
    findings: [],
  },
  {
    name: 'cells that begin like formulas',
    tables: tablesWith({
      'Chuyên đề': {
        B2: '=Nâng cao chất lượng sinh hoạt chi bộ',
        G2: '@Phòng họp',
        B3: '+ Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
        B4: '-Chuẩn bị các điều kiện cho năm học mới',
      },
      'Thành viên': { D3: '=Đảng viên' },
    }),
    today: TODAY,
    findings: [
      'formula_text Chuyên đề!B2',
      'formula_text Chuyên đề!G2',
      'formula_text Chuyên đề!B3',
      'formula_text Chuyên đề!B4',
      'formula_text Thành viên!D3',
    ],
  },
  {
    name: 'broken formulas',
    tables: tablesWith({
      'Chuyên đề': {
        G2: { error: '#N/A' },
        H3: { error: '#REF!' },
        D4: '#VALUE!',
        B5: '#NAME?',
      },
      'Nội dung': { B3: { error: '#REF!' } },
    }),
    today: TODAY,
    findings: [
      'cell_error Chuyên đề!G2',
      'assignee_missing Chuyên đề!H3',
      'month_invalid Chuyên đề!D4',
      'title_missing Chuyên đề!B5',
      'cell_error Nội dung!B3',
    ],
  },
];
