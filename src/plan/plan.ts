/** The domain: what a year's plan of topical meetings is made of. Values are already read; nothing here is formatted. */
import type { CalendarDate } from './date';
import type { UsualDay } from './usual-day';

export type Quarter = 1 | 2 | 3 | 4;

/** `party`: 05-HD/VPTW; `state`: NĐ 30/2020/NĐ-CP, Phụ lục I. */
export type Form = 'party' | 'state';

/** `start` = `end` for a calendar year; a school year `2026-2027` is 2026 and 2027. */
export interface PlanYear {
  readonly start: number;
  readonly end: number;
}

/** Where in the workbook something stands: a tab's name and an A1 cell, both empty where there is no place. */
export interface Place {
  readonly tab: string;
  readonly cell: string;
}

export interface Member {
  /** As typed, with the brackets that tell two members of one name apart. */
  readonly name: string;
  readonly email?: string;
  readonly position?: string;
  /** As typed in `Ghi chú`, tidy. */
  readonly note?: string;
  readonly places: { readonly name: Place; readonly email: Place };
}

/** One name in a topic's `Người thực hiện`; `member` is missing where nobody of that name is in `Thành viên`. */
export interface Assignee {
  readonly name: string;
  readonly member?: Member;
}

export type TopicField =
  | 'number'
  | 'title'
  | 'quarter'
  | 'month'
  | 'date'
  | 'time'
  | 'place'
  | 'assignees'
  | 'due'
  | 'status'
  | 'outline';

export interface Topic {
  /** 1-based row of the sheet. */
  readonly row: number;
  /** As printed: two digits at least (`02`); from the row, else from the topic's order. */
  readonly number: string;
  /** True where `Số` is empty and the number comes from the order. */
  readonly numberDerived: boolean;
  /** Tidy, without outer quotation marks; empty where the cell is. */
  readonly title: string;
  /** From the row, else from the month, else from the date. */
  readonly quarter?: Quarter;
  /** 1–12, from the row, else from the date. */
  readonly month?: number;
  /** The last month where the row gives a run of them (`tháng 9–10`). */
  readonly monthEnd?: number;
  readonly date?: CalendarDate;
  /** As typed, tidy (`14 giờ 00`). */
  readonly time?: string;
  readonly place?: string;
  readonly assignees: readonly Assignee[];
  /** As typed in `Hạn nộp đề cương`; `outlineDue` gives the date that holds. */
  readonly dueTyped?: CalendarDate;
  readonly status: string;
  readonly outlineLink: string;
  /** Where each was read from: a month that comes from the date stands in the date's cell. */
  readonly places: Readonly<Record<TopicField, Place>>;
}

export interface Settings {
  readonly form: Form;
  readonly superior?: string;
  readonly unit: string;
  readonly year: PlanYear;
  /** Digits as typed; empty: a blank to fill in by hand. */
  readonly documentNumber?: string;
  readonly symbol: string;
  readonly locality?: string;
  readonly issueDate?: CalendarDate;
  readonly signer?: string;
  readonly signerTitle: string;
  readonly chair: string;
  readonly defaultPlace?: string;
  readonly defaultTime?: string;
  readonly outlineLeadDays: number;
  /** The day of the month on which the unit meets; missing where none is given. */
  readonly usualDay?: UsualDay;
  /** Days off beside weekends and holidays, such as a Friday that was swapped. */
  readonly daysOff?: readonly CalendarDate[];
  /** Days worked though they would be off, such as the Saturday that makes up for it. */
  readonly makeUpDays?: readonly CalendarDate[];
  readonly noticeLeadDays: number;
  /** Days before an outline is due from which on its writers are reminded. */
  readonly remindLeadDays: number;
  readonly dailyMailLimit: number;
  readonly language: 'vi' | 'en';
  /** The link in the row `Văn bản kế hoạch`, empty where there is none. */
  readonly planLink: string;
  /** Who writes the minutes. */
  readonly secretary?: string;
  /** What calls the members to a meeting; a notice where missing. */
  readonly calledBy?: 'notice' | 'invitation';
  /** What a meeting ends in; a conclusion where missing. */
  readonly endsIn?: 'conclusion' | 'resolution';
  /** The plan has been issued: it is never rewritten. */
  readonly isIssued?: boolean;
  /** Each outline is shared with who is to write it. */
  readonly sharesOutlines?: boolean;
  /** Letters are sent as soon as they are made. */
  readonly sendsAtOnce?: boolean;
}

export type Section = 'bases' | 'opening' | 'aims' | 'method' | 'materials' | 'closing' | 'recipients';

export interface Plan {
  readonly settings: Settings;
  readonly topics: readonly Topic[];
  readonly members: readonly Member[];
  /** Paragraphs of `Nội dung` in the sheet's order; the project's own where the tab has none for a part. */
  readonly content: Readonly<Record<Section, readonly string[]>>;
}
