import { z } from 'zod';
import type { RunHead } from '../assemble-run.ts';
import { VERDICTS } from '../check.ts';
import { LANES, RESULTS_SCHEMA, SERVICE_KINDS, type RunResult, type ScenarioResult, type Trend } from '../result.ts';

const count = z.int().nonnegative();
const words = z.strictObject({ ja: z.string(), en: z.string() });
const file = z
  .string()
  .regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[^\\:]+$/)
  .describe('path below the folder of the run, with /');

const check = z.strictObject({
  id: z.string().min(1).describe('the same whether it passes or fails'),
  requirement: z.string().describe('the requirement row that it proves'),
  summary: words,
  verdict: z.enum(VERDICTS),
  expected: z.string().exactOptional(),
  actual: z.unknown().exactOptional(),
  reason: z.string().exactOptional(),
});

const row = z.strictObject({
  atMs: z.number().describe('milliseconds since the scenario began, by the clock of its world'),
  actor: z.enum([...LANES, 'world']),
  to: z.enum(LANES).exactOptional(),
  words,
  detail: z.array(z.string()).exactOptional(),
});

const attachment = z.strictObject({
  name: z.string(),
  file,
  type: z.enum(['image/png', 'image/svg+xml', 'text/html', 'text/plain', 'application/json']),
});

/** One line of `results.ndjson`, and one member of `results`. */
export const scenarioResultSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[\w-]+(\/[\w-]+)*@[\w-]+(\+[\w-]+)*$/)
    .describe('scenario@platform, with +government or +hands where a run has several; unique in a run'),
  scenario: z.string(),
  platform: z.string(),
  signedFor: z.enum(SERVICE_KINDS).exactOptional().describe('the kind of the service, where a document is signed'),
  title: words,
  tags: z.array(z.string()),
  hands: z.strictObject({
    browser: z.string(),
    phone: z.string(),
    app: z.string().exactOptional().describe('which app the phone ran, where it was not the simulated one'),
    drivenOn: z
      .strictObject({
        device: z.string(),
        os: z.string(),
        appVersion: z.string(),
        browser: z
          .string()
          .exactOptional()
          .describe('the phone’s own browser, where the services’ pages, or the stand-in’s, were in it'),
        appLinks: z
          .literal('by-name')
          .exactOptional()
          .describe(
            'the app was given the links in those pages by its name: the system does not know them for the app’s',
          ),
        code: z.enum(['camera', 'link-opened']).describe('how a two-dimensional code got to the phone'),
        versions: z.record(z.string(), z.string()).describe('Appium and its driver, or what stood in their place'),
      })
      .exactOptional()
      .describe('the phone, where drivers worked it'),
  }),
  seed: z.string(),
  startsAt: z.string().describe('where the clock of its world stood at first'),
  persona: z.string(),
  verdict: z.enum(VERDICTS),
  reason: z.string().exactOptional(),
  again: z
    .strictObject({ verdict: z.enum(VERDICTS), notGreen: z.array(z.string()) })
    .exactOptional()
    .describe('what it came to when played once more with the same seed, because it had newly failed'),
  durationMs: z.number().nonnegative(),
  checks: z.array(check),
  timeline: z.array(row),
  walked: z
    .record(z.string(), count)
    .exactOptional()
    .describe('how often each step of a simulator’s machine was taken: graph, from, event, to'),
  attachments: z.array(attachment),
  replay: file.exactOptional(),
}) satisfies z.ZodType<ScenarioResult>;

/** The first line of `results.ndjson`. */
export const runHeadSchema = z.strictObject({
  version: z.string(),
  seed: z.string(),
  startedAt: z.iso.datetime(),
  durationMs: z.number().nonnegative(),
  versions: z.record(z.string(), z.string()).describe('what took part: node, chromium …'),
  plan: z
    .strictObject({ tier: z.string(), shard: z.string().exactOptional() })
    .exactOptional()
    .describe('what a nightly run set out to play'),
}) satisfies z.ZodType<RunHead>;

const ids = z.array(z.string());
const slower = z.strictObject({ id: z.string(), fromMs: z.number(), toMs: z.number() });

/** How a run differs from those before it. */
export const trendSchema = z.strictObject({
  since: z.iso.datetime().exactOptional().describe('when the run before began'),
  newFailing: ids,
  stillFailing: ids,
  fixed: ids,
  flaky: ids,
  slower: z.array(slower),
}) satisfies z.ZodType<Trend>;

/** `results.json`. */
export const runResultSchema = z.strictObject({
  schema: z.literal(RESULTS_SCHEMA),
  notice: words,
  ...runHeadSchema.shape,
  trend: trendSchema.exactOptional(),
  totals: z.strictObject({ passed: count, failed: count, skipped: count }),
  results: z.array(scenarioResultSchema),
}) satisfies z.ZodType<RunResult>;
