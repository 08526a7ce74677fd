/** Every text a user reads, by language: the one typed catalogue, Vietnamese first. */
import { content } from './content';
import { dialog as enDialog } from './en/dialog';
import { dossier as enDossier } from './en/dossier';
import { finding as enFinding } from './en/finding';
import { form as enForm } from './en/form';
import { mail as enMail } from './en/mail';
import { menu as enMenu } from './en/menu';
import { nextYear as enNextYear } from './en/next-year';
import { paper as enPaper } from './en/paper';
import { schedule as enSchedule } from './en/schedule';
import { sheet as enSheet } from './en/sheet';
import { template as enTemplate } from './en/template';
import { dialog as viDialog } from './vi/dialog';
import { dossier as viDossier } from './vi/dossier';
import { finding as viFinding } from './vi/finding';
import { form as viForm } from './vi/form';
import { mail as viMail } from './vi/mail';
import { menu as viMenu } from './vi/menu';
import { nextYear as viNextYear } from './vi/next-year';
import { paper as viPaper } from './vi/paper';
import { schedule as viSchedule } from './vi/schedule';
import { sheet as viSheet } from './vi/sheet';
import { template as viTemplate } from './vi/template';

export const vi = {
  content,
  dialog: viDialog,
  finding: viFinding,
  mail: viMail,
  menu: viMenu,
  schedule: viSchedule,
  sheet: viSheet,
  form: viForm,
  template: viTemplate,
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
  menu: enMenu,
  schedule: enSchedule,
  sheet: enSheet,
  form: enForm,
  template: enTemplate,
  paper: enPaper,
  nextYear: enNextYear,
  dossier: enDossier,
};

export function catalogueOf(language: Language): Catalogue {
  return language === 'en' ? en : vi;
}
