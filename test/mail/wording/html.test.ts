/** Plain text as HTML. */
import fc from 'fast-check';
import { vi } from '../../../src/locale/catalogue';
import { renderWordingHtml } from '../../../src/mail/wording/html';
import { DATA, fill, LEVEL, SAFETY } from './sample';

/** What stands in the letter, its looks taken off. */
function bodyOf(text: string): string {
  const html = renderWordingHtml(text, 'vi');
  const inner = /<div [^>]*>\n([\s\S]*)\n<\/div>/.exec(html)?.[1] ?? '';
  return inner.replace(/ style="[^"]*"/g, '').replace(/\n/g, '');
}

test.each<[string, string, string]>([
  ['paragraphs and lines', 'A\nB\n\nC', '<p>A<br>B</p><p>C</p>'],
  ['bullets', 'A:\n- B\n– C\n• D\nE', '<p>A:</p><ul><li>B</li><li>C</li><li>D</li></ul><p>E</p>'],
  ['numbers', '1. A\n2. B', '<ol><li>A</li><li>B</li></ol>'],
  ['numbers with gaps between', '1. A\n\n2. B\n\nC', '<ol><li>A</li><li>B</li></ol><p>C</p>'],
  ['other numbers', '3. A\n5. B', '<ol start="3"><li>A</li></ol><ol start="5"><li>B</li></ol>'],
  [
    'bullets beneath a number',
    '1. A\n   - B\n   - C\n- D',
    '<ol><li>A<ul><li>B</li><li>C</li></ul></li></ol><ul><li>D</li></ul>',
  ],
  ['indented bullets alone', '   - B', '<ul><li>B</li></ul>'],
  ['no lists', '-A\n1.5 kg\n2022. B\n- ', '<p>-A<br>1.5 kg<br>2022. B<br>- </p>'],
  ['markup', '<b>"A" & \'B\'</b>', '<p>&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;</p>'],
  [
    'a link',
    'Mở https://example.com/a?b=1&c=2, rồi',
    '<p>Mở <a href="https://example.com/a?b=1&amp;c=2">https://example.com/a?b=1&amp;c=2</a>, rồi</p>',
  ],
  [
    'a link in brackets',
    '(https://example.com/a).',
    '<p>(<a href="https://example.com/a">https://example.com/a</a>).</p>',
  ],
  ['a link in quotation marks', '“https://example.com/a”', '<p>“https://example.com/a”</p>'],
  [
    'a link that ends in markup',
    'https://a.vn/"onclick=x',
    '<p><a href="https://a.vn/">https://a.vn/</a>&quot;onclick=x</p>',
  ],
  [
    'no links',
    'http://a.vn javascript:x xhttps://a.vn https:// data:a',
    '<p>http://a.vn javascript:x xhttps://a.vn https:// data:a</p>',
  ],
])('%s', (_, text, html) => {
  expect(bodyOf(text)).toBe(html);
});

test('a whole letter: one list of topics, each with its facts', () => {
  const html = bodyOf(fill(vi.wording.assignment.body, { ...DATA, topics: [LEVEL, SAFETY] }));
  expect(
    html
      .match(/<\/?(?:ol|ul|li|p)\b/g)!
      .join('')
      .match(/<ol(?:<li<ul(?:<li<\/li)+<\/ul<\/li){2}<\/ol/g),
  ).toHaveLength(1);
});

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

test('whatever the text, no other elements, and every word of it in its place', () => {
  const piece = fc.oneof(
    fc.constantFrom('\n', '- ', '1. ', '  - ', 'https://a.vn/', '"', '<', '&amp;', "'>", ' '),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const html = bodyOf(text);
      const rest = html.replace(/<(?:\/?(?:p|ul|ol|li|a)|br|ol start="\d{1,3}"|a href="https:\/\/[^"<>]+")>/g, '');
      const words = rest.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity]!);
      const typed = text.replace(/^ *[-–•] +(?=\S.*$)|^ ?\d{1,3}\. +(?=\S.*$)/gm, '');
      return !/[<>]/.test(rest) && words.replace(/\s/g, '') === typed.replace(/\s/g, '');
    }),
    { numRuns: 1000 },
  );
});
