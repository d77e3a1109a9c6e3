import type { Step } from '../../step.ts';
import type { StartSigningAttempt } from './start-signing-attempt.ts';
import { startTokenOfClient } from './start-token-of-client.ts';

/** The rules for starting a signing. */
export const startSigningSteps: readonly Step<StartSigningAttempt>[] = [startTokenOfClient];
