import type { Handle } from '../../../simulators/world/wire.ts';
import type { VirtualWorld } from '../../../simulators/world/world.ts';

export const SIGN_API = 'http://broker.tegata.test/api/sign-transactions';

/** One request to the sign API, as a test reads it. */
interface Asked {
  readonly path: string;
  readonly atMs: number;
  readonly authorization: string | null;
  readonly body: unknown;
}

/** A small sign API that believes everybody, and answers otherwise as often as a test says. */
export interface FakeSignApi {
  readonly handle: Handle;
  readonly starts: Asked[];
  readonly results: Asked[];
  /** Told one after another before anything honest is. */
  readonly insteadOfStart: (() => Response)[];
  readonly insteadOfResult: (() => Response)[];
}

/** Makes the sign API: it names its transactions in order, and each has been signed. */
export function createFakeSignApi(world: VirtualWorld): FakeSignApi {
  const api: FakeSignApi = {
    async handle(request) {
      const isStart = request.method === 'POST';
      const body = await request.text();
      (isStart ? api.starts : api.results).push({
        path: request.url.slice(SIGN_API.length),
        atMs: world.clock.now(),
        authorization: request.headers.get('authorization'),
        body: isStart ? (JSON.parse(body) as unknown) : body,
      });
      const told = (isStart ? api.insteadOfStart : api.insteadOfResult).shift();
      if (told) return told();
      return isStart
        ? Response.json({ sign_transaction_id: `transaction-${api.starts.length}` }, { status: 201 })
        : Response.json({ sign_certificate_jwe: 'for the operator' });
    },
    starts: [],
    results: [],
    insteadOfStart: [],
    insteadOfResult: [],
  };
  return api;
}
