import { artefactRule } from '../../../src/check/text/artefact';
import { mend, messageOf } from './cell';

test.each([
  ['[bookmark: _Hlk122080495]Xây dựng và tổ chức', 'Xây dựng và tổ chức'],
  ['[bookmark: _GoBack]Trên đây là kế hoạch', 'Trên đây là kế hoạch'],
  ['Xây dựng [bookmark: _GoBack] và tổ chức', 'Xây dựng và tổ chức'],
  ['Xây dựng [bookmark: a] [bookmark: b] và [bookmark: c][bookmark: d]', 'Xây dựng và'],
  ['Xây dựng [bookmark: _GoBack].', 'Xây dựng.'],
  ['[if !supportLists]- [endif]Xây dựng', '- Xây dựng'],
  ['<!--[if gte mso 9]><![endif]-->Xây dựng', 'Xây dựng'],
  ['Trang { PAGE \\* MERGEFORMAT } của tập', 'Trang của tập'],
  ['Trang PAGE \\* MERGEFORMAT của tập', 'Trang của tập'],
  ['Mục {REF _Ref123 \\h} nêu rõ', 'Mục nêu rõ'],
  ['Nâng cao_x000D_\nchất lượng', 'Nâng cao\nchất lượng'],
  ['Nâng cao_x000D_chất lượng', 'Nâng cao chất lượng'],
  ['Dạy&nbsp;và học &amp; làm theo', 'Dạy và học & làm theo'],
  ['Dạy &amp;amp;nbsp; học', 'Dạy   học'],
  ['Nh&agrave; tr&#432;&#7901;ng, tr&#x1EBB;', 'Nhà trường, trẻ'],
  ['&ldquo;Học&rdquo; &#39;và&#39; &quot;hành&quot;', '“Học” \'và\' "hành"'],
  ['Nâng cao chất lượng [cite: 1, 2]', 'Nâng cao chất lượng'],
  ['[cite_start]Nâng cao chất lượng [cite: 1].', 'Nâng cao chất lượng.'],
  ['Nâng cao chất lượng【4†source】', 'Nâng cao chất lượng'],
  ['Nâng cao chất lượng:contentReference[oaicite:0]{index=0}', 'Nâng cao chất lượng'],
  ['**Nâng cao** chất lượng', 'Nâng cao chất lượng'],
  ['**“Nâng cao”:** chất lượng', '“Nâng cao”: chất lượng'],
  ['<p>Nâng cao<br/>chất lượng</p>', 'Nâng cao chất lượng'],
  ['<span style="color:red">Nâng cao</span><o:p></o:p>', 'Nâng cao'],
])('%j holds leftovers', (text, mended) => {
  expect(mend(artefactRule, 'paragraph', text)).toBe(mended);
  expect(mend(artefactRule, 'paragraph', mended)).toBeUndefined();
});

test('a broken reference is told, and what it stood for is its author’s to say', () => {
  const text = 'Như ở Error! Reference source not found. và tiếp';
  expect(mend(artefactRule, 'paragraph', text)).toBe(text);
});

test.each([
  'Nâng cao chất lượng [1]',
  '[Dự thảo] Kế hoạch {sửa lần 2} <mật>',
  'Kế hoạch [bookmark] và [if có] và [cite]',
  'Hoạt động (*), (**) và (**) của trường',
  '2 ** 3 ** 4',
  'Trường A & Trường B; R&D; AT&T;',
  'a < b > c, 3 < 5',
  'Mã {TIME}, {DATE}, {{ten}}, «Ten»',
  'tep_x000_abc và x_x12_',
  'Lỗi! Xin thử lại. Error! Xin thử lại.',
  'PAGE và REF trong văn bản',
  '& nbsp; &copy; &unknown; &#1;',
  '<b>đậm</b>',
])('%j is text', (text) => {
  expect(mend(artefactRule, 'paragraph', text)).toBeUndefined();
});

test('a cell of nothing else is not emptied', () => {
  expect(mend(artefactRule, 'title', ' [bookmark: _GoBack] ')).toBe(' [bookmark: _GoBack] ');
});

test('message', () => {
  expect(messageOf(artefactRule, 'title', '[bookmark: _Hlk122080495]Xây dựng&nbsp;nội dung')).toBe(
    'Ô B2 còn sót mã của tệp cũ: “[bookmark: _Hlk122080495]”, “&nbsp;”; mã này sẽ in ra văn bản. Hãy xóa đi, chỉ giữ lại phần chữ.',
  );
});
