import type { Finding } from '../../src/plan/finding';
import { composeNote, hasOurLine } from '../../src/sheet/finding-note';

function finding(rule: string, message = `Ô B3 ${rule}.`): Finding {
  return { rule, severity: 'warning', tab: 'Chuyên đề', cell: 'B3', message };
}

const SPELLING = finding('spelling_suspect', 'Ô B3 ghi “ngiệm”: không phải là âm tiết tiếng Việt.');
const ARTEFACT = finding('import_artefact', 'Ô B3 còn sót “[bookmark: _GoBack-ab12]”.\nHãy xóa đi.');

test('a note of ours alone comes and goes', () => {
  const note = composeNote('', [SPELLING]);
  expect(note).toMatch(/^⚠ Ô B3 ghi “ngiệm”: không phải là âm tiết tiếng Việt\. \[spelling_suspect-[0-9a-z]{4}\]$/);
  expect(hasOurLine(note)).toBe(true);
  expect(composeNote(note, [SPELLING])).toBe(note);
  expect(composeNote(note, [])).toBe('');
});

test.each([
  'hỏi lại cô Hoa',
  'dòng một\n\ndòng hai\n',
  '\n',
  '⚠ nhớ gọi điện',
  '⚠ Ô B3 sai. [spelling_suspect-0000]',
  ' [title_quoted-abcd]',
  '\r\nWindows',
])('words of the user’s stay: %j', (typed) => {
  const note = composeNote(typed, [SPELLING, ARTEFACT]);
  expect(note.startsWith(`${typed}\n`)).toBe(true);
  expect(note.split('\n').length).toBe(typed.split('\n').length + 2);
  expect(composeNote(note, [ARTEFACT])).toBe(composeNote(typed, [ARTEFACT]));
  expect(composeNote(note, [])).toBe(typed);
  expect(hasOurLine(typed)).toBe(false);
});

test('what somebody typed around or behind our lines stays', () => {
  const note = `trước\n${composeNote('', [SPELLING])} đã hỏi\n${composeNote('', [ARTEFACT])}\nsau`;
  expect(composeNote(note, [])).toBe('trước\nđã hỏi\nsau');
});

test('a line of ours that somebody edited is theirs', () => {
  const edited = composeNote('', [SPELLING]).replace('ngiệm', 'nghiệm');
  expect(composeNote(edited, [])).toBe(edited);
  expect(composeNote(edited, [SPELLING])).toBe(`${edited}\n${composeNote('', [SPELLING])}`);
});

test('old lines stay where their rule is kept', () => {
  const note = composeNote('của tôi', [SPELLING, ARTEFACT]);
  const kept = composeNote(note, [finding('title_quoted')], (rule) => rule === 'spelling_suspect');
  expect(kept.split('\n').map((line) => /\[(\w+)-/.exec(line)?.[1] ?? line)).toEqual([
    'của tôi',
    'spelling_suspect',
    'title_quoted',
  ]);
});

test.each<[string, string, string]>([
  ['before', 'Hỏi cô Hoa. @', 'Hỏi cô Hoa.'],
  ['on both sides', 'Hỏi cô Hoa. @ Đã hỏi', 'Hỏi cô Hoa.\nĐã hỏi'],
  ['with our sign', '⚠ gấp! @', '⚠ gấp!'],
  ['with what looks like our end', '⚠ xem [abc-1234] @ [abc-1234]', '⚠ xem [abc-1234]\n[abc-1234]'],
  ['between two that were joined', '@ và @', 'và'],
])('words typed %s on one line with ours stay, and ours go and come', (_, form, typed) => {
  for (const finding of [SPELLING, ARTEFACT]) {
    const note = form.split('@').join(composeNote('', [finding]));
    expect(hasOurLine(note)).toBe(true);
    expect(composeNote(note, [])).toBe(typed);
    expect(composeNote(note, [ARTEFACT])).toBe(composeNote(typed, [ARTEFACT]));
    expect(composeNote(form.replace('@ và ', '').replace('@', composeNote('', [finding])), [], () => true)).toContain(
      composeNote('', [finding]),
    );
  }
});

test('a message that quotes our sign and our end is ours', () => {
  const quoting = finding('import_artefact', 'Ô B3 ghi “⚠ sai [abc-1234]”, xin xóa đi.');
  expect(composeNote(composeNote('', [quoting]), [])).toBe('');
});

test('the longest note is read quickly', () => {
  const start = Date.now();
  for (const part of ['⚠ ', '⚠ [a-0000] ', ' [a-0000]']) hasOurLine(`⚠ ${part.repeat(50000 / part.length)} [a-0000]`);
  expect(Date.now() - start).toBeLessThan(20_000);
});
