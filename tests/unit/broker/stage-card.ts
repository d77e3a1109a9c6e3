import { constants, createPrivateKey, createPublicKey, privateEncrypt, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Trust } from '../../../simulators/trust/trust.ts';

export const ITEMS = { name: '手形 太郎', address: '見本県見本市一丁目2番3号', birthdate: '19900401', gender: '1' };

export interface CardRequest {
  kind?: 'authentication' | 'signing';
  holder?: string;
  notBefore?: Date;
  notAfter?: Date;
}

/** What a card has and does, as far as the broker sees it. */
export interface StageCard {
  readonly serial: string;
  readonly certificate: Uint8Array;
  sign(challenge: Uint8Array): Uint8Array;
  /** Pads what it is given and signs it, as the card does. */
  signDigestInfo(digestInfo: Uint8Array): Uint8Array;
}

const key = createPrivateKey(readFileSync(new URL('card.test-key.pem', import.meta.url), 'utf8'));
const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });

export async function issueStageCard(trust: Trust, request: CardRequest = {}): Promise<StageCard> {
  const common = {
    holder: request.holder ?? 'taro',
    publicKey,
    municipality: { prefecture: 'Mihon-ken', city: 'Mihon-shi', code: '99999' },
    notBefore: request.notBefore ?? new Date('2024-01-01T00:00:00+09:00'),
    notAfter: request.notAfter ?? new Date('2029-01-01T00:00:00+09:00'),
  };
  const { certificate, serial } = await trust.issue(
    request.kind === 'signing' ? { ...common, kind: 'signing', person: ITEMS } : { ...common, kind: 'authentication' },
  );
  return {
    serial,
    certificate,
    sign: (challenge) => sign('RSA-SHA256', challenge, key),
    signDigestInfo: (digestInfo) => privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, digestInfo),
  };
}
