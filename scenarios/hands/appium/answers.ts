import { get } from 'node:http';

const LIMIT_MS = 3_000;

/** Whether a server on loopback answers a GET at all. */
export function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(url, { timeout: LIMIT_MS }, (response) => {
      response.resume();
      resolve(true);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(false));
  });
}
