import type { Context } from 'hono';
import type { Session } from './sessions.ts';
import { signIn, type Service } from './sign-in.ts';

/** Answers a browser that comes back from the broker: finishes its sign-in, or says why there is none. */
export async function answerReturn(context: Context, service: Service, own: Session | undefined): Promise<Response> {
  const { config, rules, sessions } = service;
  const session = rules.sessionOfReturn(own, sessions, context.req.query('state') ?? '');
  if (!session) return rules.answerEnding(context, 'no-session', config);
  const ending = await signIn(service, session, new URL(context.req.url).search);
  rules.writeCookie(context, config, session.id);
  return ending ? rules.answerEnding(context, ending, config) : rules.welcome(context, config, session.account);
}
