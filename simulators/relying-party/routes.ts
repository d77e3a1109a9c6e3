import { Hono, type Context } from 'hono';
import { endingOf, type Ending } from './ending.ts';
import { policyPage, termsPage } from './pages/paper-pages.ts';
import { startPage } from './pages/start-page.ts';
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from './session-cookie.ts';
import type { Session } from './sessions.ts';
import { signIn, type Service } from './sign-in.ts';

type Visit = Context<{ Bindings: Service }>;

// One table for all services: which of them is asked comes with the request, as hono's `env`. Worlds come by the
// thousand, and building a matcher costs more than answering a page.
const routes = new Hono<{ Bindings: Service }>();

routes.use(async (context, next) => {
  // The address of the way back holds a code and pages hold people's data: neither may travel or stay.
  context.header('referrer-policy', 'no-referrer');
  context.header('cache-control', 'no-store');
  await next();
});

routes.get('/', (context) => context.html(startPage(context.env.config)));

routes.get('/login', async (context) => {
  const { config, rules, sessions, broker } = context.env;
  try {
    const { url, state, attempt } = await rules.beginAttempt(await broker(), config);
    const session = sessionOf(context) ?? sessions.open();
    session.attempts.set(state, attempt);
    writeSessionCookie(context, config, session.id);
    return context.redirect(url.href, 303);
  } catch (thrown) {
    return end(context, endingOf(thrown));
  }
});

routes.get('/callback', async (context) => {
  const { config, rules, sessions } = context.env;
  const session = rules.sessionOfReturn(sessionOf(context), sessions, context.req.query('state') ?? '');
  if (!session) return end(context, 'no-session');
  const ending = await signIn(context.env, session, new URL(context.req.url).search);
  writeSessionCookie(context, config, session.id);
  return ending ? end(context, ending) : context.redirect('/account', 303);
});

routes.get('/account', (context) => {
  const { config, rules } = context.env;
  const account = sessionOf(context)?.account;
  return account ? context.html(rules.accountPage(config, account)) : end(context, 'not-signed-in');
});

routes.post('/logout', (context) => {
  const { config, sessions } = context.env;
  const session = sessionOf(context);
  if (session) sessions.close(session);
  clearSessionCookie(context, config);
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
