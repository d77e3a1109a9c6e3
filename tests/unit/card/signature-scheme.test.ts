import { constants, createHash, createPublicKey, publicDecrypt, sign, verify, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loadPersona } from '../../../simulators/card/personas.ts';
import { parseTestKey } from '../../../simulators/trust/test-key.ts';
import { issueCard, SELECT, verifying } from './issue-card.ts';

const MESSAGE = Buffer.from('hello jpki');
const DIGEST = createHash('sha256').update(MESSAGE).digest();
const DIGEST_INFO = Buffer.concat([Buffer.from('3031300D060960864801650304020105000420', 'hex'), DIGEST]);

const key = (): KeyObject => parseTestKey(loadPersona('adult').keys.authentication);

async function signOnCard(scheme: number, input: Buffer): Promise<Buffer> {
  const { send } = await issueCard();
  const command = Buffer.from([0x80, 0x2a, scheme, 0x97, input.length, ...input, 0]).toString('hex');
  const answer = send(SELECT.jpki, SELECT.file('0018'), verifying('8264'), command);
  expect(answer.slice(-4)).toBe('9000');
  return Buffer.from(answer.slice(0, -4), 'hex');
}

const recover = (signature: Buffer): Buffer =>
  publicDecrypt({ key: createPublicKey(key()), padding: constants.RSA_PKCS1_PADDING }, signature);

const verifyPss = (signature: Buffer): boolean =>
  verify(
    'RSA-SHA256',
    MESSAGE,
    { key: createPublicKey(key()), padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 },
    signature,
  );

describe('a signature', () => {
  it('of scheme 00 over a DigestInfo is an ordinary one', async () => {
    expect(await signOnCard(0, DIGEST_INFO)).toEqual(sign('RSA-SHA256', MESSAGE, key()));
  });

  it('of scheme 00 pads whatever it is given', async () => {
    expect(recover(await signOnCard(0, Buffer.from('0102', 'hex')))).toEqual(Buffer.from('0102', 'hex'));
  });

  it('of scheme 01 is over the bare hash', async () => {
    expect(recover(await signOnCard(1, MESSAGE))).toEqual(DIGEST);
  });

  it.each([
    ['02, given the hash', 2, DIGEST],
    ['03, given the message', 3, MESSAGE],
  ])('of scheme %s is an ordinary one', async (_, scheme, input) => {
    expect(await signOnCard(scheme, input)).toEqual(sign('RSA-SHA256', MESSAGE, key()));
  });

  it.each([
    ['04, given the hash', 4, DIGEST],
    ['05, given the message', 5, MESSAGE],
  ])('of scheme %s is PSS as node:crypto understands it', async (_, scheme, input) => {
    expect(verifyPss(await signOnCard(scheme, input))).toBe(true);
  });

  it('of a PSS scheme is the same for the same seed, and another the second time', async () => {
    const [first, again] = await Promise.all([signOnCard(4, DIGEST), signOnCard(4, DIGEST)]);
    expect(again).toEqual(first);
    const { send } = await issueCard();
    const command = Buffer.from([0x80, 0x2a, 4, 0x97, 32, ...DIGEST, 0]).toString('hex');
    const one = send(SELECT.jpki, SELECT.file('0018'), verifying('8264'), command);
    expect(send(command)).not.toBe(one);
  });
});

describe('GET CHALLENGE', () => {
  it('gives as many bytes as were asked for, decided by the seed', async () => {
    const one = await issueCard();
    const other = await issueCard();
    const challenge = one.send('0084000008');
    expect(challenge).toMatch(/^[0-9A-F]{16}9000$/);
    expect(other.send('0084000008')).toBe(challenge);
    expect(one.send('0084000008')).not.toBe(challenge);
    expect(one.send('0084000000')).toHaveLength(516);
  });
});
