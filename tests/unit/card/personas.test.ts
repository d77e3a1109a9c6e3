import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeBasicItems } from '../../../simulators/card/basic-items.ts';
import { isIndividualNumber } from '../../../simulators/card/individual-number.ts';
import { listPersonas, loadPersona } from '../../../simulators/card/personas.ts';
import { personalise } from '../../../simulators/card/personalise.ts';
import { rootsOf } from '../../../simulators/trust/roots.ts';
import { readDistributionPoint } from '../../../simulators/trust/read-distribution-point.ts';
import { readRevocation } from '../../../simulators/trust/read-revocation.ts';
import { issueCard, SELECT, verifying, type IssuedCard } from './issue-card.ts';

const ids = listPersonas().map(({ id }) => id);

function readCertificate({ send }: IssuedCard, id: string): X509Certificate {
  const answer = Buffer.from(send(SELECT.jpki, SELECT.file(id), '00B0000000 0000'), 'hex');
  return new X509Certificate(answer.subarray(0, answer.readUInt16BE(2) + 4));
}

async function stateOf({ trust }: IssuedCard, certificate: X509Certificate): Promise<string> {
  const crl = await trust.crl(readDistributionPoint(certificate.raw) ?? '');
  return readRevocation(crl, certificate.serialNumber);
}

const spoil = (change: object): string => JSON.stringify({ ...loadPersona('adult'), ...change });

describe('the personas', () => {
  it('begin with the plain adult, the others by id', () => {
    expect(ids[0]).toBe('adult');
    expect(ids.slice(1)).toEqual(ids.slice(1).sort());
  });

  it('are nobody: every individual number has a wrong check digit, and no two persons share one', () => {
    const numbers = new Map(listPersonas().map(({ holder, id, individualNumber }) => [individualNumber, holder ?? id]));
    expect([...numbers.keys()].some(isIndividualNumber)).toBe(false);
    expect(new Set(numbers.values()).size).toBe(numbers.size);
  });

  it('have keys of their own, unless they hold the same card', () => {
    const cards = listPersonas().filter(({ id }) => id !== 'adult-moved');
    const keys = cards.flatMap(({ keys }) => [keys.authentication, keys.signing ?? []].flat());
    expect(new Set(keys).size).toBe(keys.length);
    expect(loadPersona('adult-moved').keys).toEqual(loadPersona('adult').keys);
  });

  it.each(ids)('%s has a card that opens with its PIN and shows its four items', async (id) => {
    const persona = loadPersona(id);
    const { send } = await issueCard(id);
    const pin = persona.pins.cardInfo;
    if (pin === undefined || persona.triesLeft.cardInfo === 0) {
      expect(send(SELECT.cardInfo, SELECT.file('0011'), verifying('7193'))).toBe('6984');
      return;
    }
    const answer = send(SELECT.cardInfo, SELECT.file('0011'), verifying(pin), SELECT.file('0002'), '00B0000000 0000');
    const { name, address, birthdate, gender } = persona;
    expect(decodeBasicItems(Buffer.from(answer, 'hex').subarray(0, -2))).toEqual({ name, address, birthdate, gender });
  });

  it('that is not known is answered with those that are', () => {
    expect(() => loadPersona('nobody')).toThrow(
      expect.objectContaining({
        code: 'not-found',
        message: expect.stringMatching(/expected one of adult, .*got nobody/),
      }),
    );
    expect(() => loadPersona('../persona')).toThrow(expect.objectContaining({ code: 'not-found' }));
  });
});

describe('what is special about a persona', () => {
  it.each([
    ['adult', '000A', 'Nov 27 2024', 'May 12 2029', 'good'],
    ['certificate-expired', '000A', 'Jan 27 2021', 'Dec 31 2025', 'good'],
    ['certificate-expires-today', '000A', 'Jan 27 2021', 'Jan 1 2026', 'good'],
    ['certificate-not-yet-valid', '000A', 'Jan 2 2026', 'Jul 4 2030', 'good'],
    ['certificate-revoked', '000A', 'Nov 27 2024', 'May 12 2029', 'revoked'],
    ['certificate-suspended', '000A', 'Nov 27 2024', 'May 12 2029', 'suspended'],
    ['adult-moved', '000A', 'Nov 27 2024', 'May 12 2029', 'good'],
    ['adult-renewed', '000A', 'Dec 31 2025', 'May 12 2030', 'good'],
    ['card-expired', '000A', 'Nov 23 2021', 'Dec 31 2025', 'good'],
    ['leap-day', '000A', 'Nov 27 2024', 'Feb 28 2029', 'good'],
  ])('%s: certificate %s from %s until %s is %s', async (id, file, from, until, state) => {
    const issued = await issueCard(id);
    const certificate = readCertificate(issued, file);
    // A day in Japan begins at 15:00 and ends at 14:59:59 UTC.
    expect(Date.parse(certificate.validFrom)).toBe(Date.parse(`${from} 00:00:00 GMT+9`));
    expect(Date.parse(certificate.validTo)).toBe(Date.parse(`${until} 23:59:59 GMT+9`));
    expect(await stateOf(issued, certificate)).toBe(state);
  });

  it('adult-moved has a revoked signing certificate for the old address', async () => {
    const issued = await issueCard('adult-moved');
    issued.send(SELECT.jpki, SELECT.file('001B'), verifying('HANKO77'));
    const answer = Buffer.from(issued.send(SELECT.file('0001'), '00B0000000 0000'), 'hex');
    const certificate = new X509Certificate(answer.subarray(0, answer.readUInt16BE(2) + 4));
    expect(await stateOf(issued, certificate)).toBe('revoked');
    expect(certificate.raw.includes(Buffer.from(loadPersona('adult').address))).toBe(true);
  });

  it('certificate-untrusted has certificates and roots of a stranger, of which our PKI knows nothing', async () => {
    const issued = await issueCard('certificate-untrusted');
    const { trust } = issued;
    const certificate = readCertificate(issued, '000A');
    const root = readCertificate(issued, '000B');
    expect(new Uint8Array(root.raw)).toEqual(rootsOf('stranger').authentication);
    expect(certificate.verify(root.publicKey)).toBe(true);
    expect(certificate.checkIssued(new X509Certificate(trust.roots.authentication))).toBe(false);
    expect(certificate.verify(new X509Certificate(trust.roots.authentication).publicKey)).toBe(false);
    expect(certificate.issuer).toContain('O=TEGATA-TEST NOT JPKI');
    expect(trust.holderOf('authentication', certificate.serialNumber)).toBeUndefined();
    expect(trust.distributionPoints()).toEqual([]);
  });

  it('adult-renewed and adult-moved are the same person as adult', async () => {
    for (const id of ['adult', 'adult-renewed', 'adult-moved']) {
      const issued = await issueCard(id);
      const { serialNumber } = readCertificate(issued, '000A');
      expect(issued.trust.holderOf('authentication', serialNumber)).toBe('adult');
    }
    const twin = await issueCard('same-name-second');
    expect(twin.trust.holderOf('authentication', readCertificate(twin, '000A').serialNumber)).toBe('same-name-second');
  });

  it('adult-moved holds the very certificate of adult, when both are made in one world', async () => {
    const { world, trust } = await issueCard('adult');
    const [before, after] = await Promise.all(
      ['adult', 'adult-moved'].map((id) => personalise(world, trust, loadPersona(id))),
    );
    const fileOf = (contents: typeof before) => contents?.applications[1]?.files.find(({ id }) => id === 0x0a);
    expect(fileOf(after)).toEqual(fileOf(before));
  });

  it.each([
    ['authentication-pin-locked', SELECT.jpki, '0018', '63C0'],
    ['signing-pin-locked', SELECT.jpki, '001B', '63C0'],
    ['card-info-pin-locked', SELECT.cardInfo, '0011', '63C0'],
    ['one-try-left', SELECT.jpki, '0018', '63C1'],
    ['without-pins', SELECT.jpki, '0018', '63C0'],
    ['without-pins', SELECT.cardInfo, '0011', '63C0'],
  ])('%s: of the PIN %s %s is left %s', async (id, application, file, answer) => {
    const { send } = await issueCard(id);
    expect(send(application, SELECT.file(file), '00200080')).toBe(answer);
  });

  it('child has no signing half: neither certificate, key nor password', async () => {
    const { send } = await issueCard('child');
    expect(send(SELECT.jpki, SELECT.file('0008'), '00B0000000')).toBe('008F009000');
    expect(['0001', '001A', '001B'].map((id) => send(SELECT.file(id)))).toEqual(['6A82', '6A82', '6A82']);
    const locked = await issueCard('child', { options: { withoutSigning: 'locked' } });
    expect(locked.send(SELECT.jpki, SELECT.file('001B'), '00200080')).toBe('63C0');
  });

  it('without-pins may also have no reference at all', async () => {
    const { send } = await issueCard('without-pins', { options: { withoutPin: 'absent' } });
    expect(send(SELECT.jpki, SELECT.file('0018'))).toBe('6A82');
  });

  it('long-address is exactly as long as an address can be', () => {
    expect(loadPersona('long-address').address).toHaveLength(200);
  });

  it('one card may have fewer tries left and another name in the journal', async () => {
    const { send, card } = await issueCard('adult', { id: 'lent', triesLeft: { authentication: 2 } });
    expect(card.id).toBe('lent');
    expect(send(SELECT.jpki, SELECT.file('0018'), '00200080')).toBe('63C2');
  });
});

describe('a persona file that is wrong', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tegata-personas-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const load = (id: string, content: string): (() => unknown) => {
    writeFileSync(join(folder, `${id}.json`), content);
    return () => loadPersona(id, pathToFileURL(`${folder}/`));
  };

  it.each([
    ['an unknown member', { id: 'a1', hobby: 'go' }, 'hobby'],
    ['a birthdate that does not exist', { id: 'a2', birthdate: '19810229' }, 'birthdate: expected a day that exists'],
    [
      'a right check digit',
      { id: 'a3', individualNumber: '999900000011' },
      'individualNumber: expected a wrong check digit',
    ],
    ['a PIN of five digits', { id: 'a4', pins: { authentication: '12345' } }, 'pins.authentication: expected 4 digits'],
    ['a password in lower case', { id: 'a5', pins: { signing: 'hanko77' } }, 'pins.signing: expected 6 to 16'],
    ['a sex that no code stands for', { id: 'a6', gender: '3' }, 'gender'],
    ['four tries of three', { id: 'a7', triesLeft: { authentication: 4 } }, 'triesLeft.authentication'],
    ['no key', { id: 'a8', keys: {} }, 'keys.authentication'],
    ['a key that is not marked', { id: 'a9', keys: { authentication: 'x' } }, 'keys.authentication: expected a PKCS#8'],
    ['half a day', { id: 'a10', card: { issued: 0.5 } }, 'card.issued: expected a whole number of days or YYYYMMDD'],
    ['another name than its file', {}, 'id: expected the name of the file'],
    [
      'a state that there is not',
      { id: 'a12', certificates: { authentication: { state: 'lost' } } },
      'certificates.authentication.state',
    ],
    [
      'a list that names the certificates of a stranger',
      {
        id: 'a13',
        card: { issued: -400, certifiedBy: 'stranger' },
        certificates: { ...loadPersona('adult').certificates, signing: { state: 'suspended', issued: -400 } },
      },
      'card.certifiedBy: expected test-pki',
    ],
  ])('says which field has %s', (_, change, words) => {
    const id = 'id' in change ? String(change.id) : 'a11';
    expect(load(id, spoil(change))).toThrow(
      expect.objectContaining({ code: 'file-invalid', message: expect.stringContaining(words) }),
    );
  });

  it('never quotes what is in it', () => {
    expect(load('b1', spoil({ id: 'b1', pins: { authentication: '82645' } }))).toThrow(/^(?!.*82645)/s);
    expect(load('b2', '{"pins": 4711')).toThrow(/^(?!.*4711).*expected JSON/s);
  });

  it('says that there must be a key for a signing certificate', () => {
    const { keys } = loadPersona('adult');
    const content = spoil({ id: 'b3', keys: { authentication: keys.authentication } });
    expect(load('b3', content)).toThrow(/keys\.signing: expected a key/);
  });
});

it('test keys say that they are test keys', () => {
  for (const { keys } of listPersonas()) {
    expect(keys.authentication).toMatch(/^TEGATA TEST KEY - NOT SECRET/);
    expect(createPrivateKey(keys.authentication).asymmetricKeyDetails?.modulusLength).toBe(2048);
  }
});
