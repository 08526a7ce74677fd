/** The texts for those who cannot be written to by e-mail, as they are offered for pasting into a chat. */
import { nowIso } from '../google/clock';
import { digest } from '../google/digest';
import { handedOver } from '../mail/entry-change';
import { compareFacts, describeChanges } from '../mail/fact-change';
import type { Entry } from '../mail/ledger-entry';
import type { Mailing } from '../mail/mailing';
import { planTexts, type TextStep } from '../mail/texts';
import { bareName } from '../plan/name';
import { factPrint, putFacts } from './outbox';
import type { Session } from './session';

/** As many are told one by one; more, and the whole text is shorter. */
const MOST_CHANGES = 3;

export interface OfferedText {
  /** Names the text with what it says: another one once its facts change. */
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly step: TextStep;
}

/** @param isForAll those with an address, too */
export function listTexts(session: Session, mailings: readonly Mailing[], isForAll: boolean): OfferedText[] {
  const { ledger } = session;
  return mailings.flatMap(({ family, handovers }) => {
    const wanted = handovers().filter(({ hasAddress }) => isForAll || !hasAddress);
    const texts = wanted.map((text) => ({ ...text, print: digest(text.facts) }));
    return planTexts(texts, family, ledger.messages).map((step) => {
      const { text } = step;
      const id = `${text.print.slice(0, 12)} ${text.key}`;
      return { id, key: text.key, name: text.name, text: write(session, step), step };
    });
  });
}

/** What has changed where that is little, else the whole. */
function write({ ledger, words, plan }: Session, step: TextStep): string {
  const { text } = step;
  const told = step.do === 'offer' ? step.told?.topics?.flatMap((key) => ledger.facts.get(key) ?? []) : undefined;
  if (!told || told.length !== (step as { told?: Entry }).told?.topics?.length) return text.text;
  const changes = describeChanges(compareFacts(told, text.topics, plan.topics), words);
  // Where nothing is asked any more there is no whole.
  const isFew = changes.length <= MOST_CHANGES || text.topics.length === 0;
  if (changes.length === 0 || !isFew) return text.text;
  return [
    words.zalo.changed(bareName(text.name), plan.settings.unit),
    ...changes.map((change) => `- ${change}.`),
    words.mail.handoverEnd,
  ].join('\n');
}

/** Stored with the run's next write. */
export function markHandedOver(session: Session, { step: { key, text } }: OfferedText): void {
  const { account, ledger, run, plan } = session;
  const member = plan.members.find(({ name }) => name === text.name);
  const message = {
    key: text.key,
    kind: text.kind,
    year: text.year,
    to: { name: text.name, address: text.hasAddress ? (member?.email ?? '') : '' },
    subject: '',
    facts: text.print,
    content: '',
    topics: text.topics.map(factPrint),
  };
  putFacts(session, text.topics);
  ledger.messages.put(key, handedOver(message, account, { at: nowIso(), run }));
}
