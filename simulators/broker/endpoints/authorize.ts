import type { Context } from 'hono';
import { generateCookie, getCookie } from 'hono/cookie';
import { redirect } from '../answers/redirect.ts';
import { acceptAttempt, type AuthorizationAttempt, type AuthorizationRequest } from '../authorization-request.ts';
import type { Interaction } from '../interaction.ts';
import { PLAN_COOKIE } from '../lies/plan-cookie.ts';
import type { Plan } from '../lies/lies.ts';
import type { Service } from '../service.ts';
import { runSteps } from '../step.ts';
import { BROWSER_COOKIE } from './browser-cookie.ts';
import { OPENID, REALM } from './paths.ts';
import { readPairs } from './read-pairs.ts';
import type { Routes } from './routes.ts';

const COOKIE_BYTES = 16;
const COOKIE_FORM = /^[\w-]{22}$/;

/** Serves the authorization endpoint: checks the request, begins a sign-in and sends the browser to its page. */
export function serveAuthorize(app: Routes): void {
  app.get(`${OPENID}/auth`, (c): Response | Promise<Response> => {
    const service = c.env;
    const attempt = readAttempt(service, c.req.url);
    const checking = runSteps(service.rules.authorizeSteps, attempt, service);
    return checking ? checking.then(() => accept(c, service, attempt)) : accept(c, service, attempt);
  });
}

function accept(c: Context, service: Service, attempt: AuthorizationAttempt): Response {
  const request = acceptAttempt(attempt);
  const known = browserOf(c);
  const browser = known ?? service.random.token(COOKIE_BYTES);
  const { earlierSignIn } = service.rules;
  const interaction =
    earlierSignIn(browser, request.client, service.store.interactions.values) ??
    beginInteraction(service, request, browser, wayOf(c, service), service.lies.find(getCookie(c, PLAN_COOKIE)));
  const cookie = known === undefined ? cookieOf(service, browser) : undefined;
  return redirect(`${service.issuer}/interactions/${interaction.id}`, 302, cookie);
}

function readAttempt({ clients, store }: Service, url: string): AuthorizationAttempt {
  const mark = url.indexOf('?');
  const { pairs, repeated } = readPairs(mark < 0 ? '' : url.slice(mark + 1));
  const { client_id, sign_transaction_id } = pairs;
  return {
    parameters: pairs,
    repeated,
    client: client_id === undefined ? undefined : clients.get(client_id),
    signTransaction: sign_transaction_id === undefined ? undefined : store.signTransactions.get(sign_transaction_id),
  };
}

/** The browser keeps one value for all its tabs, and for as long as it is open. */
function browserOf(c: Context): string | undefined {
  const known = getCookie(c, BROWSER_COOKIE);
  return known !== undefined && COOKIE_FORM.test(known) ? known : undefined;
}

function cookieOf({ options }: Service, browser: string): string {
  const secure = options.origin.startsWith('https:');
  return generateCookie(BROWSER_COOKIE, browser, { path: REALM, httpOnly: true, sameSite: 'Lax', secure });
}

function wayOf(c: Context, { rules, options }: Service): Interaction['way'] {
  const kind =
    options.deviceKind === 'by-browser'
      ? rules.deviceKindOf(c.req.header('user-agent') ?? '', c.req.header('sec-ch-ua-mobile'))
      : options.deviceKind;
  return kind === 'smartphone' ? 'same_device' : 'cross_device';
}

function beginInteraction(
  { random, store }: Service,
  request: AuthorizationRequest,
  browser: string,
  way: Interaction['way'],
  plan: Plan | undefined,
): Interaction {
  const interaction: Interaction = {
    id: random.uuid(),
    browser,
    request,
    sessionState: random.uuid(),
    plan,
    way,
    invitation: undefined,
    invitations: 0,
    session: undefined,
    outcome: undefined,
    notice: undefined,
    page: undefined,
    version: 0,
    rendering: 0,
    leftRendering: 0,
  };
  store.interactions.put(interaction.id, interaction);
  return interaction;
}
