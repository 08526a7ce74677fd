/** The tags of every kind of template: the compiler asks for one for every field of the papers' data. */
import type { TemplateKind } from '../../plan/template-kind';
import type { PaperData } from '../paper-data';
import type { FieldsFacts } from './tag-facts';
import { PLAN_TAGS } from './tags/plan';
import { DOSSIER_TAGS, REPORT_TAGS, SUPPLEMENT_TAGS } from './tags/review';
import { MEETING_TAGS, MINUTES_TAGS, OUTLINE_TAGS } from './tags/topic';

export const PAPER_TAGS: { readonly [Kind in TemplateKind]: FieldsFacts<PaperData[Kind]> } = {
  plan: PLAN_TAGS,
  supplement: SUPPLEMENT_TAGS,
  outline: OUTLINE_TAGS,
  notice: MEETING_TAGS,
  invitation: MEETING_TAGS,
  minutes: MINUTES_TAGS,
  conclusion: MEETING_TAGS,
  resolution: MEETING_TAGS,
  report: REPORT_TAGS,
  dossier: DOSSIER_TAGS,
};
