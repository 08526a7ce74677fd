/** What each template is given: equal data with an equal template is an equal paper. */
import type { ConclusionData } from './conclusion-data';
import type { DossierData } from './dossier-data';
import type { MinutesData } from './minutes-data';
import type { NoticeData } from './notice-data';
import type { OutlineData } from './outline-data';
import type { PlanData } from './plan-data';
import type { ReportData } from './report-data';
import type { SupplementData } from './supplement-data';

export interface PaperData {
  readonly plan: PlanData;
  readonly supplement: SupplementData;
  readonly outline: OutlineData;
  readonly notice: NoticeData;
  readonly invitation: NoticeData;
  readonly minutes: MinutesData;
  readonly conclusion: ConclusionData;
  readonly resolution: ConclusionData;
  readonly report: ReportData;
  readonly dossier: DossierData;
}
