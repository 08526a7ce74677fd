/** Findings as a dialog shows them: what must be mended first. */
import { countErrors } from '../check/check-plan';
import type { Catalogue } from '../locale/catalogue';
import type { Finding, Severity } from '../plan/finding';
import type { PageItem, PageSection } from './page';
import type { Ending } from './run';

export function findingSections(findings: readonly Finding[], { dialog }: Catalogue): PageSection[] {
  const ofSeverity = (severity: Severity): PageItem[] =>
    findings
      .filter((finding) => finding.severity === severity)
      .map(({ tab, cell, message }) => ({ text: dialog.finding(cell === '' ? '' : tab, message) }));
  return [
    { heading: dialog.headings.errors, items: ofSeverity('error') },
    { heading: dialog.headings.warnings, items: ofSeverity('warning') },
    { heading: dialog.headings.infos, items: ofSeverity('info') },
  ];
}

/** Nothing was made: errors stand in the way. */
export function stoppedByFindings(findings: readonly Finding[], words: Catalogue): Ending {
  return {
    result: { outcome: 'findings', findings },
    page: {
      title: words.dialog.title,
      lead: words.dialog.stopped(countErrors(findings)),
      sections: findingSections(findings, words),
    },
  };
}
