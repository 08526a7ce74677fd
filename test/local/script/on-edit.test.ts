import { loadReference } from '../../../local/reference/load';
import { createRealm } from '../../../local/script/realm';
import { fromScript } from '../../../local/script/values';
import { holdLock } from '../../../local/services/lock';
import { host, openRows } from '../sheets/fixtures';
import { createDirectory, evaluate, runBody } from '../support';

/** A simple trigger as scripts write it. https://developers.google.com/apps-script/guides/triggers */
const ON_EDIT = `function onEdit(e) {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(0)) return 'busy';
  const sheet = e.range.getSheet();
  const row = sheet.getRange(e.range.getRow(), 1, e.range.getNumRows(), sheet.getLastColumn());
  row.setNotes(row.getValues().map((cells) => cells.map((value) => (value === e.value ? 'vừa sửa' : ''))));
  lock.releaseLock();
  return [sheet.getName(), e.range.getA1Notation(), e.range.getLastRow(), e.oldValue, row.getNotes()];
}`;

// https://developers.google.com/apps-script/guides/triggers/events#edit: authMode, oldValue, range, source, triggerUid, user, value
const EVENT = `{ authMode: ScriptApp.AuthMode.LIMITED, source: SpreadsheetApp.getActive(), value: 'Bài một', oldValue: 'Bài',
  range: SpreadsheetApp.getActive().getSheetByName('Chuyên đề').getRange('B2') }`;
const BODY = `return onEdit(${EVENT}); } ${ON_EDIT} function rest() {`;

test('a script gives its trigger an event with a range of the sheet', async () => {
  expect(await evaluate(createDirectory(), BODY)).toEqual(['Chuyên đề', 'B2', 2, 'Bài', [['', 'vừa sửa']]]);
});

// https://developers.google.com/apps-script/reference/lock/lock#tryLock(Integer): "true if the lock was acquired, false otherwise"
test('while another run holds the lock, tryLock is false and nothing is written', async () => {
  const out = createDirectory();
  const free = holdLock(out, 'document');
  const { stdout, report } = await runBody(out, BODY);
  expect(stdout).toBe('"busy"\n');
  expect(report!.calls).toEqual({ 'Lock.tryLock': 1 });
  free();
  expect(await evaluate(out, BODY)).toHaveLength(5);
});

test('the host gives a function a range of its own', async () => {
  const { app, sheet } = await openRows([['a', 'b']]);
  const realm = createRealm({
    reference: loadReference(process.cwd()),
    services: { SpreadsheetApp: app },
    clock: host.clock,
  });
  realm.load(
    `function onEdit(e) { return [e instanceof Object, e.range.getValues(), e.range === e.same, e.range.getSheet().getName()]; }`,
    'tim.js',
  );
  const range = sheet.getRange('A1:B1');
  const outcome = realm.call('onEdit', [{ range, same: range }]);
  expect(outcome.kind === 'returned' && fromScript(outcome.value, realm.facades)).toEqual([
    true,
    [['a', 'b']],
    true,
    'Chuyên đề',
  ]);
});
