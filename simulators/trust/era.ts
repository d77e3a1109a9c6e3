/** First day, as `YYYYMMDD`, and code of each era, the newest first. */
const ERAS = [
  { code: 5, firstDay: '20190501' },
  { code: 4, firstDay: '19890108' },
  { code: 3, firstDay: '19261225' },
  { code: 2, firstDay: '19120730' },
  { code: 1, firstDay: '18680125' },
] as const;

/** A day by the Japanese calendar: which era (1 明治 … 5 令和) and which year of it, from 1. */
export interface EraYear {
  readonly code: number;
  readonly year: number;
}

/** Finds the era of a day given as `YYYYMMDD`; a day before 明治 has code 0 and keeps its Gregorian year. */
export function eraYear(day: string): EraYear {
  const year = Number(day.slice(0, 4));
  const era = ERAS.find(({ firstDay }) => day >= firstDay);
  return era ? { code: era.code, year: year - Number(era.firstDay.slice(0, 4)) + 1 } : { code: 0, year };
}
