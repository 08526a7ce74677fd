/** What is ready and what is missing, as a list of sentences with their marks. */
import type { Overview } from '../../action/sidebar/views';
import type { sidebar } from '../../locale/vi/sidebar';

export interface ReadinessItem {
  readonly mark: 'done' | 'missing' | 'notice';
  readonly text: string;
  readonly url?: string;
}

export function listReadiness(overview: Overview, words: (typeof sidebar)['overview']): ReadinessItem[] {
  const { counts, missingTabs, missingPermissions, unit, year, planUrl } = overview;
  const { outlines, topics, sent, waiting } = counts;
  return [
    missingTabs.length > 0 ? missing(words.tabsMissing(missingTabs)) : done(words.tabsReady),
    unit === '' || year === '' ? missing(words.settingsMissing) : done(words.settingsReady),
    tellTopics(counts, words),
    tellFindings(counts, words),
    ...(missingPermissions.length > 0 ? [missing(words.permissionsMissing)] : []),
    planUrl === undefined ? missing(words.planMissing) : { ...done(words.planReady), url: planUrl },
    { mark: markOf(outlines, topics), text: words.outlines(outlines, topics) },
    { mark: markOf(sent, sent + waiting), text: sent + waiting > 0 ? words.mail(sent, waiting) : words.noMail },
  ];
}

function done(text: string): ReadinessItem {
  return { mark: 'done', text };
}

function missing(text: string): ReadinessItem {
  return { mark: 'missing', text };
}

function markOf(made: number, all: number): ReadinessItem['mark'] {
  if (all === 0) return 'missing';
  if (made >= all) return 'done';
  return 'notice';
}

function tellTopics({ topics, members }: Overview['counts'], words: (typeof sidebar)['overview']): ReadinessItem {
  if (topics === 0) return missing(words.topicsMissing);
  return members === 0 ? missing(words.membersMissing) : done(words.topicsReady(topics, members));
}

function tellFindings({ errors, warnings }: Overview['counts'], words: (typeof sidebar)['overview']): ReadinessItem {
  if (errors > 0) return missing(words.errors(errors));
  return warnings > 0 ? { mark: 'notice', text: words.warnings(warnings) } : done(words.noFinding);
}
