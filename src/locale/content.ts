/** The plan's own paragraphs where `Nội dung` has none, in Vietnamese whatever the language of the messages. */
import type { Form, PlanYear, Section } from '../plan/plan';
import { partyBases, partyContent } from './vi/party-content';
import { stateContent } from './vi/state-content';

/**
 * One text a paragraph, without bullets. They name no unit, count, month or quarter: the document derives those. The
 * legal bases are those in force when a plan of that year is made.
 */
export function content(form: Form, year: PlanYear): Record<Section, readonly string[]> {
  return form === 'party' ? { ...partyContent, bases: partyBases(year) } : stateContent;
}
