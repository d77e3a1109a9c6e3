import { verify, X509Certificate } from 'node:crypto';
import { CertificateRevocationList } from 'pkijs';
import { describe, expect, it } from 'vitest';
import { readDistributionPoint } from '../../../simulators/trust/read-distribution-point.ts';
import { readRevocation } from '../../../simulators/trust/read-revocation.ts';
import { createTrust } from '../../../simulators/trust/trust.ts';
import { askFor, createQuietWorld } from './requests.ts';

async function issueOne(kind: 'authentication' | 'signing') {
  const world = createQuietWorld();
  const trust = createTrust(world);
  const { certificate, serial } = await trust.issue(askFor(kind));
  const point = readDistributionPoint(certificate) ?? '';
  const state = async (): Promise<string> => readRevocation(await trust.crl(point), serial);
  return { world, trust, serial, point, state };
}

const parse = (crl: Uint8Array): CertificateRevocationList =>
  CertificateRevocationList.fromBER(Uint8Array.from(crl).buffer);

describe('a revocation list', () => {
  it('belongs to one city and is signed by the root of its kind', async () => {
    const { trust, point } = await issueOne('authentication');
    expect(point).toBe(
      'C=JP, O=TEGATA-TEST NOT JPKI, OU=TEGATA-TEST for user authentication, OU=CRL Distribution Points, OU=Mihon-ken, CN=Mihon-shi CRLDP',
    );
    const list = parse(await trust.crl(point));
    const root = new X509Certificate(trust.roots.authentication);
    const signature = list.signatureValue.valueBlock.valueHexView;
    expect(verify('RSA-SHA256', list.tbsView, root.publicKey, signature)).toBe(true);
  });

  it('names a revoked certificate from the moment of its revocation', async () => {
    const { world, trust, serial, point, state } = await issueOne('signing');
    expect(await state()).toBe('good');
    await world.clock.advance(61_000);
    trust.revoke(serial, 'affiliationChanged');
    expect(await state()).toBe('revoked');
    const [entry] = parse(await trust.crl(point)).revokedCertificates ?? [];
    expect(entry?.revocationDate.value.toISOString()).toBe('2026-01-01T00:01:01.000Z');
  });

  it('lets a suspended authentication certificate come back', async () => {
    const { trust, serial, state } = await issueOne('authentication');
    trust.suspend(serial);
    expect(await state()).toBe('suspended');
    trust.release(serial);
    expect(await state()).toBe('good');
  });

  it('never lets a signing certificate come back', async () => {
    const { trust, serial, state } = await issueOne('signing');
    trust.suspend(serial);
    expect(() => trust.release(serial)).toThrow(expect.objectContaining({ code: 'revocation-impossible' }));
    expect(await state()).toBe('suspended');
  });

  it('never lets a revoked certificate come back, not even by way of a suspension', async () => {
    const { trust, serial, state } = await issueOne('authentication');
    trust.revoke(serial, 'superseded');
    trust.suspend(serial);
    expect(() => trust.release(serial)).toThrow(expect.objectContaining({ code: 'revocation-impossible' }));
    expect(await state()).toBe('revoked');
  });

  it('is the same list until midnight in Japan, then a new one', async () => {
    const { world, trust, point } = await issueOne('authentication');
    const morning = await trust.crl(point);
    await world.clock.advance(14 * 3_600_000);
    expect(await trust.crl(point)).toBe(morning);
    await world.clock.advance(3_600_000);
    const tomorrow = parse(await trust.crl(point));
    expect(tomorrow.thisUpdate.value.toISOString()).toBe('2026-01-01T15:00:00.000Z');
    expect(tomorrow.nextUpdate?.value.toISOString()).toBe('2026-01-03T15:00:00.000Z');
  });

  it('cannot be had for a city that nobody was sent to', async () => {
    const { trust } = await issueOne('authentication');
    await expect(trust.crl('CN=Nowhere CRLDP')).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each(['revoke', 'suspend', 'release'] as const)('knows no unissued certificate to %s', async (verb) => {
    const { trust } = await issueOne('authentication');
    expect(() => trust[verb]('00FF', 'superseded')).toThrow(expect.objectContaining({ code: 'not-found' }));
  });
});
