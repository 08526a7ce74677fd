/** What the user does between two runs: in the sheet by a script of her own, in the mailbox by hand. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, type Workspace } from '../action/workspace';
import type { Model, ModelTopic, SeenDraft } from './model';

const HEADERS = ['Chuyên đề', 'Người thực hiện', 'Hạn nộp đề cương', 'Ghi chú'];

/** The rows of `Chuyên đề` typed anew in the order of `topics`, each with its status and link, as sorting and deleting leave them. */
const RETYPE = `function retype(topics) {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Chuyên đề');
  const [headers, ...rows] = sheet.getDataRange().getValues();
  const at = (name) => headers.indexOf(name);
  const typed = topics.map((topic) => {
    const row = rows.find((one) => one[at('Chuyên đề')] === topic.title) || headers.map(() => '');
    const next = row.slice();
    next[at('Chuyên đề')] = topic.title;
    next[at('Người thực hiện')] = topic.people.join('; ');
    next[at('Hạn nộp đề cương')] = topic.due;
    next[at('Tháng')] = 12;
    next[at('Ghi chú')] = 'của tôi: ' + topic.title;
    return next;
  });
  while (typed.length < rows.length) typed.push(headers.map(() => ''));
  if (typed.length > 0) sheet.getRange(2, 1, typed.length, headers.length).setValues(typed);
  return headers.length;
}`;

export async function retype(space: Workspace, topics: readonly ModelTopic[]): Promise<void> {
  await space.click('exec', { code: RETYPE, args: ['retype.js', 'retype'], input: [topics], warm: true });
}

/** Fails where a cell of hers is not as she typed it. */
export async function expectHerCells(space: Workspace, topics: readonly ModelTopic[]): Promise<void> {
  const code = `function read() {
    const [headers, ...rows] = SpreadsheetApp.getActive().getSheetByName('Chuyên đề').getDataRange().getDisplayValues();
    return rows.map((row) => ${JSON.stringify(HEADERS)}.map((name) => row[headers.indexOf(name)]));
  }`;
  const { stdout } = await space.click('exec', { code, args: ['read.js', 'read'], warm: true });
  const rows = JSON.parse(stdout.trim().split('\n').pop()!) as string[][];
  const wanted = topics.map(({ title, people, due }) => [title, people.join('; '), due, `của tôi: ${title}`]);
  expect(rows.filter((row) => row.some((cell) => cell !== ''))).toEqual(wanted);
}

interface State {
  readonly drafts: Readonly<Record<string, { readonly path: string }>>;
  readonly messages: Readonly<Record<string, { readonly draft?: string; readonly path: string }>>;
}

/** The mailbox as the files show it. */
export function look({ out }: Workspace): { seen: Map<string, SeenDraft>; sent: Map<string, string> } {
  const { drafts, messages } = JSON.parse(readFileSync(join(out, 'state.json'), 'utf8')) as State;
  const read = (path: string) => readFileSync(join(out, path), 'latin1');
  const seen = Object.entries(drafts).map(([id, { path }]) => {
    const bytes = read(path);
    return [id, { bytes, person: /^To:[^@]*?([\w.]+)@/m.exec(bytes)?.[1] ?? '' }] as const;
  });
  const sent = Object.values(messages).flatMap(({ draft, path }) => (draft ? [[draft, read(path)] as const] : []));
  return { seen: new Map(seen), sent: new Map(sent) };
}

/** The `n`-th open draft, if there is one. */
export function touchDraft(space: Workspace, model: Model, how: 'edit' | 'delete', n: number): void {
  const ids = [...model.drafts.keys()].sort();
  const id = ids[n % Math.max(ids.length, 1)];
  if (id === undefined) return;
  const path = listFiles(space, 'gmail/drafts').find((one) => one.endsWith(`/${id}.eml`));
  if (path === undefined) return;
  const file = join(space.out, path);
  if (how === 'delete') {
    rmSync(file);
    model.userTouches(id, how);
    return;
  }
  // As Gmail does on an edit: our header is gone.
  const text = readFileSync(file, 'latin1')
    .replace(/^X-Chuyen-De:.*\r\n/m, '')
    .replace('Subject:', 'X-Hers: yes\r\nSubject:');
  writeFileSync(file, text, 'latin1');
  model.userTouches(id, how, text);
}
