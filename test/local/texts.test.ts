import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stamps } from './account/setup';
import { createDirectory, runBody } from './support';

type Text = readonly [name: string, text: string];

/** A run of the bundle's kind, which returns these texts. */
function give(out: string, texts?: readonly Text[]) {
  const listed = texts?.map(([name, text]) => ({ name, text }));
  const code = `function makePlan() { return ${JSON.stringify({ outcome: 'done', findings: [], texts: listed })} }`;
  return runBody(out, '', { action: 'plan', code });
}

function read(out: string): Record<string, string> {
  const dir = join(out, 'messages');
  const names = existsSync(dir) ? readdirSync(dir).sort() : [];
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(dir, name), 'utf8')]));
}

test('each text is a file, told of on standard output and not in the report', async () => {
  const out = createDirectory();
  const { stdout, report } = await give(out, [
    ['Nguyễn Thị Ly', 'Chào đồng chí'],
    ['../../x', 'a\n'],
    ['Ly.', 'b'],
  ]);
  expect(read(out)).toEqual({ 'Nguyễn Thị Ly.txt': 'Chào đồng chí\n', '__.._x.txt': 'a\n', 'Ly.txt': 'b\n' });
  expect(stdout).toContain('messages/Nguyễn Thị Ly.txt\n');
  expect(report?.messages).toEqual([]);
});

test('equal names, also where case does not count, are two files', async () => {
  const out = createDirectory();
  await give(out, [
    ['Ly', 'a'],
    ['LY', 'b'],
    ['Ly', 'c'],
  ]);
  expect(read(out)).toEqual({ 'Ly.txt': 'a\n', 'LY (2).txt': 'b\n', 'Ly (3).txt': 'c\n' });
});

test('what did not change is not written again; what is no longer listed goes', async () => {
  const out = createDirectory();
  await give(out, [
    ['Ly', 'a'],
    ['Tâm', 'b'],
    ['Hoa', 'c'],
  ]);
  const before = stamps(out);
  await give(out, [
    ['Ly', 'a'],
    ['Tâm', 'mới'],
  ]);
  expect(read(out)).toEqual({ 'Ly.txt': 'a\n', 'Tâm.txt': 'mới\n' });
  expect(stamps(out)['messages/Ly.txt']).toBe(before['messages/Ly.txt']);
  expect(stamps(out)['messages/Tâm.txt']).not.toBe(before['messages/Tâm.txt']);
  await give(out, []);
  expect(read(out)).toEqual({});
});

test('a run that speaks of no texts leaves them', async () => {
  const out = createDirectory();
  await give(out, [['Ly', 'a']]);
  await give(out);
  expect(read(out)).toEqual({ 'Ly.txt': 'a\n' });
  await give(out, []);
  expect(read(out)).toEqual({});
});

test('what a person changed or put there stays', async () => {
  const out = createDirectory();
  await give(out, [
    ['Ly', 'a'],
    ['Tâm', 'b'],
  ]);
  writeFileSync(join(out, 'messages/Ly.txt'), 'của tôi');
  writeFileSync(join(out, 'messages/Tâm.txt'), 'của tôi');
  writeFileSync(join(out, 'messages/Hoa.txt'), 'của tôi');
  const kept = { 'Ly.txt': 'của tôi', 'Tâm.txt': 'của tôi', 'Hoa.txt': 'của tôi' };
  await give(out, [
    ['Ly', 'a'],
    ['Hoa', 'c'],
  ]);
  expect(read(out)).toEqual({ ...kept, 'Ly (2).txt': 'a\n', 'Hoa (2).txt': 'c\n' });
  await give(out, [['Ly', 'd']]);
  expect(read(out)).toEqual({ ...kept, 'Ly (2).txt': 'd\n' });
  await give(out, []);
  expect(read(out)).toEqual(kept);
});

test('a file of that name in the way is told in one sentence', async () => {
  const out = createDirectory();
  await give(out);
  writeFileSync(join(out, 'messages'), '');
  const { exitCode, stderr } = await give(out, [['Ly', 'a']]);
  expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/^“.*messages” là một tệp, không phải thư mục\.\n$/)]);
});
