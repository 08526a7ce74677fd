/** One topic: the key that knows it again, its title, number, place and time as the papers give them. */
import { pad } from './date';
import type { Settings, Topic } from './plan';
import { foldKey, tidyText } from './text';

const QUOTE = /["“”„‟«»″]/g;

/** The key by which a topic is last run's topic: its folded title. */
export function topicKey(topic: Pick<Topic, 'title'>): string {
  return foldKey(topic.title);
}

/** Two digits at least: `03`. */
export function countPhrase(count: number): string {
  return pad(count);
}

/** `2`, `02` and 2 give `02`; what is not a whole number (`2a`) stays as typed, tidy. */
export function formatTopicNumber(value: string | number): string {
  const text = tidyText(String(value));
  return /^\d{1,9}$/.test(text) ? pad(Number(text)) : text;
}

/** Tidy, without the quotation marks around the whole title, whichever kinds they are and even if one is missing. */
export function bareTitle(text: string): string {
  const title = tidyText(text);
  const quotes = title.match(QUOTE) ?? [];
  const opens = title.search(QUOTE) === 0;
  const closes = quotes.length > 0 && title.endsWith(quotes[quotes.length - 1] as string);
  if (quotes.length === 1 && (opens || closes)) return tidyText(title.replace(QUOTE, ''));
  return opens && closes && isOnePair(quotes) ? tidyText(title.slice(1, -1)) : title;
}

/** Whether the first mark is closed by the last: the marks between are pairs of their own, and of another kind if straight. */
function isOnePair(quotes: readonly string[]): boolean {
  const outer = [quotes[0] as string, quotes[quotes.length - 1] as string];
  let depth = 0;
  return quotes.slice(1, -1).every((quote) => {
    if (!'“”„«»'.includes(quote)) return !outer.includes(quote);
    depth += '“„«'.includes(quote) ? 1 : -1;
    return depth >= 0;
  });
}

/** The row's place, else the setting's; empty where neither is given. */
export function meetingPlace(topic: Pick<Topic, 'place'>, settings: Pick<Settings, 'defaultPlace'>): string {
  return topic.place ?? settings.defaultPlace ?? '';
}

/** The row's time, else the setting's; empty where neither is given. */
export function meetingTime(topic: Pick<Topic, 'time'>, settings: Pick<Settings, 'defaultTime'>): string {
  return topic.time ?? settings.defaultTime ?? '';
}
