import type { VirtualWorld } from '../../../simulators/world/world.ts';
import { ITEMS, type StageCard } from './stage-card.ts';

export interface AppAnswer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** The app as the broker sees it: its calls, and what is pushed to it. */
export interface StageApp {
  readonly pushes: Record<string, unknown>[];
  call(path: string, body?: unknown): Promise<AppAnswer>;
  open(link: string): Promise<AppAnswer>;
  listen(): Promise<void>;
  prove(card: Pick<StageCard, 'certificate' | 'sign'>, change?: Record<string, unknown>): Promise<AppAnswer>;
  /** Sends what a card has signed: the target of the session, unless `change` says otherwise. */
  sign(card: StageCard, change?: Record<string, unknown>): Promise<AppAnswer>;
  consent(shown?: readonly string[]): Promise<AppAnswer>;
  state(): Promise<string>;
  session(): Record<string, unknown>;
}

const APP = 'http://broker.tegata.test/api/app';

export function createStageApp(world: VirtualWorld, name: string, token: string): StageApp {
  const send = world.network.as(name);
  const pushes: Record<string, unknown>[] = [];
  let session: Record<string, unknown> = {};
  const headers = { authorization: `Bearer ${token}` };
  const path = (): string => `/sessions/${String(session['id'])}`;

  const call = async (at: string, body?: unknown): Promise<AppAnswer> => {
    const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
    const answer = await send(APP + at, init);
    const read = (await answer.json()) as Record<string, unknown>;
    if (answer.ok) session = read;
    return { status: answer.status, body: read };
  };

  return {
    pushes,
    call,
    session: () => session,
    open: (link) => call('/sessions', { ticket: new URL(link).searchParams.get('ticket') }),
    async listen() {
      const answer = await send(`${APP}${path()}/events`, { headers });
      void hear(answer, pushes);
      await world.work.idle();
    },
    prove: (card, change = {}) =>
      call(`${path()}/proof`, {
        certificate: Buffer.from(card.certificate).toString('base64'),
        signature: Buffer.from(card.sign(Buffer.from(String(session['challenge']), 'base64'))).toString('base64'),
        items: ITEMS,
        ...change,
      }),
    sign: (card, change = {}) => {
      const { digest_info = '' } = (session['target'] ?? {}) as { digest_info?: string };
      return call(`${path()}/signature`, {
        certificate: Buffer.from(card.certificate).toString('base64'),
        signature: Buffer.from(card.signDigestInfo(Buffer.from(digest_info, 'base64'))).toString('base64'),
        items: ITEMS,
        ...change,
      });
    },
    consent: (shown = session['asks'] as string[]) => call(`${path()}/consent`, { shown }),
    state: async () => String((await call(path())).body['state']),
  };
}

async function hear(answer: Response, pushes: Record<string, unknown>[]): Promise<void> {
  const decoder = new TextDecoder();
  if (!answer.body) return;
  for await (const chunk of answer.body) {
    const data = /^data: (.*)$/m.exec(decoder.decode(chunk))?.[1];
    if (data) pushes.push(JSON.parse(data) as Record<string, unknown>);
  }
}
