import { z } from 'zod';
import { HarnessError } from '../simulators/world/harness-error.ts';
import type { CardOrder } from '../scenarios/card-desk/tell-served-card.ts';
import { flag, readerAddress } from './card-options.ts';
import type { Command } from './context.ts';
import { language, wholeNumber } from './option-types.ts';
import { parseOptions } from './parse-options.ts';

const tellOptions = z.strictObject({ vpcd: readerAddress.exactOptional(), json: flag, lang: language });

const PLACES = {
  ja: { in: 'リーダーに入っている', out: 'リーダーから出ている', waiting: 'リーダーを待っている' },
  en: { in: 'in the reader', out: 'out of the reader', waiting: 'waiting for the reader' },
} as const;

const ORDERS: Readonly<Record<string, (value: string | undefined) => CardOrder>> = {
  insert: without('insert'),
  remove: without('remove'),
  cut: without('cut'),
  state: without('state'),
  swap(value) {
    if (value !== undefined) return { do: 'swap', persona: value };
    throw new HarnessError('option-invalid', 'Failed to swap: expected a persona behind swap, got nothing.');
  },
  slow(value) {
    const delayMs = wholeNumber(0, 600_000).safeParse(value);
    if (delayMs.success) return { do: 'slow', delayMs: delayMs.data };
    const got = value ?? 'nothing';
    throw new HarnessError('option-invalid', `Failed to slow: expected milliseconds from 0 to 600000, got ${got}.`);
  },
};

/** `tegata card tell`: gives an order to a card that is being served, and says how it stands then. */
export const cardTell: Command<[order: string, value: string | undefined, raw: Record<string, unknown>]> = async (
  { terminal, environment },
  order,
  value,
  raw,
) => {
  const { vpcd, json, lang = terminal.language } = parseOptions(tellOptions, raw);
  const read = Object.hasOwn(ORDERS, order) ? ORDERS[order] : undefined;
  if (!read) {
    const known = Object.keys(ORDERS).join(', ');
    throw new HarnessError('option-invalid', `Failed to tell the card: expected one of ${known}, got “${order}”.`);
  }
  const { tellServedCard } = await import('../scenarios/card-desk/tell-served-card.ts');
  const reader = vpcd && `${vpcd.host}:${vpcd.port}`;
  const state = await tellServedCard(environment, read(value), reader);
  terminal.print(json ? JSON.stringify(state) : `${state.card} @ ${state.reader}: ${PLACES[lang][state.place]}`);
  return 0;
};

function without(name: 'insert' | 'remove' | 'cut' | 'state'): (value: string | undefined) => CardOrder {
  return (value) => {
    if (value === undefined) return { do: name };
    throw new HarnessError(
      'option-invalid',
      `Failed to tell the card: expected nothing behind ${name}, got “${value}”.`,
    );
  };
}
