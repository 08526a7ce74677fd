/** `Tự động nhắc và báo họp…`: turns the work of every morning on and off. */
import { confirm, showAlert } from '../google/dialog';
import { readTables } from '../google/spreadsheet';
import { fireDaily, hasTrigger, removeTriggers } from '../google/triggers';
import { catalogueOf } from '../locale/catalogue';
import { readPlan } from '../sheet/read-plan';
import { dropMorning } from './daily';
import type { Action, Ending } from './run';

export interface AutoOptions {
  /** The menu gives none, and asks. */
  readonly on?: boolean;
}

export function createAuto({ on }: AutoOptions = {}): Action {
  let wanted = on;
  return {
    name: 'auto',
    scopes: ['script.scriptapp', 'drive.file', 'gmail.compose'],
    ask: () => {
      if (on !== undefined) return undefined;
      const settings = readPlan(readTables()).plan?.settings;
      const words = catalogueOf(settings?.language ?? 'vi').auto;
      const isOn = hasTrigger('runDaily');
      const question = isOn ? words.turnOff : words.turnOn(settings?.sendsAtOnce ?? false);
      if (confirm(words.title, question)) {
        wanted = !isOn;
        return undefined;
      }
      showAlert(words.title, words.unchanged);
      return { outcome: 'done', findings: [] };
    },
    work: () => switchTo(wanted ?? true),
  };
}

function switchTo(on: boolean): Ending {
  const settings = readPlan(readTables()).plan?.settings;
  const words = catalogueOf(settings?.language ?? 'vi').auto;
  const isDone = on ? hasTrigger('runDaily') || fireDaily('runDaily') : true;
  if (!on) {
    removeTriggers('runDaily');
    dropMorning();
  }
  const lead = !isDone ? words.refused : on ? words.isOn(settings?.sendsAtOnce ?? false) : words.isOff;
  return {
    result: { outcome: isDone ? 'done' : 'refused', findings: [], message: lead },
    page: { title: words.title, lead, sections: [] },
  };
}
