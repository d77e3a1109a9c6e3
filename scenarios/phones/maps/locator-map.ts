import { z } from 'zod';

const words = z.string().min(1);

/** An id: the name behind `:id/` on Android, the accessibility id on iOS. */
const ids = { android: words.exactOptional(), ios: words.exactOptional() };

const elementPlace = z.strictObject({
  ...ids,
  text: z.array(words).default([]).describe('what may stand on it, where no id is found'),
});

const screenPlace = z.strictObject({
  ...ids,
  titles: z.array(words).default([]).describe('by which texts the screen is known, where no id is found'),
  says: z.array(words).default([]).describe('what else is written there: tells screens of one title apart'),
  elements: z.record(words, elementPlace).default({}).describe('by the ids of our own app'),
});

/** Where the screens and elements of one version of an app are found. */
export const locatorMap = z.strictObject({
  app: words.describe('which app, and which version of it'),
  screens: z.record(words, screenPlace).describe('by the ids of our own app'),
});

/** Where a driver finds the screens and elements of an app: data, one file an app version. */
export type LocatorMap = z.output<typeof locatorMap>;

/** Where one screen is found, and what is on it. */
export type ScreenPlace = z.output<typeof screenPlace>;

/** Where one element is found. */
export type ElementPlace = z.output<typeof elementPlace>;
