import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { HarnessError } from '../../world/harness-error.ts';
import type { Fault } from './fault.ts';

const FOLDER = new URL('../faults/', import.meta.url);

let found: Promise<ReadonlyMap<string, Fault>> | undefined;

/** Finds every fault by looking in `faults/`, once, when the first is asked for; in order of id. */
export function findFaults(): Promise<ReadonlyMap<string, Fault>> {
  found ??= lookForFaults();
  return found;
}

/** Finds one fault by its id, without reading the others; `undefined` where there is none. */
export async function findFault(id: string): Promise<Fault | undefined> {
  const file = `${basename(id)}${extname(import.meta.url)}`;
  return existsSync(new URL(file, FOLDER)) ? (await load(file))[1] : undefined;
}

async function lookForFaults(): Promise<ReadonlyMap<string, Fault>> {
  const files = (await readdir(FOLDER)).filter((file) => /(?<!\.d)\.[tj]s$/.test(file)).sort();
  return new Map(await Promise.all(files.map(load)));
}

async function load(file: string): Promise<[string, Fault]> {
  const { fault } = (await import(new URL(file, FOLDER).href)) as { fault?: Fault };
  const id = basename(file).replace(/\.[tj]s$/, '');
  if (fault?.id === id) return [id, fault];
  throw new HarnessError('file-invalid', `Failed to load the fault ${file}: expected a fault of that id.`);
}
