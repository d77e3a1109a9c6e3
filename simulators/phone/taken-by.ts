import type { Field } from './screens/screen.ts';

/**
 * What a field takes of what is typed: digits only, or letters and digits with small letters made capital, because the
 * card knows only capital ones (guide S-S 6; observed by its public clients). Everything else never comes near the card.
 */
export function takenBy(keyboard: Field['keyboard'], typed: string): string {
  return keyboard === 'digits' ? typed.replaceAll(/[^0-9]/g, '') : typed.replaceAll(/[^0-9A-Za-z]/g, '').toUpperCase();
}
