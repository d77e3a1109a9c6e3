import * as oidc from 'openid-client';
import { TokenRefused } from '../token-refused.ts';
import type { AnswerSeen } from './answer-seen.ts';

type SendToBroker = (
  url: string,
  init?: { method?: string; headers?: Headers; body?: URLSearchParams | string },
) => Promise<Response>;

/** The way by which the client library reaches the broker. */
export function sendOf(broker: oidc.Configuration): SendToBroker {
  const send = broker[oidc.customFetch];
  if (!send) throw new TypeError('Failed to reach the broker: expected the service’s own way to it.');
  return (url, { method = 'GET', headers = new Headers(), body } = {}) =>
    send(url, { method, headers: Object.fromEntries(headers), body, redirect: 'manual' });
}

/** Reads an answer; one that breaks off is none. */
export async function readWhole(answer: Response): Promise<AnswerSeen> {
  try {
    return { status: answer.status, type: answer.headers.get('content-type') ?? '', text: await answer.text() };
  } catch (cause) {
    throw new TokenRefused('Expected a whole answer.', { cause });
  }
}
