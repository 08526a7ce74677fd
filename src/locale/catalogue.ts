/** Every text a user reads, by language: the one typed catalogue, Vietnamese first. */
import { content } from './content';
import { dialog as enDialog } from './en/dialog';
import { finding as enFinding } from './en/finding';
import { mail as enMail } from './en/mail';
import { menu as enMenu } from './en/menu';
import { schedule as enSchedule } from './en/schedule';
import { sheet as enSheet } from './en/sheet';
import { dialog as viDialog } from './vi/dialog';
import { finding as viFinding } from './vi/finding';
import { mail as viMail } from './vi/mail';
import { menu as viMenu } from './vi/menu';
import { schedule as viSchedule } from './vi/schedule';
import { sheet as viSheet } from './vi/sheet';

export const vi = {
  content,
  dialog: viDialog,
  finding: viFinding,
  mail: viMail,
  menu: viMenu,
  schedule: viSchedule,
  sheet: viSheet,
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
};

export function catalogueOf(language: Language): Catalogue {
  return language === 'en' ? en : vi;
}
