import { eraYear } from '../trust/era.ts';
import { printDay } from '../trust/japanese-time.ts';
import { cardValidity } from './card-dates.ts';
import type { Persona } from './persona.ts';

/** The birthdate with the year of the era, `YYMMDD`: a key of the card and the beginning of 照合番号B. */
export function eraBirthdate(birthdate: string): string {
  return String(eraYear(birthdate).year).padStart(2, '0').slice(-2) + birthdate.slice(4);
}

/** 照合番号B: birthdate by era, the year in which the card ends, and the code printed on it. */
export function matchingNumberB(persona: Persona, nowMs: number): string {
  const expiry = printDay(cardValidity(persona, nowMs).untilMs);
  return eraBirthdate(persona.birthdate) + expiry.slice(0, 4) + persona.securityCode;
}
