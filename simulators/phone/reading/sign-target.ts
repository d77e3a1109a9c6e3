import type { ReadingStep } from './reading-step.ts';
import { signWith } from './sign-with.ts';

const SIGN_KEY_FILE = 0x001a;

/** Has the card sign what the person agreed to sign. */
export const signTarget: ReadingStep = async ({ transmit, toSign }) => ({
  signature: await signWith(transmit, SIGN_KEY_FILE, toSign),
});
