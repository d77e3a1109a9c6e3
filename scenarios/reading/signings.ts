import type { ServiceKind } from '../../reports/result.ts';
import type { JournalSeen } from '../check.ts';
import { exchangesOf, pathOf, type ExchangeSeen } from './exchanges.ts';
import { kindOfService } from '../scenario.ts';
import { sessionOf } from './sign-ins.ts';

/** One COMPUTE DIGITAL SIGNATURE with the 署名用 key. */
export interface CardSignature {
  readonly n: number;
  /** The phone at which the card lay. */
  readonly phone: string;
  /** The session that the app was about. */
  readonly session: string;
  /** The hash in what the card was given, lower-case hexadecimal; `undefined` when it was no DigestInfo of SHA-256. */
  readonly hash: string | undefined;
}

const SIGN_KEY = '00A4020C02001A';
const SELECT = '00A4';
const COMPUTE = '802A0080';
const DIGEST_INFO = /^3031300D060960864801650304020105000420([\dA-F]{64})/;
const GROUPED = /(?:[\da-f]{8} ){7}[\da-f]{8}/;

/** Every signature with the 署名用 key, in order. */
export function cardSignaturesOf(journal: JournalSeen): CardSignature[] {
  let onSignKey = false;
  return journal.flatMap(({ n, kind, data }) => {
    const command = kind === 'apdu' ? String(data['command']) : '';
    if (kind === 'power') onSignKey = false;
    if (command.startsWith(SELECT)) onSignKey = command === SIGN_KEY && data['sw'] === '9000';
    if (!onSignKey || !command.startsWith(COMPUTE) || data['sw'] !== '9000') return [];
    const phone = journal.findLast((one) => one.n < n && one.kind === 'card' && one.data['held'] === true)?.actor ?? '';
    return [
      {
        n,
        phone,
        session: sessionAt(journal, phone, n),
        hash: DIGEST_INFO.exec(command.slice(10))?.[1]?.toLowerCase(),
      },
    ];
  });
}

function sessionAt(journal: JournalSeen, phone: string, before: number): string {
  const call = exchangesOf(journal).findLast(
    ({ n, from, url }) => n < before && from === phone && url.includes('/app/sessions'),
  );
  return (call && (sessionOf(call.url) ?? String(call.received?.['id']))) ?? '';
}

/** The hash that a text shows, in groups of eight digits; given back without the spaces. */
export function hashIn(lines: readonly string[]): string | undefined {
  return GROUPED.exec(lines.join('\n'))?.[0].replaceAll(' ', '');
}

/** Every start of a signing that the broker took, in order. */
export function startsOf(journal: JournalSeen): ExchangeSeen[] {
  return exchangesOf(journal).filter((one) => pathOf(one) === '/api/sign-transactions' && one.status === 201);
}

/** Every call for the result of a signing, in order. */
export function resultCallsOf(journal: JournalSeen): ExchangeSeen[] {
  return exchangesOf(journal).filter((one) => /^\/api\/sign-transactions\/[^/]+\/result$/.test(pathOf(one)));
}

/** The first result that was given to a service of this kind. */
export function resultGivenTo(kind: ServiceKind, journal: JournalSeen): ExchangeSeen['received'] {
  return resultCallsOf(journal).find(({ from, status }) => status === 200 && kindOfService(from) === kind)?.received;
}

/** Every question to a platform operator, in order. */
export function verificationsOf(journal: JournalSeen): ExchangeSeen[] {
  return exchangesOf(journal).filter((one) => pathOf(one) === '/verifications');
}

/** The hash that a service handed in, lower-case hexadecimal, whether as it is or in a DigestInfo. */
export function hashHandedIn(start: ExchangeSeen | undefined): string | undefined {
  const bytes = Buffer.from(String(start?.sent?.['data']), 'base64').toString('hex');
  return bytes.length === 64 ? bytes : DIGEST_INFO.exec(bytes.toUpperCase())?.[1]?.toLowerCase();
}
