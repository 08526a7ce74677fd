/** The spelling of one Vietnamese syllable: onset, rime and tone, and which of them go together. */

/** Combining marks. */
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'] as const;
export type Tone = (typeof TONES)[number] | '';
export const ACUTE: Tone = '\u0301';
export const DOT_BELOW: Tone = '\u0323';

const TONED = new Map<string, readonly [letter: string, tone: Tone]>(
  [...'aăâeêioôơuưy'].flatMap((letter) =>
    TONES.map((tone): [string, [string, Tone]] => [`${letter}${tone}`.normalize('NFC'), [letter, tone]]),
  ),
);

function tableOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

const RIMES = tableOf(
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
    'o oc oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt ' +
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
);
const GLIDE_RIMES = tableOf(
  'oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeng oeo oet ' +
    'uân uâng uât uây uê uêch uênh uêu uơ uy uya uych uyn uynh uyp uyt uyu uyên uyêt',
);
const GLIDE_ONSETS = tableOf(' ch d đ h kh l ng nh s t th tr x');
/** Where nothing precedes. */
const Y_RIMES = tableOf('y yêm yên yêng yêt yêu');
const Y_ONSETS = tableOf('h k l m s t v');
const QU_RIMES = tableOf('ôc y ych ynh yp yt yu yên yêt');
/** Without tone: what the table of rimes would refuse. */
const RARE_SYLLABLES = tableOf('boa buyt gioăng goa moay noa noan nuy phuy quoang quoăt roa roan roat ruy voan');

const ONSET = /^(?:ngh?|nh|gh|gi|g|kh|k|ch|c|th|tr|t|ph|p|qu|[bdđhlmnrsvx])?/;
const VOWELS = /^[aăâeêioôơuưy]+/;
/** Open syllables that may bear their tone on the last letter too (`hoà`). */
const TWO_STYLES = /(?:oa|oe|uy)$/;
const LAST_SHAPED = /[ăâêôơư][^ăâêôơư]*$/;
const STOP = /(?:c|ch|p|t)$/;

function fits(onset: string, rime: string): boolean {
  const isFront = /^[ieê]/.test(rime);
  if (onset === 'qu') return (RIMES.has(rime) && /^(?:[aăâeêơ]|i(?![aê]))/.test(rime)) || QU_RIMES.has(rime);
  if (rime === 'y' && Y_ONSETS.has(onset)) return true;
  if (onset === '' && (Y_RIMES.has(rime) || rime.startsWith('iê'))) return Y_RIMES.has(rime);
  if (GLIDE_RIMES.has(rime)) return GLIDE_ONSETS.has(onset) || RARE_SYLLABLES.has(onset + rime);
  if (onset === 'gi') return RIMES.has(rime) && !rime.startsWith('i');
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return isFront && RIMES.has(rime);
  if (onset === 'c' || onset === 'g' || onset === 'ng') return !isFront && RIMES.has(rime);
  return RIMES.has(rime);
}

/** Of a word without tone. In `giêng` and `gìn` the i of the onset is the rime's too. */
function splitOnset(letters: string): readonly [onset: string, rime: string] | undefined {
  const onset = ONSET.exec(letters)?.[0] ?? '';
  const rime = letters.slice(onset.length);
  if (fits(onset, rime)) return [onset, rime];
  if (RARE_SYLLABLES.has(letters)) return [onset, rime];
  return onset === 'gi' && RIMES.has(`i${rime}`) ? ['g', `i${rime}`] : undefined;
}

/** Where in a rime the tone mark stands, in the old style (`hòa`). */
function tonePlace(rime: string): number {
  const vowels = VOWELS.exec(rime)?.[0] ?? '';
  const shaped = vowels.search(LAST_SHAPED);
  if (shaped >= 0) return shaped;
  if (vowels.length === 3) return 1;
  return vowels.length < rime.length ? vowels.length - 1 : 0;
}

/** A lower-case word without its tones; `tones` in the order of their letters, none or one in a syllable. */
export function splitTones(word: string): { readonly letters: string; readonly tones: readonly Tone[] } {
  let letters = '';
  const tones: Tone[] = [];
  for (const character of word) {
    const [letter, tone] = TONED.get(character) ?? [character, ''];
    letters += letter;
    if (tone !== '') tones.push(tone);
  }
  return { letters, tones };
}

/** The syllable of these letters with its tone where it belongs, in the old style (`hòa`); `undefined` if there is none. */
export function spellSyllable(letters: string, tone: Tone): string | undefined {
  const [onset, rime] = splitOnset(letters) ?? [];
  if (onset === undefined || rime === undefined) return undefined;
  if (STOP.test(rime) && tone !== ACUTE && tone !== DOT_BELOW) return undefined;
  const end = onset.length + (tone === '' ? rime.length : tonePlace(rime) + 1);
  return (letters.slice(0, end) + tone).normalize('NFC') + letters.slice(end);
}

/** Whether a lower-case NFC word can be a Vietnamese syllable, in either style of tone marks. */
export function isSyllable(word: string): boolean {
  const { letters, tones } = splitTones(word);
  const [tone = ''] = tones;
  if (tones.length > 1) return false;
  const spelt = spellSyllable(letters, tone);
  if (spelt === undefined || spelt === word) return spelt !== undefined;
  return TWO_STYLES.test(letters) && (letters + tone).normalize('NFC') === word;
}
