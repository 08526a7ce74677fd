/** A visitor's process: what is told where it dies, and that no question is left standing once nobody sees it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Visitor } from '../../../local/playground/visitor';

/** Dies, or asks as many questions as the function's name has `?`, and then gives the answers back. */
const CHILD = `
const { readSync } = require('node:fs');
function readLine() {
  const byte = Buffer.alloc(1);
  let line = '';
  while (readSync(0, byte) === 1 && byte[0] !== 10) line += byte;
  return JSON.parse(line).button;
}
process.on('message', ({ number, request }) => {
  if (request.function === 'die') process.exit(1);
  const answers = [...(request.function ?? '')].map(() => {
    process.send({ number, question: { kind: 'alert', title: 'Hỏi', text: '', buttons: ['OK'] } });
    return readLine();
  });
  process.send({ number, reply: { value: answers.join(), entry: String(process.pid) } });
});
process.on('disconnect', () => process.exit());
`;

let folder: string;
let visitor: Visitor;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'visitor-test-'));
  writeFileSync(join(folder, 'child.cjs'), CHILD);
  visitor = new Visitor(folder, join(folder, 'child.cjs'));
});
afterEach(() => {
  visitor.close();
  rmSync(folder, { recursive: true });
});

const run = (name: string, gone?: AbortSignal) => visitor.ask({ do: 'run', function: name, args: [] }, gone);
const state = () => visitor.ask({ do: 'state' });

async function processOf(): Promise<string> {
  return JSON.parse(JSON.stringify(await state())).reply.entry;
}

test('a process that dies is told plainly, and another one takes the next request', async () => {
  const before = await processOf();
  const [died, next] = await Promise.allSettled([run('die'), state()]);
  expect(died).toMatchObject({ status: 'rejected', reason: { message: expect.stringMatching(/đứt giữa chừng/) } });
  expect(next).toMatchObject({ status: 'fulfilled' });
  expect(await processOf()).not.toBe(before);
});

test('a process killed while its question stands open holds up nobody', async () => {
  await run('?');
  process.kill(await pidOfQuestion(), 'SIGKILL');
  expect(await state()).toMatchObject({ reply: { value: '' } });
});

/** The answer's own reply says which process it was; the next question is of the same one. */
async function pidOfQuestion(): Promise<number> {
  const told = JSON.parse(JSON.stringify(await visitor.answer({ button: 'OK', text: '' })));
  await run('?');
  return Number(told.reply.entry);
}

test('questions are answered one after another, each by whoever is asked', async () => {
  expect(await run('??')).toHaveProperty('question');
  expect(await visitor.answer({ button: 'YES', text: '' })).toHaveProperty('question');
  expect(await visitor.answer({ button: 'NO', text: '' })).toMatchObject({ reply: { value: 'YES,NO' } });
});

test('a page that is loaded anew closes the question that its predecessor left open, and those after it', async () => {
  const gone = new AbortController();
  await run('??', gone.signal);
  // The request that asked has been answered: its connection is done with.
  gone.abort();
  const later = state();
  visitor.dismiss();
  expect(await later).toMatchObject({ reply: { value: '' } });
  expect(() => visitor.answer({ button: 'OK', text: '' })).toThrow(/Không có câu hỏi nào/);
});

test('a question for a page that has gone in the meantime is closed', async () => {
  expect(await run('??', AbortSignal.abort())).toMatchObject({ reply: { value: 'CLOSE,CLOSE' } });
});

test('starts no process once it is closed', async () => {
  visitor.close();
  await expect(state()).rejects.toThrow(/đứt giữa chừng/);
});
