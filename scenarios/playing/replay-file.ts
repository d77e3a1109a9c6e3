import { z } from 'zod';
import { explainIssues } from '../../simulators/trust/explain-issues.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { acts, type ActName, type Step } from '../acts/acts.ts';
import { settingSchema } from '../setting.ts';

/** The schema that every replay file names. */
export const REPLAY_SCHEMA = 'https://tegata.invalid/schemas/replay-1.json';

const step = z.strictObject({
  act: z.enum(Object.keys(acts) as [ActName, ...ActName[]]),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

const replayFile = z.strictObject({
  schema: z.literal(REPLAY_SCHEMA),
  setting: settingSchema,
  scenario: z.string().describe('where the steps come from: a scenario on a platform, or a property'),
  hands: z.strictObject({ browser: z.string(), phone: z.string() }).describe('the hands that saw it'),
  steps: z.array(step),
  checks: z.array(z.string()).min(1).describe('the checks to hold against the journey'),
  notGreen: z.array(z.string()).describe('those that were not green when it was written'),
});

/** Everything that reproduces a journey, from one file. */
export type Replay = Omit<z.output<typeof replayFile>, 'steps'> & { readonly steps: readonly Step[] };

/** The text of a replay file. */
export function writeReplay(replay: Omit<Replay, 'schema'>): string {
  return `${JSON.stringify({ schema: REPLAY_SCHEMA, ...replay }, undefined, 2)}\n`;
}

/** Reads the text of a replay file. @throws HarnessError `replay-invalid` naming the member that is wrong */
export function readReplay(text: string, file: string): Replay {
  const result = replayFile.safeParse(parse(text, file));
  if (result.success) return result.data as Replay;
  throw new HarnessError('replay-invalid', `Failed to read ${file}: ${explainIssues(result.error)}.`);
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new HarnessError('replay-invalid', `Failed to read ${file}: expected JSON, got something else.`, { cause });
  }
}
