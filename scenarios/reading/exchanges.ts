import type { Exchange } from '../../simulators/world/exchange.ts';
import { onceForJournal } from './once-for-journal.ts';

/** An exchange as it stands in the journal. */
export type ExchangeSeen = Exchange & { readonly n: number; readonly atMs: number };

/** Every HTTP exchange, in order of the answers. */
export const exchangesOf = onceForJournal((journal): readonly ExchangeSeen[] =>
  journal
    .filter((entry) => entry.kind === 'exchange')
    .map(({ n, atMs, data }) => ({ ...(data as unknown as Exchange), n, atMs })),
);

/** The path of an exchange's URL, without origin. */
export function pathOf(exchange: Pick<Exchange, 'url'>): string {
  return new URL(exchange.url).pathname;
}
