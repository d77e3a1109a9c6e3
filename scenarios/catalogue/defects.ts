import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Words } from '../../reports/result.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';

/** The rooms that can be broken on purpose. */
export const BREAKABLE_ROOMS = ['broker', 'card', 'phone', 'relying-party', 'platform-operator'] as const;

/** A room that can be broken on purpose. */
export type BreakableRoom = (typeof BREAKABLE_ROOMS)[number];

/** One defect of the catalogue: an honest room with exactly one change. */
export interface Defect {
  readonly id: string;
  readonly room: BreakableRoom;
  readonly sentence: Words;
  readonly apply: (rules: never) => unknown;
}

let found: Promise<Defect[]> | undefined;

/** Finds every defect by looking in the rooms' `broken/` folders, once; sorted by id. */
export function findDefects(): Promise<Defect[]> {
  found ??= lookForDefects();
  return found;
}

async function lookForDefects(): Promise<Defect[]> {
  const perRoom = await Promise.all(BREAKABLE_ROOMS.map(defectsOf));
  return perRoom.flat().sort((one, other) => (one.id < other.id ? -1 : 1));
}

async function defectsOf(room: BreakableRoom): Promise<Defect[]> {
  const folder = new URL(`../../simulators/${room}/broken/`, import.meta.url);
  const files = (await readdir(folder)).filter((file) => /(?<!\.d)\.[tj]s$/.test(file));
  return Promise.all(
    files.map(async (file) => {
      const { defect } = (await import(new URL(file, folder).href)) as { defect?: Defect };
      if (defect && defect.id === basename(file).replace(/\.[tj]s$/, '')) return defect;
      throw new HarnessError(
        'scenario-invalid',
        `Failed to load ${room}/broken/${file}: expected a defect of that id.`,
      );
    }),
  );
}

/** Gives a room's rules with the named defects switched on. */
export async function withDefects<Rules>(room: BreakableRoom, rules: Rules, ids: readonly string[]): Promise<Rules> {
  if (ids.length === 0) return rules;
  const all = await findDefects();
  const unknown = ids.find((id) => !all.some((defect) => defect.id === id));
  if (unknown !== undefined) {
    throw new HarnessError(
      'not-found',
      `Failed to switch on the defect ${unknown}: expected one of those that \`tegata list defects\` names.`,
    );
  }
  return all
    .filter((defect) => defect.room === room && ids.includes(defect.id))
    .reduce((broken, defect) => defect.apply(broken as never) as Rules, rules);
}
