import * as z from 'zod';
import { DOCUMENTS } from './documents.ts';
import { signMembers } from './signing/sign-members.ts';
import type { Standing } from './standing.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const KEYCLOAK = `not published; the default of ${DOCUMENTS.keycloak}`;

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

/** What can be set about the broker. Each option says whether it is official, observed or assumed, and from where. */
export const brokerOptions = z.strictObject({
  origin: origin
    .default('http://broker.tegata.test')
    .meta(known('assumed', 'a name of our own', 'Where the broker is reached. The issuer is below it.')),
  appLinkOrigin: origin
    .default('http://app.tegata.test')
    .meta(known('assumed', 'not published', 'Origin of the links that open the app.')),
  app: z
    .enum(['guide', 'mynaapp'])
    .default('guide')
    .meta(known('official', DOCUMENTS.guide, 'Which app the pages name: the one of the guide or マイナアプリ.')),
  deviceKind: z
    .enum(['by-browser', 'smartphone', 'tablet', 'pc'])
    .default('by-browser')
    .meta(
      known(
        'assumed',
        'not published',
        'Tells devices apart by what the browser says of itself, or takes all for one kind.',
      ),
    ),

  qrLifetimeMs: lifetimeMs
    .default(30 * SECOND)
    .meta(
      known(
        'official',
        `${DOCUMENTS.guide} PCまたはタブレットから認証を始める場合、2`,
        'From showing a two-dimensional code to receiving the app’s opening.',
      ),
    ),
  numberLifetimeMs: lifetimeMs
    .default(5 * MINUTE)
    .meta(
      known(
        'assumed',
        `that it expires: ${DOCUMENTS.universityManual}; the length is not published`,
        'Life of the six-digit number.',
      ),
    ),
  numberTries: z
    .number()
    .int()
    .positive()
    .default(3)
    .meta(known('assumed', 'not published', 'Wrong numbers after which a new code is shown.')),
  pageGoneAfterMs: lifetimeMs
    .default(5 * SECOND)
    .meta(known('assumed', 'not published', 'How long a page that was left may take to come back.')),
  interactionLifetimeMs: lifetimeMs
    .default(30 * MINUTE)
    .meta(
      known('assumed', KEYCLOAK, 'Life of one sign-in, from the authorization request to leaving for the service.'),
    ),
  registrationLifetimeMs: lifetimeMs
    .default(10 * MINUTE)
    .meta(known('assumed', 'not published', 'From beginning the registration of an app to what the card signed.')),
  registrationOfOtherPerson: z
    .enum(['refuse', 'replace'])
    .default('refuse')
    .meta(
      known(
        'assumed',
        'not published',
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
    .meta(
      known(
        'observed',
        `it made the flow fail: ${DOCUMENTS.workingService}; it is allowed: ${DOCUMENTS.reference}`,
        'A “;” in state.',
      ),
    ),
  authorizeErrors: z
    .enum(['redirect', 'page'])
    .default('redirect')
    .meta(known('assumed', 'not published', 'Where a faulty request of a known client and redirect URI is refused.')),
  cancelErrors: cancelErrors
    .prefault({})
    .meta(known('assumed', `not published; as ${DOCUMENTS.keycloak}`, 'Error at the service for each way to cancel.')),
  returnGoesTo: z
    .enum(['any-browser', 'starting-browser'])
    .default('any-browser')
    .meta(known('assumed', 'not published', 'Which browser may follow the app’s way back to the service.')),
  sessionState: z
    .boolean()
    .default(true)
    .meta(known('observed', DOCUMENTS.workingService, 'Puts session_state into authorization and token responses.')),
  issuerInResponse: z
    .boolean()
    .default(false)
    .meta(known('assumed', 'not seen; RFC 9207', 'Puts iss into authorization responses (RFC 9207).')),
  revocationCheck: z
    .enum(['always', 'when-crl-asked'])
    .default('always')
    .meta(
      known(
        'assumed',
        `${DOCUMENTS.servicePage}; what acr_values may be is not published`,
        'When the city’s CRL is looked at.',
      ),
    ),

  clientTokenLifetimeMs: lifetimeMs
    .default(5 * MINUTE)
    .meta(known('assumed', KEYCLOAK, 'Life of an access token that a client got for itself, to start signing.')),
  clientTokenScope: z
    .enum(['optional', 'required'])
    .default('optional')
    .meta(known('assumed', 'not published', 'Whether client_credentials must name scope sign.')),
  signTransactionLifetimeMs: lifetimeMs
    .default(30 * MINUTE)
    .meta(known('assumed', 'not published', 'From starting a transaction to asking the person to sign it.')),
  signResultLifetimeMs: lifetimeMs
    .default(30 * MINUTE)
    .meta(known('assumed', 'not published', 'How long after the signing its result can be fetched.')),
  signResultReads: z
    .enum(['any-number', 'once'])
    .default('any-number')
    .meta(known('assumed', 'not published', 'How often a result can be fetched.')),
  signMembers: signMembers
    .prefault({})
    .meta(
      known(
        'assumed',
        `not published; ${DOCUMENTS.operatorClient}`,
        'What the members of the sign API’s JSON are called.',
      ),
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
        `one day worked: ${DOCUMENTS.workingService}`,
        'Longest life of an assertion without iat; null: any.',
      ),
    ),
  assertionOldestIatMs: lifetimeMs
    .nullable()
    .default(null)
    .meta(known('assumed', KEYCLOAK, 'Greatest age of an assertion by its iat; null: any.')),
  assertionsRemembered: z
    .number()
    .int()
    .positive()
    .default(100_000)
    .meta(known('assumed', 'Tegata’s own, to bound memory', 'Most jti remembered at once.')),

  accessTokenFormat: z
    .enum(['jwt-rs256', 'opaque'])
    .default('jwt-rs256')
    .meta(
      known('observed', `samples in ${DOCUMENTS.startManual} and ${DOCUMENTS.resultManual}`, 'Form of access tokens.'),
    ),
  idTokenAlgorithm: z
    .enum(['ES256', 'RS256'])
    .default('ES256')
    .meta(known('observed', DOCUMENTS.unconnectedDesign, 'Signature of ID tokens.')),
  idTokenExtras: z
    .array(z.enum(['auth_time', 'jti', 'typ', 'azp', 'sid']))
    .default(['auth_time', 'jti', 'typ', 'azp', 'sid'])
    .meta(known('assumed', `not published; as ${DOCUMENTS.keycloak}`, 'Claims beyond those that are known.')),
  refreshTokens: z
    .boolean()
    .default(true)
    .meta(known('official', DOCUMENTS.guideline, 'Whether the refresh flow is offered.')),
  subjectFormat: z
    .enum(['uuid', 'base64url'])
    .default('uuid')
    .meta(
      known(
        'assumed',
        `not published; at most 43 characters, by ${DOCUMENTS.workingService}`,
        'Form of the pairwise sub.',
      ),
    ),
  subjectSalt: z
    .string()
    .min(1)
    .default('tegata')
    .meta(known('assumed', 'Tegata’s own', 'Decides every sub together with sector and holder.')),
  accessTokenInForm: z
    .boolean()
    .default(true)
    .meta(
      known('assumed', `not published; as ${DOCUMENTS.keycloak}`, 'Takes access_token from a form posted to userinfo.'),
    ),
});

/** Broker options as given: all may be left out. */
export type BrokerOptionsInput = z.input<typeof brokerOptions>;

/** Broker options with every default filled in. */
export type BrokerOptions = z.output<typeof brokerOptions>;
