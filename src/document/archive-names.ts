/** Names of a quarter's archive and of what lies in it, fit for any disk. */
import { pad } from '../plan/date';
import { spanPhrase } from '../plan/period';
import type { Plan, Quarter } from '../plan/plan';
import { shortenText, tidyText } from '../plan/text';

/** The name of the cover list within the archive. */
export const COVER_NAME = 'Danh mục hồ sơ';

/** Characters of a name in the archive; an unpacker adds the path of a folder before it. */
const LONGEST = 100;

/** `Hồ sơ sinh hoạt chuyên đề quý II năm 2026.zip`; `part` from 1. */
export function archiveName({ settings }: Pick<Plan, 'settings'>, quarter: Quarter, part: number): string {
  const name = `Hồ sơ sinh hoạt chuyên đề ${spanPhrase(settings.year, quarter)}`;
  return `${name}${part > 1 ? ` (phần ${part})` : ''}.zip`;
}

/** `02 Kế hoạch sinh hoạt chuyên đề năm 2026`; `order` from 1. */
export function entryName(order: number, name: string): string {
  const safe = tidyText(name).replace(/[/\\:*?"<>|]+/g, '-');
  // Cut between words.
  const short = shortenText(safe, LONGEST).replace(/(?<!^)\s\S*…$/, '…');
  return `${pad(order)} ${short.replace(/[\s.]+$/, '')}`;
}
