import { renderPage } from '../../src/action/page';

test('every text of a dialog is escaped, and what is empty is left out', () => {
  const hostile = `<b>&"'</b>`;
  const html = renderPage({
    title: hostile,
    lead: hostile,
    sections: [
      { heading: hostile, items: [{ text: hostile, url: `https://example.com/"onclick="x`, copy: hostile }] },
      { heading: 'trống', items: [] },
    ],
  });
  const body = /<body>([\s\S]*)<\/body>/.exec(html)![1]!;
  const escaped = '&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;';
  expect(body.trim()).toBe(
    `<p>${escaped}</p>\n<h2>${escaped}</h2>\n<ul>\n<li><a href="https://example.com/&quot;onclick=&quot;x" rel="noopener">${escaped}</a><pre>${escaped}</pre></li>\n</ul>`,
  );
});
