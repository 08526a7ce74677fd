/** Every function Google may call, and nothing else: `build.mjs` makes a real top-level function of each export. */
import { check } from './action/check';
import { checkEdit } from './action/edit';
import { createFix, type FixOptions } from './action/fix';
import { showHelpPage } from './action/help';
import * as make from './action/make';
import { type RunResult, runAction } from './action/run';
import { createSchedule, type ScheduleOptions } from './action/schedule';
import { createSending } from './action/send';
import { setUp } from './action/set-up';
import * as undo from './action/undo-fix';
import { addMenu } from './google/menu';

/** May run without any authorisation. */
export function onOpen(): void {
  addMenu();
}

export function onInstall(): void {
  onOpen();
}

/** Simple trigger: runs without any authorisation of its own. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  checkEdit(event);
}

export function makeAll(): RunResult {
  return runAction(make.makeAll);
}

export function checkWorkbook(): RunResult {
  return runAction(check);
}

/** `options` come from callers other than the menu, which gives none. */
export function fixWorkbook(options?: FixOptions): RunResult {
  return runAction(createFix(options));
}

export function undoFix(): RunResult {
  return runAction(undo.undoFix);
}

/** `options` come from callers other than the menu, which gives none. */
export function scheduleMeetings(options?: ScheduleOptions): RunResult {
  return runAction(createSchedule(options));
}

export function makePlan(): RunResult {
  return runAction(make.makePlan);
}

export function makeOutlines(): RunResult {
  return runAction(make.makeOutlines);
}

export function makeDrafts(): RunResult {
  return runAction(make.makeLetters);
}

export function sendDrafts(): RunResult {
  return runAction(createSending());
}

export function setUpWorkbook(): RunResult {
  return runAction(setUp);
}

export function showHelp(): void {
  showHelpPage();
}
