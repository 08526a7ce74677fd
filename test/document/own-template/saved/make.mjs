// Makes the files of this folder anew, with LibreOffice: node test/document/own-template/saved/make.mjs
// <kind>.docx is a template that people edit; <kind>-docx.docx the same as LibreOffice saved it; <kind>-odt.docx by way of .odt.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const KINDS = ['plan', 'minutes'];
const WORD = 'docx:MS Word 2007 XML';

const work = mkdtempSync(join(tmpdir(), 'saved-'));

function convert(path, format, folder) {
  execFileSync('soffice', ['--headless', '--convert-to', format, '--outdir', join(work, folder), path], {
    stdio: 'ignore',
  });
  return join(work, folder, basename(path).replace(/\.\w+$/, `.${format.split(':')[0]}`));
}

function makeTemplate(kind) {
  const out = join(work, kind);
  const sample = join(ROOT, 'samples/ke-hoach-2022.xlsx');
  execFileSync('npm', ['run', '--silent', 'local', '--', 'template', kind, sample, '--out', out], { cwd: ROOT });
  const made = readdirSync(join(out, 'drive'), { recursive: true }).find((name) => name.endsWith('.docx'));
  const path = join(work, `${kind}.docx`);
  copyFileSync(join(out, 'drive', made), path);
  return path;
}

for (const kind of KINDS) {
  const made = makeTemplate(kind);
  copyFileSync(made, join(HERE, `${kind}.docx`));
  copyFileSync(convert(made, WORD, 'docx'), join(HERE, `${kind}-docx.docx`));
  copyFileSync(convert(convert(made, 'odt', 'odt'), WORD, 'again'), join(HERE, `${kind}-odt.docx`));
}
rmSync(work, { recursive: true, force: true });
