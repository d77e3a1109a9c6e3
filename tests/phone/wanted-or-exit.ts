import { z } from 'zod';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { wanted } from './wanted.ts';

/** What the runner plays; where that makes no sense, one sentence says so in the place of the runner's own stack traces. */
export async function wantedOrExit(): ReturnType<typeof wanted> {
  try {
    return await wanted();
  } catch (cause) {
    if (cause instanceof z.ZodError) console.error(`Failed to read the environment: ${z.prettifyError(cause)}`);
    else if (cause instanceof HarnessError) console.error(cause.message.replaceAll('--devices', 'TEGATA_DEVICES'));
    else throw cause;
    process.exit(1);
  }
}
