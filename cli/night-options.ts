import { z } from 'zod';
import { BROWSERS, PHONES } from './engine.ts';
import { language } from './option-types.ts';

const HANDS = [...BROWSERS, ...PHONES] as const;

/** What `tegata nightly` and `tegata merge` are both told: how the results are judged, and where they go. */
export const judging = {
  require: z
    .string()
    .default('')
    .transform((list) => list.split(',').filter((name) => name !== ''))
    .pipe(z.array(z.enum(HANDS)))
    .describe(`some of ${HANDS.join(', ')}, with commas between`),
  baseline: z.string().min(1).optional().describe('a file of expected failures'),
  history: z.string().min(1).describe('a file'),
  out: z.string().min(1).describe('a folder'),
  lang: language,
};
