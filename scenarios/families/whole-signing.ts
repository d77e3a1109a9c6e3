import { defineScenario, PLATFORMS, type Scenario, type ScenarioInput } from '../scenario.ts';

/** A scenario of a signing in which nothing goes wrong. */
export interface WholeSigning extends Pick<ScenarioInput, 'title' | 'service' | 'services'> {
  /** What is proven besides. */
  readonly checks: Scenario['checks'];
}

/** Everything that is proven of a signing wherever it is asked for. */
export function wholeSigning({ checks, ...rest }: WholeSigning): Scenario {
  return defineScenario({
    ...rest,
    platforms: PLATFORMS,
    tags: ['happy'],
    steps: (person) => person.signs(),
    checks: [
      'browser-is-shown-the-way-of-its-device',
      'phone-signing-in-order',
      'phone-signing-buttons-fit-the-way',
      'phone-has-no-refusing-button',
      'phone-begins-nothing-by-itself',
      'phone-shows-what-is-signed',
      'phone-consent-names-service-and-items',
      'phone-second-pin-only-for-items',
      'phone-signing-asks-no-authentication-pin',
      'phone-leaves-card-alone-before-start',
      'signed-only-what-was-consented',
      'code-only-after-consent',
      'broker-issues-a-code-once',
      'service-hands-in-the-hash',
      'service-fetches-the-result-as-the-person',
      'service-has-the-signature',
      ...checks,
    ],
    checksAt: {
      private: ['broker-gives-a-private-business-a-jwe-only', 'service-asks-the-operator'],
      government: ['broker-gives-government-what-it-found', 'service-of-government-asks-no-operator'],
    },
  });
}
