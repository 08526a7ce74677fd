/** The dialog that asks what to inspect, in a browser that is no more than what its script needs. */
import vm from 'node:vm';
import { renderInspectionPage } from '../../src/action/inspect-page';
import { en, vi } from '../../src/locale/catalogue';

interface FakeFile {
  readonly name: string;
  readonly size: number;
  readonly broken?: boolean;
}

interface Element {
  id: string;
  value: string;
  disabled: boolean;
  textContent: string;
  files: readonly FakeFile[];
  onclick?: () => void;
}

function openPage(names: readonly string[], words = vi) {
  const documents = names.map((name, index) => ({ id: `id${index}"`, name }));
  const html = renderInspectionPage('inspectPaper', documents, words);
  const element = (id: string, value = ''): Element => ({ id, value, disabled: false, textContent: '', files: [] });
  const [note, file, send] = ['note', 'file', 'send'].map((id) => element(id)) as [Element, Element, Element];
  const buttons = [...documents.map(({ id }) => element('', id)), send];
  const calls: unknown[] = [];
  const handlers: Record<string, (value: unknown) => void> = {};
  const run = {
    withSuccessHandler: (handler: (value: unknown) => void) => Object.assign(handlers, { success: handler }) && run,
    withFailureHandler: (handler: (value: unknown) => void) => Object.assign(handlers, { failure: handler }) && run,
    inspectPaper: (options: unknown) => calls.push(options),
  };
  function FileReader(this: Record<string, unknown>) {
    this.readAsDataURL = ({ name, broken }: FakeFile) => {
      this.result = `data:application/x;base64,${Buffer.from(name).toString('base64')}`;
      (this[broken ? 'onerror' : 'onload'] as () => void)();
    };
  }
  const script = /<script>(.*)<\/script>/s.exec(html)![1]!;
  vm.runInNewContext(script, {
    document: {
      getElementById: (id: string) => ({ note, file })[id],
      getElementsByTagName: () => buttons,
    },
    google: { script: { run } },
    FileReader,
  });
  const click = (button: Element) => button.onclick?.call(button);
  return { html, note, file, send, buttons, calls, handlers, click };
}

test('each paper has its button, which asks for that Doc; all wait for the answer', () => {
  const page = openPage(['Kế hoạch', 'Đề cương']);
  page.click(page.buttons[1]!);
  expect([page.calls, page.note.textContent]).toEqual([[{ document: 'id1"' }], 'Đang soát…']);
  expect(page.buttons.map(({ disabled }) => disabled)).toEqual([true, true, true]);
  page.handlers.success!({ outcome: 'refused', message: 'không đọc được' });
  expect([page.note.textContent, page.send.disabled]).toEqual(['không đọc được', false]);
});

test('a chosen file goes up in base64; a failure is told', () => {
  const page = openPage([]);
  page.file.files = [{ name: 'Báo cáo.DOCX', size: 5 * 1024 * 1024 }];
  page.click(page.send);
  expect(page.calls).toEqual([
    { file: { name: 'Báo cáo.DOCX', base64: Buffer.from('Báo cáo.DOCX').toString('base64') } },
  ]);
  page.handlers.failure!(new Error('<b>hết giờ</b>'));
  expect([page.note.textContent, page.send.disabled]).toEqual(['Chưa soát được: <b>hết giờ</b>', false]);
});

test.each<[string, FakeFile | undefined, string]>([
  ['no file', undefined, vi.form.dialog.noFile],
  ['no .docx', { name: 'a.doc', size: 10 }, vi.form.dialog.notDocx],
  ['one too large', { name: 'a.docx', size: 5 * 1024 * 1024 + 1 }, vi.form.dialog.tooLarge],
  ['one that the browser cannot read', { name: 'a.docx', size: 10, broken: true }, vi.form.dialog.unreadable],
])('%s: said, and nothing is sent', (_, file, said) => {
  const page = openPage([]);
  page.file.files = file ? [file] : [];
  page.click(page.send);
  expect([page.calls, page.note.textContent, page.send.disabled]).toEqual([[], said, false]);
});

test.each([vi, en])('names are data, and no text ends the script', (words) => {
  const { html } = openPage(['<img src=x onerror=alert(1)>"</script>'], words);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&lt;/script&gt;');
  expect(html).toContain('value="id0&quot;"');
  expect(html.match(/<\/script>/g)).toHaveLength(1);
});
