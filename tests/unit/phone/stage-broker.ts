import { openPushStream, type PushStream } from '../../../simulators/world/push.ts';
import type { World } from '../../../simulators/world/world.ts';

/** What the app sent in one call. */
interface Call {
  path: string;
  body: Record<string, unknown>;
}

/** A broker that does as it is told: it serves the app API, keeps the calls and answers from one session. */
export interface StageBroker {
  calls: Call[];
  session: Record<string, unknown>;
  /** The next answer to this path's last word, instead of the session. */
  refuse(word: string, status: number, error: string): void;
  /** Changes the session and tells whoever listens. */
  push(change: Record<string, unknown>): void;
  /** Breaks the stream off from the broker's side; resolves when the listener had a turn to notice. */
  breakStream(): Promise<void>;
  /** How many streams are open. */
  listeners(): number;
}

const RETURN_URL = 'http://broker.tegata.test/return?ticket=T1';

/** Serves a stage broker at `http://broker.tegata.test` with one sign-in waiting. */
export function serveStageBroker(world: World, way: 'same_device' | 'cross_device'): StageBroker {
  const refusals = new Map<string, { status: number; error: string }>();
  const streams = new Set<PushStream>();
  const broker: StageBroker = {
    calls: [],
    session: {
      id: 's1',
      state: way === 'same_device' ? 'ready' : 'awaiting_number',
      way,
      now: world.clock.now(),
      ...(way === 'cross_device' && { number: '907030', number_expires_at: world.clock.now() + 300_000 }),
      service: {
        name: '手形市 図書館',
        policy_url: 'http://library.test/policy',
        terms_url: 'http://library.test/terms',
      },
      asks: ['name', 'birthdate'],
      challenge: Buffer.from('challenge').toString('base64'),
    },
    refuse: (word, status, error) => void refusals.set(word, { status, error }),
    push(change) {
      Object.assign(broker.session, change);
      for (const stream of streams) stream.send('state', broker.session);
    },
    breakStream() {
      for (const stream of streams) stream.end();
      return new Promise((resolve) => setImmediate(resolve));
    },
    listeners: () => streams.size,
  };

  world.network.serve('http://broker.tegata.test', 'broker', async (request) => {
    const path = new URL(request.url).pathname.replace('/api/app', '');
    const word = path.split('/').pop() ?? '';
    if (word === 'events') return openEvents(world, broker, streams);
    broker.calls.push({ path, body: (await request.json()) as Record<string, unknown> });
    const refusal = refusals.get(word);
    refusals.delete(word);
    if (refusal) return Response.json({ error: refusal.error, message: '' }, { status: refusal.status });
    if (word === 'registrations') return Response.json({ id: 'r1', challenge: broker.session['challenge'] });
    if (path === '/registrations/r1/proof') return Response.json({ app_token: 'token-of-r1' });
    const moves: Record<string, Record<string, unknown>> = {
      number: { number: '543210', now: world.clock.now(), number_expires_at: world.clock.now() + 300_000 },
      proof: { state: 'proved' },
      consent: { state: 'approved', ...(way === 'same_device' && { return_url: RETURN_URL }) },
      cancel: { state: 'cancelled', ...(way === 'same_device' && { return_url: RETURN_URL }) },
    };
    if (moves[word]) broker.push(moves[word]);
    return Response.json(broker.session);
  });
  return broker;
}

function openEvents(world: World, broker: StageBroker, streams: Set<PushStream>): Response {
  const stream: PushStream = openPushStream(world.work, () => void streams.delete(stream));
  streams.add(stream);
  stream.send('state', broker.session);
  return new Response(stream.body, { headers: { 'Content-Type': 'text/event-stream' } });
}
