import { describe, expect, it } from 'vitest';
import { eraYear } from '../../../simulators/trust/era.ts';
import {
  dayStartMs,
  endOfDayMs,
  printDay,
  printTimestamp,
  startOfDayMs,
} from '../../../simulators/trust/japanese-time.ts';

describe('eras', () => {
  it.each([
    ['20190501', 5, 1],
    ['20190430', 4, 31],
    ['19890108', 4, 1],
    ['19890107', 3, 64],
    ['19800217', 3, 55],
    ['19261224', 2, 15],
    ['19120729', 1, 45],
    ['18680124', 0, 1868],
  ])('%s lies in era %i, year %i', (day, code, year) => {
    expect(eraYear(day)).toEqual({ code, year });
  });
});

describe('days in Japan', () => {
  it('begin at 15:00 UTC', () => {
    const atMs = Date.parse('2026-01-01T14:59:59Z');
    expect(printDay(atMs)).toBe('20260101');
    expect(printDay(atMs + 1000)).toBe('20260102');
    expect(endOfDayMs(atMs)).toBe(atMs);
    expect(startOfDayMs(atMs + 1000)).toBe(atMs + 1000);
    expect(printTimestamp(atMs)).toBe('20260101235959');
  });

  it('are read back as they were printed', () => {
    expect(printDay(dayStartMs('20240229'))).toBe('20240229');
    expect(dayStartMs('20240229')).toBe(startOfDayMs(dayStartMs('20240229')));
  });
});
