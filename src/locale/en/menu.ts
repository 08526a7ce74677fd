/** The menu, in English. */
import type { menu as vi } from '../vi/menu';

export const menu: typeof vi = {
  title: 'Chuyên đề',
  submenus: { meeting: 'Meeting', records: 'Report and dossier', forms: 'Templates and forms' },
  items: {
    all: 'Make the plan and the e-mails',
    check: 'Check the sheet',
    fix: 'Mend typing errors',
    undoFix: 'Undo the mending',
    schedule: 'Plan the dates…',
    plan: 'Make the plan',
    outlines: 'Make the outlines',
    drafts: 'Draft the e-mails',
    send: 'Send the drafted e-mails…',
    notice: 'Notice or invitation…',
    minutes: 'Minutes…',
    conclusion: 'Conclusion or resolution…',
    report: 'Report…',
    dossier: 'Dossier of a quarter…',
    downloads: 'Download papers (PDF, Word)…',
    inspect: 'Inspect a paper’s form…',
    template: 'Templates…',
    nextYear: 'Start the next year…',
    setUp: 'Set up the sheet',
    help: 'Help',
  },
};
