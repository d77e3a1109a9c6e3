import { z } from 'zod';

/**
 * A replay file as others may read it: everything that decides a journey, then what the person did. The room that
 * plays it is stricter about names.
 */
export const replaySchema = z.strictObject({
  schema: z.literal('https://tegata.invalid/schemas/replay-1.json'),
  setting: z
    .looseObject({
      seed: z.string().min(1).describe('decides all chance'),
      startsAt: z.iso.datetime().describe('where the clock of the world stands at first'),
      platform: z.string(),
      persona: z.string().optional(),
      defects: z.array(z.string()).describe('broken stand-ins that are switched on'),
    })
    .describe('everything that decides a journey besides what the person does'),
  scenario: z.string().describe('where the steps come from'),
  hands: z.strictObject({ browser: z.string(), phone: z.string() }).describe('the hands that saw it'),
  steps: z.array(
    z.strictObject({
      act: z.string(),
      with: z
        .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
        .describe('PINs are named, never given'),
    }),
  ),
  checks: z.array(z.string()).min(1).describe('the checks to hold against the journey'),
  notGreen: z.array(z.string()).describe('those that were not green when it was written'),
});
