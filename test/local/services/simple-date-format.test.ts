import { formatDate } from '../../../local/services/simple-date-format';

const DATE = new Date('2022-01-09T22:05:07.089Z');
const HANOI = 'Asia/Ho_Chi_Minh';

// https://docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html
test.each([
  ['dd/MM/yyyy', HANOI, '10/01/2022'],
  ['d/M/yy', HANOI, '10/1/22'],
  ['HH:mm:ss.SSS', HANOI, '05:05:07.089'],
  ['h:mm a', 'GMT', '10:05 PM'],
  ['k K', 'GMT', '22 10'],
  ['EEEE, MMMM d', HANOI, 'Monday, January 10'],
  ['EEE MMM', 'GMT', 'Sun Jan'],
  ["yyyy-MM-dd'T'HH:mm:ss'Z'", 'GMT', '2022-01-09T22:05:07Z'],
  ["yyyy-MM-dd'T'HH:mm:ssXXX", HANOI, '2022-01-10T05:05:07+07:00'],
  ["'o''clock' ''yy''", 'GMT', "o'clock '22'"],
  ['Z', 'America/New_York', '-0500'],
  ['HH z', 'GMT+7', '05 GMT+7'],
  ['HH', 'GMT-03:30', '18'],
  ['HH', 'No/Such_Zone', '22'],
  ['D u F', HANOI, '10 1 2'],
  ['ngày', HANOI, undefined],
])('%s in %s', (pattern, zone, wanted) => {
  if (wanted === undefined) expect(() => formatDate(DATE, zone, pattern)).toThrow('Illegal pattern character');
  else expect(formatDate(DATE, zone, pattern)).toBe(wanted);
});
