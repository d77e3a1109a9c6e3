import { generateKeyPairSync } from 'node:crypto';

/**
 * Makes an RSA-2048 private key for a test card, PKCS#8 in PEM, with the line in front that says what it is. A key is
 * made once and kept in a file, so that nothing that is played depends on it: seeded chance is no use here.
 */
export function makeTestKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return `TEGATA TEST KEY - NOT SECRET\n${privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()}`;
}
