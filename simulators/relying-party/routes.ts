import { Hono, type Context } from 'hono';
import { endingOf, type Ending } from './ending.ts';
import { policyPage, termsPage } from './pages/paper-pages.ts';
import { startPage } from './pages/start-page.ts';
import { readSessionCookie } from './session-cookie.ts';
import type { Session } from './sessions.ts';
import type { Service } from './sign-in.ts';

type Visit = Context<{ Bindings: Service }>;

// One table for all services: which of them is asked comes with the request, as hono's `env`. Worlds come by the
// thousand, and building a matcher costs more than answering a page.
const routes = new Hono<{ Bindings: Service }>();

routes.use(async (context, next) => {
  context.env.rules.guard(context as Visit);
  await next();
});

routes.get('/', (context) => context.html(startPage(context.env.config)));

routes.get('/login', async (context) => {
  const { config, rules, sessions, broker, clock } = context.env;
  try {
    const own = sessionOf(context);
    if (!rules.mayBegin(own)) return end(context, 'failed');
    const client = await broker();
    const signing = config.signing && (await rules.startSigning(client, config, config.signing));
    const { url, state, attempt } = await rules.beginAttempt(client, config, signing);
    const session = own ?? sessions.open();
    session.attempts.set(state, { ...attempt, begunAtMs: clock.now() });
    rules.writeCookie(context, config, session.id);
    return context.redirect(url.href, 303);
  } catch (thrown) {
    return end(context, endingOf(thrown));
  }
});

routes.get('/callback', (context) => context.env.rules.answerReturn(context, context.env, sessionOf(context)));

routes.get('/account', (context) => {
  const { config, rules, sessions } = context.env;
  const account = rules.accountOf(sessionOf(context), sessions);
  return account ? context.html(rules.accountPage(config, account)) : end(context, 'not-signed-in');
});

routes.post('/logout', (context) => {
  const { config, rules, sessions } = context.env;
  rules.logOut(context, config, sessions, sessionOf(context));
  return context.redirect('/', 303);
});

routes.get('/policy', (context) => context.html(policyPage(context.env.config)));
routes.get('/terms', (context) => context.html(termsPage(context.env.config)));
routes.notFound((context) => end(context as Visit, 'not-found'));
// What is not an ending is a mistake: it belongs to whoever runs the world, not on a page.
routes.onError((error) => {
  throw error;
});

/** Answers a request to a service at one of its addresses. */
export function answerVisit(request: Request, service: Service): Response | Promise<Response> {
  return routes.fetch(request, service);
}

function sessionOf(context: Visit): Session | undefined {
  return context.env.sessions.find(readSessionCookie(context, context.env.config));
}

function end(context: Visit, ending: Ending): Response | Promise<Response> {
  return context.env.rules.answerEnding(context, ending, context.env.config);
}
