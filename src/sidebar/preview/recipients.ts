/** Who would be written to: a preview's messages and sendings by person. */
import type { PageItem } from '../../action/page';
import type { PreviewSection, PreviewView } from '../../action/sidebar/views';

export interface Recipient {
  readonly name: string;
  /** Drafts that would be written, changed or taken away. */
  readonly messages: readonly PageItem[];
  /** What would be sent or held back. */
  readonly sending: readonly PageItem[];
}

export interface ReadPreview {
  readonly sections: readonly PreviewSection[];
  readonly recipients: readonly Recipient[];
  /** Items of all sections with nothing to be done. */
  readonly idle: readonly PageItem[];
}

const BY_PERSON: readonly PreviewSection['id'][] = ['messages', 'sending'];

/** `sections` keep what is to be done and has no person. */
export function readPreview({ sections }: Pick<PreviewView, 'sections'>): ReadPreview {
  const recipients = new Map<string, { messages: PageItem[]; sending: PageItem[] }>();
  const idle: PageItem[] = [];
  const rest = sections.map((section) => ({
    ...section,
    items: section.items.filter((item) => {
      if (item.isIdle) idle.push(item);
      else if (item.person !== undefined && BY_PERSON.includes(section.id)) addTo(item.person, section.id, item);
      else return true;
      return false;
    }),
  }));
  function addTo(person: string, id: PreviewSection['id'], item: PageItem): void {
    const known = recipients.get(person) ?? { messages: [], sending: [] };
    recipients.set(person, known);
    known[id === 'sending' ? 'sending' : 'messages'].push(item);
  }
  return {
    sections: rest.filter(({ items }) => items.length > 0),
    recipients: [...recipients].map(([name, found]) => ({ name, ...found })),
    idle,
  };
}

export interface Choice {
  /** Names to send with a request; missing where all are ticked. */
  readonly only?: readonly string[];
  readonly chosen: number;
  /** How many of the chosen a draft would be written to. */
  readonly drafted: number;
  readonly toSend: number;
}

export function choose(recipients: readonly Recipient[], unticked: ReadonlySet<string>): Choice {
  const chosen = recipients.filter(({ name }) => !unticked.has(name));
  return {
    ...(chosen.length < recipients.length && { only: chosen.map(({ name }) => name) }),
    chosen: chosen.length,
    drafted: chosen.filter(({ messages }) => messages.length > 0).length,
    toSend: chosen.reduce((sum, { sending }) => sum + sending.length, 0),
  };
}
