/** LibreOffice on this machine: where it is, and documents made into PDFs by it. */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = process.platform === 'win32' ? ['soffice.exe', 'soffice.com'] : ['soffice', 'libreoffice'];
/** Where its installers put it without a word in PATH. */
const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS'],
  win32: ['C:\\Program Files\\LibreOffice\\program', 'C:\\Program Files (x86)\\LibreOffice\\program'],
};

/** Milliseconds that LibreOffice gets to start in, and for each document. */
export interface Patience {
  readonly start: number;
  readonly document: number;
}

/** It takes some seconds and about one more; on a slow machine more. */
const PATIENCE: Patience = { start: 60_000, document: 20_000 };

export function findOffice(path = process.env.PATH ?? ''): string | undefined {
  const folders = [...path.split(delimiter).filter((folder) => folder !== ''), ...(PLACES[process.platform] ?? [])];
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    fs.accessSync(path, fs.constants.X_OK);
    return fs.statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The PDF of each .docx, the same for the same bytes; nothing for one that `office` cannot convert. */
export function convertToPdf(
  office: string,
  documents: readonly Uint8Array[],
  patience = PATIENCE,
): (Uint8Array | undefined)[] {
  const convert = (some: readonly Uint8Array[]) =>
    convertTogether(office, some, patience.start + some.length * patience.document);
  const made = convert(documents);
  if (documents.length === 1) return made;
  // One document that ends the program takes those after it along.
  return made.map((pdf, n) => pdf ?? convert([documents[n] as Uint8Array])[0]);
}

function convertTogether(
  office: string,
  documents: readonly Uint8Array[],
  timeout: number,
): (Uint8Array | undefined)[] {
  const folder = fs.mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const inputs = documents.map((_, n) => join(folder, `${n + 1}.docx`));
    inputs.forEach((path, n) => {
      fs.writeFileSync(path, documents[n] as Uint8Array);
    });
    const output = join(folder, 'pdf');
    fs.mkdirSync(output);
    // A profile of its own: one that is open in a window would swallow the call.
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const words = ['--headless', '--norestore', '--convert-to', 'pdf', '--outdir', output];
    runLimited(office, [`-env:UserInstallation=${profile}`, ...words, ...inputs], timeout);
    return documents.map((_, n) => readPdf(join(output, `${n + 1}.pdf`)));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Its exit status says nothing; the files that stand do. */
function runLimited(office: string, words: readonly string[], timeout: number): void {
  const options = { timeout, killSignal: 'SIGKILL', stdio: 'ignore', detached: true, windowsHide: true } as const;
  const { pid, signal } = spawnSync(office, words, options);
  // `soffice` is a script that waits for the program proper: all of its group has to go.
  if (signal !== null && process.platform !== 'win32') endGroup(pid);
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // None of it is left.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function readPdf(path: string): Uint8Array | undefined {
  const bytes = fs.existsSync(path) ? fs.readFileSync(path) : undefined;
  return bytes?.subarray(0, 5).toString('latin1') === '%PDF-' ? fixStamps(bytes) : undefined;
}

/** Puts constants of the same length in the place of the time and the random identifiers that each export gets. */
function fixStamps(pdf: Buffer): Uint8Array {
  const text = pdf
    .toString('latin1')
    .replace(/(\/(?:CreationDate|ModDate)\s*\(D:)\d{14}/g, '$119800101000000')
    .replace(/(\/ID\s*\[\s*<)([\dA-F]+)(>\s*<)([\dA-F]+)(>)/g, (_, a, first, b, second, c) =>
      [a, '0'.repeat(first.length), b, '0'.repeat(second.length), c].join(''),
    )
    .replace(/(\/DocChecksum\s*\/)([\dA-F]+)/g, (_, name, sum) => name + '0'.repeat(sum.length));
  return Buffer.from(text, 'latin1');
}
