import type { ServiceInput } from '../../../simulators/relying-party/config.ts';
import { createRelyingParty } from '../../../simulators/relying-party/relying-party.ts';
import type { ServiceRules } from '../../../simulators/relying-party/rules.ts';
import { loadServices } from '../../../simulators/relying-party/services.ts';
import type { JournalEntry } from '../../../simulators/world/journal.ts';
import { createWorld } from '../../../simulators/world/world.ts';
import { createFakeBroker, ISSUER } from './fake-broker.ts';

/** A page as a test reads it. */
export interface Seen {
  readonly status: number;
  readonly page: string | undefined;
  readonly text: string;
  readonly location: URL | undefined;
  readonly cookie: string | undefined;
  readonly headers: Headers;
}

/** Opens one ready service in a world of its own, with a fake broker behind it. */
export function visit({
  id = 'shop',
  rules,
  seed = 's',
  change = {},
}: { id?: string; rules?: ServiceRules; seed?: string; change?: Partial<ServiceInput> } = {}) {
  const journal: JournalEntry[] = [];
  const world = createWorld({
    seed,
    startsAt: new Date('2026-04-01T00:00:00Z'),
    sink: (entry) => void journal.push(entry),
  });
  const ready = loadServices().find((service) => service.id === id);
  if (!ready) throw new TypeError(`no service ${id}`);
  const service = createRelyingParty(world, { ...ready, issuer: ISSUER, ...change }, rules);
  const broker = createFakeBroker(world);
  world.network.serve(service.origin, service.id, service.handle);
  world.network.serve('http://broker.tegata.test', 'broker', broker.handle);
  return { world, journal, service, broker, browser: (name = 'browser') => createBrowser(name, world, service.origin) };
}

function createBrowser(name: string, world: ReturnType<typeof createWorld>, origin: string) {
  const send = world.network.as(name);
  let cookie: string | undefined;

  const open = async (path: string, method = 'GET'): Promise<Seen> => {
    const answer = await send(new URL(path, origin), { method, headers: cookie ? { cookie } : {} });
    const set = answer.headers.getSetCookie()[0];
    if (set !== undefined) cookie = set.includes('Max-Age=0') ? undefined : set.split(';')[0];
    const text = await answer.text();
    const location = answer.headers.get('location');
    return {
      status: answer.status,
      page: /data-page="([^"]*)"/.exec(text)?.[1],
      text,
      location: location === null ? undefined : new URL(location, origin),
      cookie: set,
      headers: answer.headers,
    };
  };

  return {
    open,
    cookie: () => cookie,
    /** Starts a sign-in and gives the parameters that went to the broker. */
    async starts(): Promise<URLSearchParams> {
      const { location } = await open('/login');
      return location?.searchParams ?? new URLSearchParams();
    },
    /** Comes back from the broker with a code, or with what is given, and follows the way to the last page. */
    async returns(asked: URLSearchParams, answer: Record<string, string> = {}): Promise<Seen> {
      const state = asked.get('state') ?? '';
      const query = new URLSearchParams(
        'error' in answer ? { state, ...answer } : { code: `code-for-${asked.get('nonce')}`, state, ...answer },
      );
      const seen = await open(`/callback?${query}`);
      return seen.location ? open(seen.location.pathname) : seen;
    },
  };
}
