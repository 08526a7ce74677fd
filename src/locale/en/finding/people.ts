/** Findings on titles, numbers and people, in English. */
import type { EmailFault } from '../../../plan/email-cell';
import { quote } from '../../quote';
import type { people as vietnamese } from '../../vi/finding/people';
import { at, list } from './words';

/** What is wrong, and what to do. */
const EMAIL_FAULTS: Readonly<Record<EmailFault, readonly [string, string]>> = {
  several: ['more than one e-mail address', 'leave one'],
  marks: [
    'with letters that have marks',
    'type an address without marks; an internationalised domain in its xn-- form',
  ],
  spaces: ['with spaces within', 'type one address in one piece, and nothing else'],
  slip: ['probably a slip of the hand', 'see the suggestion and correct the address'],
  other: ['which is no e-mail address', 'type one address, such as ten@example.com'],
};

export const people: typeof vietnamese = {
  titleDuplicate: (place, title, first) =>
    `${at(place)} repeats the topic ${quote(title)} of cell ${first.cell}. If they are one topic, please delete a row; if they are two, say where they differ.`,
  titleNear: (place, words, first, firstWords) =>
    `${at(place)} holds ${quote(words)} where cell ${first.cell} holds ${quote(firstWords)}; otherwise the two titles are the same. If they are one topic, please write it in one way and delete a row; if they are two, leave them.`,
  titleMisquoted: (place, words, first, firstWords) =>
    `${at(place)} holds ${quote(words)} where cell ${first.cell} of tab ${quote(first.tab)} holds ${quote(firstWords)}; otherwise the titles are the same. Please write the title in one way.`,
  numberDuplicate: (place, number, first) =>
    `${at(place)} holds number ${number}, as does cell ${first.cell}. Please give each topic a number of its own.`,
  numberTaken: (place, number, first) =>
    `${at(place)} is empty, so this topic gets number ${number} by the order of rows, as does cell ${first.cell}. Please type its number, or leave the whole column empty to have it numbered.`,
  numberStart: (place, number, from, to) =>
    `${at(place)} holds number ${number}, the lowest, so ${from === to ? `number ${from} is` : `numbers ${from} to ${to} are`} missing. Please number from 01, or see whether a topic was left out.`,
  numberGap: (place, number, from, to) =>
    `${at(place)} holds number ${number}, but no topic has ${from === to ? `number ${from}` : `numbers ${from} to ${to}`}. Please number them without a gap, or see whether a topic was left out.`,
  numberMixedStyle: (place, typed, other, otherTyped) =>
    `${at(place)} holds number ${quote(typed)} but cell ${other.cell} holds ${quote(otherTyped)}: one with a leading zero, one without. Please write them in one way; the papers print two digits.`,
  assigneeNear: (place, name, tab, names, count) =>
    `${at(place)} names ${quote(name)}, who is not in tab ${quote(tab)}; nearest ${count === 1 ? 'is' : 'are'} ${list(names)}${count > names.length ? ` and ${count - names.length} more` : ''}. If ${count === 1 ? 'that is the person' : 'it is one of them'}, please write the name as it stands there; if not, add the person to tab ${quote(tab)}.`,
  assigneeSeveral: (place, name, tab) =>
    `${at(place)} holds ${quote(name)}, which seems to name several people, not all of them in tab ${quote(tab)}. Please write one name a line, or semicolons between them, as they stand in tab ${quote(tab)}.`,
  assigneeGroupUnknown: (place, name, tab) =>
    `${at(place)} names ${quote(name)}, who is nobody in tab ${quote(tab)}. Please name a person of that tab.`,
  assigneeGroup: (place, name) =>
    `${at(place)} names ${quote(name)}, a group, so nobody knows who writes the outline and who gets the message. Please name the person who answers for it.`,
  assigneeSingleName: (place, name, tab) =>
    `${at(place)} holds only the given name ${quote(name)}, so it is not certain who is meant. Please write the full name as in tab ${quote(tab)}.`,
  memberSimilar: (place, name, others) =>
    `${at(place)} holds ${quote(name)}, nearly ${others.map((other) => `${quote(other.name)} of cell ${other.place.cell}`).join(', ')}. If they are one person, please correct the name and delete a row; if they are two, leave them.`,
  loadUneven: (place, name, count, topics, idleCount, idle) =>
    `${at(place)}: ${quote(name)} has ${count} of ${topics} topics while ${idleCount} ${idleCount === 1 ? 'person has' : 'people have'} none (${list(idle)}${idleCount > idle.length ? '…' : ''}). Please look at who does what again; if it is meant, leave it.`,
  assigneeUnknown: (place, name, tab) =>
    `${at(place)} names ${quote(name)}, who is not in tab ${quote(tab)}. Please correct the name or add the person to that tab.`,
  assigneeAmbiguous: (place, name, members) =>
    `${at(place)} names ${quote(name)}, but the list has ${list(members)}. Please add the words in brackets.`,
  memberDuplicate: (place, name, first) =>
    `${at(place)} holds ${quote(name)}, as does cell ${first.cell}. If they are two people, add brackets in both tabs, such as ${quote(`${name} (Lá 1)`)}; if they are one, delete a row.`,
  emailMissing: (place, name) =>
    `${at(place)} has no e-mail address for ${name}, so no message can be drafted. Please type it, or tell the person in another way.`,
  emailInvalid: (place, name, typed, fault) => {
    const [reason, advice] = EMAIL_FAULTS[fault];
    return `${at(place)} holds ${quote(typed)}, ${reason}, so no message can be drafted for ${name}. Please ${advice}.`;
  },
};
