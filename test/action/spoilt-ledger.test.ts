/** A ledger that cannot be read stops every run: starting from nothing would mail everybody again. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dueTriggers } from '../../local/cli';
import { type Action, differences, openDrafted, snapshot, type Workspace } from './workspace';

function spoil({ out }: Workspace, value: (now: string) => string): void {
  const path = join(out, 'state.json');
  const text = readFileSync(path, 'utf8');
  const now = /"ledger:0": ?"([^"]*)"/.exec(text)![1]!;
  writeFileSync(path, text.replace(now, value(now)));
}

const later = gzipSync(JSON.stringify({ v: 99, r: {} })).toString('base64');

test.each<[Action, string, (now: string) => string, string]>([
  ['drafts', 'of a later version', () => later, 'do một bản mới hơn của tiện ích ghi'],
  ['send', 'of a later version', () => later, 'do một bản mới hơn của tiện ích ghi'],
  ['drafts', 'cut short', (now) => now.slice(0, 300), 'bị hỏng nên chưa làm gì'],
  ['send', 'emptied', () => '', 'bị hỏng nên chưa làm gì'],
])('%s, where the ledger is %s', async (action, _what, value, told) => {
  const { space } = await openDrafted();
  spoil(space, value);
  const before = snapshot(space);
  const { exitCode, stderr } = await space.run(action);
  expect([exitCode, stderr.trim().split('\n').length, stderr.includes(told)]).toEqual([1, 1, true]);
  expect(differences(before, snapshot(space))).toEqual([]);
});

test('a trigger that meets it does nothing either', async () => {
  const { space } = await openDrafted();
  spoil(space, () => later);
  const before = snapshot(space);
  await space.run('drafts', { entry: 'continueWork', unattended: true });
  // Its safety trigger came and went.
  expect(differences(before, snapshot(space)).filter((path) => path !== 'state.json')).toEqual([]);
  expect(dueTriggers(space.out)).toEqual([]);
});
