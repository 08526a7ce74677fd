/** What is wrong with a template, as findings: each names the tag and the words around it. */
import type { TemplateFault, TemplateRule } from '../document/own-template/fault';
import type { Catalogue } from '../locale/catalogue';
import type { Finding } from '../plan/finding';
import type { Place } from '../plan/plan';

/** What is not used cannot make a letter wrong. */
const WARNINGS: ReadonlySet<TemplateRule> = new Set([
  'template_wording_unknown',
  'template_wording_repeated',
  'template_wording_column',
]);

export function makeTemplateFinding(rule: TemplateRule, place: Place, message: string): Finding {
  return { rule, severity: WARNINGS.has(rule) ? 'warning' : 'error', tab: place.tab, cell: place.cell, message };
}

export function describeFault(fault: TemplateFault, { template: words }: Catalogue): string {
  if (fault.rule === 'template_unreadable') return words.unreadable[fault.file];
  const tag = 'tag' in fault ? fault.tag : '';
  const where = 'around' in fault ? words.where(fault.part, fault.around) : '';
  if (fault.rule === 'template_tag_misused')
    return words.fault[`${fault.rule}_${fault.shape}`](tag, where, fault.right);
  return words.fault[fault.rule](tag, where, otherTag(fault));
}

function otherTag(fault: TemplateFault): string {
  if (fault.rule === 'template_tag_unknown') return fault.near ?? '';
  if (fault.rule === 'template_tag_misplaced') return fault.list;
  return fault.rule === 'template_loop_crossed' ? fault.other : '';
}

/** One finding a fault; equal ones, of a tag written twice alike, once. */
export function toFindings(faults: readonly TemplateFault[], place: Place, words: Catalogue): Finding[] {
  const findings = new Map<string, Finding>();
  for (const fault of faults) {
    const finding = makeTemplateFinding(fault.rule, place, describeFault(fault, words));
    findings.set(`${finding.rule} ${finding.message}`, finding);
  }
  return [...findings.values()];
}
