import { createHmac, timingSafeEqual } from 'node:crypto';
import type { TokenSeen } from './token-seen.ts';

/** Whether a token says HS256 and is signed with a secret: for services that take for one what everybody knows. */
export function isMacOf({ header, signed, signature }: TokenSeen, secret: string): boolean {
  const mac = createHmac('sha256', secret).update(signed).digest();
  return header['alg'] === 'HS256' && mac.length === signature.length && timingSafeEqual(mac, signature);
}
