import type { Step } from '../../step.ts';
import { refuseProof } from '../proof/proof-attempt.ts';
import type { RegistrationAttempt } from './registration-attempt.ts';

/** The phone is not registered for another person. */
export const phoneOfHolder: Step<RegistrationAttempt> = {
  id: 'phone-of-holder',
  standing: 'assumed',
  source: 'not published: another person’s card is refused and changes nothing; option registrationOfOtherPerson',
  check({ phone, holder }, { options, store }) {
    if (options.registrationOfOtherPerson === 'replace') return;
    const earlier = [...store.apps.values()].find(({ name }) => name === phone);
    if (earlier?.holder === undefined || earlier.holder === holder) return;
    throw refuseProof('other_person', 'Expected the card with which this phone is registered.');
  },
};
