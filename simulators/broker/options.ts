import * as z from 'zod';
import type { Standing } from './standing.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const KEYCLOAK = 'service.md §3.2: not found; default of Keycloak, which the server seems to be built on';

const lifetimeMs = z.number().int().positive();
const oauthError = z.string().regex(/^[\w.-]+$/, 'expected an OAuth error code such as access_denied');
const origin = z.string().regex(/^https?:\/\/[^/?#\s]+$/, 'expected an origin such as http://broker.tegata.test');

const known = (standing: Standing, source: string, description: string) => ({ description, standing, source });

/** The errors that reach the service when the sign-in was ended on the phone, by the reason that the app gave. */
const cancelErrors = z.strictObject({
  person: oauthError.default('access_denied'),
  pin_locked: oauthError.default('access_denied'),
  certificate: oauthError.default('access_denied'),
  card: oauthError.default('access_denied'),
});

const member = z.string().min(1);

/**
 * What the members of the sign API's JSON are called. `sign_certificate_jwe` and `data` are what a platform operator
 * calls them who takes over what the API gives (service.md §5.2 [S22]); nobody has shown the API's own names.
 */
const signMembers = z.strictObject({
  data: member.default('data').describe('sent: the hash or the DigestInfo, Base64'),
  mode: member.default('data_type').describe('sent, may be left out: hash or digest_info'),
  title: member.default('title').describe('sent, may be left out: what the person is shown'),
  id: member.default('sign_transaction_id').describe('answered: the new transaction'),
  expiresIn: member.default('expires_in').describe('answered: seconds until it can no longer be signed'),
  jwe: member.default('sign_certificate_jwe').describe('result of a private business'),
  signature: member.default('signature').describe('result of a government service, and inside of the JWE; Base64'),
  certificate: member.default('certificate').describe('result of a government service, and inside of the JWE; Base64'),
  validity: member.default('certificate_validity').describe('result of a government service: what the check found'),
});

/** What can be set about the broker. Each option says whether it is official, observed or assumed, and from where. */
export const brokerOptions = z.strictObject({
  origin: origin
    .default('http://broker.tegata.test')
    .meta(known('assumed', 'a name of our own', 'Where the broker is reached. The issuer is below it.')),
  appLinkOrigin: origin
    .default('http://app.tegata.test')
    .meta(known('assumed', 'service.md §9: link forms not found', 'Origin of the links that open the app.')),
  app: z
    .enum(['guide', 'mynaapp'])
    .default('guide')
    .meta(
      known('official', 'user guide; service.md §0', 'Which app the pages name: the one of the guide or マイナアプリ.'),
    ),
  deviceKind: z
    .enum(['by-browser', 'smartphone', 'tablet', 'pc'])
    .default('by-browser')
    .meta(
      known(
        'assumed',
        'flows.md',
        'Tells devices apart by what the browser says of itself, or takes all for one kind.',
      ),
    ),

  qrLifetimeMs: lifetimeMs
    .default(30 * SECOND)
    .meta(
      known('official', 'user guide, A-P 2', 'From showing a two-dimensional code to receiving the app’s opening.'),
    ),
  numberLifetimeMs: lifetimeMs
    .default(5 * MINUTE)
    .meta(known('assumed', 'service.md §6.2: expires (observed), length not found', 'Life of the six-digit number.')),
  numberTries: z
    .number()
    .int()
    .positive()
    .default(3)
    .meta(known('assumed', 'flows.md, pairing outcomes', 'Wrong numbers after which a new code is shown.')),
  pageGoneAfterMs: lifetimeMs
    .default(5 * SECOND)
    .meta(known('assumed', 'flows.md, pairing outcomes', 'How long a page that was left may take to come back.')),
  interactionLifetimeMs: lifetimeMs
    .default(30 * MINUTE)
    .meta(
      known('assumed', KEYCLOAK, 'Life of one sign-in, from the authorization request to leaving for the service.'),
    ),
  registrationLifetimeMs: lifetimeMs
    .default(10 * MINUTE)
    .meta(
      known('assumed', 'service.md: not found', 'From beginning the registration of an app to what the card signed.'),
    ),
  registrationOfOtherPerson: z
    .enum(['refuse', 'replace'])
    .default('refuse')
    .meta(
      known(
        'assumed',
        'flows.md R, branches',
        'A phone that is registered for one person and registered again with the card of another one.',
      ),
    ),
  authorizationCodeLifetimeMs: lifetimeMs
    .default(MINUTE)
    .meta(known('assumed', KEYCLOAK, 'Life of an authorization code.')),
  accessTokenLifetimeMs: lifetimeMs.default(5 * MINUTE).meta(known('assumed', KEYCLOAK, 'Life of an access token.')),
  idTokenLifetimeMs: lifetimeMs.default(5 * MINUTE).meta(known('assumed', KEYCLOAK, 'Life of an ID token.')),
  refreshTokenLifetimeMs: lifetimeMs.default(30 * MINUTE).meta(known('assumed', KEYCLOAK, 'Life of a refresh token.')),

  semicolonInState: z
    .enum(['accept', 'refuse'])
    .default('accept')
    .meta(known('observed', 'service.md §2.2 [S11]: made the flow fail; §2.1 [S1] allows it', 'A “;” in state.')),
  authorizeErrors: z
    .enum(['redirect', 'page'])
    .default('redirect')
    .meta(known('assumed', 'service.md §2.3', 'Where a faulty request of a known client and redirect URI is refused.')),
  cancelErrors: cancelErrors
    .prefault({})
    .meta(known('assumed', 'service.md §2.3: inferred from Keycloak', 'Error at the service for each way to cancel.')),
  returnGoesTo: z
    .enum(['any-browser', 'starting-browser'])
    .default('any-browser')
    .meta(known('assumed', 'flows.md', 'Which browser may follow the app’s way back to the service.')),
  sessionState: z
    .boolean()
    .default(true)
    .meta(known('observed', 'service.md §2.2 [S11]', 'Puts session_state into authorization and token responses.')),
  issuerInResponse: z
    .boolean()
    .default(false)
    .meta(known('assumed', 'service.md §2.2: not seen', 'Puts iss into authorization responses (RFC 9207).')),
  revocationCheck: z
    .enum(['always', 'when-crl-asked'])
    .default('always')
    .meta(
      known(
        'assumed',
        'service.md §5.2 [S23]; §2.1: table of acr_values not found',
        'When the city’s CRL is looked at.',
      ),
    ),

  clientTokenLifetimeMs: lifetimeMs
    .default(5 * MINUTE)
    .meta(known('assumed', KEYCLOAK, 'Life of an access token that a client got for itself, to start signing.')),
  clientTokenScope: z
    .enum(['optional', 'required'])
    .default('optional')
    .meta(
      known(
        'assumed',
        'service.md §3.1: not found; `sign` is inferred',
        'Whether client_credentials must name scope sign.',
      ),
    ),
  signTransactionLifetimeMs: lifetimeMs
    .default(30 * MINUTE)
    .meta(
      known('assumed', 'service.md §5.2: not found', 'From starting a transaction to asking the person to sign it.'),
    ),
  signResultLifetimeMs: lifetimeMs
    .default(30 * MINUTE)
    .meta(known('assumed', 'service.md §5.2: not found', 'How long after the signing its result can be fetched.')),
  signResultReads: z
    .enum(['any-number', 'once'])
    .default('any-number')
    .meta(known('assumed', 'service.md §5.2: not found', 'How often a result can be fetched.')),
  signMembers: signMembers
    .prefault({})
    .meta(
      known('assumed', 'service.md §5.2: names not visible', 'What the members of the sign API’s JSON are called.'),
    ),

  assertionSkewMs: z
    .number()
    .int()
    .min(0)
    .default(15 * SECOND)
    .meta(known('assumed', KEYCLOAK, 'How far the clock of a client may be ahead of ours.')),
  assertionLongestWithoutIatMs: lifetimeMs
    .nullable()
    .default(null)
    .meta(
      known(
        'observed',
        'service.md §3.1 [S11]: one day worked',
        'Longest life of an assertion without iat; null: any.',
      ),
    ),
  assertionOldestIatMs: lifetimeMs
    .nullable()
    .default(null)
    .meta(known('assumed', 'service.md §3.4', 'Greatest age of an assertion by its iat; null: any.')),
  assertionsRemembered: z
    .number()
    .int()
    .positive()
    .default(100_000)
    .meta(known('assumed', 'ours, to bound memory', 'Most jti remembered at once.')),

  accessTokenFormat: z
    .enum(['jwt-rs256', 'opaque'])
    .default('jwt-rs256')
    .meta(known('observed', 'service.md §3.2 [S8, S9]', 'Form of access tokens.')),
  idTokenAlgorithm: z
    .enum(['ES256', 'RS256'])
    .default('ES256')
    .meta(known('observed', 'service.md §3.3 [S19, S34], neither connected', 'Signature of ID tokens.')),
  idTokenExtras: z
    .array(z.enum(['auth_time', 'jti', 'typ', 'azp', 'sid']))
    .default(['auth_time', 'jti', 'typ', 'azp', 'sid'])
    .meta(known('assumed', 'service.md §3.3: not found; Keycloak adds them', 'Claims beyond those that are known.')),
  refreshTokens: z
    .boolean()
    .default(true)
    .meta(known('official', 'service.md §3.1 [S3]', 'Whether the refresh flow is offered.')),
  subjectFormat: z
    .enum(['uuid', 'base64url'])
    .default('uuid')
    .meta(known('assumed', 'service.md §3.3: at most 43 characters', 'Form of the pairwise sub.')),
  subjectSalt: z
    .string()
    .min(1)
    .default('tegata')
    .meta(known('assumed', 'ours', 'Decides every sub together with sector and holder.')),
  accessTokenInForm: z
    .boolean()
    .default(true)
    .meta(known('assumed', 'service.md §4: works on Keycloak', 'Takes access_token from a form posted to userinfo.')),
});

/** Broker options as given: all may be left out. */
export type BrokerOptionsInput = z.input<typeof brokerOptions>;

/** Broker options with every default filled in. */
export type BrokerOptions = z.output<typeof brokerOptions>;
