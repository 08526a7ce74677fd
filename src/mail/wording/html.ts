/** A letter that was written as plain text, as HTML: paragraphs, lists and links as its lines show them. */
import { escapeHtml } from '../../plan/html';
import { bulletsHtml, numbersHtml, pageHtml, paragraphHtml } from '../page-html';

type Block =
  | { readonly kind: 'lines'; readonly lines: string[] }
  | { readonly kind: 'bullets'; readonly items: string[] }
  | { readonly kind: 'numbers'; readonly first: number; readonly items: NumberedItem[] };

interface NumberedItem {
  readonly text: string;
  /** What is listed beneath it. */
  readonly bullets: string[];
}

const BULLET = /^( *)[-–•] +(\S.*)$/;
const NUMBERED = /^ ?(\d{1,3})\. +(\S.*)$/;
/** Behind a space, without the stop of the sentence. */
const LINK = /((?<![^\s(])https:\/\/[^\s<>"“”()]*[^\s<>"“”().,;:!?])/;

function linkify(text: string): string {
  const parts = text.split(LINK).map((part, index) => {
    const html = escapeHtml(part);
    return index % 2 === 1 ? `<a href="${html}">${html}</a>` : html;
  });
  return parts.join('');
}

function addLine(blocks: Block[], line: string): void {
  const last = blocks[blocks.length - 1];
  const [, indent = '', bullet] = BULLET.exec(line) ?? [];
  const [, typed, numbered] = NUMBERED.exec(line) ?? [];
  if (bullet !== undefined) {
    if (last?.kind === 'numbers' && indent !== '') last.items[last.items.length - 1]!.bullets.push(bullet);
    else if (last?.kind === 'bullets') last.items.push(bullet);
    else blocks.push({ kind: 'bullets', items: [bullet] });
  } else if (numbered !== undefined) {
    const item = { text: numbered, bullets: [] };
    const isNext = last?.kind === 'numbers' && last.first + last.items.length === Number(typed);
    if (isNext) last.items.push(item);
    else blocks.push({ kind: 'numbers', first: Number(typed), items: [item] });
  } else if (last?.kind === 'lines') last.lines.push(line);
  else blocks.push({ kind: 'lines', lines: [line] });
}

/** An empty line parts paragraphs; two parts of a numbered list are still one. */
function readBlocks(text: string): Block[] {
  const all: Block[] = [];
  for (const group of text.split(/\n{2,}/)) {
    const blocks: Block[] = [];
    for (const line of group.split('\n')) addLine(blocks, line);
    const [first] = blocks;
    const last = all[all.length - 1];
    if (last?.kind === 'numbers' && first?.kind === 'numbers' && last.first + last.items.length === first.first) {
      last.items.push(...first.items);
      blocks.shift();
    }
    all.push(...blocks);
  }
  return all;
}

function renderBlock(block: Block): string {
  if (block.kind === 'lines') return paragraphHtml(block.lines.map(linkify).join('<br>\n'));
  if (block.kind === 'bullets') return bulletsHtml(block.items.map(linkify));
  const items = block.items.map(({ text, bullets }) => {
    const inner = bullets.length > 0 ? `\n${bulletsHtml(bullets.map(linkify))}` : '';
    return `<li style="margin:0 0 12px">${linkify(text)}${inner}</li>`;
  });
  return numbersHtml(items, block.first);
}

/** @param text as `renderWording` gives it */
export function renderWordingHtml(text: string, language: 'vi' | 'en'): string {
  return pageHtml(language, readBlocks(text).map(renderBlock));
}
