import { X509Certificate } from 'node:crypto';
import { plainWord } from '../plain-word.ts';
import { shows, type Rule, type Sighting } from '../sighting.ts';
import type { Exchange } from '../exchange.ts';
import type { Traffic } from '../traffic.ts';

const HASH_BYTES = 32;
const DIGEST_INFO_BYTES = 51;
const RSA_2048_BYTES = 256;
const FIVE_PARTS = /^[\w-]+(?:\.[\w-]*){4}$/;

/** Names the only member whose value is of a kind; nothing where there is none, or more than one. */
function naming(
  exchange: Exchange,
  values: Readonly<Record<string, unknown>>,
  is: (value: unknown, name: string) => boolean,
  what: { readonly ja: string; readonly en: string },
): Sighting[] {
  const [name, ...more] = Object.entries(values).flatMap(([member, value]) => (is(value, member) ? [member] : []));
  const word = plainWord(name);
  if (word === undefined || more.length > 0) return [];
  return [shows(word, exchange, `${what.ja}のは ${word} だけ。`, `${word} alone ${what.en}.`)];
}

const bytesOf = (value: unknown): Buffer | undefined =>
  typeof value === 'string' && /^[\w+/]+={0,2}$/.test(value) && value.length % 4 === 0
    ? Buffer.from(value, 'base64')
    : undefined;

const isCertificate = (value: unknown): boolean => {
  const bytes = bytesOf(value);
  if (!bytes) return false;
  try {
    return new X509Certificate(bytes).serialNumber !== '';
  } catch {
    return false;
  }
};

const started =
  (look: (start: Traffic['signStarts'][number], traffic: Traffic) => Sighting[]): Rule =>
  (traffic) =>
    traffic.signStarts.filter(({ exchange }) => exchange.status < 300).flatMap((start) => look(start, traffic));

const fetched =
  (is: (value: unknown) => boolean, ja: string, en: string): Rule =>
  ({ signResults }) =>
    signResults
      .filter(({ exchange }) => exchange.status === 200)
      .flatMap(({ exchange, answer }) => naming(exchange, answer, is, { ja, en }));

/** What the members of the sign API are called, by what their values are. */
export const signMembers = {
  data: started(({ exchange, posted }) =>
    naming(exchange, posted, (value) => [HASH_BYTES, DIGEST_INFO_BYTES].includes(bytesOf(value)?.length ?? 0), {
      ja: 'ハッシュ値かDigestInfoの長さのBase64な',
      en: 'is Base64 of the length of a hash or DigestInfo',
    }),
  ),
  mode: started(({ exchange, posted }) =>
    naming(exchange, posted, (value) => value === 'hash' || value === 'digest_info', {
      ja: 'hash か digest_info である',
      en: 'is hash or digest_info',
    }),
  ),
  id: started(({ exchange, answer }, { authorizations, signResults }) => {
    const used = new Set([
      ...authorizations.map(({ url }) => url.searchParams.get('sign_transaction_id')),
      ...signResults.map(({ id }) => id),
    ]);
    return naming(exchange, answer, (value) => typeof value === 'string' && used.has(value), {
      ja: '後で取引の番号として使われた',
      en: 'is used later as the transaction’s id',
    });
  }),
  expiresIn: started(({ exchange, answer }) =>
    naming(exchange, answer, (value, name) => typeof value === 'number' && /expire/i.test(name), {
      ja: '期限を表す名前で、値が数である',
      en: 'is named as an expiry and is a number',
    }),
  ),
  jwe: fetched(
    (value) => typeof value === 'string' && FIVE_PARTS.test(value),
    'JWEの形をしている',
    'has the form of a JWE',
  ),
  certificate: fetched(isCertificate, '証明書として読める', 'can be read as a certificate'),
  signature: fetched(
    (value) => bytesOf(value)?.length === RSA_2048_BYTES,
    'RSA 2048の署名の長さである',
    'has the length of an RSA 2048 signature',
  ),
} as const satisfies Readonly<Record<string, Rule>>;

/** How often a result can be fetched: the same request, again with the same token. */
export const signResultReads: Rule = ({ signResults }) =>
  signResults.flatMap(({ exchange, id }, at) => {
    const before = signResults
      .slice(0, at)
      .find(
        (other) => other.id === id && other.exchange.status === 200 && tokenOf(other.exchange) === tokenOf(exchange),
      );
    if (!before) return [];
    const { entry } = before.exchange;
    if (exchange.status === 200)
      return [
        shows(
          'any-number',
          exchange,
          `記録${entry}の結果を、もう一度取れた。`,
          `The result of entry ${entry} was fetched again.`,
        ),
      ];
    const isRefused = exchange.status >= 400 && exchange.status < 500 && exchange.status !== 401;
    if (!isRefused) return [];
    const ja = `記録${entry}と同じ要求が、二度目は断られた（${exchange.status}）。`;
    return [
      shows('once', exchange, ja, `The request of entry ${entry}, made again, was refused (${exchange.status}).`),
    ];
  });

const tokenOf = ({ sent }: Exchange): string | undefined => sent.headers['authorization'];
