import * as asn1js from 'asn1js';
import { BasicOCSPResponse, Certificate, Extension, OCSPRequest, OCSPResponse, Request as OneRequest } from 'pkijs';
import { describe, expect, it } from 'vitest';
import { createTrustSite } from '../../../simulators/trust/trust-site.ts';
import { createTrust } from '../../../simulators/trust/trust.ts';
import type { VirtualWorld } from '../../../simulators/world/world.ts';
import { askFor, createQuietWorld } from './requests.ts';

const NONCE = '1.3.6.1.5.5.7.48.1.2';
const MALFORMED = Uint8Array.of(0x30, 0x03, 0x0a, 0x01, 0x01);

const parse = (der: Uint8Array): Certificate => Certificate.fromBER(Uint8Array.from(der).buffer);
const encode = (request: OCSPRequest): Uint8Array => new Uint8Array(request.toSchema(true).toBER());
const withExtension = (request: OCSPRequest, extnID: string, critical: boolean, value: ArrayBuffer): Uint8Array => {
  request.tbsRequest.requestExtensions = [new Extension({ extnID, critical, extnValue: value })];
  return encode(request);
};
const octets = (length: number): ArrayBuffer =>
  new asn1js.OctetString({ valueHex: new Uint8Array(length).fill(7).buffer }).toBER();

async function issueOne(world: VirtualWorld = createQuietWorld()) {
  const trust = createTrust(world);
  const { certificate, serial } = await trust.issue(askFor('authentication'));
  const request = new OCSPRequest();
  const issuerCertificate = parse(trust.roots.authentication);
  await request.createForCertificate(parse(certificate), { hashAlgorithm: 'SHA-1', issuerCertificate });
  return { world, trust, serial, request };
}

function read(der: Uint8Array): BasicOCSPResponse {
  const response = OCSPResponse.fromBER(Uint8Array.from(der).buffer).responseBytes?.response.valueBlock.valueHexView;
  return BasicOCSPResponse.fromBER(Uint8Array.from(response ?? []).buffer);
}

describe('an OCSP answer', () => {
  it('is dated by the clock of the world', async () => {
    const { world, trust, serial, request } = await issueOne();
    await world.clock.advance(61_500);
    trust.revoke(serial, 'keyCompromise');
    await world.clock.advance(10_000);
    const { producedAt, responses } = read(trust.ocsp('authentication', encode(request))).tbsResponseData;
    expect(producedAt.toISOString()).toBe('2026-01-01T00:01:11.000Z');
    expect(responses[0]?.nextUpdate?.toISOString()).toBe('2026-01-01T01:01:11.000Z');
    const status = responses[0]?.certStatus as asn1js.Constructed;
    expect((status.valueBlock.value[0] as asn1js.GeneralizedTime).toDate().toISOString()).toBe(
      '2026-01-01T00:01:01.000Z',
    );
  });

  it('speaks of each certificate asked about, in order', async () => {
    const { trust, request } = await issueOne();
    const [first] = request.tbsRequest.requestList;
    const other = OneRequest.fromBER(first?.toSchema().toBER() ?? new ArrayBuffer(0));
    other.reqCert.serialNumber = new asn1js.Integer({ value: 4711 });
    request.tbsRequest.requestList.push(other);
    const { responses } = read(trust.ocsp('authentication', encode(request))).tbsResponseData;
    expect(responses.map(({ certStatus }) => (certStatus as asn1js.BaseBlock).idBlock.tagNumber)).toEqual([0, 2]);
  });

  it.each([1, 32, 128])('gives a nonce of %i bytes back as it came', async (length) => {
    const { trust, request } = await issueOne();
    const answer = read(trust.ocsp('authentication', withExtension(request, NONCE, false, octets(length))));
    const [nonce] = answer.tbsResponseData.responseExtensions ?? [];
    expect(Buffer.from(nonce?.extnValue.valueBlock.valueHexView ?? [])).toEqual(Buffer.from(octets(length)));
  });

  it('is the same over GET, POST and at the bare address that certificates name, in the network of a world', async () => {
    const { world, trust, request } = await issueOne();
    world.network.serve('http://ocspauthnorm.tegata.test', 'ocsp', createTrustSite(trust));
    const send = world.network.as('verifier');
    const body = Buffer.from(encode(request));
    const address = encodeURIComponent(body.toString('base64'));
    const answers = await Promise.all([
      send('http://ocspauthnorm.tegata.test/', { method: 'POST', body }),
      send('http://ocspauthnorm.tegata.test/ocsp/auth', { method: 'POST', body }),
      send(`http://ocspauthnorm.tegata.test/${address}`),
      send(`http://ocspauthnorm.tegata.test/ocsp/auth/${address}`),
      send(`http://ocspauthnorm.tegata.test/ocsp/auth/${body.toString('base64')}`),
    ]);
    expect(answers.map(({ headers }) => headers.get('content-type'))).toEqual(
      answers.map(() => 'application/ocsp-response'),
    );
    const bodies = await Promise.all(answers.map(async (answer) => Buffer.from(await answer.arrayBuffer())));
    expect(new Set(bodies.map((bytes) => bytes.toString('hex'))).size).toBe(1);
    expect(read(bodies[0] ?? Buffer.of()).tbsResponseData.responses).toHaveLength(1);
  });
});

describe('what is no OCSP request is answered malformedRequest', () => {
  it.each([
    ['nothing', ''],
    ['text', '68656c6c6f'],
    ['an empty sequence', '3000'],
    ['a request about nothing', '300430023000'],
    ['a request that breaks off', '304030 3e'.replace(' ', '')],
  ])('%s', async (_, hex) => {
    const { trust } = await issueOne();
    expect(trust.ocsp('authentication', Buffer.from(hex, 'hex'))).toEqual(MALFORMED);
  });

  it.each([
    ['an empty nonce', NONCE, false, 0],
    ['a nonce that is too long', NONCE, false, 129],
    ['a critical extension that nobody knows', '1.2.392.200149.1', true, 4],
  ])('%s', async (_, oid, critical, length) => {
    const { trust, request } = await issueOne();
    const asked = withExtension(request, oid, critical, octets(length));
    expect(trust.ocsp('authentication', asked)).toEqual(MALFORMED);
  });

  it.each(['!!!', '%E3%81%82', 'AAAA'])('in the address of a GET: %s', async (path) => {
    const { trust } = await issueOne();
    const answer = await createTrustSite(trust)(new Request(`http://pki.tegata.test/ocsp/sign/${path}`));
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(MALFORMED);
  });

  it('and so is a body of more than 64 KiB', async () => {
    const { trust } = await issueOne();
    const body = new Uint8Array(65_537).fill(0x30);
    const answer = await createTrustSite(trust)(new Request('http://x.test/ocsp/auth', { method: 'POST', body }));
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(MALFORMED);
  });
});
