import type { Send } from '../world/wire.ts';

/** The broker gave no answer, or said itself that it cannot: nobody's fault who sits in front of the screen. */
export class BrokerUnreachable extends Error {
  override readonly name = 'BrokerUnreachable';
  /** Of the answer, where one came. */
  readonly status: number | undefined;

  constructor(message: string, { status, ...options }: ErrorOptions & { readonly status?: number } = {}) {
    super(message, options);
    this.status = status;
  }
}

/** Sends to the broker so that a missing answer and a 5xx end alike, in `BrokerUnreachable`. */
export function reachBroker(send: Send): Send {
  return async (input, init) => {
    const answer = await send(input, init).catch(withoutAnswer);
    if (answer.status >= 500) throw new BrokerUnreachable(`The broker answered ${answer.status}.`, answer);
    return answer;
  };
}

function withoutAnswer(cause: unknown): never {
  // Whatever is not a network failure is a mistake of the harness and must come out as it is.
  if (!(cause instanceof TypeError)) throw cause;
  throw new BrokerUnreachable('The broker gave no answer.', { cause });
}
