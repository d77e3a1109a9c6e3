const DAY_MS = 86_400_000;
const AHEAD_OF_UTC_MS = 9 * 3_600_000;

/** The moment at which the day of `atMs` began in Japan, in milliseconds since 1970. */
export function startOfDayMs(atMs: number): number {
  return Math.floor((atMs + AHEAD_OF_UTC_MS) / DAY_MS) * DAY_MS - AHEAD_OF_UTC_MS;
}

/** The last whole second of the day of `atMs` in Japan: when things that end on that day end. */
export function endOfDayMs(atMs: number): number {
  return startOfDayMs(atMs) + DAY_MS - 1000;
}

/** The moment `days` days after `atMs`; Japan has no daylight saving. */
export function addDaysMs(atMs: number, days: number): number {
  return atMs + days * DAY_MS;
}

/** The day of `atMs` in Japan as `YYYYMMDD`. */
export function printDay(atMs: number): string {
  return printTimestamp(atMs).slice(0, 8);
}

/** The time of `atMs` in Japan as `YYYYMMDDhhmmss`. */
export function printTimestamp(atMs: number): string {
  return new Date(atMs + AHEAD_OF_UTC_MS).toISOString().replaceAll(/\D/g, '').slice(0, 14);
}

/** The start of the day `YYYYMMDD` in Japan, in milliseconds since 1970; a day past the end of its month runs on. */
export function dayStartMs(day: string): number {
  const [year, month, date] = [day.slice(0, 4), day.slice(4, 6), day.slice(6, 8)].map(Number);
  return Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, date) - AHEAD_OF_UTC_MS;
}
