/** One message as Gmail shows it: its HTML in a frame where nothing runs and nothing is fetched. */
import type { MailText } from '../../contract';
import { formatMoment } from '../dates';
import { element } from '../dom';
import { urlOf } from '../server';
import { words } from '../words';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** @param id of the message */
export function createLetter(id: string, mail: MailText): HTMLElement[] {
  const { gmail } = words;
  const fields: readonly (readonly [string, string])[] = [
    [gmail.from, mail.from],
    [gmail.to, mail.to],
    [gmail.date, mail.date && formatMoment(mail.date)],
  ];
  const rows = fields
    .filter(([, value]) => value !== '')
    .flatMap(([label, value]) => [element('dt', {}, label), element('dd', {}, value)]);
  return [
    element('h2', { class: 'subject' }, mail.subject || gmail.noSubject),
    element('dl', { class: 'headers' }, ...rows),
    ...createAttachments(id, mail),
    ...createBody(mail),
  ];
}

function createAttachments(id: string, { attachments }: MailText): HTMLElement[] {
  if (attachments.length === 0) return [];
  const items = attachments.map(({ name, size }, part) => {
    const link = element('a', { href: `${urlOf('/file', id)}&part=${part}`, download: true }, name);
    return element('li', {}, link, ` (${formatSize(size)})`);
  });
  return [
    element('p', { class: 'attached' }, words.gmail.attachments(attachments.length)),
    element('ul', {}, ...items),
  ];
}

function formatSize(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${Math.round(bytes / 1024).toLocaleString('vi-VN')} KB`;
}

function createBody({ html, text }: MailText): HTMLElement[] {
  const plain = element('pre', { class: 'plain', hidden: html !== '', tabindex: 0 }, text);
  if (html === '') return [plain];
  const policy = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
  const frame = element('iframe', { sandbox: '', title: words.gmail.body, srcdoc: `${policy}${html}` });
  const toggle = element('input', { type: 'checkbox' });
  toggle.addEventListener('change', () => {
    plain.hidden = !toggle.checked;
    frame.hidden = toggle.checked;
  });
  return [element('label', { class: 'toggle' }, toggle, words.gmail.plain), frame, plain];
}
