/** Every paper can be had as PDF and as Word: in the dialog that ends a run, and in the menu's list. */
import { readFileSync } from 'node:fs';
import { createWorkspace, openDrafted, type Workspace } from './workspace';

const clickDownloads = (space: Workspace) =>
  space.run('exec', { args: ['Code.js', 'showDownloads'], code: readFileSync('dist/Code.js', 'utf8') });

test('the list has each paper with both links, and costs one list call', async () => {
  const { space, run } = await openDrafted();
  const { stdout, report } = await clickDownloads(space);
  for (const { name } of run.report.documents) {
    const line = stdout.split('\n').find((text) => text.includes(name));
    expect(line).toMatch(
      /PDF \(https:\/\/docs\.google\.com\/\S*pdf\S*\), Word \(https:\/\/docs\.google\.com\/\S*docx?\S*\)/,
    );
  }
  expect(report.calls).toEqual({
    'Lock.tryLock': 1,
    'Range.getValues': 1,
    'Drive.Files.list': 1,
    'Lock.releaseLock': 1,
  });
});

test('before anything is made it says what to click', async () => {
  const { stdout } = await clickDownloads(await createWorkspace());
  expect(stdout).toContain('Chưa có văn bản nào');
});

test('the closing dialog of a run has the links beside the paper', async () => {
  const space = await createWorkspace();
  const { stdout } = await space.click('plan');
  expect(stdout).toMatch(/Đã lập: Kế hoạch .* \(https:\S+\) \(PDF \(https:\S+\), Word \(https:\S+\)\)/);
});
