/** Times of day as people type them. */
import { foldKey } from './text';

const TIME = /^(?:lúc )?(\d{1,2}) ?(?:giờ|h|g|:)(?: ?(\d{2}))?(?: ?(?:phút|p))?(?: (sáng|trưa|chiều|tối))?$/;

/** Equal keys are one time: minutes since midnight where the text is a time (`14 giờ 00`, `14h`, `2 giờ chiều`), else its words. */
export function timeKey(text: string): string {
  return String(readMinutes(text) ?? foldKey(text));
}

/** `undefined` for what is no time of a day. */
export function readClockTime(text: string): { readonly hour: number; readonly minute: number } | undefined {
  const minutes = readMinutes(text);
  if (minutes === undefined || minutes >= 24 * 60) return undefined;
  return { hour: Math.floor(minutes / 60), minute: minutes % 60 };
}

function readMinutes(text: string): number | undefined {
  const parts = TIME.exec(foldKey(text));
  if (!parts) return undefined;
  const isLate = parts[3] === 'chiều' || parts[3] === 'tối';
  const hour = Number(parts[1]) + (isLate && Number(parts[1]) < 12 ? 12 : 0);
  return hour * 60 + Number(parts[2] ?? 0);
}
