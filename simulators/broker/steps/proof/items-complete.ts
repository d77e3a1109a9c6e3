import type { Step } from '../../step.ts';
import { refuseProof, type ProofAttempt } from './proof-attempt.ts';

/** Every item that the service asks for was read from the card. */
export const itemsComplete: Step<{ session: ProofAttempt['session']; sent: Pick<ProofAttempt['sent'], 'items'> }> = {
  id: 'items-complete',
  standing: 'assumed',
  source: 'ours',
  check({ session, sent }) {
    const missing = session.interaction.request.asks.filter((item) => sent.items[item] === undefined);
    if (missing.length > 0) throw refuseProof('items_missing', `Expected ${missing.join(', ')}.`);
  },
};
