import type { PhoneRules } from './phone-rules.ts';

/** A stand-in that differs from the honest app in exactly one thing, which a check has to find. */
export interface PhoneDefect {
  readonly id: string;
  readonly room: 'phone';
  /** What is wrong with it, for testers. */
  readonly sentence: { readonly ja: string; readonly en: string };
  apply(rules: PhoneRules): PhoneRules;
}
