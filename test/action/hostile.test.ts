/** Cell text is data in every output: not a formula, a tag, HTML, a header, a path, nor a template's own sign. */
import { dirname } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { tidyText } from '../../src/plan/text';
import { member, sampleBook, topic } from './book';
import { documentsOf, readBytes, readLines, readMails, readPapers } from './papers';
import { createWorkspace, differences, listFiles, snapshot } from './workspace';

const HOSTILE: Record<string, string> = {
  formula: '=1+1',
  'formula with a link': '=HYPERLINK("https://example.com","bấm")',
  HTML: '<b>Bài</b> <script>alert(1)</script> &amp; "x" \'y\'',
  'a template’s signs': '{tag} {#topics}{/topics} {title} {{x}} {@raw}',
  'line ends': 'Bài một\r\nBcc: ai.do@example.com\r\n\r\nthân thư',
  'a path': '../../../etc/passwd',
  'a Windows path': 'C:\\Users\\x | con <>:"?*',
  dots: '...',
  quotes: '“Bài” "một" ‘hai’ «ba»',
  emoji: 'Học tập 👩‍🏫 và làm theo 🇻🇳',
  'right to left': 'abc \u202Egnp.exe\u202C مرحبا',
  NFD: 'Đổi mới, nâng cao chất lượng'.normalize('NFD'),
  'an encoded word': '=?utf-8?B?QmNjOiB4?= bài',
  'lone surrogates and controls': 'Bài \uD800 một \u0000\u0007 hai \uFFFF',
  'a long one': `Chuyên đề ${'dài lê thê '.repeat(450)}`,
  'a long one without a space': 'ề'.repeat(5000),
};

/** What a cell can hold: XML has no place for the others. */
const typed = (text: string) => text.replace(/[\p{Cs}\uFFFF]|[^\P{Cc}\r\n]/gu, '');
const texts = Object.values(HOSTILE).map(typed);

/** Text and tags of an HTML body; fails where it is not well-formed. */
function readHtml(html: string): { text: string; tags: Set<string> } {
  const xml = html.replace(/^<!DOCTYPE html>|<meta[^>]*>/g, '').replace(/<br>/g, '<br/>');
  const page = new DOMParser({ onError: (_level, message) => expect(message).toBe('') }).parseFromString(
    xml,
    'text/xml',
  );
  const tags = Array.from(page.getElementsByTagName('*'), ({ tagName }) => tagName);
  return { text: page.documentElement?.textContent ?? '', tags: new Set(tags) };
}

test('as titles, places and hours of topics', async () => {
  const book = sampleBook();
  const topics = texts.map((text, index) => ({
    ...topic(String(index + 1), text, 'II', 4, 'Nguyễn Thanh Tâm'),
    'Địa điểm': text,
    Giờ: text,
  }));
  const space = await createWorkspace({ ...book, topics });
  const run = await space.click('drafts');
  const titles = texts.map(tidyText);
  const plan = readLines(space, run.report.documents[0]!.path).join('\n');
  const outlines = Object.values(documentsOf(run, 'outline'));
  expect(outlines).toHaveLength(texts.length);
  const mail = (await readMails(space, 'drafts'))['thanh.tam@example.com']!;
  const html = readHtml(mail.html!);
  titles.forEach((title, index) => {
    for (const place of [plan, mail.text, html.text])
      expect([title, place]).toEqual([title, expect.stringContaining(title)]);
    expect(readLines(space, outlines[index]!.path).join('\n')).toContain(title);
  });
  expect([...html.tags].sort()).toEqual(['body', 'br', 'div', 'head', 'html', 'li', 'ol', 'p', 'strong', 'ul']);
  expect(
    Object.keys(readPapers(mail)).filter((name) => !/^Đề cương chuyên đề \d\d – [^/\\]+\.docx$/.test(name)),
  ).toEqual([]);
  expect(new Set(listFiles(space, 'drive').map(dirname))).toEqual(new Set([dirname(run.report.documents[0]!.path)]));
  const settled = snapshot(space);
  await space.click('drafts');
  expect(differences(settled, snapshot(space))).toEqual([]);
});

test.each([
  ['HTML', 'a template’s signs'],
  ['line ends', 'a path', 'a Windows path'],
  ['right to left', 'emoji'],
  ['a long one without a space'],
])('%j as the unit, the signer, a position and a paragraph', async (...names) => {
  const text = typed(names.map((name) => HOSTILE[name]).join(' '));
  const shown = tidyText(text);
  const book = sampleBook();
  const space = await createWorkspace({
    topics: [topic(text, 'Học tập Bác', 'II', 4, 'Nguyễn Thanh Tâm')],
    members: [member('Nguyễn Thanh Tâm', 'thanh.tam@example.com', text)],
    settings: { ...book.settings, 'Tên đơn vị': text, 'Người ký': text, 'Chức vụ người ký': text, 'Địa danh': text },
    content: [{ Phần: 'Mở đầu', 'Nội dung': text.replace(/\s+/g, ' ') }],
  });
  const run = await space.click('drafts');
  expect(readLines(space, run.report.documents[0]!.path).join('\n')).toContain(shown);
  expect(listFiles(space).filter((path) => !/^(drive\/[^/]+\/[^/]+|gmail\/drafts\/[^/]+|[^/]+)$/.test(path))).toEqual(
    [],
  );
  const mail = (await readMails(space, 'drafts'))['thanh.tam@example.com']!;
  expect([mail.to?.length, mail.cc, mail.bcc]).toEqual([1, undefined, undefined]);
  for (const told of [mail.subject, mail.text, readHtml(mail.html!).text]) expect(told).toContain(shown);
  await space.click('send');
  expect(Object.keys(await readMails(space, 'sent'))).toEqual(['thanh.tam@example.com']);
});

test('in members’ names', async () => {
  const names = ['Ly <b>', 'Ly "Bé" <x@example.com>', 'Ly, Trần', 'Ly 👩‍🏫', 'Ly \u202Ecba', '=Ly', 'Ly '.repeat(100)];
  const book = sampleBook();
  const topics = [topic('02', 'Học tập Bác', 'II', 4, names.join('\n'))];
  const members = names.map((name, index) => member(name, `ly${index}@example.com`, ''));
  const space = await createWorkspace({ ...book, topics, members });
  await space.click('drafts');
  const mails = await readMails(space, 'drafts');
  for (const [index, name] of names.map(tidyText).entries()) {
    const { to, text } = mails[`ly${index}@example.com`]!;
    expect(to).toEqual([{ name, address: `ly${index}@example.com` }]);
    expect(text).toContain(`đồng chí ${name}`);
  }
});

const HEADERS = ['to', 'from', 'date', 'subject', 'message-id', 'mime-version', 'content-type', 'x-chuyen-de'];
test('a letter’s head has no header that came from a cell', async () => {
  const book = sampleBook();
  const text = HOSTILE['line ends'];
  const space = await createWorkspace({
    ...book,
    settings: { ...book.settings, 'Tên đơn vị': text, 'Người ký': text },
  });
  await space.click('drafts');
  for (const path of listFiles(space, 'gmail/drafts')) {
    const head = readBytes(space, path).toString('latin1').split('\r\n\r\n')[0]!;
    const names = head.split(/\r\n(?![ \t])/).map((line) => line.split(':')[0]!.toLowerCase());
    expect(names.filter((name) => !HEADERS.includes(name))).toEqual([]);
  }
});

test('the dialog’s HTML is escaped: what is shown is what was typed', async () => {
  const text = '<img src=x onerror=alert(1)> & "Lá 1"';
  const book = sampleBook();
  const space = await createWorkspace({
    ...book,
    topics: [topic('02', text, 'II', 4, 'Nguyễn Thị Ly')],
    members: [member('Nguyễn Thị Ly', null, text)],
  });
  const { stdout } = await space.click('drafts');
  expect(stdout).toContain(`Chuyên đề 02: “${text}”`);
});
