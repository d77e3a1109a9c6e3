import { createHash, createPublicKey, verify, X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadPersona } from '../../simulators/card/personas.ts';
import { parseTestKey } from '../../simulators/trust/test-key.ts';
import { createTrust } from '../../simulators/trust/trust.ts';
import { createWorld } from '../../simulators/world/world.ts';
import { bytesIn, openLab, type Lab, type ServedCard } from './lab.ts';
import { describeWithPcsc } from './what-is-missing.ts';

const { pins, keys } = loadPersona('adult');
const PIN = pins.authentication ?? '';
const PASSWORD = pins.signing ?? '';
const MESSAGE = Buffer.from('手形 tegata\n');
const world = createWorld({ seed: 'roots', startsAt: new Date('2026-01-01T00:00:00Z'), sink: () => {} });
const { roots } = createTrust(world);

describeWithPcsc('OpenSC with our card', () => {
  let lab: Lab;
  let card: ServedCard;

  beforeAll(async () => {
    lab = await openLab();
    card = await lab.serve('adult');
    writeFileSync(lab.file('message'), MESSAGE);
    writeFileSync(lab.file('digest'), createHash('sha256').update(MESSAGE).digest());
  });
  afterAll(() => lab.close());

  const pkcs15 = (...args: string[]) => lab.run('pkcs15-tool', ...args);

  it('knows it for a JPKI card among all others', async () => {
    const { code, out } = await lab.run('opensc-tool', '--atr', '--name');
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toEqual(['3b:e0:00:ff:81:31:fe:45:14', 'jpki']);
  });

  it('finds both PINs with their tries, both keys and all certificates', async () => {
    const { code, out } = await pkcs15('-D');
    expect(code).toBe(0);
    expect(out.match(/PIN \[.*\]|Tries left {5}: \d+|Key \[.*\]|Certificate \[.*\]|ModLength {6}: \d+/g)).toEqual([
      'PIN [User Authentication PIN]',
      'Tries left     : 3',
      'PIN [Digital Signature PIN]',
      'Tries left     : 5',
      'Key [User Authentication Key]',
      'ModLength      : 2048',
      'Key [Digital Signature Key]',
      'ModLength      : 2048',
      'Key [User Authentication Public Key]',
      'Key [Digital Signature Public Key]',
      'Certificate [User Authentication Certificate]',
      'Certificate [Digital Signature Certificate]',
      'Certificate [User Authentication Certificate CA]',
      'Certificate [Digital Signature Certificate CA]',
    ]);
    expect((await pkcs15('--list-pins')).out).toContain('min_len:6, max_len:16');
    expect((await pkcs15('-c')).out).toContain('Encoded serial : 02 04 544701');
  });

  it('reads the free certificates: the roots are ours, and one issued the person’s', async () => {
    const read = async (id: string) => new X509Certificate((await pkcs15('--read-certificate', id)).out);
    const own = await read('01');
    const root = await read('03');
    expect(Buffer.from(root.raw)).toEqual(Buffer.from(roots.authentication));
    expect(Buffer.from((await read('04')).raw)).toEqual(Buffer.from(roots.signing));
    expect(own.verify(root.publicKey)).toBe(true);
    expect(own.checkPrivateKey(parseTestKey(keys.authentication))).toBe(true);
  });

  it('reads the signing certificate with the password alone', async () => {
    // The card says 6982; OpenSC 0.23 has no better words for it.
    const without = await pkcs15('--read-certificate', '02');
    expect(without).toMatchObject({ code: 1, err: expect.stringContaining('Certificate read failed') });
    const { out } = await pkcs15('--read-certificate', '02', '--verify-pin', '--auth-id', '02', '--pin', PASSWORD);
    const certificate = new X509Certificate(out);
    expect(certificate.verify(new X509Certificate(roots.signing).publicKey)).toBe(true);
  });

  it.each([
    ['01', 'authentication', PIN],
    ['02', 'signing', PASSWORD],
  ] as const)('signs with key %s, the %s key, as openssl agrees', async (id, half, pin) => {
    const key = createPublicKey(parseTestKey(keys[half] ?? ''));
    writeFileSync(lab.file('key.pem'), key.export({ type: 'spki', format: 'pem' }));
    const how = ['--pkcs1', '--sha-256', '--raw', '--input', 'digest', '--output', 'signature'];
    expect(await lab.run('pkcs15-crypt', '--sign', '--key', id, '--pin', pin, ...how)).toMatchObject({ code: 0 });
    const checked = await lab.run(
      ...(['openssl', 'dgst', '-sha256', '-verify', 'key.pem', '-signature', 'signature', 'message'] as const),
    );
    expect(checked).toMatchObject({ code: 0, out: 'Verified OK\n' });
    expect(verify('sha256', MESSAGE, key, bytesIn(lab, 'signature'))).toBe(true);
  });

  it('is told what it sent, in words and without a PIN', async () => {
    const asked = card.next(({ words }) => JSON.stringify(words).includes('VERIFY ****'));
    await lab.run('pkcs15-tool', '--verify-pin', '--auth-id', '01', '--pin', PIN);
    expect(await asked).toMatchObject({
      kind: 'exchange',
      command: '0020008004********',
      words: { en: 'JPKI · authentication PIN (0018) · VERIFY **** → 9000 done' },
    });
  });

  it.each([
    // OpenSC's jpki driver has no serial number of a card, and a JPKI card cannot list its files.
    ['--serial', 'SC_CARDCTL_GET_SERIALNR'],
    ['--list-files', 'Not supported'],
  ])('cannot do %s: a limit of OpenSC 0.23, not of the card', async (option, words) => {
    expect((await lab.run('opensc-tool', option)).err).toContain(words);
  });

  it('leaves no try missing after all that', async () => {
    const { out } = await lab.tegata('card', 'info', '--reader', '--json');
    const { applications, place } = JSON.parse(out) as {
      place: string;
      applications: { id: string; pins: { left: number; tries: number }[] }[];
    };
    expect(place).toBe('Virtual PCD 00 00');
    const jpki = applications.find(({ id }) => id === 'jpki')?.pins.slice(0, 2);
    expect(jpki?.map(({ left }) => left)).toEqual([3, 5]);
  });
});
