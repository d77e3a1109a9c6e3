import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Hono, type Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import type { JWK } from 'jose';
import type { Verifying } from '../../../scenarios/certification/verifying.ts';
import type { ServiceInProcess } from '../../../scenarios/certification/virtual-lab.ts';
import { withPatience } from '../../../simulators/relying-party/with-patience.ts';
import type { Send } from '../../../simulators/world/wire.ts';
import type { World } from '../../../simulators/world/world.ts';

/** What a client library is asked for. */
export interface LibraryClient {
  /** Begins a sign-in: where to send the browser, the `state`, and what is to be kept for its return. */
  begin(): Promise<{ readonly url: URL; readonly state: string; readonly pending: Pending }>;
  /** Finishes it: checks everything, and says who it is. Throws `Refused`, or the library’s own errors. */
  finish(callback: URL, pending: Pending): Promise<Person>;
}

/** What a service keeps of a sign-in under way. */
export interface Pending {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who signed in. */
export interface Person {
  readonly sub: string;
  readonly name: string;
  readonly birthdate: string;
}

/** What a library is given of its surroundings. */
export interface Surroundings {
  readonly issuer: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: ServiceKind['scopes'];
  readonly key: JWK;
  readonly kid: string;
  readonly send: Send;
  readonly verifying: Verifying;
  now(): number;
  wait(ms: number): Promise<void>;
}

/** What a service lets people do, in the words of its pages. */
export interface ServiceKind {
  readonly scopes: NonNullable<ServiceInProcess['client']['scopes']>;
  readonly does: '認証' | '署名';
  readonly done: { readonly page: string; readonly title: string };
  /** What its start page says. */
  readonly about: string;
  /** Where it has documents signed: under which of the two references. */
  readonly api?: 'private' | 'government';
}

/** Everything is asked for, so that nothing odd about an item passes it by. */
const SIGN_IN: ServiceKind = {
  scopes: ['openid', 'name', 'address', 'birthdate', 'gender'],
  does: '認証',
  done: { page: 'signed-in', title: 'ログインしました' },
  about: '',
};

interface Session {
  readonly pending: Map<string, Pending>;
  person?: Person;
}

const ORIGIN = 'https://library.tegata.test';
const KEY_FILE = new URL('../../../simulators/relying-party/keys/bank.test-key.pem', import.meta.url);
const PATIENCE_MS = 10_000;
const COOKIE = 'library_session';

/** Puts a small honest service around a client library that others wrote. */
export function createLibraryService(
  id: string,
  make: (surroundings: Surroundings) => LibraryClient,
  kind: ServiceKind = SIGN_IN,
): (world: World, issuer: string, verifying: Verifying) => ServiceInProcess {
  const { scopes, api } = kind;
  return (world, issuer, verifying) => {
    const pem = createPrivateKey(readFileSync(KEY_FILE));
    const kid = `${id}-key`;
    const surroundings: Surroundings = {
      issuer,
      clientId: 'RP00000009',
      redirectUri: `${ORIGIN}/callback`,
      scopes,
      key: pem.export({ format: 'jwk' }) as JWK,
      kid,
      // Neither library gives up by itself; nobody should wait for ever.
      send: withPatience(world.clock, world.network.as(id), PATIENCE_MS),
      verifying,
      now: () => world.clock.now(),
      wait: world.network.dawdle,
    };
    const app = createApp(world, make(surroundings), kind);
    return {
      id,
      origin: ORIGIN,
      handle: (request) => app.fetch(request),
      client: {
        id: surroundings.clientId,
        name: id,
        redirectUris: [surroundings.redirectUri],
        keys: [{ ...(createPublicKey(pem).export({ format: 'jwk' }) as { kty: 'EC' }), kid }],
        scopes: [...scopes],
        ...(api && { api }),
        ...(api === 'private' && { operatorKey: verifying.operator.key }),
        policyUrl: `${ORIGIN}/`,
        termsUrl: `${ORIGIN}/`,
      },
    };
  };
}

function createApp(world: World, client: LibraryClient, kind: ServiceKind): Hono {
  const page = pagesOf(kind);
  const random = world.random.fork('library-service');
  const sessions = new Map<string, Session>();
  const app = new Hono();
  const open = (context: Context, session: Session): void => {
    const id = random.token(32);
    sessions.delete(getCookie(context, COOKIE) ?? '');
    sessions.set(id, session);
    setCookie(context, COOKIE, id, { path: '/', httpOnly: true, sameSite: 'Lax', secure: true });
  };
  const own = (context: Context): Session | undefined => sessions.get(getCookie(context, COOKIE) ?? '');

  app.use(async (context, next) => {
    context.header('cache-control', 'no-store');
    context.header('referrer-policy', 'no-referrer');
    await next();
  });
  app.get('/', (context) => context.html(page('start', 'ようこそ', kind.about)));
  app.get('/login', async (context) => {
    const begun = await client.begin().catch(() => undefined);
    if (!begun) return context.html(page('unreachable', '認証サービスに接続できません', 'あとでお試しください。'), 503);
    const { url, state, pending } = begun;
    const session = own(context) ?? { pending: new Map() };
    session.pending.set(state, pending);
    if (!own(context)) open(context, session);
    return context.redirect(url.href, 303);
  });
  app.get('/callback', async (context) => {
    const session = own(context);
    const state = context.req.query('state') ?? '';
    const pending = session?.pending.get(state);
    session?.pending.delete(state);
    if (!session || !pending)
      return context.html(page('no-session', 'ログインを続けられません', 'はじめからやり直してください。'), 400);
    if (context.req.query('error') !== undefined)
      return context.html(page('cancelled', '認証が中止されました', 'もう一度お試しください。'));
    try {
      const person = await client.finish(new URL(context.req.url), pending);
      open(context, { ...session, person });
      return context.redirect('/account', 303);
    } catch (cause) {
      if (!(cause instanceof Error)) throw cause;
      return context.html(page('failed', '認証できませんでした', 'もう一度お試しください。'), 400);
    }
  });
  app.get('/account', (context) => {
    const person = own(context)?.person;
    if (!person) return context.html(page('not-signed-in', 'ログインが必要です', ''), 401);
    return context.html(page(kind.done.page, kind.done.title, `${person.name} ${person.birthdate} ${person.sub}`));
  });
  app.post('/logout', (context) => {
    sessions.delete(getCookie(context, COOKIE) ?? '');
    deleteCookie(context, COOKIE, { path: '/', secure: true });
    return context.redirect('/', 303);
  });
  return app;
}

function pagesOf({ does, done }: ServiceKind) {
  return (id: string, title: string, text: string) =>
    html`<!doctype html>
      <html lang="ja">
        <title>${title}</title>
        <body data-page="${id}">
          <h1>${title}</h1>
          <p>${text}</p>
          <form action="/login"><button>マイナンバーカードで${does}</button></form>
          ${id === done.page ? html`<form method="post" action="/logout"><button>ログアウト</button></form>` : ''}
        </body>
      </html>`;
}
