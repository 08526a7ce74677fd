/** `npm run deploy` stops with one plain sentence where something must be done first. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainFault } from '../deploy-faults.mjs';

const root = process.cwd();
const home = mkdtempSync(join(tmpdir(), 'deploy-'));
afterAll(() => rmSync(home, { recursive: true }));

function deploy() {
  const env = { ...process.env, HOME: home, USERPROFILE: home, clasp_config_auth: undefined };
  return spawnSync(process.execPath, [join(root, 'deploy.mjs')], { encoding: 'utf8', cwd: home, env });
}

test('no login', () => {
  const noLogin = deploy();
  expect([noLogin.status, noLogin.stdout]).toEqual([1, '']);
  expect(noLogin.stderr).toBe("Chưa đăng nhập: hãy chạy 'npx clasp login' rồi chạy lại.\n");
});

// A contributor who has installed it has a scriptId, and this must not push.
const { scriptId } = JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8'));
(scriptId ? test.skip : test)('no scriptId', () => {
  writeFileSync(join(home, '.clasprc.json'), '{}');
  const noScript = deploy();
  expect(noScript.status).toBe(1);
  expect(noScript.stderr).toMatch(/^Chưa có scriptId trong \.clasp\.json: hãy chạy [^\n]+\n$/);
});

// The sentences are clasp 3.4's own (node_modules/@google/clasp/build/src) and the Apps Script API's.
test.each([
  ['User has not enabled the Apps Script API. Enable it by visiting https://…', 'Apps Script API đang tắt'],
  ['No credentials found.', 'Phiên đăng nhập không còn hiệu lực'],
  ['invalid_grant', 'Phiên đăng nhập không còn hiệu lực'],
  ['Requested entity was not found.', 'Không thấy dự án có scriptId'],
  ['getaddrinfo ENOTFOUND script.googleapis.com', 'Không kết nối được với Google'],
  ['Pushing…\nSyntax error: line 3', 'clasp không đẩy được mã lên: Syntax error: line 3'],
])('%s', (output, sentence) => {
  expect(explainFault(output)).toContain(sentence);
  expect(explainFault(output)).not.toContain('\n');
});
