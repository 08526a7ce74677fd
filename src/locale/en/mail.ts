/** The messages to assignees and members, in English. */
import type { CalendarDate } from '../../plan/date';
import { formatYear, monthYear, quarterYear, romanQuarter } from '../../plan/period';
import type { PlanYear, Settings, Topic } from '../../plan/plan';
import type { mail as vi } from '../vi/mail';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function formatDay({ day, month, year }: CalendarDate): string {
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

function yearName(year: PlanYear): string {
  return year.start === year.end ? formatYear(year) : `the school year ${formatYear(year)}`;
}

function countTopics(count: number): string {
  return count === 1 ? 'this topic' : `these ${count} topics`;
}

function formatPeriod({ date, month, monthEnd, quarter }: Topic, { year }: Settings): string {
  const suffix = quarter === undefined ? '' : ` (quarter ${romanQuarter(quarter)})`;
  if (date) return formatDay(date) + suffix;
  if (month !== undefined) {
    const months = monthEnd === undefined ? MONTHS[month - 1] : `${MONTHS[month - 1]}–${MONTHS[monthEnd - 1]}`;
    return `${months} ${monthYear(month, year)}${suffix}`;
  }
  return quarter === undefined ? '' : `quarter ${romanQuarter(quarter)} of ${quarterYear(quarter, year)}`;
}

export const mail: typeof vi = {
  assignmentSubject: (unit, year) => `Topics assigned to you for ${yearName(year)} – ${unit}`,
  changeSubject: (subject) => `${subject} (changed)`,
  greeting: (name, position) => `Dear Comrade ${position ? `${name}, ${position}` : name},`,
  replaces: (sent) =>
    sent
      ? `This letter replaces the one sent to you on ${formatDay(sent)}, as the plan has changed; please go by what follows.`
      : 'If you have had an earlier letter about your topics, this one replaces it, as the plan has changed; please go by what follows.',
  changed: (unit, year, sent) =>
    `The plan of ${unit} for ${yearName(year)} has changed; since the assignment sent to you${sent ? ` on ${formatDay(sent)}` : ''} these things are different:`,
  unchanged: 'Everything else stays as in the earlier letter.',
  assignmentLabel: 'Assignment',
  added: 'new for you',
  noLonger: 'no longer yours to prepare',
  notSaid: 'not set yet',
  fields: { title: 'Title', period: 'When', time: 'Hour', place: 'Where', due: 'Outline due' },
  shortDay: formatDay,
  opening: (unit, year, count) =>
    `Under the plan of topical meetings of ${unit} for ${yearName(year)}, you are asked to prepare and present ${countTopics(count)}:`,
  topic: (number, title) => `Topic ${number}: “${title}”`,
  when: 'When',
  where: 'Where',
  together: 'Together with',
  due: 'Outline due',
  time: (topic, settings, time) => {
    const period = formatPeriod(topic, settings);
    return time === '' ? period : `${time}, ${period}`;
  },
  day: formatDay,
  year: yearName,
  trialSubject: (subject) => `[Test] ${subject}`,
  trial: (name, address) => `[Test] A trial to its sender alone; the real one goes to ${name} (${address}).`,
  person: (name) => `Comrade ${name}`,
  writeAt: 'You may write into the outline at',
  dueDate: (due) => `by ${formatDay(due)}`,
  asked: 'You are asked to:',
  study: 'Study the topic and collect the material and figures it needs.',
  write: (hasOutline) =>
    hasOutline
      ? 'Write the outline and the report, starting from the outline attached (Word).'
      : 'Write the outline and the report.',
  submit: (signer) =>
    signer
      ? `Send the outline to Comrade ${signer} by the date given above; you may simply reply to this letter.`
      : 'Send the outline by the date given above, in reply to this letter.',
  present: 'Present the topic at the meeting, with questions to discuss.',
  dateToCome: 'Where no day and time is given above, you will be told later.',
  help: 'If anything stands in your way, please say so early so that it can be solved together.',
  thanks: 'With thanks and kind regards,',
  handover: (name, unit, count) =>
    `From ${unit} to Comrade ${name}: you are asked to prepare and present ${countTopics(count)}:`,
  handoverTopic: (topic, time, place, due) =>
    `- ${topic}. When: ${time}.${place ? ` Where: ${place}.` : ''} Outline due by ${formatDay(due)}.`,
  handoverEnd: 'With thanks and kind regards.',
};
