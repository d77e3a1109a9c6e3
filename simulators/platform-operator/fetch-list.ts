import type { World } from '../world/world.ts';
import type { OperatorOptions } from './options.ts';

/** The list of a city cannot be had. */
export class ListMissing extends Error {
  override readonly name = 'ListMissing';
}

/**
 * Gives what fetches the list of a distribution point. The name itself is one of a directory that only certified verifiers
 * can ask; the test PKI keeps the same lists at addresses of their own.
 */
export function listFetcher(
  world: World,
  { listsOrigin }: Pick<OperatorOptions, 'listsOrigin'>,
): (distributionPoint: string) => Promise<Uint8Array> {
  const send = world.network.as('operator');
  return async (distributionPoint) => {
    const answer = await send(addressOf(listsOrigin, distributionPoint)).catch(withoutAnswer);
    if (!answer.ok) throw new ListMissing(`The list of ${distributionPoint} was answered by ${answer.status}.`);
    return new Uint8Array(await answer.arrayBuffer());
  };
}

function addressOf(origin: string, distributionPoint: string): string {
  const city = /CN=([^,]+) CRLDP/.exec(distributionPoint)?.[1] ?? '';
  const prefecture = [...distributionPoint.matchAll(/OU=([^,]+)/g)].at(-1)?.[1] ?? '';
  return `${origin}/crl/sign/${encodeURIComponent(prefecture)}/${encodeURIComponent(city)}.crl`;
}

function withoutAnswer(cause: unknown): never {
  if (!(cause instanceof TypeError)) throw cause;
  throw new ListMissing('Nobody answered for the list of a city.', { cause });
}
