import { addDaysMs, dayStartMs, endOfDayMs, printDay, startOfDayMs } from '../trust/japanese-time.ts';
import type { Persona, PersonaCertificate } from './persona.ts';

/** From when to when something is good, in milliseconds since 1970, both included. */
export interface Validity {
  readonly fromMs: number;
  readonly untilMs: number;
}

const ADULT_AT = 18;

/** When a persona's card was issued and ends: on the tenth birthday after issue, the fifth for the young. */
export function cardValidity({ birthdate, card }: Persona, nowMs: number): Validity {
  const fromMs = dayMs(card.issued, nowMs);
  const young = printDay(fromMs) < birthday(birthdate, Number(birthdate.slice(0, 4)) + ADULT_AT);
  const untilDayMs =
    card.expires === undefined ? nthBirthdayMs(birthdate, fromMs, young ? 5 : 10) : dayMs(card.expires, nowMs);
  return { fromMs, untilMs: endOfDayMs(untilDayMs) };
}

/**
 * When one of its certificates was issued and ends: with the fifth birthday after issue, or with the card if that is
 * earlier.
 */
export function certificateValidity(persona: Persona, certificate: PersonaCertificate, nowMs: number): Validity {
  const { issued, expires } = certificate;
  const fromMs = dayMs(issued, nowMs);
  if (expires !== undefined) return { fromMs, untilMs: endOfDayMs(dayMs(expires, nowMs)) };
  const birthdayMs = endOfDayMs(nthBirthdayMs(persona.birthdate, fromMs, 5));
  return { fromMs, untilMs: Math.min(birthdayMs, cardValidity(persona, nowMs).untilMs) };
}

function dayMs(day: number | string, nowMs: number): number {
  return typeof day === 'string' ? dayStartMs(day) : addDaysMs(startOfDayMs(nowMs), day);
}

function nthBirthdayMs(birthdate: string, afterMs: number, n: number): number {
  const after = printDay(afterMs);
  const year = Number(after.slice(0, 4));
  const first = birthday(birthdate, year) > after ? year : year + 1;
  return dayStartMs(birthday(birthdate, first + n - 1));
}

/** The birthday in a year, as `YYYYMMDD`. Who was born on 29 February has it on the 28th in other years (assumed). */
function birthday(birthdate: string, year: number): string {
  const monthAndDay = birthdate.slice(4);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return `${year}${monthAndDay === '0229' && !leap ? '0228' : monthAndDay}`;
}
