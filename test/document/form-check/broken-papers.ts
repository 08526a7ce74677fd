/** Papers broken in one place each, and what the checker is to say of them. */
import type { Form } from '../../../src/plan/plan';
import type { Body } from './papers';

export interface BrokenPaper {
  readonly name: string;
  readonly form: Form;
  readonly change: (body: Body) => void;
  /** Rule, and how the paragraph begins in the broken paper; none where the finding has no place. */
  readonly findings: ReadonlyArray<readonly [rule: string, start?: string]>;
}

const PARTY_NATION = 'ĐẢNG CỘNG SẢN';
const STATE_NATION = 'CỘNG HÒA XÃ HỘI';
const LONG = '- Nâng cao nhận thức';

/** The paragraph after one that begins so. */
function next(body: Body, start: string) {
  const following = body.find(start).nextSibling;
  if (!following) throw new Error(`Nothing after ${start}`);
  return following;
}

function drop(body: Body, start: string) {
  const following = next(body, start);
  following.parentNode?.removeChild(following);
}

function section(body: Body, name: string, attributes: Record<string, string>) {
  const element = body.document.getElementsByTagName(name)[0];
  for (const [key, value] of Object.entries(attributes)) element?.setAttribute(`w:${key}`, value);
}

export const BROKEN_PAPERS: readonly BrokenPaper[] = [
  {
    name: 'Letter paper',
    form: 'party',
    change: (body) => section(body, 'w:pgSz', { w: '12240', h: '15840' }),
    findings: [['form_page_size']],
  },
  {
    name: 'a page on its side',
    form: 'party',
    change: (body) => section(body, 'w:pgSz', { w: '16838', h: '11906' }),
    findings: [['form_page_size']],
  },
  {
    name: 'a left margin of 25 mm',
    form: 'party',
    change: (body) => section(body, 'w:pgMar', { left: '1417' }),
    findings: [['form_margin']],
  },
  {
    name: 'a right margin of 25 mm',
    form: 'state',
    change: (body) => section(body, 'w:pgMar', { right: '1417' }),
    findings: [['form_margin']],
  },
  {
    name: 'a page number on page 1',
    form: 'party',
    change: (body) => {
      const element = body.document.getElementsByTagName('w:titlePg')[0];
      element?.parentNode?.removeChild(element);
    },
    findings: [['form_page_number_first']],
  },
  {
    name: 'no page number',
    form: 'state',
    change: (body) => {
      const references = Array.from(body.document.getElementsByTagName('w:headerReference'));
      for (const each of references) each.parentNode?.removeChild(each);
    },
    findings: [['form_page_number_missing']],
  },
  {
    name: 'the page number in the footer',
    form: 'party',
    change: (body) => {
      for (const each of Array.from(body.document.getElementsByTagName('w:headerReference'))) {
        const footer = body.document.createElement('w:footerReference');
        for (const key of ['w:type', 'r:id']) footer.setAttribute(key, each.getAttribute(key) ?? '');
        each.parentNode?.replaceChild(footer, each);
      }
    },
    findings: [['form_page_number_place']],
  },
  {
    name: 'a header 12.7 mm from the edge',
    form: 'party',
    change: (body) => section(body, 'w:pgMar', { header: '720' }),
    findings: [['form_page_number_edge']],
  },
  {
    name: 'another font in one paragraph',
    form: 'party',
    change: (body) => body.look(LONG, 'w:rFonts', { ascii: 'Arial', hAnsi: 'Arial' }),
    findings: [['form_font', LONG]],
  },
  {
    name: 'red letters',
    form: 'state',
    change: (body) => body.look(LONG, 'w:color', { val: 'FF0000' }),
    findings: [['form_color', LONG]],
  },
  {
    name: 'the type in 14 pt',
    form: 'party',
    change: (body) => body.look('KẾ HOẠCH', 'w:sz', { val: '28' }),
    findings: [['form_size', 'KẾ HOẠCH']],
  },
  {
    name: 'text in 12 pt',
    form: 'state',
    change: (body) => body.look(LONG, 'w:sz', { val: '24' }),
    findings: [['form_size', LONG]],
  },
  {
    name: 'the superior bold',
    form: 'party',
    change: (body) => body.look('ĐẢNG BỘ', 'w:b', {}),
    findings: [['form_bold', 'ĐẢNG BỘ']],
  },
  {
    name: 'the type not bold',
    form: 'state',
    change: (body) => body.look('KẾ HOẠCH', 'w:b', { val: '0' }),
    findings: [['form_bold', 'KẾ HOẠCH']],
  },
  {
    name: 'the position bold in the Party’s form',
    form: 'party',
    change: (body) => body.look('PHÓ BÍ THƯ', 'w:b', {}),
    findings: [['form_bold', 'PHÓ BÍ THƯ']],
  },
  {
    name: 'an upright date',
    form: 'state',
    change: (body) => body.look('Định An, ngày', 'w:i', { val: 'false' }),
    findings: [['form_italic', 'Định An, ngày']],
  },
  {
    name: 'an italic legal base in the Party’s form',
    form: 'party',
    change: (body) => body.look('- Căn cứ Chỉ thị', 'w:i', {}),
    findings: [['form_italic', '- Căn cứ Chỉ thị']],
  },
  {
    name: '“Nơi nhận:” not underlined',
    form: 'party',
    change: (body) => body.look('Nơi nhận', 'w:u', { val: 'none' }),
    findings: [['form_underline', 'Nơi nhận']],
  },
  {
    name: 'a heading in small letters',
    form: 'party',
    change: (body) => body.type('I- MỤC ĐÍCH', 'I- Mục đích, yêu cầu'),
    findings: [['form_capitals', 'I- Mục đích']],
  },
  {
    name: 'no nation',
    form: 'state',
    change: (body) => body.type(STATE_NATION, ''),
    findings: [['form_head_missing']],
  },
  {
    name: 'a misspelt nation',
    form: 'party',
    change: (body) => body.type(PARTY_NATION, 'ĐẢNG CÔNG SẢN VIỆT NAM'),
    findings: [['form_head_words', 'ĐẢNG CÔNG SẢN']],
  },
  {
    name: 'a motto in other words',
    form: 'state',
    change: (body) => body.type('Độc lập', 'Độc lập - Tự do - Hạnh Phúc, '.replace(', ', 's')),
    findings: [['form_head_words', 'Độc lập']],
  },
  {
    name: 'no line below the Party’s name',
    form: 'party',
    change: (body) => drop(body, PARTY_NATION),
    findings: [['form_head_rule', PARTY_NATION]],
  },
  {
    name: 'a line of half the motto',
    form: 'state',
    change: (body) => {
      const line = next(body, 'Độc lập') as ReturnType<Body['find']>;
      const indent = line.getElementsByTagName('w:ind')[0];
      for (const side of ['w:left', 'w:right']) indent?.setAttribute(side, '1900');
    },
    findings: [['form_head_rule', 'Độc lập']],
  },
  {
    name: 'no star below the cell',
    form: 'party',
    change: (body) => body.type('*', ''),
    findings: [['form_unit_mark', 'CHI BỘ']],
  },
  {
    name: 'three hyphens below the abstract',
    form: 'party',
    change: (body) => body.type('-----', '---'),
    findings: [['form_name_mark', '---']],
  },
  {
    name: 'a colon in the Party’s number',
    form: 'party',
    change: (body) => body.type('Số 05', 'Số: 05-KH/CB'),
    findings: [['form_number', 'Số: 05']],
  },
  {
    name: 'the Party’s way of numbering in the state’s form',
    form: 'state',
    change: (body) => body.type('Số: 05', 'Số: 05-KH/TMG'),
    findings: [['form_number', 'Số: 05']],
  },
  {
    name: 'a number that is not padded',
    form: 'party',
    change: (body) => body.type('Số 05', 'Số 5-KH/CB'),
    findings: [['form_number_padding', 'Số 5']],
  },
  {
    name: 'no number',
    form: 'state',
    change: (body) => body.remove('Số: 05'),
    findings: [['form_number_missing']],
  },
  {
    name: 'a date in figures',
    form: 'party',
    change: (body) => body.type('Định An, ngày', 'Định An, ngày 05/02/2022'),
    findings: [['form_date', 'Định An, ngày']],
  },
  {
    name: 'a date without its place',
    form: 'state',
    change: (body) => body.type('Định An, ngày', 'ngày 05 tháng 02 năm 2022'),
    findings: [['form_date', 'ngày 05']],
  },
  {
    name: 'a day that is not padded',
    form: 'party',
    change: (body) => body.type('Định An, ngày', 'Định An, ngày 5 tháng 02 năm 2022'),
    findings: [['form_date_padding', 'Định An, ngày']],
  },
  {
    name: 'a padded month 3',
    form: 'state',
    change: (body) => body.type('Định An, ngày', 'Định An, ngày 15 tháng 03 năm 2022'),
    findings: [['form_date_padding', 'Định An, ngày']],
  },
  {
    name: 'no date',
    form: 'party',
    change: (body) => body.type('Định An, ngày', ''),
    findings: [['form_date_missing']],
  },
  {
    name: 'no type',
    form: 'party',
    change: (body) => body.remove('KẾ HOẠCH'),
    findings: [['form_type_missing']],
  },
  {
    name: 'the motto above the nation',
    form: 'state',
    change: (body) => body.move('Độc lập', STATE_NATION),
    findings: [
      ['form_head_rule', 'Độc lập'],
      ['form_order', 'Độc lập'],
    ],
  },
  {
    name: 'a heading left out',
    form: 'party',
    change: (body) => body.remove('II- NỘI DUNG'),
    findings: [['form_order', 'III- HÌNH THỨC']],
  },
  {
    name: 'text flush left',
    form: 'party',
    change: (body) => body.set(LONG, 'w:jc', { val: 'left' }),
    findings: [['form_alignment', LONG]],
  },
  {
    name: 'the type flush left',
    form: 'state',
    change: (body) => body.set('KẾ HOẠCH', 'w:jc', { val: 'left' }),
    findings: [['form_alignment', 'KẾ HOẠCH']],
  },
  {
    name: 'no first-line indent',
    form: 'state',
    change: (body) => body.set(LONG, 'w:ind', { firstLine: '0' }),
    findings: [['form_first_line', LONG]],
  },
  {
    name: 'a first line of 12.7 mm, which only the state’s form allows',
    form: 'party',
    change: (body) => body.set(LONG, 'w:ind', { firstLine: '720' }),
    findings: [['form_first_line', LONG]],
  },
  {
    name: 'paragraphs without space between them',
    form: 'party',
    change: (body) => body.set(LONG, 'w:spacing', { before: '0', after: '0', line: '400', lineRule: 'exact' }),
    findings: [['form_gap', LONG]],
  },
  {
    name: 'lines 28 pt apart',
    form: 'party',
    change: (body) => body.set(LONG, 'w:spacing', { before: '0', after: '120', line: '560', lineRule: 'exact' }),
    findings: [['form_pitch', LONG]],
  },
  {
    name: 'single lines in the Party’s form',
    form: 'party',
    change: (body) => body.set(LONG, 'w:spacing', { before: '0', after: '120', line: '240', lineRule: 'auto' }),
    findings: [['form_pitch', LONG]],
  },
  {
    name: 'double lines',
    form: 'state',
    change: (body) => body.set(LONG, 'w:spacing', { before: '0', after: '120', line: '480', lineRule: 'auto' }),
    findings: [['form_pitch', LONG]],
  },
  {
    name: 'a legal base that ends in a full stop before the last',
    form: 'state',
    change: (body) => body.type('Căn cứ Chỉ thị', 'Căn cứ Chỉ thị số 10-CT/TW ngày 30/3/2007 của Ban Bí thư.'),
    findings: [['form_bases', 'Căn cứ Chỉ thị']],
  },
  {
    name: 'the state’s headings in the Party’s form',
    form: 'party',
    change: (body) => body.type('IV- PHÂN CÔNG', 'IV. PHÂN CÔNG NHIỆM VỤ'),
    findings: [['form_heading', 'IV. PHÂN CÔNG']],
  },
  {
    name: '“./.” in the Party’s form',
    form: 'party',
    change: (body) => body.type('Trên đây', 'Trên đây là kế hoạch của chi bộ./.'),
    findings: [['form_ending', 'Trên đây']],
  },
  {
    name: 'a full stop alone in the state’s form',
    form: 'state',
    change: (body) => body.type('Trên đây', 'Trên đây là kế hoạch của tổ.'),
    findings: [['form_ending', 'Trên đây']],
  },
  {
    name: '“TM.” in the Party’s form',
    form: 'party',
    change: (body) => body.type('T/M CHI BỘ', 'TM. CHI BỘ'),
    findings: [['form_authority', 'TM. CHI BỘ']],
  },
  {
    name: 'signed for the committee of a cell',
    form: 'party',
    change: (body) => body.type('T/M CHI BỘ', 'T/M CHI ỦY'),
    findings: [['form_authority', 'T/M CHI ỦY']],
  },
  {
    name: 'an academic title before the name',
    form: 'party',
    change: (body) => body.type('Trần Thị', 'ThS. Trần Thị Hồng Vân'),
    findings: [['form_signer_title', 'ThS. Trần']],
  },
  {
    name: 'a recipient that ends in a full stop before the last',
    form: 'party',
    change: (body) => body.type('- Đảng ủy xã', '- Đảng ủy xã Định An (báo cáo).'),
    findings: [['form_recipients', '- Đảng ủy xã']],
  },
  {
    name: 'a colon after Lưu in the Party’s form',
    form: 'party',
    change: (body) => body.type('- Lưu', '- Lưu: Chi bộ.'),
    findings: [['form_archive', '- Lưu']],
  },
  {
    name: 'no archive among the recipients',
    form: 'state',
    change: (body) => body.type('- Lưu', '- Phụ huynh các lớp.'),
    findings: [['form_archive', '- Phụ huynh']],
  },
  {
    name: 'no recipients',
    form: 'party',
    change: (body) => {
      for (const start of ['Nơi nhận', '- Đảng ủy xã', '- Các đồng chí đảng viên', '- Lưu']) body.type(start, '');
    },
    findings: [['form_recipients_missing']],
  },
  {
    name: 'no signature and no recipients',
    form: 'party',
    change: (body) => {
      for (const start of ['Nơi nhận', '- Đảng ủy xã', '- Các đồng chí đảng viên', '- Lưu']) body.type(start, '');
      for (const start of ['T/M CHI BỘ', 'PHÓ BÍ THƯ', 'Trần Thị']) body.type(start, '');
    },
    findings: [['form_signature_missing']],
  },
  {
    name: 'no abstract',
    form: 'party',
    change: (body) => body.remove('sinh hoạt chuyên đề'),
    findings: [['form_abstract_missing', 'KẾ HOẠCH']],
  },
  {
    name: 'an abstract flush left',
    form: 'state',
    change: (body) => body.set('Sinh hoạt chuyên đề', 'w:jc', { val: 'left' }),
    findings: [['form_alignment', 'Sinh hoạt chuyên đề']],
  },
  {
    name: 'a cell’s paper signed by its deputy secretary alone',
    form: 'party',
    change: (body) => body.type('T/M CHI BỘ', ''),
    findings: [['form_authority', 'PHÓ BÍ THƯ']],
  },
  {
    name: 'spaces around the hyphen of the number',
    form: 'party',
    change: (body) => body.type('Số 05', 'Số 05 - KH/CB'),
    findings: [['form_number', 'Số 05 - KH']],
  },
  {
    name: 'a symbol in small letters',
    form: 'state',
    change: (body) => body.type('Số: 05', 'Số: 05/kh-tmg'),
    findings: [['form_number', 'Số: 05/kh']],
  },
  {
    name: 'a day that no month has',
    form: 'party',
    change: (body) => body.type('Định An, ngày', 'Định An, ngày 32 tháng 12 năm 2022'),
    findings: [['form_date', 'Định An, ngày']],
  },
  {
    name: 'a place in small letters',
    form: 'state',
    change: (body) => body.type('Định An, ngày', 'định An, ngày 05 tháng 02 năm 2022'),
    findings: [['form_date', 'định An, ngày']],
  },
  {
    name: 'no date, and a legal base that ends in one',
    form: 'state',
    change: (body) => {
      body.type('Định An, ngày', '');
      body.type('Căn cứ Chỉ thị', 'Căn cứ Chỉ thị số 10-CT/TW ngày 30 tháng 3 năm 2007;');
    },
    findings: [['form_date_missing']],
  },
  {
    name: 'the nation in small letters: its line is as long as it should be',
    form: 'party',
    change: (body) => body.type(PARTY_NATION, 'Đảng Cộng sản Việt Nam'),
    findings: [['form_capitals', 'Đảng Cộng sản']],
  },
  {
    name: 'a motto with other capitals',
    form: 'state',
    change: (body) => body.type('Độc lập', 'Độc lập - Tự Do - Hạnh Phúc'),
    findings: [['form_head_words', 'Độc lập']],
  },
  {
    name: 'a motto without spaces around its hyphens',
    form: 'state',
    change: (body) => body.type('Độc lập', 'Độc lập-Tự do-Hạnh phúc'),
    findings: [['form_head_words', 'Độc lập']],
  },
  {
    name: 'a type with a wrong letter',
    form: 'party',
    change: (body) => body.type('KẾ HOẠCH', 'KẾ HOẠCK'),
    findings: [['form_head_words', 'KẾ HOẠCK']],
  },
  {
    name: 'an abstract in capitals',
    form: 'party',
    change: (body) => body.type('sinh hoạt chuyên đề', 'SINH HOẠT CHUYÊN ĐỀ NĂM 2022'),
    findings: [['form_capitals', 'SINH HOẠT']],
  },
  {
    name: 'a legal base without its hyphen in the Party’s form',
    form: 'party',
    change: (body) => body.type('- Căn cứ Chỉ thị', 'Căn cứ Chỉ thị số 10-CT/TW của Ban Bí thư;'),
    findings: [['form_bases', 'Căn cứ Chỉ thị']],
  },
  {
    name: 'the signer’s name in capitals',
    form: 'party',
    change: (body) => body.type('Trần Thị', 'TRẦN THỊ HỒNG VÂN'),
    findings: [['form_capitals', 'TRẦN THỊ']],
  },
  {
    name: '“Đ/c” before the signer’s name',
    form: 'party',
    change: (body) => body.type('Trần Thị', 'Đ/c Trần Thị Hồng Vân'),
    findings: [['form_signer_title', 'Đ/c Trần']],
  },
  {
    name: 'the position in small letters',
    form: 'party',
    change: (body) => body.type('PHÓ BÍ THƯ', 'Phó Bí thư'),
    findings: [['form_capitals', 'Phó Bí thư']],
  },
  {
    name: 'the authority in small letters',
    form: 'party',
    change: (body) => body.type('T/M CHI BỘ', 't/m chi bộ'),
    findings: [
      ['form_authority', 't/m'],
      ['form_capitals', 't/m'],
    ],
  },
];
