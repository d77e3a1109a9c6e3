import type { AuthorizationAttempt, AuthorizationRequest } from './authorization-request.ts';
import { deviceKindOf } from './device-kind.ts';
import { pickItems, type Items } from './items.ts';
import type { BrokerOptions } from './options.ts';
import type { App, Interaction, Invitation, Registration, Session } from './interaction.ts';
import type { Client } from './clients.ts';
import { isOpenElsewhere } from './listeners.ts';
import { installAppPage } from './pages/install-app-page.ts';
import { interactionPages } from './pages/interaction-pages.ts';
import { admitPhone } from './pairing/admit-phone.ts';
import { authorizationResponse } from './pairing/authorization-response.ts';
import { identify } from './pairing/identify.ts';
import { admitSignature } from './pairing/record-signature.ts';
import type { Service } from './service.ts';
import { signResult } from './signing/sign-result.ts';
import type { Step } from './step.ts';
import { authorizeSteps } from './steps/authorize/authorize-steps.ts';
import { clientGrantSteps } from './steps/client-grant/client-grant-steps.ts';
import { clientAuthenticationSteps } from './steps/client-authentication/client-authentication-steps.ts';
import { codeGrantSteps } from './steps/code-grant/code-grant-steps.ts';
import { proofSteps } from './steps/proof/proof-steps.ts';
import { registrationSteps } from './steps/registration/registration-steps.ts';
import { signResultSteps } from './steps/sign-result/sign-result-steps.ts';
import { signatureSteps } from './steps/signature/signature-steps.ts';
import { startSigningSteps } from './steps/start-signing/start-signing-steps.ts';
import { refreshGrantSteps } from './steps/refresh-grant/refresh-grant-steps.ts';
import type { ClientGrant } from './steps/client-grant/client-grant.ts';
import type { ClientAssertion } from './steps/client-authentication/client-assertion.ts';
import type { CodeExchange } from './steps/code-grant/code-exchange.ts';
import type { ProofAttempt } from './steps/proof/proof-attempt.ts';
import type { RegistrationAttempt } from './steps/registration/registration-attempt.ts';
import type { SignatureAttempt } from './steps/signature/signature-attempt.ts';
import type { SignResultAttempt } from './steps/sign-result/sign-result-attempt.ts';
import type { StartSigningAttempt } from './steps/start-signing/start-signing-attempt.ts';
import type { RefreshExchange } from './steps/refresh-grant/refresh-exchange.ts';
import { pairwiseSubject, type SubjectSource } from './tokens/pairwise-subject.ts';

/** Every rule of the broker that a broken stand-in may change: step lists in order, and single decisions. */
export interface BrokerRules {
  readonly authorizeSteps: readonly Step<AuthorizationAttempt>[];
  readonly clientAuthenticationSteps: readonly Step<ClientAssertion>[];
  readonly codeGrantSteps: readonly Step<CodeExchange>[];
  readonly refreshGrantSteps: readonly Step<RefreshExchange>[];
  readonly clientGrantSteps: readonly Step<ClientGrant>[];
  readonly proofSteps: readonly Step<ProofAttempt>[];
  readonly registrationSteps: readonly Step<RegistrationAttempt>[];
  readonly startSigningSteps: readonly Step<StartSigningAttempt>[];
  readonly signatureSteps: readonly Step<SignatureAttempt>[];
  readonly signResultSteps: readonly Step<SignResultAttempt>[];
  /** What an app is told of a registration that it has begun. */
  readonly describeRegistration: (service: Service, registration: Registration) => Record<string, unknown>;
  readonly isRegistrationOver: (registration: Registration, nowMs: number) => boolean;
  readonly deviceKindOf: typeof deviceKindOf;
  /** A sign-in that a new request of the same browser goes on with; `undefined`: it begins one of its own. */
  readonly earlierSignIn: (
    browser: string,
    client: Client,
    all: () => Iterable<Interaction>,
  ) => Interaction | undefined;
  /** Whether a page that is shown again shows the code that it showed before. */
  readonly keepsCode: (invitation: Invitation) => boolean;
  /** Whether a page that was left lies open in another tab. */
  readonly isOpenElsewhere: typeof isOpenElsewhere;
  /** When a two-dimensional code stops opening the app. */
  readonly codeLapsesAtMs: (shownAtMs: number, options: BrokerOptions) => number;
  /** Whether another code was made since. */
  readonly isReplaced: (invitation: Invitation) => boolean;
  /** Lets the app of a session in again; throws for any other. */
  readonly admitPhone: (session: Session, app: App) => void;
  /** Whether these digits, typed on a session's own page, are its number. */
  readonly isRightNumber: (typed: string, session: Session, allSessions: () => Iterable<Session>) => boolean;
  readonly isOutOfTries: (wrongTries: number, options: BrokerOptions) => boolean;
  /** Whose card it is that somebody signed with. */
  readonly identify: typeof identify;
  /** Lets a signature in once the person has agreed; throws before. */
  readonly admitSignature: typeof admitSignature;
  /** Whether the person agreed to what was shown. */
  readonly isConsented: (session: Session) => boolean;
  /** Whether this sign-in has led back to the service already. */
  readonly hasReturned: (interaction: Interaction) => boolean;
  readonly authorizationResponse: typeof authorizationResponse;
  /** The nonce that the ID token says back to the service. */
  readonly echoedNonce: (request: AuthorizationRequest) => string;
  /** What the service gets of the items, by the scopes it was granted and what the person was shown. */
  readonly releasedItems: (items: Items, scopes: readonly string[], shown: readonly string[]) => Items;
  /** What a service is given of a signing. */
  readonly signResult: typeof signResult;
  readonly pairwiseSubject: (source: SubjectSource) => string;
  readonly pages: typeof interactionPages;
  readonly installAppPage: typeof installAppPage;
}

/** The broker as it should be. */
export const honestBrokerRules: BrokerRules = {
  authorizeSteps,
  clientAuthenticationSteps,
  codeGrantSteps,
  refreshGrantSteps,
  clientGrantSteps,
  proofSteps,
  registrationSteps,
  startSigningSteps,
  signatureSteps,
  signResultSteps,
  describeRegistration: ({ world }, { id, challenge, expiresAtMs }) => ({
    id,
    challenge,
    expires_at: expiresAtMs,
    now: world.clock.now(),
  }),
  isRegistrationOver: ({ expiresAtMs }, nowMs) => nowMs >= expiresAtMs,
  deviceKindOf,
  earlierSignIn: () => undefined,
  keepsCode: () => true,
  isOpenElsewhere,
  codeLapsesAtMs: (shownAtMs, { qrLifetimeMs }) => shownAtMs + qrLifetimeMs,
  isReplaced: (invitation) => invitation.interaction.invitation !== invitation,
  admitPhone,
  isRightNumber: (typed, { number }) => number?.digits === typed,
  isOutOfTries: (wrongTries, { numberTries }) => wrongTries >= numberTries,
  identify,
  admitSignature,
  isConsented: ({ shown }) => shown !== undefined,
  hasReturned: ({ outcome }) => outcome === 'returned',
  authorizationResponse,
  echoedNonce: ({ nonce }) => nonce,
  releasedItems: (items, scopes, shown) =>
    pickItems(
      items,
      scopes.filter((scope) => shown.includes(scope)),
    ),
  signResult,
  pairwiseSubject,
  pages: interactionPages,
  installAppPage,
};
