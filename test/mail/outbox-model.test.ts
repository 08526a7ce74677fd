/** The outbox against a small Gmail: random days of work, with runs that die at any call. */
import assert from 'node:assert';
import fc from 'fast-check';
import * as change from '../../src/mail/entry-change';
import { boundEntry, type Entry, readEntry } from '../../src/mail/ledger-entry';
import type { DesiredMessage } from '../../src/mail/message';
import { findReplaced, type Outbox, planDrafts, planSending } from '../../src/mail/outbox';
import { listDoubts, type Observed, reconcileEntries } from '../../src/mail/reconcile';

const ACCOUNTS = ['an@example.com', 'binh@example.com'] as const;
const PEOPLE = ['a', 'b'] as const;
const SERIES = { family: 'assignment', year: '2022', people: new Set(PEOPLE.map((person) => `assignment:${person}`)) };
const TODAY = { year: 2022, month: 3, day: 1 };
const AT = '2022-03-01T08:00:00+07:00';
/** How many drafts of unknown origin a run reads. */
const READ = 3;

interface Draft {
  /** Empty: the user's own, to somebody else. */
  person: string;
  message: string;
  mark?: string;
  facts: string;
  edited: boolean;
}

class Killed extends Error {}
class Refused extends Error {}

class World {
  /** Person → facts of the sheet as it is; no entry: no topic left. */
  readonly sheet = new Map<string, string>();
  /** Changes what letters look like, not what they tell. */
  look = 0;
  readonly ledger = new Map<string, string>();
  readonly mailboxes = new Map(ACCOUNTS.map((account) => [account as string, new Map<string, Draft>()]));
  /** What each person was told, by us or by the user's hand. */
  readonly told = new Map<string, string[]>(PEOPLE.map((person) => [person, []]));
  /** People whose draft the user touched while a killed run had left it unclear: what Gmail shows cannot tell what happened. */
  readonly unclear = new Set<string>();
  /** People whose address Gmail takes nothing for. */
  readonly refused = new Set<string>();
  private ids = 0;
  private callsLeft = Number.POSITIVE_INFINITY;

  nextId() {
    this.ids += 1;
    return String(this.ids);
  }

  run(account: string, action: 'drafts' | 'send', killAt: number) {
    this.callsLeft = killAt;
    try {
      this[action](account);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
    this.callsLeft = Number.POSITIVE_INFINITY;
  }

  /** Dies just before or just after its effect: two places a call. */
  private call<T>(effect: () => T): T {
    this.step();
    const result = effect();
    this.step();
    return result;
  }

  private step() {
    if (this.callsLeft <= 0) throw new Killed();
    this.callsLeft -= 1;
  }

  entries(): Map<string, Entry> {
    return new Map([...this.ledger].map(([key, value]) => [key, readEntry(JSON.parse(value)) as Entry]));
  }

  private put(key: string, entry: Entry | undefined) {
    this.call(() => (entry ? this.ledger.set(key, JSON.stringify(boundEntry(entry))) : this.ledger.delete(key)));
  }

  private open(account: string): Outbox {
    const drafts = this.mailboxes.get(account) as Map<string, Draft>;
    // Gmail's order: the newest first.
    const listed = [...drafts].sort((one, other) => Number(other[1].message) - Number(one[1].message));
    const seen = { account, drafts: new Map(listed.map(([id, { message }]) => [id, message])) };
    const { lost, unknown, changed } = listDoubts(this.entries(), seen);
    const marks = new Map(
      [...changed, ...(lost.size > 0 ? unknown.slice(0, READ) : [])].flatMap((id) => {
        const { mark, message } = drafts.get(id) as Draft;
        return mark === undefined ? [] : [[mark, { draft: id, message }] as const];
      }),
    );
    const isAllFound = [...lost.keys()].every((mark) => marks.has(mark));
    const observed: Observed = { ...seen, marks, isPartial: !isAllFound && unknown.length > READ };
    for (const { key, entry } of reconcileEntries(this.entries(), observed)) this.put(key, entry);
    const entries = this.entries();
    const first = this.compose(new Set());
    const replaced = findReplaced({ ...SERIES, desired: first, entries });
    return { ...SERIES, desired: this.compose(new Set(replaced.keys())), entries, observed };
  }

  private compose(changes: ReadonlySet<string>): DesiredMessage[] {
    return [...this.sheet].map(([person, facts]) => {
      const key = `assignment:${person}`;
      const kind = changes.has(key) ? 'change' : 'assignment';
      const to = { name: person, address: `${person}@example.com` };
      return { key, kind, year: '2022', to, subject: kind, facts, content: `${kind} ${facts} ${this.look}` };
    });
  }

  private drafts(account: string) {
    const drafts = this.mailboxes.get(account) as Map<string, Draft>;
    for (const step of planDrafts(this.open(account))) {
      const write = { mark: this.nextId(), at: AT };
      if (step.do === 'create') {
        const entry = change.beforeCreate(step.message, account, write, step.entry);
        this.put(step.key, entry);
        const draft = this.nextId();
        const message = this.nextId();
        const { facts } = step.message;
        const person = entry.to[0] as string;
        this.tryEffect(step.key, entry, person, () => {
          drafts.set(draft, { person, message, mark: write.mark, facts, edited: false });
          return change.afterCreate(entry, { draft, message }, AT);
        });
      } else if (step.do === 'update') {
        const entry = change.beforeUpdate(step.entry, write, step.message);
        this.put(step.key, entry);
        const draft = entry.draft as string;
        const message = this.nextId();
        const { facts } = step.message;
        const person = entry.to[0] as string;
        this.expectUnedited(drafts.get(draft));
        this.tryEffect(step.key, entry, person, () => {
          drafts.set(draft, { person, message, mark: write.mark, facts, edited: false });
          return change.afterUpdate(entry, step.message, { draft, message }, AT);
        });
      } else if (step.do === 'remove') {
        const entry = change.beforeRemove(step.entry, AT);
        this.put(step.key, entry);
        this.expectUnedited(drafts.get(entry.draft as string));
        this.call(() => drafts.delete(entry.draft as string));
        this.put(step.key, undefined);
      } else if (step.do === 'forget') this.put(step.key, undefined);
    }
  }

  private tryEffect(key: string, before: Entry, person: string, effect: () => Entry) {
    try {
      const after = this.call(() => {
        if (this.refused.has(person)) throw new Refused();
        return effect();
      });
      this.put(key, after);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.put(key, change.afterRefusal(before, 'Invalid To header', AT));
    }
  }

  private expectUnedited(draft: Draft | undefined) {
    assert.equal(draft?.edited, false, 'an edited draft was written');
  }

  private send(account: string) {
    const drafts = this.mailboxes.get(account) as Map<string, Draft>;
    for (const step of planSending(this.open(account))) {
      if (step.do !== 'send') continue;
      const entry = change.beforeSend(step.entry, TODAY, { at: AT });
      this.put(step.key, entry);
      const draft = drafts.get(entry.draft as string) as Draft;
      assert(draft.edited || draft.facts === this.sheet.get(draft.person), 'an old letter was sent');
      this.tryEffect(step.key, entry, draft.person, () => {
        this.deliver(drafts, entry.draft as string);
        return change.afterSend(entry, this.nextId(), AT);
      });
    }
  }

  /** The n-th draft of an account, by the user's hand. */
  touch(account: string, how: 'edit' | 'delete' | 'sendByHand', n: number) {
    const drafts = this.mailboxes.get(account) as Map<string, Draft>;
    const own = [...drafts].filter(([, { person }]) => person !== '');
    const [id, draft] = own[n % Math.max(own.length, 1)] ?? [];
    if (!id || !draft) return;
    const entry = [...this.entries().values()].find((candidate) => candidate.draft === id);
    if (entry?.state !== 'drafted') this.unclear.add(draft.person);
    if (how === 'edit') drafts.set(id, { ...draft, message: this.nextId(), mark: undefined, edited: true });
    else this.deliver(drafts, id);
  }

  private deliver(drafts: Map<string, Draft>, id: string) {
    const { person, facts } = drafts.get(id) as Draft;
    this.told.get(person)?.push(facts);
    drafts.delete(id);
  }

  /** The user begins as many letters of her own. */
  clutter(account: string, count: number) {
    const drafts = this.mailboxes.get(account) as Map<string, Draft>;
    for (let made = 0; made < count; made++)
      drafts.set(this.nextId(), { person: '', message: this.nextId(), facts: '', edited: true });
  }

  tidy() {
    for (const drafts of this.mailboxes.values())
      for (const [id, { person }] of [...drafts]) if (person === '') drafts.delete(id);
  }

  /** The user's `Thử lại`: what was refused too often is tried again. */
  retry() {
    for (const [key, entry] of this.entries())
      if (entry.state === 'failed') this.ledger.set(key, JSON.stringify(boundEntry({ ...entry, attempts: 0 })));
  }

  liveDrafts(): Draft[] {
    return [...this.mailboxes.values()].flatMap((drafts) => [...drafts.values()]);
  }
}

const person = fc.constantFrom(...PEOPLE);
const account = fc.constantFrom(...ACCOUNTS, ACCOUNTS[0], ACCOUNTS[0]);
const killAt = fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.nat(9));
const deed = fc.oneof(
  fc.record({ deed: fc.constant('facts' as const), person, facts: fc.constantFrom('A', 'B') }),
  fc.record({ deed: fc.constant('noTopic' as const), person }),
  fc.record({ deed: fc.constant('look' as const) }),
  fc.record({
    deed: fc.constantFrom('edit' as const, 'delete' as const, 'sendByHand' as const),
    account,
    n: fc.nat(3),
  }),
  fc.record({ deed: fc.constant('clutter' as const), account, count: fc.integer({ min: 1, max: READ + 2 }) }),
  fc.record({ deed: fc.constant('tidy' as const) }),
  fc.record({ deed: fc.constantFrom('refuse' as const, 'accept' as const), person }),
  { arbitrary: fc.record({ deed: fc.constantFrom('drafts' as const, 'send' as const), account, killAt }), weight: 4 },
);

test('nobody is told the same twice, nobody is forgotten, no edited draft is touched', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
      const world = new World();
      for (const person of PEOPLE) world.sheet.set(person, 'A');
      for (const step of deeds) {
        if (step.deed === 'facts') world.sheet.set(step.person, step.facts);
        else if (step.deed === 'noTopic') world.sheet.delete(step.person);
        else if (step.deed === 'look') world.look += 1;
        else if (step.deed === 'drafts' || step.deed === 'send') world.run(step.account, step.deed, step.killAt);
        else if (step.deed === 'clutter') world.clutter(step.account, step.count);
        else if (step.deed === 'tidy') world.tidy();
        else if (step.deed === 'refuse') world.refused.add(step.person);
        else if (step.deed === 'accept') world.refused.delete(step.person);
        else if ('n' in step) world.touch(step.account, step.deed, step.n);
        expectSound(world);
      }
      world.tidy();
      world.refused.clear();
      world.retry();
      for (let day = 0; day < 3; day++) {
        for (const account of ACCOUNTS) {
          world.run(account, 'drafts', Number.POSITIVE_INFINITY);
          expectSound(world);
          world.run(account, 'send', Number.POSITIVE_INFINITY);
          expectSound(world);
        }
      }
      for (const person of PEOPLE) {
        if (world.unclear.has(person)) continue;
        const live = world.liveDrafts().filter((draft) => draft.person === person);
        if (world.sheet.has(person)) {
          assert.deepEqual(live, [], 'a draft was left');
          assert.deepEqual(world.told.get(person)?.slice(-1), [world.sheet.get(person)], 'somebody was forgotten');
        } else
          assert(
            live.every(({ edited }) => edited),
            'a draft without a topic was left',
          );
      }
      const before = new Map(world.ledger);
      world.run(ACCOUNTS[0], 'drafts', Number.POSITIVE_INFINITY);
      assert.deepEqual(world.ledger, before, 'an idle run wrote');
    }),
    { numRuns: 4000 },
  );
});

function expectSound(world: World) {
  for (const person of PEOPLE) {
    if (world.unclear.has(person)) continue;
    const told = world.told.get(person) as string[];
    told.forEach((facts, index) => {
      assert.notEqual(facts, told[index - 1], 'the same was told twice');
    });
    const drafts = world.liveDrafts().filter((draft) => draft.person === person);
    assert(drafts.length <= 1, 'two drafts for one person');
  }
}
