import { createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { isSignedBy } from '../../../simulators/broker/steps/client-authentication/is-signed-by.ts';
import { readJwt } from '../../../simulators/broker/steps/client-authentication/read-jwt.ts';

const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const isSigned = (jwt: string, key: KeyObject): boolean =>
  isSignedBy({ jwt, header: readJwt(jwt)?.header ?? {} }, createPublicKey(key));

/** A JWT whose header and form of signature can be wrong. */
function forge(header: object, key: KeyObject, dsaEncoding: 'ieee-p1363' | 'der' = 'ieee-p1363', hash = 'sha256') {
  const input = `${encode(header)}.${encode({ sub: 'RP1' })}`;
  return `${input}.${sign(hash, Buffer.from(input), { key, dsaEncoding }).toString('base64url')}`;
}

describe('A signature on a JWT', () => {
  it.each([
    ['ES256', p256.privateKey],
    ['RS256', rsa.privateKey],
  ])('of %s that jose made is right, and not when a byte of it was changed', async (alg, key) => {
    const jwt = await new SignJWT({ sub: 'RP1' }).setProtectedHeader({ alg }).sign(key);
    expect(isSigned(jwt, key)).toBe(true);
    const [header, , signature] = jwt.split('.');
    expect(isSigned(`${header}.${encode({ sub: 'RP2' })}.${signature}`, key)).toBe(false);
  });

  const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey;
  const weak = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
  it.each([
    ['ES256 in DER instead of two numbers', forge({ alg: 'ES256' }, p256.privateKey, 'der'), p256.privateKey],
    ['ES256 on another curve', forge({ alg: 'ES256' }, p384), p384],
    ['RS256 with a key under 2,048 bits', forge({ alg: 'RS256' }, weak), weak],
    ['RS256 over SHA-512', forge({ alg: 'RS256' }, rsa.privateKey, 'der', 'sha512'), rsa.privateKey],
    ['RS256 said to be ES256', forge({ alg: 'ES256' }, rsa.privateKey), rsa.privateKey],
    ['another algorithm', forge({ alg: 'PS256' }, rsa.privateKey), rsa.privateKey],
    ['crit', forge({ alg: 'ES256', crit: ['b64'], b64: true }, p256.privateKey), p256.privateKey],
    ['none', `${encode({ alg: 'none' })}.${encode({})}.`, p256.privateKey],
  ])('is not right: %s', (_, jwt, key) => {
    expect(isSigned(jwt, key)).toBe(false);
  });
});

describe('A JWT', () => {
  const header = encode({ alg: 'ES256' });
  it.each([
    ['two parts', `${header}.${encode({})}`],
    ['four parts', `${header}.${encode({})}.x.x`],
    ['padding', `${header}=.${encode({})}.x`],
    ['plain Base64', `${header}.${encode({})}.a+b`],
    ['a list for its header', `${encode([])}.${encode({})}.x`],
    ['null for its claims', `${header}.${encode(null)}.x`],
    ['text for its claims', `${header}.${Buffer.from('text').toString('base64url')}.x`],
    ['bytes that are no UTF-8', `${header}.${Buffer.from('{"a":"\xff"}', 'latin1').toString('base64url')}.x`],
  ])('cannot be read with %s', (_, jwt) => {
    expect(readJwt(jwt)).toBeUndefined();
  });
});
