import type { ServiceRules } from './rules.ts';

/** A service that is honest but for one thing. `sentence` says what it does wrong. */
export interface ServiceDefect {
  readonly id: string;
  readonly room: 'relying-party';
  readonly sentence: { readonly ja: string; readonly en: string };
  readonly apply: (rules: ServiceRules) => ServiceRules;
}
