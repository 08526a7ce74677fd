// `npm run deploy`: builds and pushes to Google, or says in one sentence what is still to be done first.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { ensureBuilt } from './build.mjs';

const CLASP = join(dirname(createRequire(import.meta.url).resolve('@google/clasp/package.json')), 'build/src/index.js');

/** What clasp prints on standard error → what to do about it. */
const FAULTS = [
  [
    /has not enabled the Apps Script API/i,
    'Apps Script API đang tắt: hãy bật tại script.google.com/home/usersettings, đợi vài phút rồi chạy lại.',
  ],
  [
    /No credentials|invalid_grant|invalid_rapt|Not logged in|unauthorized/i,
    "Phiên đăng nhập không còn hiệu lực: hãy chạy 'npx clasp login' rồi chạy lại.",
  ],
  [
    /Requested entity was not found|Script ID|404/i,
    "Không thấy dự án có scriptId ghi trong .clasp.json: hãy kiểm tra lại mã, hoặc xóa mã rồi chạy lại 'npx clasp create-script …' theo README.",
  ],
  [/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/i, 'Không kết nối được với Google: hãy kiểm tra mạng rồi chạy lại.'],
];

class Refusal extends Error {}

function readScriptId() {
  const { scriptId } = JSON.parse(readFileSync('.clasp.json', 'utf8'));
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
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLASP, 'push', '--force'], { encoding: 'utf8' });
  if (status === 0) return stdout.trim();
  const output = `${stdout}\n${stderr}`;
  const fault = FAULTS.find(([pattern]) => pattern.test(output));
  throw new Refusal(fault ? fault[1] : `clasp không đẩy được mã lên: ${output.trim().split('\n').pop()}`);
}

try {
  checkLogin();
  readScriptId();
  await ensureBuilt(undefined, { force: true });
  console.log(push());
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
