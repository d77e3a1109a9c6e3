import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createScrub } from '../../../reports/scrub.ts';

const scrub = createScrub([
  { name: 'PIN of adult', value: '8264' },
  { name: 'password of adult', value: 'TEGATA7K' },
]);

describe('a PIN is masked', () => {
  test.each([
    ['as a value', '{"pin":"8264"}'],
    ['in a form', 'user=1&pin=8264'],
    ['in a field of a page', '<input value="8264">'],
    ['in a sentence', 'The person typed 8264.'],
    ['in a Japanese sentence', '暗証番号「8264」を入力した'],
    ['next to Japanese letters', '暗証番号8264を入力した'],
    ['in full-width digits', '暗証番号８２６４'],
    ['in the bytes of a VERIFY', '> 00 20 00 80 04 38 32 36 34'],
    ['in the bytes of a VERIFY without spaces', '00200080 0438323634'],
    ['in base64', 'data: ODI2NA=='],
  ])('%s', (_, text) => {
    const { clean, found } = scrub.text(text);
    expect(found).toEqual(['PIN of adult']);
    expect(clean).not.toMatch(/8264|８２６４|38 ?32 ?36 ?34|ODI2NA/);
  });

  test.each([
    ['a longer number', '182645'],
    ['a moment', '2026-04-01T08:26:40.826Z at 1767282640000'],
    ['a fraction', '0.8264 s, 8264.5 ms'],
    ['a UUID', '6f1c2e7a-8264-4c1d-9f00-000000000000'],
    ['a token', 'a8264b_8264'],
  ])('but not when its digits are part of %s', (_, text) => {
    expect(scrub.text(text)).toEqual({ clean: text, found: [] });
  });
});

test('a password is masked wherever it stands, also as bytes', () => {
  const { clean, found } = scrub.text('xTEGATA7Ky 00 20 00 80 08 54 45 47 41 54 41 37 4B');
  expect(found).toEqual(['password of adult']);
  expect(clean).toBe('x●●●●y 00 20 00 80 08 ●●●●');
});

describe('a private key that nobody listed is masked', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

  test.each([
    ['RSA as PEM', rsa.export({ type: 'pkcs8', format: 'pem' })],
    ['RSA as old PEM', rsa.export({ type: 'pkcs1', format: 'pem' })],
    ['EC as PEM', ec.export({ type: 'sec1', format: 'pem' })],
    ['RSA as DER in base64', rsa.export({ type: 'pkcs8', format: 'der' }).toString('base64')],
    ['RSA as old DER in base64', rsa.export({ type: 'pkcs1', format: 'der' }).toString('base64')],
    ['EC as DER in base64', ec.export({ type: 'pkcs8', format: 'der' }).toString('base64')],
    ['a JWK', JSON.stringify(ec.export({ format: 'jwk' }))],
    ['a JWK inside a JSON string', JSON.stringify(JSON.stringify(rsa.export({ format: 'jwk' })))],
  ])('%s', (_, text) => {
    const { clean, found } = scrub.text(String(text));
    expect(found).toEqual(['a private key']);
    expect(String(clean).length).toBeLessThan(String(text).length);
  });

  test('as members of a value', () => {
    const { clean, found } = scrub.value({ keys: [ec.export({ format: 'jwk' })] });
    expect(found).toEqual(['a private key']);
    expect(clean.keys[0]).toMatchObject({ kty: 'EC', crv: 'P-256', d: '●●●●' });
  });

  test('but a public key stays', () => {
    const publicKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
    const text = `${publicKey.export({ type: 'spki', format: 'pem' })}${JSON.stringify(publicKey.export({ format: 'jwk' }))}`;
    expect(scrub.text(text)).toEqual({ clean: text, found: [] });
  });
});

describe('in a value', () => {
  test('every string is looked at, however deep', () => {
    const { clean, found } = scrub.value({ rows: [{ detail: ['pin: 8264'] }] });
    expect(found).toEqual(['PIN of adult']);
    expect(clean).toEqual({ rows: [{ detail: ['pin: ●●●●'] }] });
  });

  test('numbers, seeds and paths stay as they are', () => {
    const value = { durationMs: 8264, seed: '8264', file: 'a/8264/b.png', nothing: null };
    expect(scrub.value(value)).toEqual({ clean: value, found: [] });
  });
});

describe('in a file', () => {
  test('JSON stays JSON, its numbers untouched', () => {
    const { clean, found } = scrub.file('{"ms":8264,"pin":"8264"}', 'application/json');
    expect(found).toEqual(['PIN of adult']);
    expect(JSON.parse(clean)).toEqual({ ms: 8264, pin: '●●●●' });
  });

  test('what only claims to be JSON is looked at as text', () => {
    expect(scrub.file('{pin: 8264', 'application/json').clean).toBe('{pin: ●●●●');
  });

  test('nothing changes where there is nothing to mask', () => {
    expect(scrub.file('{"ms": 8264}', 'application/json')).toEqual({ clean: '{"ms": 8264}', found: [] });
  });
});

test('without any secret, nothing but private keys is masked', () => {
  expect(createScrub([]).text('8264')).toEqual({ clean: '8264', found: [] });
});
