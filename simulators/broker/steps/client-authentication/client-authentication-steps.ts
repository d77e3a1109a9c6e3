import type { Step } from '../../step.ts';
import { assertionAlgorithm } from './assertion-algorithm.ts';
import { assertionAudience } from './assertion-audience.ts';
import { assertionClientKnown } from './assertion-client-known.ts';
import { assertionExpiry } from './assertion-expiry.ts';
import { assertionFarExpiry } from './assertion-far-expiry.ts';
import { assertionFresh } from './assertion-fresh.ts';
import { assertionId } from './assertion-id.ts';
import { assertionIssueTime } from './assertion-issue-time.ts';
import { assertionIssuer } from './assertion-issuer.ts';
import { assertionPresent } from './assertion-present.ts';
import { assertionReadable } from './assertion-readable.ts';
import { assertionSignature } from './assertion-signature.ts';
import { assertionSubjectMatches } from './assertion-subject-matches.ts';
import { assertionSubject } from './assertion-subject.ts';
import { assertionTypeKnown } from './assertion-type-known.ts';
import { assertionTypePresent } from './assertion-type-present.ts';
import type { ClientAssertion } from './client-assertion.ts';

/** The rules by which a client proves who it is, with `private_key_jwt`. */
export const clientAuthenticationSteps: readonly Step<ClientAssertion>[] = [
  assertionTypePresent,
  assertionTypeKnown,
  assertionPresent,
  assertionReadable,
  assertionSubject,
  assertionSubjectMatches,
  assertionClientKnown,
  assertionIssuer,
  assertionAlgorithm,
  assertionSignature,
  assertionAudience,
  assertionExpiry,
  assertionFarExpiry,
  assertionIssueTime,
  assertionId,
  assertionFresh,
];
