import { z } from 'zod';

const LONGEST_DELAY_MS = 600_000;

/** What a card that is being served can be told over its control port. */
export const cardOrder = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('insert') }),
  z.strictObject({ do: z.literal('remove') }),
  z.strictObject({
    do: z.literal('swap'),
    persona: z.string().min(1).describe('id of the persona whose card comes in'),
  }),
  z.strictObject({
    do: z.literal('slow'),
    delayMs: z.int().min(0).max(LONGEST_DELAY_MS).describe('how much later each answer comes; 0 for none'),
  }),
  z.strictObject({ do: z.literal('cut') }).describe('breaks the next answer off in the middle; the card is out then'),
  z.strictObject({ do: z.literal('state') }).describe('changes nothing'),
]);

/** One order to a served card. */
export type CardOrder = z.output<typeof cardOrder>;
