import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { startPatience } from '../../simulators/world/patience.ts';

/** What somebody outside of Tegata answered, or why nothing came. */
export type OutsideAnswer =
  | { readonly status: number; readonly location: string | undefined; readonly text: string }
  | { readonly failed: string };

const PATIENCE_MS = 10_000;
const MOST_BYTES = 1_000_000;

/** Asks a service under test for one address, within limits of time and size; redirects are not followed. */
export function askOutside(address: string, { anyTls = false }: { anyTls?: boolean } = {}): Promise<OutsideAnswer> {
  return new Promise((resolve) => {
    const url = new URL(address);
    const isHttps = url.protocol === 'https:';
    const request = (isHttps ? requestHttps : requestHttp)(url, { rejectUnauthorized: !anyTls, agent: false });
    const fail = (why: string): void => {
      callOff();
      request.destroy();
      resolve({ failed: why });
    };
    const callOff = startPatience(PATIENCE_MS, () => fail(`no answer within ${PATIENCE_MS / 1000} s`));
    request.on('error', (cause: NodeJS.ErrnoException) => fail(cause.code ?? cause.message));
    request.on('response', (answer) => {
      const chunks: Buffer[] = [];
      let size = 0;
      answer.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > MOST_BYTES) return fail(`more than ${MOST_BYTES} bytes`);
        chunks.push(chunk);
      });
      answer.on('end', () => {
        callOff();
        const { statusCode: status = 0, headers } = answer;
        resolve({ status, location: headers.location, text: Buffer.concat(chunks).toString() });
      });
      answer.on('error', (cause) => fail(cause.message));
    });
    request.end();
  });
}
