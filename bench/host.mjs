// Runs of the bundle in the local host, each on a directory of its own that is gone afterwards.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWorkbook, TODAY } from './workbook.mjs';

/** Gives `work` a directory for as long as it runs. */
export async function withDirectory(work) {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return await work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/**
 * @param host `{ runLocal, root, code }`: all runs are of the same bundle, even if it is built anew meanwhile
 * @param settings besides, as `runLocal` has them
 * @returns the run's report
 */
export async function runOnce({ runLocal, root, code }, settings) {
  const { exitCode, report, stderr } = await runLocal({ root, code, today: TODAY, args: [], ...settings });
  if (exitCode !== 0) throw new Error(`${settings.action} ended with ${exitCode}: ${stderr}`);
  return report;
}

/** The reports of one run and, as long as `again` says so, of further ones that go on where the last left the sheet. */
export async function runAction(host, action, size, { again = () => false, atMost = 2, limits } = {}) {
  const workbook = await makeWorkbook(size);
  return withDirectory(async (out) => {
    const reports = [await runOnce(host, { action, workbook, out, limits })];
    while (again(reports) && reports.length < atMost) {
      reports.push(await runOnce(host, { action, workbook: join(out, 'workbook.xlsx'), out, limits }));
    }
    return reports;
  });
}
