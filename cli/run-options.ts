import { z } from 'zod';
import { BROWSERS, PHONES } from './engine.ts';
import { language, oneOf, wholeNumber } from './option-types.ts';
import { chosenDevice, ownPhone } from './own-phone.ts';

const HANDS = [...BROWSERS, ...PHONES] as const;

/** The options of `tegata run`. */
export const runOptions = z.strictObject({
  tag: z.array(z.string().min(1)).describe('a tag'),
  defect: z.array(z.string().min(1)).describe('an id of `list defects`'),
  failed: z.boolean().default(false).describe('no value'),
  browser: oneOf(BROWSERS),
  grid: z
    .url({ protocol: /^https?$/ })
    .exactOptional()
    .describe('the URL of a Selenium Grid, such as http://127.0.0.1:4444'),
  phone: oneOf(PHONES),
  ...ownPhone,
  ...chosenDevice,
  card: oneOf(['virtual', 'reader']),
  reader: z.string().min(1).optional().describe('a part of a reader’s name'),
  disposable: z.string().min(1).optional().describe('a file'),
  root: z.string().min(1).optional().describe('a file of PEM certificates'),
  seed: z
    .string()
    .regex(/^[\w.-]{1,64}$/)
    .describe('1 to 64 letters, digits, dots, hyphens or underscores'),
  workers: wholeNumber(1, 64),
  require: z
    .string()
    .default('')
    .transform((list) => list.split(',').filter((name) => name !== ''))
    .pipe(z.array(z.enum(HANDS)))
    .describe(`some of ${HANDS.join(', ')}, with commas between`),
  options: z.string().min(1).exactOptional().describe('a file of options'),
  baseline: z.string().min(1).optional().describe('a file of expected failures'),
  out: z.string().min(1).describe('a folder'),
  lang: language,
});

/** The options of `tegata run`, read. */
export type RunOptions = z.output<typeof runOptions>;
