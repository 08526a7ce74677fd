/** Time triggers of this user's: by them work goes on while nobody sits before it. Nothing happens without `script.scriptapp`. */
import { findMissingScopes } from './authorization';
import { retrying } from './retry';
import { isServiceFault } from './service-fault';

/** Functions that triggers call. */
export type Handler = 'continueWork' | 'runDaily';

type Trigger = GoogleAppsScript.Script.Trigger;

const HOUR = 7;

export function maySetTriggers(): boolean {
  return findMissingScopes(['script.scriptapp']).length === 0;
}

/** One trigger of `handler`, whatever there was before: it fires once, some minutes about `ms` from now. False where Google refuses one. */
export function fireLater(handler: 'continueWork', ms: number): boolean {
  return replace(handler, () => ScriptApp.newTrigger('continueWork').timeBased().after(Math.round(ms)).create());
}

/** One trigger of `handler`: every morning. False where Google refuses one. */
export function fireDaily(handler: 'runDaily'): boolean {
  return replace(handler, () => ScriptApp.newTrigger('runDaily').timeBased().everyDays(1).atHour(HOUR).create());
}

export function hasTrigger(handler: Handler): boolean {
  return maySetTriggers() && listTriggers(handler).length > 0;
}

export function removeTriggers(handler: Handler): void {
  if (maySetTriggers()) removeAll(listTriggers(handler));
}

/** The new one first: a run that dies in between leaves one too many, which finds nothing to do, rather than none. */
function replace(handler: Handler, create: () => Trigger): boolean {
  if (!maySetTriggers()) return false;
  try {
    const created = retrying(create).getUniqueId();
    // Listed afterwards: a call whose answer was lost may have made one, too.
    removeAll(listTriggers(handler).filter((one) => one.getUniqueId() !== created));
    return true;
  } catch (error) {
    // Too many triggers, or none allowed: the user goes on by hand.
    if (!isServiceFault(error)) throw error;
    console.error(error);
    return false;
  }
}

function removeAll(triggers: readonly Trigger[]): void {
  for (const trigger of triggers) {
    try {
      ScriptApp.deleteTrigger(trigger);
    } catch (error) {
      if (!isServiceFault(error)) throw error;
      // Another run was faster, or the answer was lost.
      const isThere = () => listAll().some((one) => one.getUniqueId() === trigger.getUniqueId());
      if (isThere()) retrying(() => ScriptApp.deleteTrigger(trigger));
    }
  }
}

function listTriggers(handler: Handler): Trigger[] {
  return listAll().filter((one) => one.getHandlerFunction() === handler);
}

function listAll(): Trigger[] {
  return retrying(() => ScriptApp.getProjectTriggers());
}
