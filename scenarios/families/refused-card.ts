import { defineScenario, type Scenario, type ScenarioInput } from '../scenario.ts';
import { ENDED } from './ended.ts';

/** A scenario of a card that is refused, whatever its holder does. */
export interface RefusedCard extends Pick<ScenarioInput, 'title' | 'platforms' | 'service' | 'services' | 'tags'> {
  /** Whose card it is. */
  readonly persona: string;
  /** What is proven besides its ending. */
  readonly checks: Scenario['checks'];
}

/** What is proven where the broker refuses a certificate of sign-in. */
export const BAD_CERTIFICATE = ['broker-refuses-a-bad-certificate', 'phone-says-why-a-certificate-is-refused'] as const;

/** Nobody signs in with it. */
export function refusedInSignIn({ checks, ...rest }: RefusedCard): Scenario {
  return defineScenario({
    ...rest,
    async steps(person) {
      await person.arrivesInApp();
      await person.provesWithCard();
      await person.isSentBack();
    },
    checks: [...checks, ...ENDED],
  });
}

/** No app is registered with it. */
export function refusedInRegistration({ screen, ...rest }: RefusedCard & { readonly screen: string }): Scenario {
  return defineScenario({
    ...rest,
    given: 'fresh',
    async steps(person) {
      await person.comesFromIconToTheCard();
      await person.holdsCard();
      await person.seesScreen({ screen });
      await person.taps({ label: '閉じる' });
      await person.seesScreen({ screen: 'registration-start' });
    },
  });
}

/** Nothing is signed with it. */
export function refusedInSigning({ checks, ...rest }: RefusedCard): Scenario {
  return defineScenario({
    ...rest,
    async steps(person) {
      await person.comesToThePassword();
      await person.signsWithCard();
      await person.isSentBack();
    },
    checks: [...checks, ...ENDED],
  });
}

/** What was signed with it for a private business is found out by the business's operator, who is the first to look. */
export function foundByTheOperator(own: Pick<ScenarioInput, 'title'> & { readonly persona: string }): Scenario {
  return defineScenario({
    ...own,
    platforms: ['smartphone-ios', 'pc'],
    service: 'insurer',
    tags: ['certificates'],
    async steps(person) {
      await person.comesToThePassword();
      await person.signsWithCard();
      await person.returnsToService();
    },
    checks: [
      'broker-looks-at-no-private-certificate',
      'broker-gives-a-private-business-a-jwe-only',
      'service-refuses-a-bad-signer',
    ],
  });
}
