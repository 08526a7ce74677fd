/** A `soffice` of our own making in the place of LibreOffice, or none at all: no test needs the program itself. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const path = process.env.PATH;
const made: string[] = [];

afterEach(() => {
  process.env.PATH = path;
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'office-stub-'));
  made.push(folder);
  return folder;
}

/** Stamps as LibreOffice writes them, other ones each time. */
const SCRIPT = `const fs = require('node:fs');
const path = require('node:path');
const { createHash, randomBytes } = require('node:crypto');
const words = process.argv.slice(2);
const out = words[words.indexOf('--outdir') + 1];
fs.appendFileSync(path.join(__dirname, 'calls'), JSON.stringify(words) + '\\n');
const random = () => randomBytes(16).toString('hex').toUpperCase();
for (const file of words.filter((word) => word.endsWith('.docx'))) {
  const bytes = fs.readFileSync(file);
  if (bytes.includes('ENDS')) process.exit(1);
  if (bytes.includes('HANGS')) {
    // As LibreOffice does: the program proper is a child of the one that was called.
    const beat = "setInterval(() => require('node:fs').appendFileSync('beats', '.'), 10)";
    require('node:child_process').spawn(process.execPath, ['-e', beat], { cwd: __dirname });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  }
  const body = bytes.includes('NONE') ? 'no PDF' : '%PDF-1.4 ' + createHash('sha256').update(bytes).digest('hex');
  const id = random();
  const stamps = '/CreationDate(D:2026' + String(process.pid).padStart(10, '0') + "Z')>>\\n/ID [ <" + id + '>\\n<' + id +
    '> ]\\n/DocChecksum /' + random();
  fs.writeFileSync(path.join(out, path.basename(file, '.docx') + '.pdf'), body + '\\n' + stamps + '\\n%%EOF');
}
`;

export interface OfficeStub {
  /** Where it is. */
  readonly program: string;
  /** What it was called with, call by call. */
  calls(): string[][];
  /** Grows while the process runs that it started, of a document that says `HANGS`. */
  beats(): number;
}

/** From now on, and to the test's end, PATH leads to the stub alone. */
export function installOffice(name = 'soffice'): OfficeStub {
  const folder = removeOffice();
  const program = join(folder, name);
  writeFileSync(program, `#!${process.execPath}\n${SCRIPT}`);
  chmodSync(program, 0o755);
  return {
    program,
    calls() {
      const log = join(folder, 'calls');
      const lines = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : [];
      return lines.map((line) => JSON.parse(line));
    },
    beats: () => statSync(join(folder, 'beats')).size,
  };
}

/** From now on, and to the test's end, no LibreOffice is found; gives the one folder of PATH. */
export function removeOffice(): string {
  process.env.PATH = makeFolder();
  return process.env.PATH;
}
