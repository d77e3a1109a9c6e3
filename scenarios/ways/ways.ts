import { authenticationWay, consentWay } from './authentication-way.ts';
import { numberWay } from './number-way.ts';
import { registrationWay } from './registration-way.ts';
import { signConsentWay, signPasswordWay } from './signing-way.ts';

/** Every way through the app on which a person can be disturbed, by where it leads. */
export const ways = {
  number: numberWay,
  proof: authenticationWay,
  consent: consentWay,
  'sign-consent': signConsentWay,
  signature: signPasswordWay,
  registration: registrationWay,
} as const;
