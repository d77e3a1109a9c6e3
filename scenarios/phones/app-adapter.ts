import { z } from 'zod';
import { readYaml } from './read-yaml.ts';

const words = z.string().min(1);
const name = z.string().regex(/^[A-Za-z_][\w.]*$/, 'expected letters, digits, dots and underscores');

/** How a build tells where things are, and by which names it is told them. */
const adapter = z.strictObject({
  android: z
    .strictObject({
      package: name,
      activity: z.string().regex(/^\.?[A-Za-z][\w.$]*$/, 'expected an activity such as .MainActivity'),
      broker: name
        .exactOptional()
        .describe('the string extra that holds the broker’s address, when the app is started'),
      token: name.exactOptional().describe('the string extra that holds the app token of a registered app'),
    })
    .exactOptional(),
  ios: z
    .strictObject({
      bundleId: z.string().regex(/^[A-Za-z0-9.-]+$/, 'expected a bundle id'),
      broker: name
        .exactOptional()
        .describe('the environment variable that holds the broker’s address, when the app is started'),
      token: name.exactOptional().describe('the environment variable that holds the app token of a registered app'),
    })
    .exactOptional(),
  map: words.exactOptional().describe('a locator map'),
});

/** What must be known of a build of somebody's own to drive it against our broker. */
export type AppAdapter = z.output<typeof adapter>;

/** Reads an adapter; `HarnessError('file-invalid')` names the first member that does not fit. */
export async function readAppAdapter(file: string): Promise<AppAdapter> {
  return (await readYaml(file, 'app adapter', adapter)).content;
}
