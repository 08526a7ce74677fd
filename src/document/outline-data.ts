/** What a topic's outline says before its writer begins: the data of its template, in either form. */
import { statedDue } from '../plan/meeting';
import type { Plan, Settings, Topic } from '../plan/plan';
import { chairPhrase } from './chair-data';
import { type HeadData, headData } from './head-data';
import { type TopicData, topicData } from './topic-data';

export interface OutlineData extends HeadData, TopicData {
  readonly form: Settings['form'];
  readonly chair: string;
  /** Who signs; one empty name where nobody is assigned. */
  readonly writers: readonly string[];
}

/** The whole of what the outline's template is given: equal data with an equal template is an equal paper. */
export function outlineFacts(plan: Plan, topic: Topic): OutlineData {
  const { settings } = plan;
  const data = topicData(topic, plan);
  const year = statedDue(topic, settings)?.year ?? settings.year.start;
  return {
    form: settings.form,
    ...headData(settings, `ngày …… tháng …… năm ${year}`),
    ...data,
    chair: chairPhrase(plan),
    writers: data.assignees.length > 0 ? data.assignees : [''],
  };
}
