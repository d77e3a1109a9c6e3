import { createPublicKey, verify } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadPersona } from '../../simulators/card/personas.ts';
import { parseTestKey } from '../../simulators/trust/test-key.ts';
import { createTrust } from '../../simulators/trust/trust.ts';
import { createWorld } from '../../simulators/world/world.ts';
import { bytesIn, openLab, type Ended, type Lab } from './lab.ts';
import { describeWithPcsc, openscModule, opensslEngine } from './what-is-missing.ts';

const { pins, keys } = loadPersona('adult');
const PIN = pins.authentication ?? '';
const PASSWORD = pins.signing ?? '';
const WRONG_PIN = String((Number(PIN) + 1) % 10_000).padStart(4, '0');
const MESSAGE = Buffer.from('手形 tegata\n');
const TOKEN = 'JPKI%20(User%20Authentication%20PIN)';

const pem = (der: Uint8Array): string => {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
};

/** OpenSSL learns of the card by an engine, which learns of it by OpenSC's module. */
const OPENSSL_CONF = `openssl_conf = start
[start]
engines = engines
[engines]
pkcs11 = pkcs11
[pkcs11]
engine_id = pkcs11
dynamic_path = ${opensslEngine}
MODULE_PATH = ${openscModule}
init = 0
`;

describeWithPcsc('PKCS#11 with our card', () => {
  let lab: Lab;

  beforeAll(async () => {
    lab = await openLab();
    await lab.serve('adult');
    writeFileSync(lab.file('message'), MESSAGE);
  });
  afterAll(() => lab.close());

  const pkcs11 = (...args: string[]): Promise<Ended> => lab.run('pkcs11-tool', '--module', openscModule ?? '', ...args);
  const authenticationFlags = async (): Promise<string> =>
    /token flags {8}: (.*)/.exec((await pkcs11('--list-slots')).out)?.[1] ?? '';

  it('lists a slot for each PIN', async () => {
    const { out } = await pkcs11('--list-slots');
    expect(out.match(/token label {8}: .*|pin min\/max {8}: .*/g)).toEqual([
      'token label        : JPKI (User Authentication PIN)',
      'pin min/max        : 4/4',
      'token label        : JPKI (Digital Signature PIN)',
      'pin min/max        : 6/16',
    ]);
  });

  it('lists the objects of each, the signing certificate behind the password', async () => {
    const labels = ({ out }: Ended): string[] =>
      [...out.matchAll(/^(Certificate|Private Key) Object.*\n {2}label: {6}(.*)/gm)].map(
        (found) => `${found[1]}: ${found[2]}`,
      );
    const open = labels(await pkcs11('--slot', '0', '--list-objects'));
    expect(open.toSorted()).toEqual([
      'Certificate: Digital Signature Certificate CA',
      'Certificate: User Authentication Certificate',
      'Certificate: User Authentication Certificate CA',
    ]);
    const unlocked = labels(await pkcs11('--slot', '1', '--login', '--pin', PASSWORD, '--list-objects'));
    expect(unlocked.toSorted()).toEqual([
      'Certificate: Digital Signature Certificate',
      'Private Key: Digital Signature Key',
    ]);
  });

  it('reads a certificate', async () => {
    const args = ['--slot', '0', '--read-object', '--type', 'cert', '--id', '03', '--output-file', 'root.der'];
    expect(await pkcs11(...args)).toMatchObject({ code: 0 });
    expect(pem(bytesIn(lab, 'root.der'))).toBe(pem(rootOf('authentication')));
  });

  it.each([
    ['0', '01', 'authentication', PIN],
    // OpenSC asks for the password twice: the key is marked for a PIN at every signature.
    ['1', '02', 'signing', PASSWORD],
  ] as const)('signs in slot %s with key %s, the %s key', async (slot, id, half, pin) => {
    const how = ['--mechanism', 'SHA256-RSA-PKCS', '--input-file', 'message', '--output-file', 'signature'];
    const ended = await pkcs11('--slot', slot, '--login', '--pin', pin, '--sign', '--id', id, ...how);
    expect(ended.code).toBe(0);
    const key = createPublicKey(parseTestKey(keys[half] ?? ''));
    expect(verify('sha256', MESSAGE, key, bytesIn(lab, 'signature'))).toBe(true);
  });

  it('passes pkcs11-tool’s own test', async () => {
    const { code, out } = await pkcs11('--slot', '0', '--login', '--pin', PIN, '--test');
    expect(out).toContain('all 4 signature functions seem to work');
    expect(out).toContain('    SHA256-RSA-PKCS: OK');
    expect(out.trimEnd().endsWith('No errors')).toBe(true);
    expect(code).toBe(0);
  });

  it('lets openssl sign a CMS message with the authentication key, which our root verifies', async () => {
    writeFileSync(lab.file('openssl.cnf'), OPENSSL_CONF);
    writeFileSync(lab.file('root.pem'), pem(rootOf('authentication')));
    const { out } = await lab.run('pkcs15-tool', '--read-certificate', '01');
    writeFileSync(lab.file('own.pem'), out);
    const key = `pkcs11:token=${TOKEN};id=%01;type=private;pin-value=${PIN}`;
    const signing = ['-signer', 'own.pem', '-engine', 'pkcs11', '-keyform', 'engine', '-inkey', key];
    const cms = (...args: string[]): Promise<Ended> =>
      lab.run('env', `OPENSSL_CONF=${lab.file('openssl.cnf')}`, 'openssl', 'cms', '-binary', ...args);
    const signed = await cms('-sign', '-in', 'message', '-outform', 'DER', '-out', 'message.p7s', ...signing);
    expect(signed).toMatchObject({ code: 0 });
    // By its own rules openssl would want a certificate for mail; a JPKI one is for clients.
    const trusted = ['-CAfile', 'root.pem', '-purpose', 'any', '-content', 'message', '-out', 'content'];
    const verified = await cms('-verify', '-in', 'message.p7s', '-inform', 'DER', ...trusted);
    expect(`${verified.out}${verified.err}`).toContain('CMS Verification successful');
    expect(bytesIn(lab, 'content')).toEqual(new Uint8Array(MESSAGE));
  });

  it('is told of a wrong PIN, which the right one makes good', async () => {
    const login = (pin: string): Promise<Ended> => pkcs11('--slot', '0', '--login', '--pin', pin, '--list-objects');
    expect(await login(WRONG_PIN)).toMatchObject({ code: 1, err: expect.stringContaining('CKR_PIN_INCORRECT') });
    expect(await authenticationFlags()).toContain('user PIN count low');
    expect(await login(PIN)).toMatchObject({ code: 0 });
    expect(await authenticationFlags()).not.toContain('count low');
  });

  it('is locked at the third wrong PIN in a row, for the right one too', async () => {
    const login = (pin: string): Promise<Ended> => pkcs11('--slot', '0', '--login', '--pin', pin, '--list-objects');
    const flags: string[] = [];
    for (let miss = 1; miss <= 3; miss++) {
      expect((await login(WRONG_PIN)).err).toContain('CKR_PIN_INCORRECT');
      flags.push(await authenticationFlags());
    }
    expect(flags).toEqual([
      expect.stringContaining('user PIN count low'),
      expect.stringContaining('final user PIN try'),
      expect.stringContaining('user PIN locked'),
    ]);
    // A real card answers 6984 here, for which OpenSC has no better word; 6983 would be CKR_PIN_LOCKED.
    expect((await login(PIN)).err).toContain('CKR_GENERAL_ERROR');
    const signing = await pkcs11('--slot', '1', '--login', '--pin', PASSWORD, '--list-objects');
    expect(signing.code).toBe(0);
  });
});

function rootOf(kind: 'authentication' | 'signing'): Uint8Array {
  const world = createWorld({ seed: 'roots', startsAt: new Date('2026-01-01T00:00:00Z'), sink: () => {} });
  return createTrust(world).roots[kind];
}
