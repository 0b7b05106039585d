/**
 * Days. A `Day` is an ISO calendar day ("2021-08-19"); a day number counts days since 1970-01-01.
 * Everything here is plain arithmetic on the proleptic Gregorian calendar, in no time zone.
 */

export type Day = string;

/** An inclusive span of days. */
export interface DayRange {
  earliest: Day;
  latest: Day;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;

/** Whether the string is a day that exists: "2021-02-30" is not. */
export function isDay(value: string): value is Day {
  const match = DAY.exec(value);
  if (!match) return false;
  return isDayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Whether year, month (1 to 12) and day of the month name a day that exists. */
export function isDayOf(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number of days in a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (MONTHS[month - 1] ?? 0);
}

/** Days since 1970-01-01. Throws where the day does not exist. */
export function dayNumber(day: Day): number {
  const known = NUMBERS.get(day);
  if (known !== undefined) return known;
  if (!isDay(day)) throw new RangeError(`not a day: ${JSON.stringify(day)}, expected YYYY-MM-DD`);
  const number = Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY;
  if (NUMBERS.size < MOST_NUMBERS) NUMBERS.set(day, number);
  return number;
}

/** The numbers of days that were asked for: reports are compared by their days over and over. */
const NUMBERS = new Map<Day, number>();
const MOST_NUMBERS = 100_000;

/** The day of a day number. */
export function dayOfNumber(number: number): Day {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The day of year, month (1 to 12) and day of the month. */
export function dayOf(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function addDays(day: Day, count: number): Day {
  return dayOfNumber(dayNumber(day) + count);
}

/** 0 is Sunday, 6 is Saturday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** The calendar day of a publication time as its publisher saw it: the day at its own offset. */
export function dayOfTime(published: string): Day | undefined {
  const day = published.slice(0, 10);
  return isDay(day) ? day : undefined;
}

/** EDTF of an inclusive range: one day, or a closed interval (ISO 8601-2, level 0). */
export function edtfOf(range: DayRange): string {
  return range.earliest === range.latest ? range.earliest : `${range.earliest}/${range.latest}`;
}

/** Days that both ranges hold, or undefined where they are apart. */
export function intersectionOf(a: DayRange, b: DayRange): DayRange | undefined {
  const earliest = a.earliest > b.earliest ? a.earliest : b.earliest;
  const latest = a.latest < b.latest ? a.latest : b.latest;
  return earliest <= latest ? { earliest, latest } : undefined;
}

/** The first and last day of a year, a month or a day: "2021", "2021-08", "2021-08-19". */
export function rangeOfEdtf(edtf: string): DayRange | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[?~%]?$/.exec(edtf);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { earliest: dayOf(year, 1, 1), latest: dayOf(year, 12, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] !== undefined) {
    const day = dayOf(year, month, Number(match[3]));
    return isDay(day) ? { earliest: day, latest: day } : undefined;
  }
  return { earliest: dayOf(year, month, 1), latest: dayOf(year, month, daysInMonth(year, month)) };
}
