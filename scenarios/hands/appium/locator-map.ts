import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { explainIssues } from '../../../simulators/trust/explain-issues.ts';
import { HarnessError } from '../../../simulators/world/harness-error.ts';

const perPlatform = z.strictObject({ android: z.string().min(1), ios: z.string().min(1) });

const locatorMap = z.strictObject({
  app: z.string().min(1).describe('which app, and from which version on'),
  package: perPlatform.describe('package and bundle id; {app} stands for the generation'),
  screen: perPlatform.describe('how the id of a screen stands in the tree; {id} stands for ours'),
  separator: perPlatform.describe('what stands between the words of an id'),
  elements: z.record(z.string(), perPlatform).describe('ids that differ from ours, by ours'),
  titles: z
    .record(z.string(), z.array(z.string().min(1)))
    .describe('the Japanese titles of screens, where no id is found'),
});

/** Where a driver finds the screens and elements of an app: data, one file an app version. */
export type LocatorMap = z.output<typeof locatorMap>;

/** Reads a map; `HarnessError('file-invalid')` says which member does not fit. */
export function readLocatorMap(file: string | URL): LocatorMap {
  const read = locatorMap.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (read.success) return read.data;
  throw new HarnessError(
    'file-invalid',
    `Failed to read the locator map ${String(file)}: ${explainIssues(read.error)}.`,
  );
}

/** The map of the simulated app. */
export function simulatedLocators(): LocatorMap {
  return readLocatorMap(new URL('locators/simulated-app.json', import.meta.url));
}
