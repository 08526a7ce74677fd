/** Days and moments as Vietnamese readers write them. */

/** @param day `yyyy-mm-dd` */
export function formatDay(day: string): string {
  return day.split('-').reverse().join('/');
}

const MOMENT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** @param moment anything that `Date` reads; what it does not read stays as it is */
export function formatMoment(moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? moment : MOMENT.format(date).replace(',', '');
}
