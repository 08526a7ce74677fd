/** `--pdf`: after the run a PDF beside every Google Doc that stands. */
import type { Account } from './account/account';
import { makePdfs, standingDocuments } from './account/pdf';

/** Gives what the user must be told: one sentence. */
export function exportStandingDocuments(account: Account): string | undefined {
  const documents = standingDocuments(account);
  const made = makePdfs(account, documents);
  account.save();
  if (made.includes('missing')) return 'Máy này chưa cài LibreOffice nên không làm được bản PDF.';
  const failed = documents.filter((_, n) => made[n] === 'failed').map(({ name }) => `“${name}”`);
  return failed.length > 0 ? `LibreOffice không làm được bản PDF của ${failed.join(', ')}.` : undefined;
}
