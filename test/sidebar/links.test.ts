import { safeUrl } from '../../src/sidebar/links';

test.each([
  ['https://docs.google.com/document/d/x', 'https://docs.google.com/document/d/x'],
  ['HTTPS://docs.google.com/', 'HTTPS://docs.google.com/'],
  ['http://docs.google.com/', undefined],
  ['javascript:alert(1)', undefined],
  [' https://x', undefined],
  ['data:text/html,x', undefined],
  ['', undefined],
  [undefined, undefined],
])('safeUrl(%j)', (url, safe) => expect(safeUrl(url)).toBe(safe));
