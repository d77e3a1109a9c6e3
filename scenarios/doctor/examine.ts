import { cardNeeds } from './card-needs.ts';
import { everydayNeeds } from './everyday-needs.ts';
import type { BothWords, Need, Purpose } from './need.ts';
import { phoneNeeds } from './phone-needs.ts';

/** What a look for one thing came to. */
export interface Finding {
  readonly id: string;
  readonly name: string;
  readonly use: BothWords;
  /** What cannot be done without it; empty where it always or never stops anything. */
  readonly serves: readonly Purpose[];
  readonly isThere: boolean;
  /** Whether what was asked for cannot be done without it. */
  readonly isMissed: boolean;
  /** Its version or place. */
  readonly found?: string;
  /** Why what lies there is no use. */
  readonly why?: string;
  /** How to get it on this system. */
  readonly get: string;
}

const NEEDS: readonly Need[] = [...everydayNeeds, ...phoneNeeds, ...cardNeeds];
const ALWAYS = new Set(['node']);

/**
 * Looks for everything that Tegata uses and does not bring along.
 * @param purposes what somebody wants to do: what that lacks is missed
 */
export function examine(purposes: readonly Purpose[], needs: readonly Need[] = NEEDS): Promise<Finding[]> {
  return Promise.all(
    needs.map(async ({ id, name, use, serves, get, look }) => {
      const found = await look();
      const isWanted = ALWAYS.has(id) || serves.some((purpose) => purposes.includes(purpose));
      return {
        id,
        name,
        use,
        serves,
        isThere: found.isThere,
        isMissed: !found.isThere && isWanted,
        ...(found.isThere ? { found: found.what } : found.why === undefined ? {} : { why: found.why }),
        get: typeof get === 'string' ? get : get[systemName()],
      };
    }),
  );
}

function systemName(): 'linux' | 'darwin' | 'win32' {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
}
