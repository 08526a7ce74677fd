/** Each outline shared with who is to write it, where the user wants that; only what we gave is ever taken back. */
import { nowIso } from '../google/clock';
import { giveWriting, type Permission, readPermissions, takeBackPermission } from '../google/permissions';
import { isWithoutAccount, messageOf, stopsEverything } from '../google/service-fault';
import { keyOfPerson } from '../mail/assignment';
import { findShare, formerKey, planShares, type ShareEntry, type ShareStep, type WantedShare } from '../mail/share';
import { isEmailAddress } from '../plan/email';
import type { Member } from '../plan/plan';
import { pauseForTime } from './pause';
import type { Session } from './session';
import { paperKeys, paperPrefix } from './topics';

interface Wanted extends WantedShare {
  readonly member: Member;
}

/** After the outlines were made. False where time ran out before the last one. */
export function shareOutlines(session: Session): boolean {
  const { stopwatch, notes, words } = session;
  const wanted = listWanted(session);
  const steps = listSteps(session, wanted);
  const readersOf = openReaders();
  for (const [index, step] of steps.entries()) {
    if (stopwatch.isOver()) {
      notes.left.push({ text: words.sharing.left(steps.length - index) });
      session.steps.left += steps.length - index;
      pauseForTime(session);
      return false;
    }
    takeStep(session, step, wanted, readersOf);
    session.steps.done++;
  }
  return true;
}

/** What the run would do. */
export function listShareSteps(session: Session): ShareStep[] {
  return listSteps(session, listWanted(session));
}

/** In the letter to somebody who may write into that outline. */
export function sharedLink({ ledger, plan }: Session, key: string, name: string): string | undefined {
  const paper = ledger.papers.get(key);
  const share = findShare(ledger.shares, shareKey(key, name), paper?.id);
  return plan.settings.sharesOutlines && share?.state === 'given' ? paper?.url : undefined;
}

function shareKey(key: string, name: string): string {
  return `${key}:${keyOfPerson(name)}`;
}

function listWanted({ plan, ledger, account }: Session): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  if (!plan.settings.sharesOutlines) return wanted;
  for (const [topic, key] of paperKeys('outline', plan, ledger.papers)) {
    const { id: file, account: owner } = ledger.papers.get(key) ?? {};
    for (const { member } of topic.assignees) {
      const to = member?.email ?? '';
      if (file && owner === account && member && isEmailAddress(to))
        wanted.set(shareKey(key, member.name), { file, to, member });
    }
  }
  return wanted;
}

/** Another year's permissions stay, unless no outline is to be shared any more. */
function listSteps({ plan, ledger, account }: Session, wanted: ReadonlyMap<string, Wanted>): ShareStep[] {
  const prefix = plan.settings.sharesOutlines ? paperPrefix('outline', plan) : '';
  const shares = new Map([...ledger.shares].filter(([key]) => key.startsWith(prefix)));
  return planShares(wanted, shares, account);
}

type Readers = (file: string) => ReadonlyMap<string, Permission>;

/** One look at a Doc. */
function openReaders(): Readers {
  const known = new Map<string, ReadonlyMap<string, Permission>>();
  return (file) => {
    const found = known.get(file) ?? readPermissions(file);
    known.set(file, found);
    return found;
  };
}

function takeStep(session: Session, step: ShareStep, wanted: ReadonlyMap<string, Wanted>, readersOf: Readers): void {
  const { notes, words, remarks } = session;
  if (step.do === 'takeBack') {
    takeBackShare(session, step.key, step.entry);
    notes.papers.push({ text: words.sharing.takenBack(step.entry.to) });
    return;
  }
  const { member } = wanted.get(step.key)!;
  const isRefused = step.do === 'give' ? give(session, step, readersOf) : true;
  if (!isRefused) return;
  const message = words.sharing.noAccount(member.name, member.email ?? '');
  const { tab, cell } = member.places.email;
  remarks.push({ rule: 'share_no_account', severity: 'info', tab, cell, message });
  notes.attention.push({ text: message });
}

/** True where the address has no account. */
function give(
  session: Session,
  { key, share: { file, to }, isBegun }: Extract<ShareStep, { do: 'give' }>,
  readersOf: Readers,
): boolean {
  const { ledger, account, run, notes, words } = session;
  const before = ledger.shares.get(key);
  if (before && before.file !== file) ledger.shares.put(formerKey(key, before), before);
  const entry: ShareEntry = { state: 'pending', account, file, to, at: nowIso(), run };
  // People may share an address.
  const twin = findTwin(session, key, entry);
  const role = isBegun || twin ? undefined : readersOf(file).get(to.toLowerCase())?.role;
  if (twin || role !== undefined) {
    const { permission } = twin ?? {};
    // Somebody else's gift is not ours to take back.
    if (permission) ledger.shares.put(key, { ...entry, state: 'given', permission });
    else if (twin || (role !== 'reader' && role !== 'commenter'))
      ledger.shares.put(key, { state: 'given', account, file, to, at: entry.at });
    return false;
  }
  ledger.shares.put(key, entry);
  ledger.beforeEffect();
  try {
    ledger.shares.put(key, { ...entry, state: 'given', permission: giveWriting(file, to) });
    notes.papers.push({ text: words.sharing.given(to) });
    return false;
  } catch (error) {
    const reason = messageOf(error);
    if (stopsEverything(error)) throw error;
    if (isWithoutAccount(error)) {
      ledger.shares.put(key, { ...entry, state: 'failed', error: reason });
      return true;
    }
    ledger.shares.remove(key);
    notes.attention.push({ text: words.sharing.failed(to, reason) });
    return false;
  }
}

/** Another person's permission of the same address in the same Doc. */
function findTwin({ ledger }: Session, key: string, { file, to }: ShareEntry): ShareEntry | undefined {
  const address = to.toLowerCase();
  const isTwin = ([other, entry]: [string, ShareEntry]) =>
    other !== key && entry.file === file && entry.to.toLowerCase() === address && entry.state === 'given';
  return [...ledger.shares].find(isTwin)?.[1];
}

/** What somebody else gave, or another person of that address still needs, stays. */
export function takeBackShare(session: Session, key: string, entry: ShareEntry): void {
  const { ledger } = session;
  const isUnsure = entry.state === 'pending' || entry.state === 'removing';
  if ((entry.permission || isUnsure) && !findTwin(session, key, entry)) {
    // A run died while it gave it: nobody else had given it before.
    const permission = entry.permission ?? readPermissions(entry.file).get(entry.to.toLowerCase())?.id;
    ledger.shares.put(key, { ...entry, state: 'removing' });
    ledger.beforeEffect();
    if (permission) takeBackPermission(entry.file, permission);
  }
  ledger.shares.remove(key);
}
