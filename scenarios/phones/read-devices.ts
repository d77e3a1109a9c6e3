import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { deviceProfile, type DeviceProfile } from './device-profile.ts';
import { readAnyYaml } from './read-yaml.ts';

const OURS = fileURLToPath(new URL('devices.yaml', import.meta.url));

const devices = z.record(
  z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'expected small letters, digits and hyphens'),
  z.unknown(),
);

/**
 * Reads the phones of Tegata, and those of a user's file over them.
 * @throws HarnessError `file-invalid` naming the first entry and member that does not fit
 */
export async function readDevices(file?: string): Promise<ReadonlyMap<string, DeviceProfile>> {
  const all = new Map(await readFrom(OURS));
  if (file !== undefined) for (const [id, profile] of await readFrom(file)) all.set(id, profile);
  return all;
}

async function readFrom(file: string): Promise<[string, DeviceProfile][]> {
  const { content, fail } = await readAnyYaml(file, 'devices in');
  const entries = devices.safeParse(content);
  if (!entries.success) return fail('expected entries, each under a name of small letters, digits and hyphens');
  return Object.entries(entries.data).map(([id, entry]) => {
    const profile = deviceProfile.safeParse(entry);
    return profile.success ? [id, profile.data] : fail(`${id}: ${explain(profile.error, entry)}`);
  });
}

/** Of the forms that an entry may have, the one of its own kind and platform says what is wrong. */
function explain({ issues: [first] }: z.ZodError, entry: unknown): string {
  const { kind, platform } = (entry ?? {}) as { kind?: unknown; platform?: unknown };
  const kinds = ['simulated', 'real', 'emulator', 'farm'];
  if (!kinds.includes(String(kind))) return `kind: expected one of ${kinds.join(', ')}, got “${String(kind)}”`;
  if (platform !== 'ios' && platform !== 'android') {
    return `platform: expected ios or android, got “${String(platform)}”`;
  }
  const forms = first?.code === 'invalid_union' ? first.errors : [[first]];
  const isOther = (issues: readonly (z.core.$ZodIssue | undefined)[]): boolean =>
    issues.some((issue) => issue?.path[0] === 'kind' || (issue?.path[0] === 'platform' && issue.code !== 'custom'));
  const issue = (forms.find((issues) => !isOther(issues)) ?? forms[0])?.[0];
  const message = issue?.code === 'invalid_key' ? issue.issues[0]?.message : issue?.message;
  return [issue?.path.join('.'), message].filter(Boolean).join(': ');
}
