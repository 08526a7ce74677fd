/** Every text a user reads, by language: the one typed catalogue, Vietnamese first. */
import { content } from './content';
import { auto as enAuto } from './en/auto';
import { calling as enCalling } from './en/calling';
import { cleaning as enCleaning } from './en/cleaning';
import { copied as enCopied } from './en/copied';
import { dialog as enDialog } from './en/dialog';
import { dossier as enDossier } from './en/dossier';
import { finding as enFinding } from './en/finding';
import { form as enForm } from './en/form';
import { mail as enMail } from './en/mail';
import { meetingMail as enMeetingMail } from './en/meeting-mail';
import { menu as enMenu } from './en/menu';
import { nextYear as enNextYear } from './en/next-year';
import { paper as enPaper } from './en/paper';
import { preview as enPreview } from './en/preview';
import { reminderMail as enReminderMail } from './en/reminder-mail';
import { schedule as enSchedule } from './en/schedule';
import { sharing as enSharing } from './en/sharing';
import { sheet as enSheet } from './en/sheet';
import { template as enTemplate } from './en/template';
import { undoRun as enUndoRun } from './en/undo-run';
import { wording as enWording } from './en/wording';
import { zalo as enZalo } from './en/zalo';
import { auto as viAuto } from './vi/auto';
import { calling as viCalling } from './vi/calling';
import { cleaning as viCleaning } from './vi/cleaning';
import { copied as viCopied } from './vi/copied';
import { dialog as viDialog } from './vi/dialog';
import { dossier as viDossier } from './vi/dossier';
import { finding as viFinding } from './vi/finding';
import { form as viForm } from './vi/form';
import { mail as viMail } from './vi/mail';
import { meetingMail as viMeetingMail } from './vi/meeting-mail';
import { menu as viMenu } from './vi/menu';
import { nextYear as viNextYear } from './vi/next-year';
import { paper as viPaper } from './vi/paper';
import { preview as viPreview } from './vi/preview';
import { reminderMail as viReminderMail } from './vi/reminder-mail';
import { schedule as viSchedule } from './vi/schedule';
import { sharing as viSharing } from './vi/sharing';
import { sheet as viSheet } from './vi/sheet';
import { template as viTemplate } from './vi/template';
import { undoRun as viUndoRun } from './vi/undo-run';
import { wording as viWording } from './vi/wording';
import { zalo as viZalo } from './vi/zalo';

export const vi = {
  content,
  dialog: viDialog,
  finding: viFinding,
  mail: viMail,
  meetingMail: viMeetingMail,
  menu: viMenu,
  reminderMail: viReminderMail,
  schedule: viSchedule,
  sheet: viSheet,
  form: viForm,
  template: viTemplate,
  wording: viWording,
  auto: viAuto,
  calling: viCalling,
  cleaning: viCleaning,
  copied: viCopied,
  preview: viPreview,
  sharing: viSharing,
  undoRun: viUndoRun,
  zalo: viZalo,
  paper: viPaper,
  nextYear: viNextYear,
  dossier: viDossier,
};

export type Catalogue = typeof vi;
export type Language = 'vi' | 'en';

/** The papers stay Vietnamese, so `content` is the same. */
export const en: Catalogue = {
  content,
  dialog: enDialog,
  finding: enFinding,
  mail: enMail,
  meetingMail: enMeetingMail,
  menu: enMenu,
  reminderMail: enReminderMail,
  schedule: enSchedule,
  sheet: enSheet,
  form: enForm,
  template: enTemplate,
  wording: enWording,
  auto: enAuto,
  calling: enCalling,
  cleaning: enCleaning,
  copied: enCopied,
  preview: enPreview,
  sharing: enSharing,
  undoRun: enUndoRun,
  zalo: enZalo,
  paper: enPaper,
  nextYear: enNextYear,
  dossier: enDossier,
};

export function catalogueOf(language: Language): Catalogue {
  return language === 'en' ? en : vi;
}
