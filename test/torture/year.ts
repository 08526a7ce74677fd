/** Random years of one unit: rows edited, sorted, deleted, drafts edited and deleted by hand, runs that die, in any order. */
import fc from 'fast-check';
import { member, sampleBook } from '../action/book';
import { createWorkspace, type Workspace } from '../action/workspace';
import { Model, type ModelTopic } from './model';
import { expectHerCells, look, retype, touchDraft } from './person';
import { IS_FULL } from './scale';

const PEOPLE = ['an', 'binh', 'chi'];
const NAMES: Readonly<Record<string, string>> = { an: 'Trần Văn An', binh: 'Lê Thị Bình', chi: 'Phạm Thị Chi' };
/** One of the people has nothing to do at first. */
const TITLES = ['Học tập Bác', 'Phòng cháy'];
const DAYS = ['10/02/2022', '11/02/2022', '14/02/2022'];

const topicAt = fc.nat(TITLES.length - 1);
const deed = fc.oneof(
  { weight: 2, arbitrary: fc.record({ deed: fc.constant('edit' as const), topic: topicAt, day: fc.nat(2) }) },
  fc.record({ deed: fc.constant('assign' as const), topic: topicAt, people: fc.subarray(PEOPLE, { minLength: 1 }) }),
  fc.record({ deed: fc.constantFrom('sort' as const, 'delete' as const), topic: topicAt }),
  {
    weight: 2,
    arbitrary: fc.record({ deed: fc.constantFrom('editDraft' as const, 'deleteDraft' as const), n: fc.nat(5) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      deed: fc.constantFrom('drafts' as const, 'drafts' as const, 'send' as const, 'undo' as const),
      kill: fc.option(fc.record({ call: fc.integer({ min: 1, max: 40 }), after: fc.boolean() }), { nil: undefined }),
    }),
  },
);
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

class Year {
  readonly model = new Model();
  constructor(readonly space: Workspace) {
    this.model.topics = TITLES.map((title, index) => ({ title, people: [PEOPLE[index]!], due: DAYS[0]! }));
  }

  async type(topics: ModelTopic[]): Promise<void> {
    this.model.topics = topics;
    await retype(
      this.space,
      topics.map((topic) => ({ ...topic, people: topic.people.map((one) => NAMES[one]!) })),
    );
  }

  async run(action: 'drafts' | 'send' | 'undo', kill?: { call: number; after: boolean }): Promise<void> {
    const { exitCode, stderr } = await this.space.run(action, {
      today: '2022-01-10',
      warm: true,
      ...(kill && { killAt: kill }),
    });
    const isKilled = exitCode === 1 && stderr.startsWith('Lượt chạy bị dừng');
    if (exitCode !== 0 && !isKilled) throw new Error(`${action}: ${stderr}`);
    this.model.isInterrupted = isKilled;
    const { seen, sent } = look(this.space);
    this.model.observe(seen, sent);
  }

  async take(step: Deed): Promise<void> {
    const { model, space } = this;
    const { topics } = model;
    const change = (changed: Partial<ModelTopic>, at: number) =>
      this.type(topics.map((topic) => (topic.title === TITLES[at] ? { ...topic, ...changed } : topic)));
    switch (step.deed) {
      case 'edit':
        return change({ due: DAYS[step.day]! }, step.topic);
      case 'assign':
        return change({ people: step.people }, step.topic);
      case 'sort':
        return this.type([...topics].reverse());
      case 'delete':
        return topics.length > 1 ? this.type(topics.filter(({ title }) => title !== TITLES[step.topic])) : undefined;
      case 'editDraft':
      case 'deleteDraft':
        return touchDraft(space, model, step.deed === 'editDraft' ? 'edit' : 'delete', step.n);
      default:
        return this.run(step.deed, step.kill);
    }
  }
}

async function openYear(): Promise<Workspace> {
  const space = await createWorkspace({
    ...sampleBook(),
    topics: TITLES.map((title, index) => ({
      'Chuyên đề': title,
      Tháng: 12,
      'Người thực hiện': NAMES[PEOPLE[index]!]!,
    })),
    members: PEOPLE.map((person) => member(NAMES[person]!, `${person}@example.com`)),
  });
  await space.click('check');
  return space;
}

async function live(fresh: Workspace, deeds: readonly Deed[]): Promise<void> {
  const year = new Year(fresh.copy());
  await year.type(year.model.topics);
  for (const step of deeds) await year.take(step);
  await finish(year, 2);
  await expectHerCells(
    year.space,
    year.model.topics.map((topic) => ({ ...topic, people: topic.people.map((one) => NAMES[one]!) })),
  );
}

/** What a dead run left unclear may need a second day. */
async function finish(year: Year, days: number): Promise<void> {
  await year.run('drafts');
  await year.run('send');
  try {
    year.model.checkEnd(PEOPLE);
  } catch (error) {
    if (days === 1) throw error;
    await finish(year, days - 1);
  }
}

/** Gives the seed and how many were lived; throws where a promise was broken, with the shortest sequence that breaks it. */
export async function liveRandomYears(sequences: number): Promise<string> {
  const fresh = await openYear();
  const seed = process.env.TORTURE_SEED;
  const details = await fc.check(
    fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 8 }), (deeds) => live(fresh, deeds)),
    { numRuns: IS_FULL ? sequences : 12, ...(seed && { seed: Number(seed) }) },
  );
  if (details.failed) throw new Error(`${details.errorInstance}\n${fc.defaultReportMessage(details)}`);
  return `${details.numRuns} sequences, seed ${details.seed}`;
}
