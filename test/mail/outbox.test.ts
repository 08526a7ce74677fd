/** What is done with one person's letters, case by case. */
import * as change from '../../src/mail/entry-change';
import type { Entry } from '../../src/mail/ledger-entry';
import type { DesiredMessage } from '../../src/mail/message';
import { findReplaced, type Outbox, planDrafts, planSending } from '../../src/mail/outbox';
import { listDoubts, type Observed, reconcileEntries } from '../../src/mail/reconcile';

const AN = 'an@example.com';
const BINH = 'binh@example.com';
const AT = '2022-03-01T08:00:00+07:00';

const LETTER: DesiredMessage = {
  key: 'assignment:ly',
  kind: 'assignment',
  year: '2022',
  to: { name: 'Ly', address: 'ly@example.com' },
  subject: 'S',
  facts: 'A',
  content: 'A0',
};

function entry(values: Partial<Entry> = {}): Entry {
  const base: Entry = {
    state: 'drafted',
    kind: 'assignment',
    year: '2022',
    account: AN,
    to: 'ly@example.com',
    subject: 'S',
    facts: 'A',
    content: 'A0',
    mark: 'k1',
    draft: 'd1',
    message: 'm1',
    at: AT,
  };
  return { ...base, ...values };
}

function sent(values: Partial<Entry> = {}): Entry {
  return entry({ state: 'sent', draft: undefined, message: 's1', sentOn: '2022-02-05', ...values });
}

function see(drafts: Record<string, string> = { d1: 'm1' }, marks: Record<string, string> = {}): Observed {
  return {
    account: AN,
    drafts: new Map(Object.entries(drafts)),
    marks: new Map(Object.entries(marks).map(([mark, draft]) => [mark, { draft, message: drafts[draft] as string }])),
  };
}

function outbox(entries: Record<string, Entry>, values: Partial<Outbox> = {}): Outbox {
  return {
    family: 'assignment',
    year: '2022',
    people: new Set(['assignment:ly']),
    desired: [LETTER],
    entries: new Map(Object.entries(entries)),
    observed: see(),
    ...values,
  };
}

const K1 = 'assignment:ly';
const K2 = 'assignment:ly:2';
const B: Partial<Outbox> = { desired: [{ ...LETTER, facts: 'B', content: 'B0' }] };
const NOBODY: Partial<Outbox> = { desired: [] };
const pending = entry({ state: 'pending', draft: undefined, message: undefined });
const PARTIAL: Partial<Outbox> = { observed: { ...see(), isPartial: true } };

function refused(attempts: number, values: Partial<Entry> = {}): Entry {
  return { ...pending, state: 'failed', error: 'Invalid To header', attempts, ...values };
}

test.each<[string, Outbox, unknown[]]>([
  ['nothing yet', outbox({}), [['create', K1]]],
  ['drafted, current', outbox({ [K1]: entry() }), [['keep', K1]]],
  ['drafted, looks otherwise', outbox({ [K1]: entry({ content: 'A1' }) }), [['update', K1]]],
  ['drafted, other facts', outbox({ [K1]: entry() }, B), [['update', K1]]],
  ['drafted, no topic left', outbox({ [K1]: entry() }, NOBODY), [['remove', K1]]],
  ['edited, current', outbox({ [K1]: entry({ message: 'm0' }) }), [['leaveEdited', K1, false]]],
  ['edited, other facts', outbox({ [K1]: entry({ message: 'm0' }) }, B), [['leaveEdited', K1, true]]],
  ['edited, no topic left', outbox({ [K1]: entry({ message: 'm0' }) }, NOBODY), [['leaveEdited', K1, true]]],
  ['begun, never made', outbox({ [K1]: pending }), [['create', K1]]],
  ['begun, never made, no topic left', outbox({ [K1]: pending }, NOBODY), [['forget', K1]]],
  ['sent, current', outbox({ [K1]: sent() }), [['keep', K1]]],
  ['sent, looks otherwise', outbox({ [K1]: sent({ content: 'A1' }) }), [['keep', K1]]],
  ['sent, other facts', outbox({ [K1]: sent() }, B), [['create', K2]]],
  ['sent, no topic left', outbox({ [K1]: sent() }, NOBODY), [['orphanSent', K1]]],
  ['sent last year, no topic left', outbox({ [K1]: sent({ year: '2021' }) }, NOBODY), []],
  ['handled, current', outbox({ [K1]: entry({ state: 'handled' }) }), [['keep', K1]]],
  ['handled, other facts', outbox({ [K1]: entry({ state: 'handled' }) }, B), [['create', K2]]],
  ['handled, no topic left', outbox({ [K1]: entry({ state: 'handled' }) }, NOBODY), []],
  ['change drafted, current', outbox({ [K1]: sent(), [K2]: entry({ facts: 'B', content: 'B0' }) }, B), [['keep', K2]]],
  ['change drafted, taken back', outbox({ [K1]: sent(), [K2]: entry({ facts: 'B' }) }), [['remove', K2]]],
  ['change begun, taken back', outbox({ [K1]: sent(), [K2]: { ...pending, facts: 'B' } }), [['forget', K2]]],
  ['change sent, back again', outbox({ [K1]: sent(), [K2]: sent({ facts: 'B' }) }), [['create', 'assignment:ly:3']]],
  [
    'tenth and second in order',
    outbox({ [`${K1}:10`]: sent(), [K2]: sent({ facts: 'B' }), [K1]: sent({ facts: 'B' }) }),
    [['keep', `${K1}:10`]],
  ],
  ["another's draft", outbox({ [K1]: entry({ account: BINH }) }), [['leaveForeign', K1, false]]],
  ["another's draft, other facts", outbox({ [K1]: entry({ account: BINH }) }, B), [['leaveForeign', K1, true]]],
  ["another's draft, no topic left", outbox({ [K1]: entry({ account: BINH }) }, NOBODY), [['leaveForeign', K1, true]]],
  ["another's sent letter, current", outbox({ [K1]: sent({ account: BINH }) }), [['keep', K1]]],
  ["another's sent letter, other facts", outbox({ [K1]: sent({ account: BINH }) }, B), [['create', K2]]],
  ['name corrected, sent', outbox({ 'assignment:lý': sent() }), [['keep', 'assignment:lý']]],
  [
    'somebody else at the same address',
    outbox({ 'assignment:hoa': sent() }),
    [
      ['create', K1],
      ['orphanSent', 'assignment:hoa'],
    ],
  ],
  ['name corrected, drafted', outbox({ 'assignment:lý': entry({ content: 'A1' }) }), [['update', 'assignment:lý']]],
  [
    'two members of one address',
    outbox({ 'assignment:tâm': sent() }, { people: new Set([K1, 'assignment:tâm']) }),
    [
      ['create', K1],
      ['orphanSent', 'assignment:tâm'],
    ],
  ],
  ['another family', outbox({ 'notice:ly': entry() }, NOBODY), []],
  ['begun, too many drafts to know', outbox({ [K1]: pending }, PARTIAL), [['doubt', K1]]],
  ['begun, too many drafts, no topic left', outbox({ [K1]: pending }, { ...PARTIAL, ...NOBODY }), [['doubt', K1]]],
  ['drafted, too many drafts', outbox({ [K1]: entry() }, PARTIAL), [['keep', K1]]],
  ['refused, too many drafts', outbox({ [K1]: refused(1) }, PARTIAL), [['create', K1]]],
  ['refused four times', outbox({ [K1]: refused(4) }), [['create', K1]]],
  ['refused five times', outbox({ [K1]: refused(5) }), [['giveUp', K1]]],
  ['refused five times at another address', outbox({ [K1]: refused(5, { to: 'ly@old.com' }) }), [['create', K1]]],
])('drafts: %s', (_, given, steps) => {
  const short = planDrafts(given).map((step) => [step.do, step.key, ...('outOfDate' in step ? [step.outOfDate] : [])]);
  expect(short).toEqual(steps);
});

test.each<[string, Outbox, unknown[]]>([
  ['current', outbox({ [K1]: entry() }), [['send', K1, false, false]]],
  ['edited', outbox({ [K1]: entry({ message: 'm0' }) }), [['send', K1, true, false]]],
  ['edited, other facts', outbox({ [K1]: entry({ message: 'm0' }) }, B), [['send', K1, true, true]]],
  ['other facts', outbox({ [K1]: entry() }, B), [['hold', K1, 'outOfDate']]],
  ['looks otherwise', outbox({ [K1]: entry({ content: 'A1' }) }), [['hold', K1, 'outOfDate']]],
  ['no topic left', outbox({ [K1]: entry() }, NOBODY), [['hold', K1, 'orphan']]],
  ['edited, no topic left', outbox({ [K1]: entry({ message: 'm0' }) }, NOBODY), [['hold', K1, 'orphan']]],
  ['never made', outbox({ [K1]: pending }), [['hold', K1, 'notMade']]],
  ["another's", outbox({ [K1]: entry({ account: BINH }) }), [['leaveForeign', K1, false]]],
  ['sent', outbox({ [K1]: sent() }), []],
  ['handled', outbox({ [K1]: entry({ state: 'handled' }) }), []],
  ['a change', outbox({ [K1]: sent({ facts: 'B' }), [K2]: entry() }), [['send', K2, false, false]]],
])('sending: %s', (_, given, steps) => {
  expect(
    planSending(given).map((step) => {
      if (step.do === 'send') return [step.do, step.key, step.edited, step.outOfDate];
      return [step.do, step.key, step.do === 'hold' ? step.why : step.outOfDate];
    }),
  ).toEqual(steps);
});

const NEXT = { kind: 'change', year: '2022', to: 'ly2@example.com', subject: 'T', facts: 'B', content: 'B0' };
const UPDATING = entry({ state: 'pending', content: '', next: NEXT });
const unsent = { state: 'sending', sentOn: '2022-03-01' } as const;

test.each<[string, Entry, Observed, unknown]>([
  ['as it was', entry(), see(), undefined],
  ['edited', entry(), see({ d1: 'm2' }), undefined],
  ['gone', entry(), see({}), ['handled', entry({ state: 'handled' })]],
  ['sent, nothing there', sent(), see({}), undefined],
  ['sending, gone', entry(unsent), see({}), ['sent', entry({ ...unsent, state: 'sent' })]],
  ['sending, still there', entry(unsent), see(), ['resumed', entry()]],
  ['sending failed, still there', entry({ ...unsent, error: 'x' }), see(), ['resumed', entry()]],
  ['create begun, nothing there', pending, see(), undefined],
  ['create begun, found', pending, see({ d7: 'm7' }, { k1: 'd7' }), ['adopted', entry({ draft: 'd7', message: 'm7' })]],
  [
    'create failed, found',
    { ...pending, state: 'failed', error: 'x' },
    see({ d7: 'm7' }, { k1: 'd7' }),
    ['adopted', entry({ draft: 'd7', message: 'm7' })],
  ],
  ['update begun, not done', UPDATING, see(), ['resumed', entry({ content: '' })]],
  ['update begun, done', UPDATING, see({ d1: 'm2' }, { k1: 'd1' }), ['adopted', entry({ ...NEXT, message: 'm2' })]],
  ['update begun, then edited', UPDATING, see({ d1: 'm2' }), ['resumed', entry({ content: '' })]],
  ['update begun, then gone', UPDATING, see({}), ['handled', entry({ state: 'handled', content: '' })]],
  ['removal begun, done', entry({ state: 'pending', removing: true }), see({}), ['removed', undefined]],
  ['removal begun, not done', entry({ state: 'pending', removing: true }), see(), ['resumed', entry()]],
  [
    'removal begun, then edited',
    entry({ state: 'pending', removing: true }),
    see({ d1: 'm2' }, { k1: 'd1' }),
    ['resumed', entry()],
  ],
  ["another's, gone", entry({ account: BINH }), see({}), undefined],
])('what became of a draft: %s', (_, before, observed, expected) => {
  const [found] = reconcileEntries(new Map([[K1, before]]), observed);
  expect(found && [found.what, found.entry]).toEqual(expected);
});

test.each<[string, Entry[], unknown]>([
  ['nothing after a run that ended well', [entry()], [[], ['d9', 'd8'], []]],
  ['a draft that may have been made', [entry(), pending], [['k1'], ['d9', 'd8'], []]],
  ['one that a dead run changed', [entry({ state: 'pending', message: 'm0' })], [[], ['d9', 'd8'], ['d1']]],
  ["another's is not looked for", [{ ...pending, account: BINH }], [[], ['d9', 'd1', 'd8'], []]],
  ['one that Gmail refused was never made', [refused(1)], [[], ['d9', 'd1', 'd8'], []]],
])('what is looked into: %s', (_, entries, expected) => {
  const given = new Map(entries.map((one, index) => [`k${index}`, one]));
  const { lost, unknown, changed } = listDoubts(given, see({ d9: 'm9', d1: 'm1', d8: 'm8' }));
  expect([[...lost.keys()], unknown, changed]).toEqual(expected);
});

const SENT_ON = { year: 2022, month: 2, day: 5 };
const FACT = { number: '01', title: 'Học tập Bác', period: 'tháng 4', time: '', place: '' };
const told = (topics?: (typeof FACT)[]) => ({ times: 1, sentOn: SENT_ON, ...(topics && { topics }) });

test.each<[string, Outbox, unknown[]]>([
  ['nothing yet', outbox({}), []],
  ['the same facts', outbox({ [K1]: sent() }), []],
  ['other facts', outbox({ [K1]: sent() }, B), [[K1, { times: 1, sentOn: SENT_ON }]]],
  ['other facts, still a draft', outbox({ [K1]: entry() }, B), []],
  ['other facts, handled', outbox({ [K1]: entry({ state: 'handled' }) }, B), [[K1, { times: 1 }]]],
  [
    'sent, then handled',
    outbox({ [K1]: sent(), [K2]: entry({ state: 'handled', facts: 'C' }) }, B),
    [[K1, { times: 2 }]],
  ],
  ["last year's", outbox({ [K1]: sent({ year: '2021' }) }, B), []],
  ['what was told is known', outbox({ [K1]: sent({ topics: ['t1'] }) }, B), [[K1, told([FACT])]]],
  ['one of it is not', outbox({ [K1]: sent({ topics: ['t1', 't2'] }) }, B), [[K1, told()]]],
])('which letter a new one replaces: %s', (_, given, expected) => {
  expect([...findReplaced(given, (key) => (key === 't1' ? FACT : undefined))]).toEqual(expected);
});

const BY_RUN = { at: AT, run: 'r1' } as const;

test('entries before and after each effect', () => {
  const write = { mark: 'k1', ...BY_RUN };
  const begun = change.beforeCreate(LETTER, AN, write);
  expect(begun).toEqual({ ...pending, draft: undefined, message: undefined, run: 'r1', how: 'made' });
  const made = entry({ run: 'r1', how: 'made' });
  expect(change.afterCreate(begun, { draft: 'd1', message: 'm1' }, AT)).toEqual(made);
  const next = { ...LETTER, facts: 'B', content: 'B0', to: { name: 'Ly', address: 'ly2@example.com' } };
  const updating = change.beforeUpdate({ ...made, error: 'x' }, { mark: 'k2', at: AT, run: 'r2' }, next);
  expect(updating).toEqual(
    entry({
      state: 'pending',
      content: '',
      mark: 'k2',
      next: { kind: 'assignment', year: '2022', to: 'ly2@example.com', subject: 'S', facts: 'B', content: 'B0' },
      run: 'r2',
      how: 'updated',
    }),
  );
  expect(change.beforeUpdate(made, { mark: 'k2', ...BY_RUN }, next).how).toBe('made');
  expect(change.afterUpdate(updating, next, { draft: 'd1', message: 'm2' }, AT)).toEqual(
    entry({ mark: 'k2', message: 'm2', facts: 'B', content: 'B0', to: 'ly2@example.com', run: 'r2', how: 'updated' }),
  );
  expect(change.beforeRemove(entry(), AT)).toEqual(entry({ state: 'pending', removing: true }));
});

test('entries before and after a sending', () => {
  const agreed = change.agreeToSend(entry(), new Map([['d1', 'm5']]));
  expect(agreed).toEqual(entry({ agreed: 'm5' }));
  expect(change.agreeToSend(entry(), new Map())).toEqual(entry());
  const sending = change.beforeSend(agreed, { year: 2022, month: 3, day: 1 }, BY_RUN);
  expect(sending).toEqual(entry({ state: 'sending', sentOn: '2022-03-01', agreed: 'm5', run: 'r1', how: 'sent' }));
  expect(change.afterSend(sending, 's1', AT)).toEqual(
    sent({ sentOn: '2022-03-01', mark: '', content: '', run: 'r1', how: 'sent' }),
  );
  expect(change.afterFailure(sending, 'x', AT)).toEqual({ ...sending, error: 'x' });
  const refusal = change.afterRefusal(sending, 'x', AT);
  expect(refusal).toEqual(entry({ state: 'failed', error: 'x', attempts: 1, run: 'r1', how: 'sent' }));
  expect(change.afterRefusal(refusal, 'y', AT)).toEqual({ ...refusal, error: 'y', attempts: 2 });
});

test('an effect that threw leaves its entry in doubt, one that Gmail refused does not', () => {
  const begun = change.beforeCreate(LETTER, AN, { mark: 'k1', ...BY_RUN }, refused(2));
  expect(change.afterFailure(begun, 'x', AT)).toEqual({ ...begun, error: 'x' });
  expect(change.afterRefusal(begun, 'x', AT)).toEqual({ ...begun, state: 'failed', error: 'x', attempts: 3 });
  expect(change.afterCreate(begun, { draft: 'd1', message: 'm1' }, AT)).toEqual(entry({ run: 'r1', how: 'made' }));
});
