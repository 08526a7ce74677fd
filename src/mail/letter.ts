/** A letter as its parts, and those as plain text and as HTML. */
import { escapeHtml } from '../plan/html';

export interface Letter {
  readonly language: 'vi' | 'en';
  readonly greeting: string;
  readonly opening: readonly string[];
  readonly topics: readonly LetterTopic[];
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
    [`${index + 1}. ${heading}`, ...details.map(({ label, value }) => `   - ${label}: ${value}`)].join('\n'),
  );
  const tasks = [letter.asked, ...letter.tasks.map((task) => `- ${task}`)].join('\n');
  const blocks = [letter.greeting, ...letter.opening, ...topics, tasks, ...letter.closing, letter.signature.join('\n')];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** No colours of its own, so that dark mode may choose them; no image, table or fixed width, so that it fits 320 px. */
export function renderHtml(letter: Letter): string {
  const paragraph = (text: string) => `<p style="margin:0 0 12px">${escapeHtml(text)}</p>`;
  const item = (html: string) => `<li style="margin:0 0 4px">${html}</li>`;
  const list = (items: readonly string[]) =>
    `<ul style="margin:0 0 12px;padding-left:22px">\n${items.join('\n')}\n</ul>`;
  const topic = ({ heading, details }: LetterTopic) =>
    `<li style="margin:0 0 12px"><strong>${escapeHtml(heading)}</strong>\n${list(
      details.map(({ label, value }) => item(`${escapeHtml(label)}: <strong>${escapeHtml(value)}</strong>`)),
    )}</li>`;
  return [
    `<!DOCTYPE html>\n<html lang="${letter.language}">\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">\n</head>\n<body style="margin:0">',
    '<div style="max-width:640px;padding:8px;font:16px/1.5 Arial,sans-serif;overflow-wrap:anywhere">',
    paragraph(letter.greeting),
    ...letter.opening.map(paragraph),
    `<ol style="margin:0 0 12px;padding-left:26px">\n${letter.topics.map(topic).join('\n')}\n</ol>`,
    paragraph(letter.asked),
    list(letter.tasks.map((task) => item(escapeHtml(task)))),
    ...letter.closing.map(paragraph),
    `<p style="margin:0">${letter.signature.map(escapeHtml).join('<br>\n')}</p>`,
    '</div>\n</body>\n</html>\n',
  ].join('\n');
}
