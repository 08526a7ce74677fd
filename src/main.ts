/**
 * Every function Google may call, and nothing else: `build.mjs` makes a real top-level function of each export. `options`
 * come from dialogs and the local host; the menu gives none.
 */
import { type AutoOptions, createAuto } from './action/auto';
import { check } from './action/check';
import { type ConclusionOptions, createConclusion } from './action/conclusion';
import * as goOn from './action/continuation';
import * as daily from './action/daily';
import { createDossier, type DossierOptions } from './action/dossier';
import { downloads } from './action/downloads';
import { checkEdit } from './action/edit';
import { createFix, type FixOptions } from './action/fix';
import { showHelpPage } from './action/help';
import { createInspection, type InspectionOptions } from './action/inspect';
import * as make from './action/make';
import { createMinutes, type MinutesOptions } from './action/minutes';
import { nextYear } from './action/next-year';
import { createNotice, type NoticeOptions } from './action/notice';
import { createNotification, type NotifyOptions } from './action/notify';
import { preview } from './action/preview';
import { createReminders } from './action/remind';
import type { ReminderOptions } from './action/reminders-due';
import { createReport, type ReportOptions } from './action/report';
import { type RunResult, runAction } from './action/run';
import { createSchedule, type ScheduleOptions } from './action/schedule';
import { createSending, type SendingOptions } from './action/send';
import { createSetUp } from './action/set-up';
import { serve } from './action/sidebar/serve';
import { createTemplate, type TemplateOptions } from './action/template';
import * as undo from './action/undo-fix';
import { createUndo } from './action/undo-run';
import { createTexts, type TextsOptions } from './action/zalo';
import { showSidebarPage } from './google/dialog';
import { addMenu } from './google/menu';
import { vi } from './locale/catalogue';

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
  return runAction(make.makeAll());
}

export function checkWorkbook(): RunResult {
  return runAction(check);
}

export function fixWorkbook(options?: FixOptions): RunResult {
  return runAction(createFix(options));
}

export function undoFix(): RunResult {
  return runAction(undo.undoFix);
}

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
  return runAction(make.makeLetters());
}

export function sendDrafts(options?: SendingOptions): RunResult {
  return runAction(createSending(options));
}

/** Time trigger: goes on with what a run left. */
export function continueWork(): RunResult {
  return goOn.continueWork();
}

export function previewRun(): RunResult {
  return runAction(preview);
}

export function switchAuto(options?: AutoOptions): RunResult {
  return runAction(createAuto(options));
}

/** Time trigger, every morning. */
export function runDaily(): RunResult {
  return daily.runDaily();
}

export function undoRun(): RunResult {
  return runAction(createUndo());
}

export function showTexts(options?: TextsOptions): RunResult {
  return runAction(createTexts(options));
}

export function remindAssignees(options?: ReminderOptions): RunResult {
  return runAction(createReminders(options));
}

export function makeNotice(options?: NoticeOptions): RunResult {
  return runAction(createNotice(options));
}

export function notifyMembers(options?: NotifyOptions): RunResult {
  return runAction(createNotification(options));
}

export function makeMinutes(options?: MinutesOptions): RunResult {
  return runAction(createMinutes(options));
}

export function makeConclusion(options?: ConclusionOptions): RunResult {
  return runAction(createConclusion(options));
}

export function makeReport(options?: ReportOptions): RunResult {
  return runAction(createReport(options));
}

export function makeDossier(options?: DossierOptions): RunResult {
  return runAction(createDossier(options));
}

export function makeTemplate(options?: TemplateOptions): RunResult {
  return runAction(createTemplate(options));
}

export function inspectPaper(options?: InspectionOptions): RunResult {
  return runAction(createInspection(options));
}

export function showDownloads(): RunResult {
  return runAction(downloads);
}

export function startNextYear(): RunResult {
  return runAction(nextYear);
}

export function setUpWorkbook(): RunResult {
  return runAction(createSetUp());
}

export function showSidebar(): void {
  showSidebarPage(vi.menu.title);
}

/** Every call of the sidebar's page: JSON in, JSON out. */
export function serveSidebar(request: string): string {
  return serve(request);
}

export function showHelp(): void {
  showHelpPage();
}
