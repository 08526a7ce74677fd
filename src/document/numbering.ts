/** Types, numbers and symbols of the papers that are issued under a number. */
import { pad } from '../plan/date';
import type { Form, Settings } from '../plan/plan';
import type { TemplateKind } from '../plan/template-kind';
import { tidyText } from '../plan/text';
import type { Issue } from './kinds';

export type NumberedKind = Exclude<TemplateKind, 'outline' | 'dossier'>;

interface PaperType {
  /** As `Sổ văn bản` names it; numbers run by it. */
  readonly name: string;
  readonly abbreviation: string;
}

const PLAN: PaperType = { name: 'Kế hoạch', abbreviation: 'KH' };
const NOTICE: PaperType = { name: 'Thông báo', abbreviation: 'TB' };

/** 05-HD/VPTW. */
const PARTY_TYPES: Readonly<Record<NumberedKind, PaperType>> = {
  plan: PLAN,
  supplement: PLAN,
  notice: NOTICE,
  invitation: { name: 'Giấy mời', abbreviation: 'GM' },
  minutes: { name: 'Biên bản', abbreviation: 'BB' },
  conclusion: { name: 'Kết luận', abbreviation: 'KL' },
  resolution: { name: 'Nghị quyết', abbreviation: 'NQ' },
  report: { name: 'Báo cáo', abbreviation: 'BC' },
};

/** NĐ 30/2020/NĐ-CP, Phụ lục III knows no `kết luận`: a meeting's conclusion is told by a notice. */
const STATE_TYPES: Readonly<Record<NumberedKind, PaperType>> = { ...PARTY_TYPES, conclusion: NOTICE };

export function paperType(kind: NumberedKind, form: Form): PaperType {
  return (form === 'party' ? PARTY_TYPES : STATE_TYPES)[kind];
}

/** The plan's symbol with the type's letters in the place of its own: `KH/CB` → `TB/CB`, `KHTCM` → `TBTCM`. */
export function symbolOf(kind: NumberedKind, { form, symbol }: Pick<Settings, 'form' | 'symbol'>): string {
  const own = tidyText(symbol);
  const { abbreviation } = paperType(kind, form);
  if (abbreviation === PLAN.abbreviation) return own;
  if (/^KH(?!\p{Ll})/u.test(own)) return abbreviation + own.slice(PLAN.abbreviation.length);
  return `${abbreviation}${form === 'party' ? '/' : '-'}${own}`;
}

/** `05-TB/CB`, `05/TB-TCM`: number and symbol as they are cited. */
export function citeNumber({ number, symbol }: Pick<Issue, 'number' | 'symbol'>, form: Form): string {
  return `${number}${form === 'party' ? '-' : '/'}${symbol}`;
}

/** Numbers under 10 are padded. */
export function formatSerial(number: number): string {
  return pad(number);
}
