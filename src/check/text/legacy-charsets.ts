/**
 * TCVN3 and VNI-Windows as their bytes look in Windows-1252. Sources: TCVN 5712:1993 (VN3); the VNI table of
 * vietunicode.sourceforge.net/charset.
 */

export interface Charset {
  readonly name: 'TCVN3' | 'VNI';
  /** Runs of what may be one word. */
  readonly word: RegExp;
  /** As lower-case and capital letters stand in the code; `undefined` where it holds a letter that the charset has not. */
  readonly decodeWord: (word: string) => string | undefined;
}

const TCVN3_FROM = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦';
const TCVN3_TO = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';
/** Some programs turn the micro sign into the Greek letter. */
const TCVN3 = new Map([
  ['μ', 'à'],
  ...Array.from(TCVN3_FROM, (from, at): [string, string] => [from, TCVN3_TO.charAt(at)]),
]);

/** Capital letters with tones exist only in fonts of capitals: `CéNG` is `CỘNG`. */
function decodeTcvn3(word: string): string | undefined {
  let decoded = '';
  for (const character of word) {
    const letter = /[A-Za-z-]/.test(character) ? character : TCVN3.get(character);
    if (letter === undefined) return undefined;
    decoded += letter;
  }
  const isCapital = /[A-Z]/.test(word) && !/[a-z]/.test(word);
  const capitals = isCapital ? Array.from(decoded).filter((letter) => letter !== letter.toLowerCase()).length : 0;
  return capitals > 1 ? decoded.toLocaleUpperCase('vi') : decoded;
}

/** The marks that follow a vowel, and what each vowel with the mark is. */
const VNI_MARKED: Readonly<Record<string, readonly [marks: string, letters: string]>> = {
  a: ['ùøûõïâêáàåãäéèúüë', 'áàảãạâăấầẩẫậắằẳẵặ'],
  e: ['ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'],
  o: ['ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'],
  ô: ['ùøûõï', 'ớờởỡợ'],
  u: ['ùøûõï', 'úùủũụ'],
  ö: ['ùøûõï', 'ứừửữự'],
  y: ['ùøûõ', 'ýỳỷỹ'],
};
const VNI_SINGLE = new Map([...'ôöñíìæóòî'].map((from, at) => [from, 'ơưđíìỉĩịỵ'.charAt(at)]));
const VNI_PAIR = new Map(
  Object.entries(VNI_MARKED).flatMap(([vowel, [marks, letters]]) =>
    [...marks].map((mark, at): [string, string] => [vowel + mark, letters.charAt(at)]),
  ),
);

function decodeVni(word: string): string | undefined {
  let decoded = '';
  for (let at = 0; at < word.length; at++) {
    const character = word.charAt(at);
    const pair = VNI_PAIR.get(word.slice(at, at + 2).toLowerCase());
    const letter = pair ?? (/[A-Za-z]/.test(character) ? character : VNI_SINGLE.get(character.toLowerCase()));
    if (letter === undefined) return undefined;
    decoded += character === character.toLowerCase() ? letter : letter.toLocaleUpperCase('vi');
    if (pair) at++;
  }
  return decoded;
}

export const CHARSETS: readonly Charset[] = [
  {
    name: 'TCVN3',
    word: /[\p{L}μ\u00AD¡-©«¬®µ-¹»-¾×÷]+(?:-[\p{L}μ\u00AD¡-©«¬®µ-¹»-¾×÷]+)*/gu,
    decodeWord: decodeTcvn3,
  },
  { name: 'VNI', word: /\p{L}+/gu, decodeWord: decodeVni },
];
