/** What the cover list of a quarter's dossier says: every paper that belongs there, with its link and state. */
import { type CalendarDate, formatLongDate } from '../plan/date';
import { spanPhrase } from '../plan/period';
import type { Plan, Quarter, Settings } from '../plan/plan';
import { tidyText } from '../plan/text';
import { countPhrase } from '../plan/topic';
import { type HeadData, headData } from './head-data';
import type { PaperKind } from './kinds';
import { bindNumbers } from './phrase-data';

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

const STATES: Readonly<Record<DossierPaper['state'], string>> = {
  made: 'Đã có',
  edited: 'Đã có người sửa',
  foreign: 'Do tài khoản khác lập',
  missing: 'CÒN THIẾU',
};

export interface ListedPaperData {
  /** From 1. */
  readonly order: number;
  readonly name: string;
  /** `05-TB/CB`. */
  readonly number: string;
  readonly state: string;
  /** Empty where there is none. */
  readonly url: string;
}

export interface DossierData extends HeadData {
  readonly form: Settings['form'];
  /** `quý II năm 2026`. */
  readonly span: string;
  readonly papers: readonly ListedPaperData[];
  readonly hasPapers: boolean;
  /** `07`: of all papers that belong there. */
  readonly paperCount: string;
  /** `02`: of those that are missing; empty where none is. */
  readonly missingCount: string;
  /** Their names in a sentence. */
  readonly missingNames: string;
}

export function dossierFacts(
  plan: Plan,
  quarter: Quarter,
  date: CalendarDate,
  papers: readonly DossierPaper[],
): DossierData {
  const { settings } = plan;
  const missing = papers.filter(({ state }) => state === 'missing').map(({ name }) => tidyText(name));
  return {
    form: settings.form,
    ...headData(settings, formatLongDate(date)),
    span: bindNumbers(spanPhrase(settings.year, quarter)),
    papers: papers.map(({ name, number, state, url = '' }, index) => ({
      order: index + 1,
      name: tidyText(name),
      number: tidyText(number),
      state: STATES[state],
      url: tidyText(url),
    })),
    hasPapers: papers.length > 0,
    paperCount: countPhrase(papers.length),
    missingCount: missing.length === 0 ? '' : countPhrase(missing.length),
    missingNames: missing.join('; '),
  };
}
