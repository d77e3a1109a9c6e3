import { z } from 'zod';
import { SERVICE_KINDS } from '../result.ts';

const id = z.string().min(1);
const pin = z.string().nullable();
const words = z.strictObject({ ja: z.string(), en: z.string() });
const standing = z.enum(['official', 'observed', 'assumed']).describe('how surely it is known of the real service');

const items = {
  scenarios: z.strictObject({
    id: id.describe('its path below scenarios/'),
    title: words,
    platforms: z.array(z.string()),
    services: z.array(z.string()).describe('where it is played, once at each'),
    given: z.enum(['registered', 'fresh']).describe('what must be true before'),
    spends: z.record(z.string(), z.number()).describe('the most tries of each PIN that it may cost a card'),
    persona: z.string(),
    tags: z.array(z.string()),
    checks: z.array(z.string()),
  }),
  requirements: z.strictObject({
    id,
    source: words,
    clause: z.string(),
    level: z.enum(['MUST', 'SHOULD']),
    standing,
    text: words,
    signedFor: z
      .array(z.enum(SERVICE_KINDS))
      .optional()
      .describe('the kinds of service at which it has to be proven, where one is not as good as the other'),
    checks: z.array(z.string()).optional(),
    excluded: z.string().optional().describe('why nothing proves it'),
  }),
  personas: z.strictObject({
    id,
    words: words.describe('what is special about the persona'),
    pins: z
      .strictObject({ authentication: pin, signing: pin, cardInfo: pin, resident: pin })
      .describe('of the test card; null for one that the card does not have'),
  }),
  faults: z.strictObject({
    id,
    meets: z
      .enum(['card', 'sign-in', 'everybody'])
      .describe(
        'what it happens to: a card, one sign-in at the broker, or all who read the broker’s keys and metadata',
      ),
    sentence: words,
    seconds: z.number().optional().describe('its parameter, unless told otherwise'),
  }),
  defects: z.strictObject({ id, room: z.string(), sentence: words }),
  options: z.strictObject({
    id: id.describe('its name in the options of the room'),
    room: z.string(),
    default: z.unknown(),
    describes: z.string(),
    standing,
    source: z.string(),
  }),
} as const;

/** What `tegata list` can list. */
export const LIST_NAMES = ['scenarios', 'requirements', 'personas', 'faults', 'defects', 'options'] as const;

/** One of the lists. */
export type ListName = (typeof LIST_NAMES)[number];

/** What one member of a list says. */
export type ListItem<N extends ListName> = z.infer<(typeof items)[N]>;

/** The schema that a list names; published as `reports/schemas/list-<name>-1.json`. */
export function listSchemaId(name: ListName): string {
  return `https://tegata.invalid/schemas/list-${name}-1.json`;
}

/** The whole of what `tegata list <name> --json` prints. */
export function listSchema(name: ListName) {
  return z.strictObject({ schema: z.literal(listSchemaId(name)), items: z.array(items[name]) });
}
