/** The reminders that an outline is due, in English. */
import type { reminderMail as vietnamese } from '../vi/reminder-mail';

function countDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

function describeDue(day: string, left: number): string {
  if (left < 0) return `Its outline was due on ${day}, ${countDays(-left)} ago.`;
  if (left === 0) return `Its outline is due today, ${day}.`;
  return `Its outline is due on ${day}, ${left === 1 ? 'which is tomorrow' : `in ${countDays(left)}`}.`;
}

export const reminderMail: typeof vietnamese = {
  subject: (number, unit) => `Reminder: outline of topic ${number} – ${unit}`,
  opening: (unit, year, number, title, day, left) =>
    `Under the plan of topical meetings of ${unit} for ${year}, you are preparing topic ${number}, “${title}”. ${describeDue(day, left)}`,
  submit: (signer, isLate) =>
    `Please send the outline${isLate ? ' as soon as you can' : ''}${signer ? ` to Comrade ${signer}; you may simply reply to this message` : ' by replying to this message'}.`,
  attached: 'For your convenience the outline’s Word file is attached again.',
  done: 'If you have sent it already, please disregard this message.',
  handover: (name, unit, number, title, day, left) =>
    `${unit} to Comrade ${name}: you are preparing topic ${number}, “${title}”. ${describeDue(day, left)}`,
  handoverSubmit: (signer) => `Please send the outline${signer ? ` to Comrade ${signer}` : ''}.`,
  removed: (name) => `Draft of the reminder to ${name} removed: there is nothing left to remind of`,
  outdated: (name) =>
    `The reminder to ${name} was not sent: it was written on an earlier day, or the workbook has changed since. Click “Remind of outlines”, then send again.`,
  untold: (names) =>
    `The assignment has not been sent to ${names.join('; ')}; please send it before the reminder or with it.`,
  nobody: (days) => `Nobody to remind: no outline still to be handed in is late or due within ${days} day(s).`,
};
