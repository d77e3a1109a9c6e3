import type { ReadingStep } from './reading-step.ts';
import { verifyPin } from './verify-pin.ts';

const SIGN_PASSWORD_FILE = 0x001b;

/** Opens the 署名用 key and certificate. */
export const verifySignPassword: ReadingStep = async ({ transmit, entries }) => {
  await verifyPin(transmit, 'sign-password', SIGN_PASSWORD_FILE, entries['sign-password'] ?? '');
  return undefined;
};
