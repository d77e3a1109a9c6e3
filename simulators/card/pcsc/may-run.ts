import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { explainIssues } from '../../trust/explain-issues.ts';
import { HarnessError } from '../../world/harness-error.ts';
import { CARD_INFO } from '../applications/card-info.ts';
import { JPKI } from '../applications/jpki.ts';
import type { ApplicationId } from '../applications/layout.ts';
import type { CardSurvey } from './survey-card.ts';

const PINS = {
  authentication: { application: 'jpki', id: JPKI.authenticationPin },
  signing: { application: 'jpki', id: JPKI.signingPassword },
  cardInfo: { application: 'card-info', id: CARD_INFO.pin },
} as const satisfies Record<string, { application: ApplicationId; id: number }>;

/** The PINs that a scenario can cost tries of. */
export type SpendablePin = keyof typeof PINS;

/** How many tries of each PIN; one left out is not spent, or not known. */
export type Tries = Readonly<Partial<Record<SpendablePin, number>>>;

/** Reads the tries left out of what a card says of itself. */
export function triesLeft({ applications }: Pick<CardSurvey, 'applications'>): Tries {
  const known = Object.entries(PINS).flatMap(([pin, { application, id }]) => {
    const pins = applications.find((one) => one.id === application)?.pins;
    const left = pins?.find((one) => one.id === id)?.left;
    return left === undefined ? [] : [[pin, left] as const];
  });
  return Object.fromEntries(known);
}

/**
 * Says whether a scenario may run with a physical card: never when it could spend the last try of a PIN, nor when the
 * card does not say how many there are, unless the card is disposable.
 * @param spends the most tries that the scenario may cost
 */
export function mayRun(
  spends: Tries,
  left: Tries,
  disposable: boolean,
): { readonly may: true } | { readonly may: false; readonly why: string } {
  if (disposable) return { may: true };
  for (const [pin, most = 0] of Object.entries(spends)) {
    const tries = left[pin as SpendablePin];
    if (most === 0 || (tries !== undefined && tries > most)) continue;
    const got = tries ?? 'an unknown number';
    const why = `Failed to run with this card: expected more than ${most} tries of the ${pin} PIN, got ${got}; a card that may be locked must be listed as disposable.`;
    return { may: false, why };
  }
  return { may: true };
}

const disposableCards = z.array(
  z.strictObject({
    fingerprint: z.string().regex(/^[\dA-F]{64}$/, 'expected the fingerprint that `tegata card info` shows'),
    note: z.string().min(1).optional(),
  }),
);

/**
 * Reads a file of cards that may be locked: a JSON array of `{ fingerprint, note? }`.
 * @returns the fingerprints
 * @throws HarnessError `file-invalid` that says what is wrong where
 */
export async function readDisposableCards(path: string): Promise<ReadonlySet<string>> {
  const fail = (why: string, cause?: unknown): HarnessError =>
    new HarnessError('file-invalid', `Failed to read the disposable cards in ${path}: ${why}.`, { cause });
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw fail('expected a file, got none', cause);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw fail('expected JSON', cause);
  }
  const read = disposableCards.safeParse(json);
  if (!read.success) throw fail(explainIssues(read.error));
  return new Set(read.data.map(({ fingerprint }) => fingerprint));
}
