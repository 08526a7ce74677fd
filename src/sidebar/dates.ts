/** Days and moments as they are shown: `05/02/2026`. */

/** @param day `yyyy-mm-dd`; anything else is shown as it is */
export function showDay(day: string): string {
  return day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
}

const MOMENT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** By the clock of Viet Nam: `05/02/2026 08:30`. @param moment RFC 3339; anything else is shown as it is */
export function showMoment(moment: string): string {
  const time = Date.parse(moment);
  return Number.isNaN(time) ? moment : MOMENT.format(time).replace(',', '');
}
