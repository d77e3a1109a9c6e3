import type { Step } from '../../step.ts';
import { refuseResult, type SignResultAttempt } from './sign-result-attempt.ts';

/** The signing is not too long ago. */
export const resultInTime: Step<SignResultAttempt> = {
  id: 'result-in-time',
  standing: 'assumed',
  source: 'lifetimes are not published; option signResultLifetimeMs',
  check({ transaction }, { options, world }) {
    const signedAtMs = transaction?.signed?.atMs ?? 0;
    if (world.clock.now() < signedAtMs + options.signResultLifetimeMs) return;
    throw refuseResult(410, 'result_expired', 'The result of this sign transaction is no longer kept');
  },
};
