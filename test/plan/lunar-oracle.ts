/**
 * The lunar calendar from the mean motions of Sun and Moon: an oracle that shares no code with the library. After Hồ Ngọc Đức's
 * published description of the method (new moons and solar longitudes by Meeus), with the time zone as a parameter.
 */

const RADIAN = Math.PI / 180;
const MONTH = 29.530588853;

function julianDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 2_440_588;
}

/** Julian date, in UTC, of the k-th new moon since that of 1 January 1900. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const [t2, t3] = [t * t, t * t * t];
  const sun = RADIAN * (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3);
  const moon = RADIAN * (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3);
  const node = RADIAN * (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3);
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * Math.sin(RADIAN * (166.56 + 132.87 * t - 0.009173 * t2));
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(2 * moon + sun);
  return mean + correction - (-0.000278 + 0.000265 * t + 0.000262 * t2);
}

function newMoonDay(k: number, zone: number): number {
  return Math.floor(newMoon(k) + 0.5 + zone / 24);
}

/** 0–11: twelfths of the Sun's longitude at the beginning of a local day. */
function solarTerm(day: number, zone: number): number {
  const t = (day - 0.5 - zone / 24 - 2451545) / 36525;
  const anomaly = RADIAN * (357.5291 + 35999.0503 * t - 0.0001559 * t * t - 0.00000048 * t * t * t);
  const longitude =
    280.46645 +
    36000.76983 * t +
    0.0003032 * t * t +
    (1.9146 - 0.004817 * t - 0.000014 * t * t) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly);
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

/** The number, as in `newMoon`, of the month that holds the winter solstice of a year. */
function solsticeMonth(year: number, zone: number): number {
  const k = Math.floor((julianDay(year, 12, 31) - 2415021) / MONTH);
  return solarTerm(newMoonDay(k, zone), zone) >= 9 ? k - 1 : k;
}

/** Month and day (`0217`) of a day of a lunar year's first eleven months, none of them a leap month's. */
export function findLunarDay(year: number, lunarMonth: number, lunarDay: number, zone = 7): string {
  const [before, after] = [solsticeMonth(year - 1, zone), solsticeMonth(year, zone)];
  const termAt = (k: number) => solarTerm(newMoonDay(k, zone), zone);
  // Of thirteen months between two solstices the first without a new twelfth is the leap month.
  let leap = Number.POSITIVE_INFINITY;
  if (after - before === 13) {
    leap = before + 1;
    while (termAt(leap) !== termAt(leap + 1)) leap += 1;
  }
  const plain = before + lunarMonth + 1;
  const day = newMoonDay(plain >= leap ? plain + 1 : plain, zone) + lunarDay - 1;
  return new Date((day - 2_440_588) * 86_400_000).toISOString().slice(5, 10).replace('-', '');
}
