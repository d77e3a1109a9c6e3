import { z } from 'zod';
import { APPS, PLATFORMS, SIGN_IN_SERVICES, SIGNING_SERVICES, VIEWS } from './scenario.ts';

/** When a scripted world starts unless told otherwise: a spring morning in Japan. */
export const USUAL_START = '2026-04-01T00:00:00.000Z';

/** Whose card is on the table unless told otherwise: the first persona. */
export const PLAIN_ADULT = 'adult';

/** Which service is opened unless told otherwise. */
export const USUAL_SERVICE = 'shop';

/** Everything that decides a journey besides what the person does: the head of a replay file. */
export const settingSchema = z.strictObject({
  seed: z.string().min(1).describe('decides all chance'),
  startsAt: z.iso.datetime().default(USUAL_START).describe('where the clock of the world stands at first'),
  platform: z.enum(PLATFORMS),
  given: z.enum(['registered', 'fresh']).default('registered'),
  persona: z.string().min(1).default(PLAIN_ADULT).describe('whose card is on the table'),
  service: z.enum([...SIGN_IN_SERVICES, ...SIGNING_SERVICES]).default(USUAL_SERVICE),
  app: z.enum(APPS).default('guide').describe('the apps on the phones, in the order in which they were installed'),
  view: z.enum(VIEWS).default('usual').describe('in desktop view a phone or tablet passes for a PC'),
  phoneClockOffMs: z.int().default(0).describe('how far the phones’ own clocks are ahead of the world’s'),
  returnsIn: z.string().default('browser').describe('the browser that gets the way back from the app'),
  broker: z.record(z.string(), z.unknown()).default({}).describe('options of the broker that differ from the defaults'),
  phone: z.record(z.string(), z.unknown()).default({}).describe('options of the phones that differ from the defaults'),
  defects: z.array(z.string()).default([]).describe('broken stand-ins that are switched on'),
});

/** A complete setting. */
export type Setting = z.output<typeof settingSchema>;

/** A setting with the usual values left out. */
export type SettingInput = z.input<typeof settingSchema>;
