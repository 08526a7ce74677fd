/** The dialog of templates, in a browser that is no more than what its script needs. */
import vm from 'node:vm';
import { renderTemplatePage } from '../../src/action/template-page';
import { en, vi } from '../../src/locale/catalogue';
import { TEMPLATE_KINDS } from '../../src/plan/template-kind';

interface FakeFile {
  readonly name: string;
  readonly size: number;
}

function openPage(words = vi) {
  const html = renderTemplatePage('makeTemplate', words);
  const elements: Record<string, Record<string, unknown>> = {};
  for (const [, id] of html.matchAll(/ id="(\w+)"/g)) elements[id!] = { files: [], disabled: false, textContent: '' };
  elements.kind!.value = 'minutes';
  const calls: unknown[] = [];
  const handlers: Record<string, (value: unknown) => void> = {};
  const run = {
    withSuccessHandler: (handler: (value: unknown) => void) => Object.assign(run, { success: handler }) && run,
    withFailureHandler: (handler: (value: unknown) => void) => Object.assign(handlers, { failure: handler }) && run,
    makeTemplate: (options: unknown) => calls.push(options),
  };
  function FileReader(this: { onload?: () => void; result?: string; readAsDataURL(file: FakeFile): void }) {
    this.readAsDataURL = ({ name }) => {
      this.result = `data:application/x;base64,${Buffer.from(name).toString('base64')}`;
      this.onload?.();
    };
  }
  const script = /<script>(.*)<\/script>/s.exec(html)![1]!;
  vm.runInNewContext(script, {
    document: { getElementById: (id: string) => elements[id] },
    google: { script: { run } },
    FileReader,
  });
  const click = (id: string) => (elements[id]!.onclick as () => void)();
  return { html, elements, calls, click, note: () => elements.note!.textContent, run, handlers };
}

const choose = (page: ReturnType<typeof openPage>, file: FakeFile) => {
  page.elements.file!.files = [file];
  page.click('send');
};

test('it offers every kind by its Vietnamese name', () => {
  const { html } = openPage();
  const options = [...html.matchAll(/<option value="(\w+)">([^<]*)/g)];
  expect(options.map(([, value]) => value)).toEqual([...TEMPLATE_KINDS, 'thu']);
  expect(options.map(([, , name]) => name)).toContain('Kế hoạch bổ sung');
  expect(options.map(([, , name]) => name)).toContain('Thư (trang “Mẫu thư”)');
  expect(html).toContain('accept=".docx"');
});

test('a template of the built-in one: the buttons wait for the answer', () => {
  const page = openPage();
  page.click('own');
  expect([page.calls, page.note(), page.elements.own!.disabled]).toEqual([
    [{ kind: 'minutes' }],
    'Đang lập mẫu…',
    true,
  ]);
  (page.run as unknown as { success(result: unknown): void }).success({ outcome: 'done', message: 'được giữ nguyên' });
  expect([page.note(), page.elements.own!.disabled]).toEqual(['được giữ nguyên', false]);
});

test('a file of one’s own', () => {
  const page = openPage();
  choose(page, { name: 'mau cua toi.DOCX', size: 5 * 1024 * 1024 });
  const base64 = Buffer.from('mau cua toi.DOCX').toString('base64');
  expect(page.calls).toEqual([{ kind: 'minutes', file: { name: 'mau cua toi.DOCX', base64 } }]);
  page.handlers.failure!(new Error('<b>hết hạn</b>'));
  expect([page.note(), page.elements.send!.disabled]).toEqual(['Chưa lập được mẫu: <b>hết hạn</b>', false]);
});

test.each<[string, FakeFile | undefined, string]>([
  ['none', undefined, vi.template.dialog.noFile],
  ['no .docx', { name: 'a.doc', size: 10 }, vi.template.dialog.notDocx],
  ['one too large', { name: 'a.docx', size: 5 * 1024 * 1024 + 1 }, vi.template.dialog.tooLarge],
])('as file %s: said before it is sent', (_, file, said) => {
  const page = openPage();
  if (file) choose(page, file);
  else page.click('send');
  expect([page.calls, page.note()]).toEqual([[], said]);
});

test('no text of a catalogue can end the script or open an element', () => {
  const evil = '</script><script>"\'\u2028&<b>';
  const words = {
    ...en,
    template: { ...en.template, dialog: Object.fromEntries(Object.keys(en.template.dialog).map((key) => [key, evil])) },
  };
  const page = openPage(words as typeof en);
  expect(page.html.match(/<script>/g)).toHaveLength(1);
  expect(page.html).not.toContain('<b>');
  page.click('send');
  expect(page.note()).toBe(evil);
});
