import { isLegacyText, legacyRule } from '../../../src/check/text/legacy';
import { CHARSETS } from '../../../src/check/text/legacy-charsets';
import { cleanText } from '../../../src/plan/text';
import { mend, messageOf } from './cell';

const [tcvn3, vni] = CHARSETS;

test.each([
  ['Phßng Gi¸o dôc', 'Phòng Giáo dục'],
  ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['§¶NG Bé X· §ÞNH AN', 'ĐẢNG BỘ XÃ ĐỊNH AN'],
  ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
  ['N©ng cao chÊt l­îng sinh ho¹t chi bé', 'Nâng cao chất lượng sinh hoạt chi bộ'],
  ['N©ng cao chÊt l-îng sinh ho¹t chi bé', 'Nâng cao chất lượng sinh hoạt chi bộ'],
  ['Tr­êng MÇm non §Þnh An', 'Trường Mầm non Định An'],
  ['NguyÔn ThÞ Thanh T©m', 'Nguyễn Thị Thanh Tâm'],
  ['NguyÔn V¨n Anh', 'Nguyễn Văn Anh'],
  ['Vò ThÞ HuÖ; TrÇn V¨n Tó', 'Vũ Thị Huệ; Trần Văn Tú'],
  ['B¾c Giang', 'Bắc Giang'],
  ['· N©ng cao chÊt l­îng; § 5; ý kiÕn', '· Nâng cao chất lượng; § 5; ý kiến'],
  ['Hµ Nam', 'Hà Nam'],
  ['¸nh s¸ng ë ®©y, « t« vµ ý chÝ', 'ánh sáng ở đây, ô tô và ý chí'],
  ['§¾k L¾k, Phó Yªn, Qu¶ng Ng·i', 'Đắk Lắk, Phú Yên, Quảng Ngãi'],
  ['Bí thư: NguyÔn V¨n Th¾ng', 'Bí thư: Nguyễn Văn Thắng'],
])('TCVN3 %s', (text, decoded) => {
  expect(isLegacyText(cleanText(text))).toBe(true);
  expect(mend(legacyRule, 'title', text)).toBe(decoded);
  expect(isLegacyText(decoded)).toBe(false);
});

test.each([
  ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['Coäng hoøa', 'Cộng hòa'],
  ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
  ['Naâng cao chaát löôïng sinh hoaït chi boä', 'Nâng cao chất lượng sinh hoạt chi bộ'],
  ['Nguyeãn Thò Thanh Taâm', 'Nguyễn Thị Thanh Tâm'],
  ['Tröôøng Maàm non Ñònh An', 'Trường Mầm non Định An'],
  ['Phoøng Giaùo duïc vaø Ñaøo taïo', 'Phòng Giáo dục và Đào tạo'],
  ['Kyõ naêng öùng xöû, yù thöùc, tyû leä, quyù', 'Kỹ năng ứng xử, ý thức, tỷ lệ, quý'],
  ['Xaây döïng ñôøi soáng vaên hoùa ôû cô sôû', 'Xây dựng đời sống văn hóa ở cơ sở'],
  ['Haø Nam', 'Hà Nam'],
  [
    'Ñaéng cay, maët traêng, loøng traéng, baèng phaúng, haún hoi, ngoaéc',
    'Đắng cay, mặt trăng, lòng trắng, bằng phẳng, hẳn hoi, ngoắc',
  ],
])('VNI %s', (text, decoded) => {
  expect(isLegacyText(text)).toBe(true);
  expect(mend(legacyRule, 'title', text.normalize('NFD'))).toBe(decoded);
  expect(isLegacyText(decoded)).toBe(false);
});

test.each([
  'Les élèves de l’école maternelle ont été très sages à la fête, où même le père Noël était déjà là',
  'Le thé, le café, né à Huê; août, goût, sûr, dû, tôt, côté; garçon, façade, œuvre',
  '« Liberté, égalité, fraternité » – République française n° 5',
  '«Été» «hiver»',
  'Die Kinder müssen für die Prüfung üben; schöne Grüße aus Köln, weiß, daß, Fuß, Öl, Maß',
  'Não há educação sem atenção às crianças; São João, avó, pão, ônibus, só, pé, já, Nª Sª da Conceição',
  'El niño pequeño habló en español: ¿qué? ¡sí! Mª José, año 1º, 2ª',
  'La città è più bella perché può; così, né, già, lunedì',
  'Být či nebýt, to je otázka; příliš žluťoučký kůň, má, není, děti',
  'Å være på øya, blå bær, små barn, kjære søster; fröken Åsa, över, är, på',
  'İstanbul, Türkiye, gülümse, çok güzel, köfte, öğretmen',
  'Zażółć gęślą jaźń; árvíztűrő tükörfúrógép',
  'Þetta er íslenska: Þór, maður, það, sæti',
  'Hanoï, Hoï An, Thaï Lan, Taï Chi, naïf, maïs, Noël, Citroën',
  'Viêt Nam, Hô Chi Minh, Diên Biên Phu',
  'Công ty Nestlé, Café Trung Nguyên, Beyoncé, Zoé, Nguyên Lê',
  '10 µm, 3 N·m',
  'Nhà trường giữ gìn sạch đẹp: l·o, b·o',
  'Word®, Excel®; l·o, b·o',
  '© Le Monde: parti plus tôt pour servir le rôt demain soir',
  '10 µm, 5 m², 15°C, §5, © 2022, Word®, 3×4, 6÷2, ½, N·m, kW·h',
  '“Nâng cao chất lượng sinh hoạt chi bộ”, hóa, hòa, thí, nghĩa, xã, cô, đò, và, ở',
  'Cô là hoa sen; má và cá, bò to; hò lò cò; thì là mà; tôi về nhà',
  'Tô Vô Kê, Lê Thô, Hà Lô, Mã Ô, Bà Rô',
  'Hồ Chí Minh, Y Krông, Kpă, Đắk Lắk, H’Hen Niê, Đà Nẵng',
  'Ù, à, ừ, é, í, ó',
  '',
  'Nang cao chat luong',
  '· Tổ chức sinh hoạt · Phó bí thư',
  'Đường kính 5 µm, lực 3 N·m theo tiêu chuẩn của Bộ',
])('%s is no legacy text', (text) => {
  expect(isLegacyText(text)).toBe(false);
  expect(mend(legacyRule, 'title', text)).toBeUndefined();
});

const VOWELS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const LETTERS = ['đ', ...[...VOWELS].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')))];

/** Every code of one and two characters that the charset could hold. */
function decodable(decodeWord: (word: string) => string | undefined): Set<string> {
  const codes = Array.from({ length: 0x60 }, (_, code) => String.fromCharCode(0xa0 + code));
  const found = new Set<string>();
  for (const first of [...codes, ...'aeiouyAEIOUY']) {
    for (const second of ['', ...codes]) {
      const letter = decodeWord(first + second);
      if (letter?.length === 1) found.add(letter);
    }
  }
  return found;
}

test('both charsets give every letter of the alphabet', () => {
  const ofTcvn3 = decodable(tcvn3!.decodeWord);
  expect(LETTERS.filter((letter) => !ofTcvn3.has(letter))).toEqual([]);
  expect([...'ĂÂĐÊÔƠƯ'].filter((letter) => !ofTcvn3.has(letter))).toEqual([]);
  const ofVni = decodable(vni!.decodeWord);
  const both = [...LETTERS, ...LETTERS.map((letter) => letter.toLocaleUpperCase('vi'))];
  expect(both.filter((letter) => !ofVni.has(letter))).toEqual([]);
});

test('message', () => {
  expect(messageOf(legacyRule, 'title', 'Phßng Gi¸o dôc')).toBe(
    'Ô B2 ghi “Phßng Gi¸o dôc”, là chữ gõ bằng bảng mã cũ TCVN3 (phông .Vn…); văn bản phải dùng Unicode (TCVN 6909:2001). Nếu đọc đúng là “Phòng Giáo dục” thì hãy thay bằng chữ này.',
  );
  expect(messageOf(legacyRule, 'names', 'Nguyeãn Vaên An')).toContain('bảng mã cũ VNI (phông VNI-…)');
});
