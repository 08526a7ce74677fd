/** Times of day as people type them, for telling whether two are one. */
import { foldKey } from './text';

const TIME = /^(?:lúc )?(\d{1,2}) ?(?:giờ|h|g|:)(?: ?(\d{2}))?(?: ?(?:phút|p))?(?: (sáng|trưa|chiều|tối))?$/;

/** Equal keys are one time: minutes since midnight where the text is a time (`14 giờ 00`, `14h`, `2 giờ chiều`), else its words. */
export function timeKey(text: string): string {
  const words = foldKey(text);
  const parts = TIME.exec(words);
  if (!parts) return words;
  const isLate = parts[3] === 'chiều' || parts[3] === 'tối';
  const hour = Number(parts[1]) + (isLate && Number(parts[1]) < 12 ? 12 : 0);
  return String(hour * 60 + Number(parts[2] ?? 0));
}
