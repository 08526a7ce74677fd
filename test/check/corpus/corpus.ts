/** The whole corpus. */
import { correctColumns } from './correct-columns';
import { correctLanguage } from './correct-language';
import { correctPractice } from './correct-practice';
import { correctProse } from './correct-prose';
import { correctTraps } from './correct-traps';
import { correctTyping } from './correct-typing';
import { correctWords } from './correct-words';
import type { CorpusEntry } from './entry';
import { examplePlan } from './example-plan';
import { meetingDays } from './meeting-days';
import { paper } from './paper';
import { pasted } from './pasted';
import { presenters } from './presenters';
import { spelling } from './spelling';
import { subjectGroups } from './subject-groups';
import { titles } from './titles';
import { unreadable } from './unreadable';
import { wholePlans } from './whole-plans';

export const CORPUS: readonly CorpusEntry[] = [
  ...correctTyping,
  ...correctColumns,
  ...correctProse,
  ...correctLanguage,
  ...correctPractice,
  ...correctTraps,
  ...correctWords,
  ...subjectGroups,
  ...examplePlan,
  ...wholePlans,
  ...titles,
  ...presenters,
  ...meetingDays,
  ...paper,
  ...spelling,
  ...pasted,
  ...unreadable,
];
