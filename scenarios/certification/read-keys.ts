import * as z from 'zod';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { askOutside } from './outside.ts';
import type { ServiceFile } from './service-file.ts';

const jwks = z.object({ keys: z.array(z.looseObject({ kty: z.enum(['EC', 'RSA']) })).min(1) });

/** The service's public keys, fetched where the file says where they are. */
export async function readKeys({ client, tls }: ServiceFile): Promise<Pick<ServiceFile['client'], 'keys' | 'pem'>> {
  const { keys, pem, jwksUri } = client;
  if (keys) return { keys };
  if (pem !== undefined) return { pem };
  const address = jwksUri ?? '';
  const answer = await askOutside(address, { anyTls: tls === 'any' });
  const read = 'failed' in answer ? undefined : jwks.safeParse(parseJson(answer.text));
  if (read?.success) return { keys: read.data.keys.filter(({ use }) => use === undefined || use === 'sig') };
  const got = 'failed' in answer ? answer.failed : `HTTP ${answer.status}`;
  throw new HarnessError(
    'file-invalid',
    `Failed to read client.jwksUri: expected a JWK Set at ${address}, got ${got}.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
