import { Hono, type Context } from 'hono';
import { endingOf, type Ending } from './ending.ts';
import { policyPage, termsPage } from './pages/paper-pages.ts';
import { startPage } from './pages/start-page.ts';
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from './session-cookie.ts';
import type { Session } from './sessions.ts';
import { signIn, type Service } from './sign-in.ts';

/** The addresses of a service. */
export function createRoutes(service: Service): Hono {
  const { config, rules, sessions } = service;
  const routes = new Hono();
  const sessionOf = (context: Context): Session | undefined => sessions.find(readSessionCookie(context, config));
  const end = (context: Context, ending: Ending): Response | Promise<Response> =>
    rules.answerEnding(context, ending, config);

  routes.use(async (context, next) => {
    await next();
    // The address of the way back holds a code and pages hold people's data: neither may travel or stay.
    context.header('referrer-policy', 'no-referrer');
    context.header('cache-control', 'no-store');
  });

  routes.get('/', (context) => context.html(startPage(config)));

  routes.get('/login', async (context) => {
    try {
      const { url, state, attempt } = await rules.beginAttempt(await service.broker(), config);
      const session = sessionOf(context) ?? sessions.open();
      session.attempts.set(state, attempt);
      writeSessionCookie(context, config, session.id);
      return context.redirect(url.href, 303);
    } catch (thrown) {
      return end(context, endingOf(thrown));
    }
  });

  routes.get('/callback', async (context) => {
    const session = rules.sessionOfReturn(sessionOf(context), sessions, context.req.query('state') ?? '');
    if (!session) return end(context, 'no-session');
    const ending = await signIn(service, session, new URL(context.req.url).search);
    writeSessionCookie(context, config, session.id);
    return ending ? end(context, ending) : context.redirect('/account', 303);
  });

  routes.get('/account', (context) => {
    const account = sessionOf(context)?.account;
    return account ? context.html(rules.accountPage(config, account)) : end(context, 'not-signed-in');
  });

  routes.post('/logout', (context) => {
    const session = sessionOf(context);
    if (session) sessions.close(session);
    clearSessionCookie(context, config);
    return context.redirect('/', 303);
  });

  routes.get('/policy', (context) => context.html(policyPage(config)));
  routes.get('/terms', (context) => context.html(termsPage(config)));
  routes.notFound((context) => end(context, 'not-found'));
  // What is not an ending is a mistake: it belongs to whoever runs the world, not on a page.
  routes.onError((error) => {
    throw error;
  });
  return routes;
}
