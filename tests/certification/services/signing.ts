import { createHash, verify, X509Certificate } from 'node:crypto';
import type { LibraryClient, Person, ServiceKind, Surroundings } from './library-service.ts';

/** A client library that can also get a token for the service itself, and ask an API with a token. */
export interface SigningClient extends LibraryClient {
  begin(more?: Readonly<Record<string, string>>): ReturnType<LibraryClient['begin']>;
  finish(...sent: Parameters<LibraryClient['finish']>): Promise<Person & { readonly accessToken: string }>;
  ownToken(scope: string): Promise<string>;
  callApi(accessToken: string, url: URL, body?: unknown): Promise<Response>;
}

type Members = Readonly<Record<string, unknown>>;

const DOCUMENT = '私は、見本図書館の利用規約に同意し、利用者登録を申請します。';
const HASH = createHash('sha256').update(DOCUMENT).digest();
const NOT_SIGNED_YET = 409;
const MORE_TIMES = 3;
const PAUSE_MS = 3_000;

/** A service that has this document signed, under one of the two references. */
export function signingKind(api: 'private' | 'government'): ServiceKind {
  return {
    api,
    scopes: ['openid', 'name', 'address', 'birthdate', 'gender', 'sign'],
    does: '署名',
    done: { page: 'signed', title: '署名を受け付けました' },
    about: `${DOCUMENT} SHA-256 ${HASH.toString('hex')}`,
  };
}

/** Makes a client of a library have the document signed around every sign-in: starts it before, collects it after. */
export function havingSigned(
  make: (surroundings: Surroundings) => SigningClient,
  api: 'private' | 'government',
): (surroundings: Surroundings) => LibraryClient {
  return (surroundings) => {
    const client = make(surroundings);
    const base = `${surroundings.issuer.replace(/\/realms\/.*$/, '')}/sign-transactions`;
    const transactions = new Map<string, string>();
    const hold = api === 'private' ? askOperator : verifyHere;
    return {
      async begin() {
        const token = await client.ownToken('sign');
        const data = { data: HASH.toString('base64'), data_type: 'hash', title: '利用者登録申請書' };
        const { sign_transaction_id: id } = await read(await client.callApi(token, new URL(base), data));
        if (typeof id !== 'string' || id === '') throw new Error('No signing was started.');
        const begun = await client.begin({ sign_transaction_id: id });
        transactions.set(begun.state, id);
        return begun;
      },
      async finish(callback, pending) {
        const id = transactions.get(pending.state);
        transactions.delete(pending.state);
        const person = await client.finish(callback, pending);
        const url = new URL(`${base}/${id}/result`);
        await hold(surroundings, await collect(() => client.callApi(person.accessToken, url), surroundings.wait));
        return person;
      },
    };
  };
}

/** Asks again where nobody has signed yet, with pauses and not for ever. */
async function collect(ask: () => Promise<Response>, wait: Surroundings['wait']): Promise<Members> {
  for (let left = MORE_TIMES; left > 0; left--) {
    const answer = await ask();
    if (answer.status !== NOT_SIGNED_YET) return read(answer);
    await wait(PAUSE_MS);
  }
  return read(await ask());
}

async function askOperator({ send, verifying }: Surroundings, result: Members): Promise<void> {
  const { sign_certificate_jwe: jwe } = result;
  if (typeof jwe !== 'string') throw new Error('There is nothing that the operator could open.');
  const answer = await send(`${verifying.operator.origin}/verifications`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ sign_certificate_jwe: jwe, hash: HASH.toString('base64') }),
  });
  if ((await read(answer))['result'] !== 'valid') throw new Error('The operator does not vouch for the signature.');
}

/** Verifies with what Node itself brings: chain, dates, and the signature over the document's own bytes. */
async function verifyHere({ verifying, now }: Surroundings, result: Members): Promise<void> {
  const bytes = (member: string): Buffer => Buffer.from(String(result[member]), 'base64');
  const root = new X509Certificate(verifying.signingRoot);
  const signer = new X509Certificate(bytes('certificate'));
  const isSound =
    result['certificate_validity'] === 'valid' &&
    signer.checkIssued(root) &&
    signer.verify(root.publicKey) &&
    Date.parse(signer.validFrom) <= now() &&
    now() < Date.parse(signer.validTo) + 1000 &&
    verify('sha256', Buffer.from(DOCUMENT), signer.publicKey, bytes('signature'));
  if (!isSound) throw new Error('The signature does not hold.');
}

/** The members of a JSON object that is no error; anything else is thrown. */
async function read(answer: Response): Promise<Members> {
  const type = answer.headers.get('content-type') ?? '';
  if (!answer.ok || !/^application\/json\b/i.test(type)) throw new Error(`It answered ${answer.status} and ${type}.`);
  const members: unknown = await answer.json();
  if (typeof members !== 'object' || members === null || Array.isArray(members) || 'error' in members) {
    throw new Error('It answered no result.');
  }
  return members as Members;
}
