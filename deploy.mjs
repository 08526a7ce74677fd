// `npm run deploy`: builds and pushes to Google, or says in one sentence what is still to be done first.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { explainFault } from './deploy-faults.mjs';

const ROOT = dirname(fileURLToPath(import.meta.url));
const CLASP = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');

class Refusal extends Error {}

function readSettings() {
  try {
    return JSON.parse(readFileSync(join(ROOT, '.clasp.json'), 'utf8')) ?? {};
  } catch {
    throw new Refusal(
      `Không đọc được .clasp.json: hãy viết lại tệp ấy thành {"rootDir":"dist"} rồi theo README mà tạo dự án.`,
    );
  }
}

function readScriptId() {
  const scriptId = readSettings().scriptId;
  if (!scriptId)
    throw new Refusal(
      "Chưa có scriptId trong .clasp.json: hãy chạy 'npx clasp create-script …' theo README rồi chạy lại.",
    );
}

function checkLogin() {
  const file = process.env.clasp_config_auth ?? join(homedir(), '.clasprc.json');
  if (!existsSync(file)) throw new Refusal("Chưa đăng nhập: hãy chạy 'npx clasp login' rồi chạy lại.");
}

function push() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLASP, 'push', '--force'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status === 0) return stdout.trim();
  throw new Refusal(explainFault(`${stdout}\n${stderr}`));
}

try {
  checkLogin();
  readScriptId();
  await ensureBuilt(ROOT, { force: true });
  console.log(push());
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
