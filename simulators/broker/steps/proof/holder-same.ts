import type { Step } from '../../step.ts';
import { refuseProof, type ProofAttempt } from './proof-attempt.ts';

/** The card belongs to the person for whom the app was registered, where the broker knows that person. */
export const holderSame: Step<Pick<ProofAttempt, 'session' | 'holder'>> = {
  id: 'holder-same',
  standing: 'assumed',
  source: 'not published: another person’s card is refused and changes nothing',
  check({ session, holder }) {
    const { app } = session;
    if (app.holder === undefined || app.holder === holder) return;
    throw refuseProof('other_person', 'Expected the card with which this app was registered.');
  },
};
