/** `template`: a Doc of the project's own template, or of a file; its link in `Cài đặt`; papers made from it. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import PizZip from 'pizzip';
import { exampleDocx, paragraph, paragraphs } from '../../docs/templates/example-docx';
import { readLines } from './papers';
import { createWorkspace, differences, listFiles, type Run, snapshot, type Workspace } from './workspace';

const ROW = 'Mẫu: Kế hoạch';

interface Document {
  readonly name: string;
  readonly path: string;
  readonly url: string;
}

function documentsOf({ report }: Run, kind: string): Document[] {
  return report.documents.filter((document) => document.kind === kind);
}

async function linkOf(space: Workspace, label = ROW): Promise<string | undefined> {
  return (await space.rows('Cài đặt')).find((row) => row.Mục === label)?.['Giá trị'];
}

async function setValue(space: Workspace, value: string): Promise<void> {
  await space.set('Cài đặt', 'Giá trị', value, (row) => row.Mục === ROW);
}

/** What a person does to a Doc between two clicks. */
function editDocument({ out }: Workspace, { path }: Document, change: (xml: string) => string): void {
  const zip = new PizZip(readFileSync(join(out, path)));
  zip.file('word/document.xml', change(zip.file('word/document.xml')!.asText()));
  writeFileSync(join(out, path), zip.generate({ type: 'nodebuffer' }));
}

function writeFile(bytes: Uint8Array): string {
  const path = join(tmpdir(), `template-${process.pid}-${bytes.length}.docx`);
  writeFileSync(path, bytes);
  return path;
}

async function openWithTemplate(): Promise<{ space: Workspace; template: Document }> {
  const space = await createWorkspace();
  const [template] = documentsOf(await space.click('template', { args: ['plan'] }), 'template');
  return { space, template: template! };
}

const OWN = exampleDocx({
  body: paragraphs('KẾ HOẠCH RIÊNG {nam}', '{#cac_chuyen_de}', '- {ten_chuyen_de}', '{/cac_chuyen_de}'),
});

test('a template is made once for its row, and the paper made from it says the same', async () => {
  const space = await createWorkspace();
  const before = await space.click('plan');
  const [plan] = documentsOf(before, 'plan');
  const lines = readLines(space, plan!.path);
  const made = await space.click('template', { args: ['kế hoạch'] });
  const [template] = documentsOf(made, 'template');
  expect(template).toMatchObject({ name: 'Mẫu Kế hoạch', url: await linkOf(space) });
  expect(readLines(space, template!.path)).toContain('{#cac_chuyen_de}');
  const after = await space.click('plan');
  expect(documentsOf(after, 'plan')).toEqual([plan]);
  expect(readLines(space, plan!.path)).toEqual(lines);
  expect(after.report.calls['UrlFetchApp.fetch']).toBe(1);
});

test('what a person writes into the template stands in the next paper; unchanged, nothing is exported', async () => {
  const { space, template } = await openWithTemplate();
  await space.click('plan');
  editDocument(space, template, (xml) => xml.replace('HÌNH THỨC TỔ CHỨC', 'CÁCH LÀM CỦA {Tên đơn vị}'));
  const changed = await space.click('plan');
  const [plan] = documentsOf(changed, 'plan');
  expect(readLines(space, plan!.path)).toContain('III- CÁCH LÀM CỦA Chi bộ Mầm non Định An');
  expect(changed.report.calls['UrlFetchApp.fetch']).toBe(1);
  const same = await space.click('plan');
  expect(same.report.calls['UrlFetchApp.fetch']).toBeUndefined();
  expect(same.report.calls['Drive.Files.update']).toBeUndefined();
  await space.set('Chuyên đề', 'Địa điểm', 'Hội trường');
  const again = await space.click('plan');
  expect(again.report.calls['UrlFetchApp.fetch']).toBe(1);
  expect(again.report.calls['Drive.Files.update']).toBe(1);
});

test('with the row emptied the built-in template is used again', async () => {
  const { space, template } = await openWithTemplate();
  editDocument(space, template, (xml) => xml.replace('HÌNH THỨC TỔ CHỨC', 'CÁCH LÀM'));
  await space.click('plan');
  await setValue(space, '');
  const [plan] = documentsOf(await space.click('plan'), 'plan');
  expect(readLines(space, plan!.path)).toContain('III- HÌNH THỨC TỔ CHỨC');
  expect(listFiles(space)).toContain(template.path);
});

test('a broken template makes nothing and loses nothing, and every fault is told', async () => {
  const { space, template } = await openWithTemplate();
  await space.click('plan');
  editDocument(space, template, (xml) =>
    xml
      .replace('{#cac_can_cu}', '{cac can cu}')
      .replace('{nam_dau_cau}', '{nam_dau_cao}')
      .replace('{chu_tri}.', '{“chu_tri”}.'),
  );
  await space.set('Chuyên đề', 'Địa điểm', 'Hội trường');
  const before = snapshot(space);
  const stopped = await space.run('plan');
  expect(stopped.exitCode).toBe(2);
  const found = stopped.report.findings.filter(({ severity }) => severity === 'error');
  expect(found.map(({ rule, tab, cell }) => [rule, tab, cell])).toEqual(
    [
      'template_tag_misused',
      'template_tag_misused',
      'template_loop_unopened',
      'template_tag_unknown',
      'template_tag_quoted',
    ].map((rule) => [rule, 'Cài đặt', found[0]!.cell]),
  );
  expect(found[0]!.cell).toMatch(/^B\d+$/);
  expect(found[3]!.message).toBe(
    'Mẫu này không có thẻ {nam_dau_cao} (chỗ “{nam_dau_cao}, {ten_don_vi} tổ chức sinh hoạt …”). Có lẽ là {nam_dau_cau}? Hãy sửa cho đúng tên thẻ trong chú giải hoặc xóa đi.',
  );
  expect(
    differences(before, snapshot(space)).filter((path) => !['workbook.xlsx', 'state.json'].includes(path)),
  ).toEqual([]);
  editDocument(space, template, (xml) =>
    xml
      .replace('{cac can cu}', '{#cac_can_cu}')
      .replace('{nam_dau_cao}', '{nam_dau_cau}')
      .replace('{“chu_tri”}.', '{chu_tri}.'),
  );
  await space.click('plan');
});

test('a file of one’s own becomes the template', async () => {
  const space = await createWorkspace();
  const made = await space.click('template', { args: ['plan'], file: writeFile(OWN) });
  expect(documentsOf(made, 'template')).toHaveLength(1);
  const [plan] = documentsOf(await space.click('plan'), 'plan');
  expect(readLines(space, plan!.path)[0]).toBe('KẾ HOẠCH RIÊNG năm 2022');
  expect(readLines(space, plan!.path)).toHaveLength(1 + (await space.rows('Chuyên đề')).length);
});

test('a file with faults, or that is no .docx, makes nothing', async () => {
  const space = await createWorkspace();
  const files: [Uint8Array, string[]][] = [
    [exampleDocx({ body: paragraph('{nam} {sai') }), ['template_tag_unclosed']],
    [Buffer.from('%PDF-1.7'), ['template_unreadable']],
    [new Uint8Array(), ['template_unreadable']],
  ];
  for (const [bytes, rules] of files) {
    const stopped = await space.run('template', { args: ['plan'], file: writeFile(bytes) });
    expect([stopped.exitCode, stopped.report.findings.map(({ rule }) => rule)]).toEqual([2, rules]);
    expect(stopped.report.documents).toEqual([]);
    expect(await linkOf(space)).toBeUndefined();
  }
});

test('a template in the row is replaced only where the user agrees; the Doc of it stays', async () => {
  const { space, template } = await openWithTemplate();
  const kept = await space.click('template', { args: ['plan'], answer: 'no' });
  expect([await linkOf(space), documentsOf(kept, 'template')]).toEqual([template.url, [template]]);
  const bytes = readFileSync(join(space.out, template.path));
  const replaced = await space.click('template', { args: ['plan'] });
  const documents = documentsOf(replaced, 'template');
  expect(documents.map(({ name }) => name).sort()).toEqual(['Mẫu Kế hoạch', 'Mẫu Kế hoạch (bản 2)']);
  expect(await linkOf(space)).toBe(documents.find(({ name }) => name.endsWith('(bản 2)'))!.url);
  expect(readFileSync(join(space.out, template.path))).toEqual(bytes);
});

test.each(['nghị định', 'mẫu', ''])('an unknown kind “%s” is refused with those that there are', async (kind) => {
  const space = await createWorkspace();
  const refused = await space.run('template', { args: [kind] });
  expect([refused.exitCode, refused.report.documents]).toEqual([1, []]);
  if (kind !== '') expect(refused.stderr + refused.stdout).toContain('Kế hoạch, Kế hoạch bổ sung, Đề cương');
});

test.each<[string, string, string]>([
  [
    'a document from elsewhere',
    'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdefg/edit',
    'template_foreign',
  ],
  ['an ID from elsewhere', '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdefg', 'template_foreign'],
  ['a word', 'mẫu của tôi', 'template_link_invalid'],
  ['another page', 'https://example.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz', 'template_link_invalid'],
])('in the row stands %s', async (_, value, rule) => {
  const { space } = await openWithTemplate();
  await setValue(space, value);
  const stopped = await space.run('plan');
  expect([stopped.exitCode, documentsOf(stopped, 'plan')]).toEqual([2, []]);
  expect(stopped.report.findings.filter(({ severity }) => severity === 'error')).toEqual([
    expect.objectContaining({ rule, tab: 'Cài đặt', message: expect.stringContaining('Mẫu văn bản…') }),
  ]);
});

test('a plan’s own link is no template', async () => {
  const { space } = await openWithTemplate();
  await setValue(space, '');
  const [plan] = documentsOf(await space.click('plan'), 'plan');
  await setValue(space, plan!.url);
  const stopped = await space.run('plan');
  expect(stopped.report.findings.find(({ severity }) => severity === 'error')).toMatchObject({
    rule: 'template_no_tags',
  });
});

test('another account’s template is not read, and its maker is named', async () => {
  const { space } = await openWithTemplate();
  const stopped = await space.run('plan', { account: 'to.truong@example.com' });
  expect(stopped.exitCode).toBe(2);
  expect(stopped.report.findings.find(({ rule }) => rule === 'template_foreign')!.message).toContain(
    'bi.thu@example.com',
  );
});

test('without the permission to export, a template is not used in silence', async () => {
  const { space } = await openWithTemplate();
  const stopped = await space.run('plan', { deny: ['script.external_request'] });
  expect(stopped.report.documents.filter(({ kind }) => kind === 'plan')).toEqual([]);
  // Google's own screen ends the run, after the dialog that says why.
  expect(stopped.exitCode).toBe(1);
  expect(stopped.stdout).toContain('tải nội dung văn bản từ www.googleapis.com');
});

test.each([
  ['deleted for good', ({ out }: Workspace, { path }: Document) => rmSync(join(out, path))],
  [
    'thrown into the trash',
    ({ out }: Workspace, { path }: Document) => {
      mkdirSync(join(out, 'trash'), { recursive: true });
      renameSync(join(out, path), join(out, 'trash', basename(path)));
    },
  ],
])('a template that was %s is told by its name', async (_, throwAway) => {
  const { space, template } = await openWithTemplate();
  throwAway(space, template);
  const stopped = await space.run('plan');
  expect([stopped.exitCode, documentsOf(stopped, 'plan')]).toEqual([2, []]);
  const [fault] = stopped.report.findings.filter(({ severity }) => severity === 'error');
  expect(fault).toMatchObject({ rule: 'template_missing', message: expect.stringContaining('“Mẫu Kế hoạch”') });
});

test('a run that dies at any call leaves no second template, and the next click ends the work', async () => {
  const { report } = await (await createWorkspace()).click('template', { args: ['plan'] });
  // Before that it only reads.
  for (let call = 8; call < report.callCount - 1; call++) {
    const space = await createWorkspace();
    const killed = await space.run('template', { args: ['plan'], killAt: { call, after: true } });
    expect([call, killed.exitCode]).toEqual([call, 1]);
    const documents = documentsOf(await space.click('template', { args: ['plan'] }), 'template');
    expect([call, documents.map(({ url }) => url)]).toEqual([call, [await linkOf(space)]]);
  }
});
