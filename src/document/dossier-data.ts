/** What the cover list of a quarter's dossier says: every paper that belongs there, with its link and state. */
import { type CalendarDate, formatLongDate } from '../plan/date';
import type { Plan, Quarter } from '../plan/plan';
import { type HeadData, headData } from './head-data';
import type { PaperKind } from './kinds';

/** One paper that belongs in the dossier, whether or not it exists. */
export interface DossierPaper {
  readonly kind: Exclude<PaperKind, 'dossier'>;
  /** Of a topic's paper. */
  readonly topic?: { readonly number: string; readonly title: string };
  /** Of the paper; what it would be called where it does not exist. */
  readonly name: string;
  /** Missing where there is none. */
  readonly url?: string;
  /** `made`: as the tool wrote it; `edited`: a person has written into it; `foreign`: another account's; `missing`. */
  readonly state: 'made' | 'edited' | 'foreign' | 'missing';
  /** `05-TB/CB`; empty where it has none. */
  readonly number: string;
}

export interface DossierData extends HeadData {
  readonly form: Plan['settings']['form'];
}

export function dossierFacts(
  plan: Plan,
  _quarter: Quarter,
  date: CalendarDate,
  _papers: readonly DossierPaper[],
): DossierData {
  const { settings } = plan;
  return { form: settings.form, ...headData(settings, formatLongDate(date)) };
}
