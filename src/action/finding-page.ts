/** Findings as a dialog shows them: what must be mended first. */
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
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    result: { outcome: 'findings', findings },
    page: {
      title: words.dialog.title,
      lead: words.dialog.stopped(errors),
      sections: findingSections(findings, words),
    },
  };
}
