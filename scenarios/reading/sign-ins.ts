import type { JournalSeen } from '../check.ts';
import { exchangesOf, pathOf, type ExchangeSeen } from './exchanges.ts';
import { onceForJournal } from './once-for-journal.ts';

/** One sign-in as far as it can be seen from outside: the browser's page and the app's session, put together. */
export interface SignIn {
  /** From the interaction page's URL. */
  readonly interaction: string;
  /** What the service asked for. */
  readonly scopes: readonly string[];
  readonly clientId: string;
  /** The app's sessions that belong to it, by ticket or by number. */
  readonly sessions: readonly string[];
  /** Every answer that sent the browser to the service with a code. */
  readonly codes: readonly { readonly code: string; readonly n: number }[];
}

const INTERACTION = /\/interactions\/([^/?]+)/;
const SESSION = /\/app\/sessions\/([^/?]+)/;

/** Finds every sign-in in a journal. */
export const signInsOf = onceForJournal((journal): readonly SignIn[] => {
  const exchanges = exchangesOf(journal);
  const sessionOfTicket = new Map(exchanges.flatMap(ticketAndSession));
  return exchanges.filter(startsInteraction).map((start) => {
    const interaction = interactionOf(start.location?.url ?? '') ?? '';
    return {
      interaction,
      scopes: String(start.query?.['scope'] ?? '').split(' '),
      clientId: String(start.query?.['client_id'] ?? ''),
      sessions: sessionsOf(interaction, journal, exchanges, sessionOfTicket),
      codes: exchanges.flatMap((exchange) => codeOf(exchange, interaction)),
    };
  });
});

/** The interaction that a URL of a page belongs to. */
export function interactionOf(url: string): string | undefined {
  return INTERACTION.exec(url)?.[1];
}

/** The session that a call of the app belongs to. */
export function sessionOf(url: string): string | undefined {
  return SESSION.exec(url)?.[1];
}

function startsInteraction(exchange: ExchangeSeen): boolean {
  return (
    pathOf(exchange).endsWith('/protocol/openid-connect/auth') &&
    interactionOf(exchange.location?.url ?? '') !== undefined
  );
}

function ticketAndSession(exchange: ExchangeSeen): [string, string][] {
  const ticket = exchange.sent?.['ticket'];
  const session = exchange.received?.['id'];
  if (exchange.method !== 'POST' || typeof ticket !== 'string' || typeof session !== 'string') return [];
  return [[ticket, session]];
}

function codeOf(exchange: ExchangeSeen, interaction: string): { code: string; n: number }[] {
  const code = exchange.location?.query['code'];
  return typeof code === 'string' && interactionOf(exchange.url) === interaction ? [{ code, n: exchange.n }] : [];
}

/** A code's link is seen when it is scanned; a smartphone's when the phone takes it from the interaction's page. */
function sessionsOf(
  interaction: string,
  journal: JournalSeen,
  exchanges: readonly ExchangeSeen[],
  sessionOfTicket: ReadonlyMap<string, string>,
): string[] {
  const scanned = journal
    .filter(({ kind, data }) => kind === 'scan' && interactionOf(String(data['page'])) === interaction)
    .map(({ data }) => new URL(String(data['link'])).searchParams.get('ticket') ?? '');
  const sessions = scanned.flatMap((ticket) => sessionOfTicket.get(ticket) ?? []);
  const returning = exchanges.filter(
    ({ received }) => interactionOf(String(received?.['return_url'] ?? '')) === interaction,
  );
  return [
    ...new Set([...sessions, ...returning.flatMap(({ url, received }) => sessionOf(url) ?? String(received?.['id']))]),
  ];
}
