import type { ReadingStep } from './reading-step.ts';
import { verifyPin } from './verify-pin.ts';

const AUTH_PIN_FILE = 0x0018;

/** Opens the 利用者証明用 key. */
export const verifyAuthPin: ReadingStep = async ({ transmit, entries }) => {
  await verifyPin(transmit, 'auth-pin', AUTH_PIN_FILE, entries['auth-pin'] ?? '');
  return undefined;
};
