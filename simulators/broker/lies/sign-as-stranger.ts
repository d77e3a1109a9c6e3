import { privateEncrypt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readTestKey } from '../../trust/test-key.ts';
import { digestInfoOf } from '../signing/digest-info.ts';
import type { SignValues } from './fault.ts';

const place = (file: string): URL => new URL(`../keys/${file}`, import.meta.url);

/** What a key of nobody makes of a hash, with one of its certificates: of its own making, or under the name of our authority. */
export function signAsStranger(
  hash: string,
  certificate: 'stranger-signer' | 'stranger-signer-under-our-name',
): Pick<SignValues, 'signature' | 'certificate'> {
  const key = readTestKey(place('stranger-signer.test-key.pem'));
  const pem = readFileSync(place(`${certificate}.test-certificate.pem`), 'utf8');
  return {
    signature: privateEncrypt(key, digestInfoOf(Buffer.from(hash, 'base64'))).toString('base64'),
    certificate: pem.replaceAll(/-----.*-----|\s/g, ''),
  };
}
