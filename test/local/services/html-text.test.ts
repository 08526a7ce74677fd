import { htmlToText } from '../../../local/services/html-text';

test.each([
  ['<p>Một &amp; hai</p><p>ba</p>', 'Một & hai\nba'],
  [
    '<ul>\n<li><a href="https://example.com/a?b=1&amp;c=2">Kế hoạch</a></li>\n<li>Đề cương</li></ul>',
    '- Kế hoạch (https://example.com/a?b=1&c=2)\n- Đề cương',
  ],
  ['<a href="https://example.com">https://example.com</a>', 'https://example.com'],
  ['<head><title>x</title><style>p{}</style></head><body><script>1 < 2</script>a<br>b</body>', 'a\nb'],
  ['&lt;b&gt; &#7871; &#x1EBF; &lạ;', '<b> ế ế &lạ;'],
  ['<table><tr><td>a</td><td>b</td></tr></table>', 'a  b'],
])('%s', (html, wanted) => {
  expect(htmlToText(html)).toBe(wanted);
});
