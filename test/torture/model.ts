/** What ought to be true of the mail, whatever happens: the sheet as the user knows it, and what each person was told. */

export interface ModelTopic {
  readonly title: string;
  readonly people: readonly string[];
  readonly due: string;
}

/** A draft as it lies in the mailbox. */
export interface SeenDraft {
  readonly person: string;
  readonly bytes: string;
}

interface OpenDraft extends SeenDraft {
  readonly facts: string;
  readonly isEdited: boolean;
}

export class Model {
  topics: ModelTopic[] = [];
  /** Person → facts of each letter that left, or that the user dealt with herself. */
  readonly told = new Map<string, string[]>();
  readonly drafts = new Map<string, OpenDraft>();
  /** Whose draft the user touched while a dead run had left it unclear: nobody can know what happened. */
  readonly unclear = new Set<string>();
  isInterrupted = false;

  /** What the sheet asks of a person; empty where it asks nothing. */
  facts(person: string): string {
    const own = this.topics.filter(({ people }) => people.includes(person));
    return own
      .map(({ title, due }) => `${title} ${due}`)
      .sort()
      .join('\n');
  }

  userTouches(id: string, how: 'edit' | 'delete', bytes = ''): void {
    const draft = this.drafts.get(id)!;
    if (this.isInterrupted) this.unclear.add(draft.person);
    if (how === 'edit') this.drafts.set(id, { ...draft, bytes, isEdited: true });
    else this.settle(id);
  }

  /** After each run: what lies in the mailbox, and which drafts were sent. Throws where a promise is broken. */
  observe(seen: ReadonlyMap<string, SeenDraft>, sent: ReadonlyMap<string, string>): void {
    for (const [id, draft] of [...this.drafts]) {
      const bytes = sent.get(id);
      if (bytes !== undefined) {
        if (draft.isEdited && bytes !== draft.bytes) throw new Error(`An edited draft to ${draft.person} was changed`);
        this.settle(id);
      } else if (!seen.has(id)) {
        if (draft.isEdited) throw new Error(`An edited draft to ${draft.person} was deleted`);
        this.drafts.delete(id);
      }
    }
    for (const [id, { person, bytes }] of seen) {
      const known = this.drafts.get(id);
      if (known?.bytes === bytes) continue;
      if (known?.isEdited) throw new Error(`An edited draft to ${person} was rewritten`);
      this.drafts.set(id, { person, bytes, facts: this.facts(person), isEdited: false });
    }
    const open = [...this.drafts.values()].map(({ person }) => person).filter((person) => !this.unclear.has(person));
    const twice = open.find((person, index) => open.indexOf(person) !== index);
    if (twice !== undefined) throw new Error(`Two drafts to ${twice}`);
  }

  private settle(id: string): void {
    const { person, facts, isEdited } = this.drafts.get(id)!;
    const told = this.told.get(person) ?? [];
    if (!isEdited && told[told.length - 1] === facts && !this.unclear.has(person))
      throw new Error(`${person} was told the same twice`);
    this.told.set(person, [...told, facts]);
    this.drafts.delete(id);
  }

  /** Once all is sent: nobody was forgotten. */
  checkEnd(people: readonly string[]): void {
    for (const person of people) {
      if (this.unclear.has(person)) continue;
      const wanted = this.facts(person);
      const [last] = (this.told.get(person) ?? []).slice(-1);
      if (wanted !== '' && last !== wanted) throw new Error(`${person} was forgotten`);
    }
    for (const { person, isEdited } of this.drafts.values()) {
      if (this.unclear.has(person)) continue;
      // An edited draft to somebody without a topic is the user's to send or to delete.
      if (!isEdited || this.facts(person) !== '') throw new Error(`The draft to ${person} was left`);
    }
  }
}
