import { createHash, createPublicKey } from 'node:crypto';
import { CompactEncrypt } from 'jose';
import { describe, expect, it } from 'vitest';
import { operatorKey, operatorPublicKey } from '../../../simulators/platform-operator/operator-key.ts';
import { createPlatformOperator } from '../../../simulators/platform-operator/platform-operator.ts';
import { honestOperatorRules } from '../../../simulators/platform-operator/rules.ts';
import { createTrustSite } from '../../../simulators/trust/trust-site.ts';
import { createTrust, type Trust } from '../../../simulators/trust/trust.ts';
import { createWorld, type VirtualWorld } from '../../../simulators/world/world.ts';
import { issueStageCard, type CardRequest, type StageCard } from '../broker/stage-card.ts';

const LISTS = 'http://lists.tegata.test';
const OPERATOR = 'http://operator.tegata.test';
const PREFIX = Buffer.from('3031300d060960864801650304020105000420', 'hex');
const HASH = createHash('sha256').update('契約書').digest();

interface Bench {
  readonly world: VirtualWorld;
  readonly trust: Trust;
  ask(jwe: string, hash?: Uint8Array): Promise<Record<string, unknown>>;
}

function setBench(): Bench {
  const world = createWorld({ seed: 'o', startsAt: new Date('2026-04-01T09:00:00+09:00'), sink: () => {} });
  const trust = createTrust(world);
  const operator = createPlatformOperator(world, { root: trust.roots.signing, options: { listsOrigin: LISTS } });
  world.network.serve(LISTS, 'test-pki', createTrustSite(trust));
  world.network.serve(OPERATOR, operator.id, operator.handle);
  return {
    world,
    trust,
    async ask(jwe, hash = HASH) {
      const answer = await world.network.as('service')(`${OPERATOR}/verifications`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ sign_certificate_jwe: jwe, hash: Buffer.from(hash).toString('base64') }),
      });
      return (await answer.json()) as Record<string, unknown>;
    },
  };
}

const seal = (content: unknown, key = createPublicKey(operatorKey())): Promise<string> =>
  new CompactEncrypt(Buffer.from(JSON.stringify(content)))
    .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM' })
    .encrypt(key);

async function signedBy({ trust }: Bench, request: CardRequest = {}): Promise<{ card: StageCard; jwe: string }> {
  const card = await issueStageCard(trust, { kind: 'signing', ...request });
  const signature = Buffer.from(card.signDigestInfo(Buffer.concat([PREFIX, HASH]))).toString('base64');
  return { card, jwe: await seal({ signature, certificate: Buffer.from(card.certificate).toString('base64') }) };
}

describe('A platform operator', () => {
  it('vouches for a good signature, and gives no certificate away', async () => {
    const bench = setBench();
    const { card, jwe } = await signedBy(bench);
    expect(await bench.ask(jwe)).toEqual({
      result: 'valid',
      certificate: { serial: card.serial.toLowerCase(), not_after: '2028-12-31T15:00:00.000Z' },
    });
  });

  it.each<[string, string, CardRequest, ((bench: Bench, card: StageCard) => void)?]>([
    ['certificate_untrusted', 'a certificate for authentication', { kind: 'authentication' }],
    ['certificate_expired', 'an old certificate', { notAfter: new Date('2026-01-01T00:00:00+09:00') }],
    ['certificate_not_yet_valid', 'a certificate of next year', { notBefore: new Date('2027-01-01T00:00:00+09:00') }],
    ['certificate_revoked', 'a revoked one', {}, ({ trust }, { serial }) => trust.revoke(serial, 'affiliationChanged')],
    ['certificate_suspended', 'a suspended one', {}, ({ trust }, { serial }) => trust.suspend(serial)],
  ])('says %s of %s', async (reason, _, request, happens) => {
    const bench = setBench();
    const { card, jwe } = await signedBy(bench, request);
    happens?.(bench, card);
    expect(await bench.ask(jwe)).toEqual({ result: 'invalid', reason });
  });

  it('says that a signature is over something else, and that a JWE is not for it', async () => {
    const bench = setBench();
    const { jwe } = await signedBy(bench);
    const other = createHash('sha256').update('他の文書').digest();
    expect(await bench.ask(jwe, other)).toEqual({ result: 'invalid', reason: 'signature_invalid' });
    expect(await bench.ask(await seal({ signature: 'AAAA' }))).toEqual({ result: 'invalid', reason: 'unreadable' });
    expect(await bench.ask('eyJ.x.y.z.w')).toEqual({ result: 'invalid', reason: 'unreadable' });
  });

  it('vouches for nothing while the list of the city cannot be had', async () => {
    const bench = setBench();
    const { jwe } = await signedBy(bench);
    bench.world.network.cut('operator');
    expect(await bench.ask(jwe)).toEqual({ result: 'invalid', reason: 'revocation_unknown' });
  });

  it('is asked in its own words, and says what is missing', async () => {
    const { world } = setBench();
    const answer = await world.network.as('service')(`${OPERATOR}/verifications`, { method: 'POST', body: '{}' });
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: 'invalid_request', message: expect.any(String) },
    ]);
  });

  it('registers a public key only, and has four steps', () => {
    expect(Object.keys(operatorPublicKey()).sort()).toEqual(['e', 'kid', 'kty', 'n']);
    expect(honestOperatorRules.steps.map(({ id }) => id)).toEqual([
      'signer-trusted',
      'signature-over-hash',
      'signer-in-date',
      'signer-not-revoked',
    ]);
  });
});
