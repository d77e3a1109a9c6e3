import { verify, X509Certificate } from 'node:crypto';
import { compactDecrypt } from 'jose';
import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../simulators/broker/lies/find-faults.ts';
import { DOCUMENT, operatorKey, setSigningStage, sign } from './stage-signing.ts';
import type { Stage } from './stage.ts';

interface Result {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly tookMs: number;
}

const GOVERNMENT = { api: 'government' } as const;
const ids = [...(await findFaults()).keys()].filter((id) => id.startsWith('sign-'));

/** Has a document signed by somebody whose service is lied to, and fetches the result. */
async function resultUnder(stage: Stage, id: string): Promise<Result> {
  const cookie = await stage.broker.control.plan([{ id }]);
  const signed = await sign(stage, undefined, undefined, `${cookie.name}=${cookie.value}`);
  const before = stage.world.clock.now();
  const url = new URL(`/api/sign-transactions/${signed.id}/result`, stage.broker.issuer);
  try {
    const answer = await stage.world.network.as('service')(url, {
      headers: { authorization: `Bearer ${signed.token}` },
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, text, tookMs: stage.world.clock.now() - before };
  } catch (broken) {
    return { status: 0, headers: new Headers(), text: String(broken), tookMs: 0 };
  }
}

function read(text: string): { readonly signature: string; readonly certificate: string; readonly validity: unknown } {
  const { signature, certificate, certificate_validity } = JSON.parse(text) as Record<string, string>;
  return { signature: signature ?? '', certificate: certificate ?? '', validity: certificate_validity };
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
  'sign-result-not-yet': [({ status, text }) => [status, text], [409, '{"error":"not_signed_yet"}']],
  'sign-result-over': [({ status, text }) => [status, text], [410, '{"error":"result_expired"}']],
  'sign-result-taken': [({ status, text }) => [status, text], [410, '{"error":"result_already_read"}']],
  'sign-result-charset': [({ headers }) => headers.get('content-type'), 'application/json;charset=UTF-8'],
  'sign-result-500': [({ status }) => status, 500],
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

describe('A fault of signing', () => {
  it.each(ids)('%s is seen on the wire and in the journal', async (id) => {
    const stage = setSigningStage({}, GOVERNMENT);
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

  it('leaves a signing without a plan alone', async () => {
    const stage = setSigningStage({}, GOVERNMENT);
    await stage.broker.control.plan([{ id: 'sign-signature-wrong' }]);
    const { id, token } = await sign(stage);
    const { body } = await stage.service.signResult(token, id);
    expect(isSigned(read(JSON.stringify(body)))).toBe(true);
  });
});
