/** What toasts, questions and closing dialogs say, in English. */
import type { dialog as vietnamese } from '../vi/dialog';

export const dialog: typeof vietnamese = {
  title: 'Chuyên đề',
  version: (name, version) => `${name} (bản ${version})`,

  working: {
    all: 'Making the plan, the outlines and the drafts…',
    check: 'Checking the workbook…',
    plan: 'Making the plan…',
    outlines: 'Making the outlines…',
    drafts: 'Writing the drafts…',
    send: 'Sending…',
    fix: 'Mending what is certain…',
    undoFix: 'Undoing the last mending…',
    schedule: 'Planning dates…',
    notice: 'Making the notice…',
    notify: 'Writing the notices of the meeting…',
    minutes: 'Making the minutes…',
    conclusion: 'Making the conclusion…',
    report: 'Making the report…',
    dossier: 'Making the dossier…',
    downloads: 'Looking for the papers…',
    inspect: 'Inspecting the form…',
    template: 'Making the template…',
    nextYear: 'Starting the next year…',
    preview: 'Previewing…',
    undo: 'Taking back the last run…',
    remind: 'Writing the reminders…',
    auto: 'Setting the timer…',
    zalo: 'Writing texts…',
    setUp: 'Setting up the workbook…',
    cleanUp: 'Removing…',
  },

  busy: 'Another run is at work on this workbook. Please wait for it to end, then click again.',
  failed: (reason) => `The work stopped at a fault: ${reason} What was done is kept; click again to go on.`,
  serviceFailed: (reason) => `a Google service reported “${reason}”.`,
  programFailed: (reason) => `the add-on itself failed (“${reason}”).`,
  ledgerLater:
    'A later version of the add-on keeps this workbook’s record of messages and papers, which this one cannot read, so nothing was done. Update the add-on, then click again.',
  ledgerSpoilt:
    'This workbook’s record of messages and papers is damaged, so nothing was done, lest anybody be written to twice. Tell whoever installed the add-on.',
  permissionMissing: (names) =>
    `More permissions are needed: ${names.join('; ')}. Click the same item again and agree on Google’s consent screen.`,
  mailPermissionMissing: (name) =>
    `No drafts were written, because a permission is missing: ${name}. The plan and the outlines do not need it and were made.`,
  permissions: {
    'spreadsheets.currentonly': 'read and write this spreadsheet',
    'drive.file': 'make and update this add-on’s own documents in Google Drive',
    'gmail.compose': 'write drafts in Gmail and send them',
    'script.container.ui': 'show dialogs in the spreadsheet',
    'script.scriptapp': 'set a timer to go on by itself',
    'script.external_request': 'fetch a document’s content from www.googleapis.com',
  },

  headings: {
    papers: 'Documents',
    messages: 'Messages',
    attention: 'Please note',
    left: 'Still to do',
    errors: 'To be mended before anything is made',
    warnings: 'Worth a look',
    infos: 'For information',
  },
  finding: (tab, message) => (tab === '' ? message : `Tab “${tab}”: ${message}`),
  stopped: (count) => `The workbook has ${count} fault(s) to mend, so nothing was made. Mend them and click again.`,
  nothingWrong: 'Nothing wrong was found.',
  checked: (errors, others) =>
    errors > 0
      ? `${errors} fault(s) to mend${others > 0 ? ` and ${others} place(s) worth a look` : ''}.`
      : `No faults; ${others} place(s) worth a look.`,
  done: 'Done.',
  paused: 'Partly done.',

  paper: {
    create: (name) => `Made: ${name}`,
    update: (name) => `Updated: ${name}`,
    keep: (name) => `Unchanged: ${name}`,
    keepEdited: (name) => `Written in by a person, left as it is: ${name}`,
    fork: (name) => `New version made: ${name}`,
    forkReason: (left, name) =>
      `Somebody edited “${left}”, so it was left as it is; the new version stands beside it: “${name}”.`,
    leave: (name, owner) => `“${name}” was made by the account ${owner}; only that account can update it.`,
    gone: (name) => `Made again, since the earlier one is gone: ${name}`,
  },
  orphanOutline: (name) => `This topic is no longer in the workbook; its outline is kept: ${name}`,

  message: {
    created: (name, address) => `Draft written to ${name} (${address})`,
    updated: (name, address) => `Draft updated to ${name} (${address})`,
    removed: {
      noTopic: (name) => `Draft to ${name} removed: no topic is left`,
      told: (name) => `Draft to ${name} removed: what was sent before still holds`,
      noAddress: (name) => `Draft to ${name} removed: there is no usable e-mail address now`,
    },
    handedOver: (count) => `No e-mail to ${count} member(s) who were told by a text`,
    handled: (count) => `${count} message(s) not written again: their drafts were deleted or sent in Gmail`,
    sentAsEdited: (name) =>
      `Sent to ${name} as somebody edited it; it no longer agrees with the workbook, so please tell them if need be.`,
    kept: (count) => `${count} draft(s) left as they are; they agree with the workbook`,
    alreadySent: (count) => `${count} message(s) sent earlier, not sent again`,
    sent: (name, address) => `Sent to ${name} (${address})`,
    edited: (name) => `Somebody edited the draft to ${name}; it was left as it is.`,
    editedOutdated: (name) =>
      `Somebody edited the draft to ${name}, so it was left as it is, but it no longer agrees with the workbook; please look at it.`,
    foreign: (name, owner) =>
      `The message to ${name} is the account ${owner}’s; only that account can change and send it.`,
    outdated: (name) =>
      `Not sent to ${name}: the workbook has changed since. Click “Draft the e-mails”, then send again.`,
    editedSince: (name) =>
      `Not sent to ${name}: the draft has changed since you agreed; look at it, then click “Send the drafted e-mails”.`,
    doubt: (name: string, address: string) =>
      `It is not known whether the draft to ${name} (${address}) was made: there are too many drafts to look through, so no second one is made. Delete or send old drafts, then try again.`,
    astray: (name, to, now, remedy) =>
      `The message to ${name} was sent to ${to}; the address is ${now} now. If it did not arrive, ${remedy}.`,
    remake: 'open “E-mail” in the sidebar, then “Sent”, and click “Draft again”',
    tell: 'please tell them yourself',
    orphan: (name) => `${name} was sent an assignment but has no topic now; please tell them yourself.`,
    failed: (name, reason) =>
      `The message to ${name} is not done: ${/invalid (?:to|recipient)/i.test(reason) ? 'Gmail does not take this address, please look at the column “Email”; ' : ''}a Google service reported “${reason}”.`,
    handover: (name) => `${name} has no usable e-mail address; copy this text to tell them yourself:`,
  },

  send: {
    title: 'Send the drafts',
    question: (people, allowed, goesOn) =>
      `Send ${people.length} message(s) to ${people.length} person(s)? ${allowed} may still leave within these 24 hours${people.length > allowed ? `; the other ${people.length - allowed} ${goesOn ? 'will be sent by themselves when more may' : 'wait for another click when more may'}` : ''}.\n\n${people.join('\n')}`,
    atOnce: (people, allowed, goesOn) =>
      `“Gửi thư” says “Gửi ngay”: send to ${people.length} person(s) as soon as the drafts are made? ${allowed} may still leave within these 24 hours${people.length > allowed ? `; the rest ${goesOn ? 'goes by itself' : 'waits for another click'} when more may` : ''}. “No” makes drafts only.\n\n${people.join('\n')}`,
    changed:
      'The workbook has changed since you agreed, so the messages are drafts; look at them, then click “Send the drafted e-mails”.',
    unknownPerson: (name, near) =>
      `Tab “Thành viên” has not exactly one person called “${name}”, so nothing was sent.${near.length > 0 ? ` Did you mean: ${near.join('; ')}?` : ''}`,
    tested: (name) => `The message for ${name} was sent to yourself as a trial`,
    noTest: 'There is no unsent message to try.',
    outdated: (person) => `${person} – edited by somebody, no longer agrees with the workbook`,
    none: 'No draft is waiting to be sent. Click “Draft the e-mails” to write them.',
    cancelled: 'Nothing was sent; the drafts are as they were.',
    stopped: (count) =>
      `The workbook has ${count} fault(s) to mend, so nothing was sent: the drafts may no longer be right.`,
  },

  earlier: (when, text) => `Run by itself at ${when}: ${text}`,
  left: {
    outlines: (count) => `${count} outline(s) still to make.`,
    messages: (count) => `${count} message(s) still to do.`,
    why: {
      time: () => 'Google limits the time of a run, so this one paused.',
      limit: (_reason, limit) => `The limit of ${limit} messages in 24 hours (“Hạn mức thư mỗi ngày”) is reached.`,
      quota: (reason) => `Google’s daily quota is used up (“${reason}”).`,
      outage: (reason) => `Google’s service is out of order (“${reason}”).`,
      permission: (reason) => reason,
    },
    gaveUp: 'Going on by itself failed several times and has stopped; click the same item as before to go on.',
    byItself:
      'The rest goes on by itself, also with the sheet closed; click the same item again to go on as soon as that can be.',
    byHand: 'Click the same item again to go on.',
  },

  protectedCell: (tab, cell) => `Cell ${cell} of tab “${tab}” is protected and could not be written.`,

  protectedNotes: (tab) => `Tab “${tab}” is protected, so not all of its cells could be noted or coloured.`,

  fix: {
    heading: 'Mended',
    done: (count) =>
      `Mended ${count} ${count === 1 ? 'cell' : 'cells'}. If you do not like it, choose Chuyên đề → Undo the mending: cells that nobody has edited since get their old text back.`,
    nothing: 'Nothing can be mended right away.',
    changed: (tab, cell, before, after) => `Tab “${tab}”, cell ${cell}: ${before} → ${after}`,
    cleaned: (tab, cell, text, reason) => `Tab “${tab}”, cell ${cell}: ${text} – ${reason}`,
    mistakable: (tab, cell, after) =>
      `Tab “${tab}”, cell ${cell}: mended to ${after} it would be taken for a formula, a number or a day, so it is left; please mend it by hand.`,
    untouched: (tab, cell) =>
      `Tab “${tab}”, cell ${cell}: it holds a formula or was just edited, so it is left as it is.`,
    later: (count) => `${count} cells are left; please click again to go on. Only the last mending can be undone.`,
    refused: {
      unreadable: (request) => `“${request}” cannot be read. Please write it like assignee_unknown:H4=Full name.`,
      notFound: (request) =>
        `No suggestion answers to “${request}”, so no cell was changed. Please check the sheet to see what is suggested.`,
      nameNeeded: (request, choices) =>
        `“${request}” does not name the person, so no cell was changed.${choices.length > 0 ? ` To choose from: ${choices.join('; ')}.` : ''}`,
      notOffered: (request, choices) =>
        `“${request}” is not among the suggestions, so no cell was changed.${choices.length > 0 ? ` To choose from: ${choices.join('; ')}.` : ' There is no suggestion for this cell.'}`,
    },
  },
  undo: {
    heading: 'Put back',
    done: (count) =>
      count === 0
        ? 'No cell could be put back.'
        : `Put ${count} ${count === 1 ? 'cell' : 'cells'} back to what they were before the last mending.`,
    nothing: 'There is no mending to undo.',
    lost: (tab, before) =>
      `Tab “${tab}” or the mended column is not there now, so this is not put back yet: ${before}. When it is there again, please undo once more.`,
    edited: (tab, cell) =>
      `Tab “${tab}”, cell ${cell}: what was written is no longer there, somebody seems to have edited it since, so it is left as it is.`,
  },

  setUp: {
    heading: 'Added',
    tab: (name) => `Tab “${name}”`,
    columns: (names, tab) => `Tab “${tab}”: ${names.join(', ')}`,
    rows: (count, tab) => `Tab “${tab}”: ${count} row(s)`,
    lists: (tab) => `Tab “${tab}”: drop-down lists`,
    complete: 'The workbook has every tab and column; nothing was added.',
    region: (region) =>
      `The region of this spreadsheet is ${region}, not Vietnam. In that of the United States 05/02/2026 means 2 May. Change the region to Vietnam? No cell is changed, only how dates and numbers may look.`,
    regionKept: (region) =>
      `The region of this spreadsheet is still ${region}: please see whether each date that you type shows the right day and month. File → Settings changes the region.`,
  },

  help: {
    title: 'Help',
    lead: 'Makes the year’s plan of topical meetings, its outlines and the e-mails to the assignees from this very spreadsheet.',
    stepsHeading: 'Five steps',
    steps: [
      'Click “Set up the sheet”: tabs, columns and sample paragraphs that are missing are added; no filled cell is overwritten.',
      'Fill in “Cài đặt” (unit, year, signer…), “Thành viên” (names, e-mail) and “Chuyên đề”, one topic a row.',
      'Click “Check the sheet” to see what is wrong, why, and how to mend it; “Mend typing errors” mends what is certain, “Plan the dates” proposes days for rows that have none.',
      'Click “Make the plan and the e-mails”: the plan and the outlines appear in Google Drive, the drafts in Gmail. Nobody has been written to yet.',
      'Read the drafts in Gmail, edit them if you like, then click “Send the drafted e-mails…”.',
    ],
    promisesHeading: 'Promises',
    promises: [
      'However often you click, nobody gets the same message twice.',
      'A document or draft that a person has edited is left as it is.',
      'Each message goes to one person; no data leaves the user’s own Google account.',
    ],
  },
};
