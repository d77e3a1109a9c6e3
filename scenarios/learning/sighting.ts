import type { Words } from '../../reports/words.ts';
import type { Exchange } from './exchange.ts';
import type { Traffic } from './traffic.ts';

/** What one entry of a recording shows about one option: a fact, never a guess. */
export interface Sighting {
  readonly entry: number;
  readonly words: Words;
  readonly shows:
    | { readonly value: unknown }
    /** A time that is at least so long: it can refute an option, not set it. */
    | { readonly atLeastMs: number }
    /** That it is none of the values which the option can have. */
    | 'something-else';
}

/** Looks for what a recording shows about one option. Nothing is the usual answer. */
export type Rule = (traffic: Traffic) => readonly Sighting[];

const sighting =
  (shows: Sighting['shows']) =>
  ({ entry }: Exchange, ja: string, en: string): Sighting => ({ entry, words: { ja, en }, shows });

/** An entry that shows a value. */
export const shows = (value: unknown, ...rest: Parameters<ReturnType<typeof sighting>>): Sighting =>
  sighting({ value })(...rest);

/** An entry that shows a time to be no shorter. */
export const showsAtLeast = (atLeastMs: number, ...rest: Parameters<ReturnType<typeof sighting>>): Sighting =>
  sighting({ atLeastMs })(...rest);

/** An entry that shows a value which the option does not know. */
export const showsSomethingElse = sighting('something-else');
