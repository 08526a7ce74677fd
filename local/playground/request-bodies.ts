/** Which requests there are, and what of their bodies is believed. */
import type { Breaks } from './contract';
import { Refusal } from './http';
import type { Request } from './requests';

export const REQUESTS: readonly string[] = [
  ...['/state', '/mail', '/file'].map((path) => `GET ${path}`),
  ...['/open', '/upload', '/run', '/answer', '/trigger', '/edit', '/rows', '/document', '/draft', '/break'].map(
    (path) => `POST ${path}`,
  ),
];

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** @param what one of the requests with a body that a visitor's process answers */
export function toRequest(what: string, body: Record<string, unknown>): Request {
  const [id, text, tab] = [textOf(body.id), textOf(body.text), textOf(body.tab)];
  switch (what) {
    case 'POST /run':
      return { do: 'run', function: textOf(body.function), args: Array.isArray(body.args) ? body.args : [] };
    case 'POST /trigger':
      return { do: 'trigger', id };
    case 'POST /edit':
      return { do: 'edit', tab, cell: textOf(body.cell), text };
    case 'POST /rows':
      return { do: 'rows', tab, what: textOf(body.do), at: Number(body.at) };
    case 'POST /document':
      return { do: 'document', id, what: textOf(body.do), text };
    case 'POST /draft':
      return { do: 'draft', id, what: textOf(body.do), subject: textOf(body.subject), text };
    default:
      return { do: 'break', breaks: readBreaks(body) };
  }
}

function readBreaks({
  killAt,
  isMailDenied,
  isQuotaUsedUp,
  hasLimits,
  locale,
  today,
}: Record<string, unknown>): Breaks {
  const isDay = isDayOfCalendar(today);
  if (today !== undefined && !isDay) throw new Refusal(400, 'Ngày không đọc được.');
  return {
    ...(killAt === null && { killAt }),
    ...(Number.isInteger(killAt) && (killAt as number) > 0 && { killAt: killAt as number }),
    ...(typeof isMailDenied === 'boolean' && { isMailDenied }),
    ...(typeof isQuotaUsedUp === 'boolean' && { isQuotaUsedUp }),
    ...(typeof hasLimits === 'boolean' && { hasLimits }),
    ...((locale === 'vi' || locale === 'en') && { locale }),
    ...(isDay && { today }),
  };
}

/** 30 February is none, though JavaScript reads it. */
function isDayOfCalendar(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[12]\d{3}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
