/** Who signs a paper, and who receives it. */
import { pad } from '../plan/date';
import type { Plan, Settings } from '../plan/plan';
import { foldKey, tidyText } from '../plan/text';
import { upperCase } from './head-data';
import { formatList } from './paragraphs';

export interface SignatureData {
  readonly recipients: readonly string[];
  readonly hasRecipients: boolean;
  /** In capitals. */
  readonly signerTitle: string;
  readonly signer: string;
  /** A cell's own paper is signed on its behalf. */
  readonly forCell: boolean;
}

/** Numbers under 10 are padded; what is not a number stays as typed. */
export function formatNumber(typed: string | undefined): string {
  const number = tidyText(typed ?? '');
  return /^\d+$/.test(number) ? pad(Number(number)) : number;
}

/** Whether the paper is a Party cell's own. */
export function isForCell({ form, unit }: Settings): boolean {
  return form === 'party' && foldKey(unit).startsWith('chi bộ');
}

/** A subject group's plan wants the school's approval. */
export function needsApproval({ form, unit }: Settings): boolean {
  return form === 'state' && foldKey(unit).startsWith('tổ');
}

function isCopy(item: string): boolean {
  return foldKey(item).startsWith('lưu');
}

/** `Lưu Chi bộ`: the copy that is kept, as the plan names it or the form does. */
export function fileCopy({ settings, content }: Plan): string {
  const own = formatList(content.recipients, '').find(isCopy);
  return own ?? (settings.form === 'state' ? 'Lưu: VT' : isForCell(settings) ? 'Lưu Chi bộ' : 'Lưu');
}

/** The plan's own receivers; a plan that names none is filed all the same. */
function ownReceivers(plan: Plan): readonly string[] {
  const { recipients } = plan.content;
  return formatList(recipients, '.').length > 0 ? recipients : [fileCopy(plan)];
}

/** Each ends in `;`, the last, which is the file's copy, in `.`; empty where there is nobody. */
function recipientList(receivers: readonly string[], plan: Plan): string[] {
  const items = formatList(receivers, '.');
  return items.length === 0 || items.some(isCopy) ? items : formatList([...receivers, fileCopy(plan)], '.');
}

/** @param receivers as typed; the plan's own where missing */
export function signatureData(plan: Plan, receivers: readonly string[] = ownReceivers(plan)): SignatureData {
  const { settings } = plan;
  const recipients = recipientList(receivers, plan);
  return {
    recipients,
    hasRecipients: recipients.length > 0,
    signerTitle: upperCase(tidyText(settings.signerTitle)),
    signer: tidyText(settings.signer ?? ''),
    forCell: isForCell(settings),
  };
}
