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
  [
    '<label>Tệp: <input type="file" id="f" accept=".docx"></label><button id="send">Gửi &amp; soát</button> <button>Hủy</button>',
    'Tệp: [chọn tệp] [Gửi & soát] [Hủy]',
  ],
  [
    '<select id="q"><option value="1">Quý I</option>\n<option value="2" selected>Quý II</option></select><input value="5"/>',
    '[Quý I | *Quý II] [5]',
  ],
  [
    `<form><p><input type=checkbox checked> một</p><p><input type='checkbox' title="checked"> hai</p>
     <p><input type="radio" name="r">ba</p><input type="hidden" value="mật"><input placeholder="Số chuyên đề">
     <input type="password" value="mật"><input></form><textarea rows="3"> </textarea><textarea>đã ghi</textarea>`,
    '[x] một\n[ ] hai\n( ) ba\n[Số chuyên đề] […] […]\n[…] [đã ghi]',
  ],
  ['<table><tr><td>a</td><td>b</td></tr></table>', 'a  b'],
])('%s', (html, wanted) => {
  expect(htmlToText(html)).toBe(wanted);
});
