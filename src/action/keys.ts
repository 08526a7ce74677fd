/** Ledger keys of the papers of which a year has one, or one a quarter. */
import { formatYear } from '../plan/period';
import type { Plan, Quarter } from '../plan/plan';

type Year = Pick<Plan, 'settings'>;

export function planKey({ settings }: Year): string {
  return `plan:${formatYear(settings.year)}`;
}

/** @param order from 1 */
export function supplementKey({ settings }: Year, order: number): string {
  return `supplement:${formatYear(settings.year)}:${order}`;
}

/** Of a quarter, or of the whole year. */
export function reportKey({ settings }: Year, quarter: Quarter | undefined): string {
  return `report:${formatYear(settings.year)}:${quarter ?? 'year'}`;
}

export function dossierKey({ settings }: Year, quarter: Quarter): string {
  return `dossier:${formatYear(settings.year)}:${quarter}`;
}

/** Before the key of a letter that went to an address which was not right. */
export const FORMER = 'former';

/** Trials and summaries, to the user herself, are no letters of the plan. */
export function isOwnMail(key: string): boolean {
  return /^(?:test|summary):/.test(key);
}
