/** A letter as its parts, and those as plain text and as HTML. */
import { escapeHtml } from '../plan/html';
import { bulletsHtml, numbersHtml, pageHtml, paragraphHtml } from './page-html';

export interface Letter {
  readonly language: 'vi' | 'en';
  readonly greeting: string;
  readonly opening: readonly string[];
  readonly topics: readonly LetterTopic[];
  /** It tells of one topic only, so the topic has no number in a list. */
  readonly isOfOne?: boolean;
  readonly asked: string;
  readonly tasks: readonly string[];
  readonly closing: readonly string[];
  readonly signature: readonly string[];
}

export interface LetterTopic {
  readonly heading: string;
  readonly details: readonly LetterDetail[];
}

export interface LetterDetail {
  readonly label: string;
  readonly value: string;
}

export function renderText(letter: Letter): string {
  const topics = letter.topics.map(({ heading, details }, index) =>
    [
      letter.isOfOne ? heading : `${index + 1}. ${heading}`,
      ...details.map(({ label, value }) => `${letter.isOfOne ? '' : '   '}- ${label}: ${value}`),
    ].join('\n'),
  );
  const tasks = letter.tasks.length > 0 ? [letter.asked, ...letter.tasks.map((task) => `- ${task}`)].join('\n') : '';
  const blocks = [letter.greeting, ...letter.opening, ...topics, tasks, ...letter.closing, letter.signature.join('\n')];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

export function renderHtml(letter: Letter): string {
  const inner = ({ heading, details }: LetterTopic) => ({
    title: `<strong>${escapeHtml(heading)}</strong>`,
    list: bulletsHtml(details.map(({ label, value }) => `${escapeHtml(label)}: <strong>${escapeHtml(value)}</strong>`)),
  });
  const topics = letter.topics.map(inner);
  return pageHtml(letter.language, [
    paragraphHtml(escapeHtml(letter.greeting)),
    ...letter.opening.map((text) => paragraphHtml(escapeHtml(text))),
    ...(letter.isOfOne
      ? topics.flatMap(({ title, list }) => [paragraphHtml(title), list])
      : [numbersHtml(topics.map(({ title, list }) => `<li style="margin:0 0 12px">${title}\n${list}</li>`))]),
    ...(letter.tasks.length > 0
      ? [paragraphHtml(escapeHtml(letter.asked)), bulletsHtml(letter.tasks.map(escapeHtml))]
      : []),
    ...letter.closing.map((text) => paragraphHtml(escapeHtml(text))),
    `<p style="margin:0">${letter.signature.map(escapeHtml).join('<br>\n')}</p>`,
  ]);
}
