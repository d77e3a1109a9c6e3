import { createHash, publicDecrypt, verify, X509Certificate } from 'node:crypto';
import { compactDecrypt } from 'jose';
import { describe, expect, it } from 'vitest';
import { isShared } from '../../../simulators/broker/lies/fault.ts';
import { findFaults } from '../../../simulators/broker/lies/find-faults.ts';
import { DATA, DOCUMENT, operatorKey, setSigningStage, sign } from './stage-signing.ts';
import type { Stage } from './stage.ts';

interface Result {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly tookMs: number;
}

/** By which the certificate of whoever signed before is known. */
const EARLIER_ENDS = new Date('2027-02-03T04:05:06Z');
const GOVERNMENT = { api: 'government' } as const;
const faults = [...(await findFaults()).values()].filter(({ id }) => id.startsWith('sign-'));
const ids = faults.filter((fault) => !isShared(fault)).map(({ id }) => id);
const startIds = faults.filter(isShared).map(({ id }) => id);
/** What is only to be seen where the result is encrypted. */
const OF_JWE = ['sign-jwe-garbage', 'sign-jwe-other-key'];

/** Has a document signed by somebody whose service is lied to, and fetches the result. */
async function resultUnder(stage: Stage, id: string): Promise<Result> {
  const cookie = await stage.broker.control.plan([{ id }]);
  const mark = `${cookie.name}=${cookie.value}`;
  if (id === 'sign-certificate-of-earlier') {
    const before = await sign(stage, undefined, { holder: 'person-2', notAfter: EARLIER_ENDS }, mark);
    await stage.service.signResult(before.token, before.id);
  }
  const signed = await sign(stage, undefined, undefined, mark);
  const before = stage.world.clock.now();
  try {
    const answer = await askForResult(stage, signed);
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, text, tookMs: stage.world.clock.now() - before };
  } catch (broken) {
    return { status: 0, headers: new Headers(), text: String(broken), tookMs: 0 };
  }
}

function askForResult(stage: Stage, { id, token }: { id: string; token: string }): Promise<Response> {
  const url = new URL(`/api/sign-transactions/${id}/result`, stage.broker.issuer);
  return stage.world.network.as('service')(url, { headers: { authorization: `Bearer ${token}` } });
}

function read(text: string): { readonly signature: string; readonly certificate: string; readonly validity: unknown } {
  const { signature, certificate, certificate_validity } = JSON.parse(text) as Record<string, string>;
  return { signature: signature ?? '', certificate: certificate ?? '', validity: certificate_validity };
}

/** Whether the card signed what the document is not. */
function isSignedOtherwise(result: ReturnType<typeof read>): boolean {
  const { publicKey } = new X509Certificate(Buffer.from(result.certificate, 'base64'));
  const opened = publicDecrypt(publicKey, Buffer.from(result.signature, 'base64'));
  return opened.subarray(-32).equals(createHash('sha256').update('別の文書').digest());
}

function isSigned({ signature, certificate }: ReturnType<typeof read>): boolean {
  const { publicKey } = new X509Certificate(Buffer.from(certificate, 'base64'));
  return verify('RSA-SHA256', Buffer.from(DOCUMENT), publicKey, Buffer.from(signature, 'base64'));
}

/** For each fault what is seen of it; an honest result gives something else. */
const SEEN: Readonly<Record<string, readonly [see: (result: Result) => unknown, expected: unknown]>> = {
  'sign-signature-wrong': [({ text }) => isSigned(read(text)), false],
  'sign-signature-empty': [({ text }) => read(text).signature, ''],
  'sign-certificate-other': [
    ({ text }) => new X509Certificate(Buffer.from(read(text).certificate, 'base64')).subject,
    'CN=TEGATA TEST stranger',
  ],
  'sign-certificate-revoked': [({ text }) => read(text).validity, 'revoked'],
  'sign-certificate-expired': [({ text }) => read(text).validity, 'expired'],
  'sign-validity-unknown': [({ text }) => read(text).validity, 'unknown'],
  'sign-hash-other': [({ text }) => [isSigned(read(text)), isSignedOtherwise(read(text))], [false, true]],
  'sign-hash-other-echoed': [
    ({ text }) => [isSignedOtherwise(read(text)), (JSON.parse(text) as Record<string, unknown>)['data']],
    [true, createHash('sha256').update('別の文書').digest('base64')],
  ],
  'sign-foreign-root': [({ text }) => [isSigned(read(text)), issuerOf(text)], [true, 'CN=TEGATA TEST stranger']],
  'sign-issuer-name-copied': [
    ({ text }) => [isSigned(read(text)), issuerOf(text).includes('TEGATA-TEST for digital signature')],
    [true, true],
  ],
  'sign-certificate-of-earlier': [
    ({ text }) => new Date(new X509Certificate(Buffer.from(read(text).certificate, 'base64')).validTo).getTime(),
    EARLIER_ENDS.getTime(),
  ],
  'sign-jwe-garbage': [({ text }) => jweOf(text), 'not.a.jwe'],
  'sign-jwe-other-key': [({ text }) => jweOf(text).split('.').length, 5],
  'sign-result-nothing': [({ text }) => text, '{}'],
  'sign-result-null': [({ text }) => Object.values(JSON.parse(text) as object), [null, null, null]],
  'sign-result-401': [({ status }) => status, 401],
  'sign-result-404': [({ status }) => status, 404],
  'sign-result-429': [({ status, headers }) => [status, headers.get('retry-after')], [429, '30']],
  'sign-result-error-with-200': [({ status, text }) => [status, text], [200, '{"error":"not_signed_yet"}']],
  'sign-result-wrong-content-type': [({ headers }) => headers.get('content-type'), 'text/plain'],
  'sign-result-unknown-members': [({ text }) => 'tegata_unknown' in (JSON.parse(text) as object), true],
  'sign-result-members-reordered': [
    ({ text }) => Object.keys(JSON.parse(text) as object),
    ['certificate_validity', 'certificate', 'signature'],
  ],
  'sign-result-escaped': [({ text }) => [text.includes('\\u003d'), isSigned(read(text))], [true, true]],
  'sign-result-not-yet': [({ status, text }) => [status, text], [409, '{"error":"not_signed_yet"}']],
  'sign-result-not-yet-at-first': [({ status, text }) => [status, text], [409, '{"error":"not_signed_yet"}']],
  'sign-result-over': [({ status, text }) => [status, text], [410, '{"error":"result_expired"}']],
  'sign-result-taken': [({ status, text }) => [status, text], [410, '{"error":"result_already_read"}']],
  'sign-result-charset': [({ headers }) => headers.get('content-type'), 'application/json;charset=UTF-8'],
  'sign-result-500': [({ status }) => status, 500],
  'sign-result-500-at-first': [({ status }) => status, 500],
  'sign-result-429-at-first': [({ status, headers }) => [status, headers.get('retry-after')], [429, '3']],
  'sign-result-503-html': [({ status }) => status, 503],
  'sign-result-slow': [({ tookMs }) => tookMs, 3_000],
  'sign-result-never': [({ tookMs }) => tookMs, 240_000],
  'sign-result-redirect': [({ status }) => status, 302],
  'sign-result-truncated': [({ text }) => [text.startsWith('{'), text.endsWith('}')], [true, false]],
  'sign-result-breaks-off': [({ text }) => text, 'TypeError: terminated'],
  'sign-result-html': [({ headers }) => headers.get('content-type'), 'text/html; charset=utf-8'],
  'sign-result-empty': [({ text }) => text, ''],
  'sign-result-list': [({ text }) => text.startsWith('['), true],
};

function issuerOf(text: string): string {
  return new X509Certificate(Buffer.from(read(text).certificate, 'base64')).issuer;
}

function jweOf(text: string): string {
  return (JSON.parse(text) as Record<string, string>)['sign_certificate_jwe'] ?? '';
}

/** The same for what is told to everybody, where a signing is started. */
const SEEN_AT_START: typeof SEEN = {
  'sign-start-500': [({ status }) => status, 500],
  'sign-start-html': [({ headers }) => headers.get('content-type'), 'text/html; charset=utf-8'],
  'sign-start-truncated': [({ text }) => [text.startsWith('{'), text.endsWith('}')], [true, false]],
  'sign-start-list': [({ text }) => text.startsWith('['), true],
  'sign-start-refused': [({ status, text }) => [status, text], [403, '{"error":"insufficient_scope"}']],
  'sign-start-without-id': [({ text }) => text, '{"expires_in":1800}'],
  'sign-start-never': [({ tookMs }) => tookMs, 240_000],
  'sign-start-charset': [({ headers }) => headers.get('content-type'), 'application/json;charset=UTF-8'],
  'sign-start-members-reordered': [
    ({ text }) => Object.keys(JSON.parse(text) as object),
    ['expires_in', 'sign_transaction_id'],
  ],
  'sign-start-escaped': [
    ({ text }) => [
      text.includes('\\u002d'),
      (JSON.parse(text) as Record<string, string>)['sign_transaction_id']?.split('-').length,
    ],
    [true, 5],
  ],
  'sign-start-200': [({ status, text }) => [status, text.includes('sign_transaction_id')], [200, true]],
  'sign-start-slow': [({ tookMs }) => tookMs, 3_000],
  'sign-start-unknown-members': [({ text }) => 'tegata_unknown' in (JSON.parse(text) as object), true],
};

describe('A fault of starting a signing', () => {
  it.each(startIds)('%s is told to everybody, and seen', async (id) => {
    const stage = setSigningStage({}, GOVERNMENT);
    await stage.broker.control.tellEverybody([{ id }]);
    const { body: token } = await stage.service.grantItself();
    const before = stage.world.clock.now();
    const answer = await stage.world.network.as('service')(new URL('/api/sign-transactions', stage.broker.issuer), {
      method: 'POST',
      headers: { authorization: `Bearer ${String(token['access_token'])}`, 'content-type': 'application/json' },
      body: JSON.stringify({ data: DATA }),
    });
    const text = await answer.text();
    const tookMs = stage.world.clock.now() - before;
    const [see, expected] = SEEN_AT_START[id] ?? [() => 'a row for it', id];
    expect(see({ status: answer.status, headers: answer.headers, text, tookMs })).toEqual(expected);
  });

  it('is told where a service asks for a token of its own, when everybody is lied to about tokens', async () => {
    const stage = setSigningStage({}, GOVERNMENT);
    await stage.broker.control.tellEverybody([{ id: 'token-500' }]);
    expect((await stage.service.grantItself()).status).toBe(500);
  });
});

describe('A fault of signing', () => {
  it.each(ids)('%s is seen on the wire and in the journal', async (id) => {
    const stage = setSigningStage({}, OF_JWE.includes(id) ? {} : GOVERNMENT);
    const result = await resultUnder(stage, id);
    const [see, expected] = SEEN[id] ?? [() => 'a row for it', id];
    expect(see(result)).toEqual(expected);
    const told = stage.journal.filter(({ kind }) => kind === 'fault').map(({ data }) => data['fault']);
    expect(new Set(told)).toEqual(new Set([id]));
  });

  it('is told before the result is encrypted for an operator', async () => {
    const { text } = await resultUnder(setSigningStage(), 'sign-signature-wrong');
    const jwe = (JSON.parse(text) as Record<string, string>)['sign_certificate_jwe'] ?? '';
    const { plaintext } = await compactDecrypt(jwe, operatorKey);
    expect(isSigned(read(new TextDecoder().decode(plaintext)))).toBe(false);
  });

  it.each([
    ['sign-result-not-yet-at-first', [409, 409, 200]],
    ['sign-result-500-at-first', [500, 200]],
    ['sign-result-429-at-first', [429, 200]],
  ])('%s is told at first only', async (id, expected) => {
    const stage = setSigningStage({ signResultReads: 'any-number' }, GOVERNMENT);
    const { name, value } = await stage.broker.control.plan([{ id }]);
    const signed = await sign(stage, undefined, undefined, `${name}=${value}`);
    const statuses: number[] = [];
    while (statuses.at(-1) !== 200 && statuses.length < 9) {
      statuses.push((await askForResult(stage, signed)).status);
    }
    expect(statuses).toEqual(expected);
  });

  it('leaves a signing without a plan alone', async () => {
    const stage = setSigningStage({}, GOVERNMENT);
    await stage.broker.control.plan([{ id: 'sign-signature-wrong' }]);
    const { id, token } = await sign(stage);
    const { body } = await stage.service.signResult(token, id);
    expect(isSigned(read(JSON.stringify(body)))).toBe(true);
  });
});
