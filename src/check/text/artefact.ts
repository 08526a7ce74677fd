/** What an import leaves behind: Word's bookmarks and fields, entities, marks of other programs. */
import { cleanText } from '../../plan/text';
import { mendSlips, type Slip, type TextRule } from '../text-rule';
import { WRITING } from './kinds';

/** Marks that stand for nothing. */
const REMOVED = [
  /\[bookmark:[^\][\n]{0,80}\]/,
  /(?:<!--|<!)?\[(?:if !?\w{1,30}|if [gl]te? \w{1,10} \d{1,3}|endif)\](?:-->|>)?/,
  /\{ (?:PAGE|NUMPAGES|PAGEREF|REF|SEQ|TOC|HYPERLINK|DATE|TIME|STYLEREF|MERGEFIELD|FORMTEXT)(?: [^{}\n]{0,200})?\}/,
  /\{(?:PAGE|NUMPAGES|PAGEREF|REF|SEQ|TOC|HYPERLINK|DATE|TIME|STYLEREF|MERGEFIELD) [^{}\n]{0,100}\\[^{}\n]{0,100}\}/,
  /\b(?:PAGE|NUMPAGES|SECTIONPAGES) {1,3}\\\* {1,3}MERGEFORMAT\b/,
  /\[cite(?:_start|_end|: ?[\d, ]{1,40})\]/,
  /:contentReference\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?/,
  /【\d{1,4}[:†][^】\n]{0,60}】/,
  /<\/?(?:o:p|p|div|span)(?: [^<>\n]{0,200})?>/,
  /_x00(?:0[0-9A-F]|1[0-9A-F])_(?=\s|$)/,
];
/** What it stood for is lost: only its author can tell. */
const BROKEN_FIELD =
  /Error! (?:Reference source not found|Bookmark not defined|Hyperlink reference not valid|No text of specified style in document)\.|Lỗi! Không tìm thấy nguồn tham chiếu\./;
const LINE_END = /<br ?\/?>|_x00(?:0[9A-D]|[2A]0)_/;
const BOLD = /\*\*(?=[\p{L}\p{N}“"(])(?<bold>[^*\n]{0,300}[\p{L}\p{N}.,:;!?”")])\*\*/u;

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—', hellip: '…' },
  ...{ ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', laquo: '«', raquo: '»', bull: '•', ensp: ' ', emsp: ' ' },
};
const MARKS: Readonly<Record<string, string>> = { grave: '\u0300', acute: '\u0301', tilde: '\u0303', circ: '\u0302' };
const ENTITY = new RegExp(
  `&(?:amp;)*(?<entity>${Object.keys(ENTITIES).join('|')}|[AEIOUYaeiouy](?:grave|acute|tilde|circ)|#\\d{2,6}|#[xX][\\dA-Fa-f]{2,5});`,
);

const NOTHING = `(?:${REMOVED.map(({ source }) => source).join('|')})`;
const ARTEFACT = new RegExp(
  [
    `(?<removed>${NOTHING}(?: *${NOTHING})*)`,
    `(?<broken>${BROKEN_FIELD.source})`,
    LINE_END.source,
    BOLD.source,
    ENTITY.source,
  ].join('|'),
  'gu',
);

/** Every artefact holds one of these. */
const HINT = /[[{&*<【]|_x00|:contentReference|(?:Error|Lỗi)! /;

function decodeEntity(name: string): string {
  if (!name.startsWith('#')) {
    return ENTITIES[name] ?? `${name.charAt(0)}${MARKS[name.slice(1)] ?? ''}`.normalize('NFC');
  }
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return cleanText(String.fromCodePoint(code)).replace(/\n/g, ' ');
}

/** Takes one of the two spaces, or the space at an end or before a stop, along with what is removed. */
function widen(text: string, start: number, end: number, least: number): Slip {
  let [from, to] = [start, end];
  if (from === 0 || /[ \n]/.test(text.charAt(from - 1))) while (text.charAt(to) === ' ') to++;
  if (to === text.length || /[\n.,;:!?)]/.test(text.charAt(to))) {
    while (from > least && text.charAt(from - 1) === ' ') from--;
  }
  return { start: from, end: to, replacement: '' };
}

/** A cell that holds nothing else is not emptied: its owner decides. */
function findArtefacts(text: string): Slip[] {
  const slips: Slip[] = [];
  if (!HINT.test(text)) return slips;
  for (const { 0: artefact, index = 0, groups = {} } of text.matchAll(ARTEFACT)) {
    const end = index + artefact.length;
    const { bold, entity } = groups;
    if (groups.broken !== undefined) {
      slips.push({ start: index, end });
      continue;
    }
    if (groups.removed !== undefined) slips.push(widen(text, index, end, slips[slips.length - 1]?.end ?? 0));
    else slips.push({ start: index, end, replacement: bold ?? (entity === undefined ? ' ' : decodeEntity(entity)) });
  }
  return mendSlips(text, slips).trim() === '' ? slips.map(({ start, end }) => ({ start, end })) : slips;
}

export const artefactRule: TextRule = {
  kinds: WRITING,
  of: 'text',
  find: findArtefacts,
  describe: ({ place }, quoted, _, words) => words.importArtefact(place, quoted),
};
