/** What the host's tests share: a small workbook, a directory that goes away, and one run of a script. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { type LocalResult, runLocal } from '../../local/cli';
import type { RunSettings } from '../../local/run';

export const ROOT = process.cwd();

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** One tab, `Chuyên đề`, with `Số`, `Chuyên đề` and one topic. */
export function createWorkbook(): Buffer {
  const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const zip = new PizZip();
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${NAMESPACE}" xmlns:r="${RELATIONS}"><sheets><sheet name="Chuyên đề" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${NAMESPACE}"><sheetData><row r="1">${cell('A1', 'Số')}${cell('B1', 'Chuyên đề')}</row><row r="2"><c r="A2"><v>2</v></c>${cell('B2', 'Bài một')}</row></sheetData></worksheet>`,
  };
  for (const [name, text] of Object.entries(parts))
    zip.file(name, `<?xml version="1.0" encoding="UTF-8"?>${text}`, { date: new Date(0) });
  return zip.generate({ type: 'nodebuffer' });
}

const made: string[] = [];
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

/** A directory for `--out` that does not exist yet; it is removed after the file's tests. */
export function createDirectory(): string {
  const parent = mkdtempSync(join(tmpdir(), 'local-host-'));
  made.push(parent);
  return join(parent, 'out');
}

export type ScriptOptions = Partial<RunSettings>;

/** Runs `function run() { <body> }` as `exec` does. */
export function runBody(out: string, body: string, options: ScriptOptions = {}): Promise<LocalResult> {
  return runLocal({
    root: ROOT,
    code: `function run() {${body}\n}`,
    action: 'exec',
    args: ['tim.js', 'run'],
    workbook: createWorkbook(),
    out,
    today: '2022-01-10',
    ...options,
  });
}

/** The value that `body` returns; fails where the run did. */
export async function evaluate(out: string, body: string, options: ScriptOptions = {}): Promise<unknown> {
  const { exitCode, stdout, stderr } = await runBody(out, body, options);
  if (exitCode !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) as string);
}

/** Body that gives what `expression` throws, as text. */
export function catching(expression: string): string {
  return `try { ${expression}; return 'nothing thrown'; } catch (error) { return String(error); }`;
}
