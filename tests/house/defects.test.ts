import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allPaths, ROOT } from './source-files.ts';

interface Defect {
  readonly id: string;
  readonly room: string;
  readonly sentence: { readonly ja: string; readonly en: string };
  readonly apply: (rules: unknown) => Record<string, unknown>;
}

const load = (path: string) => import(pathToFileURL(join(ROOT, path)).href) as Promise<Record<string, unknown>>;

const files = allPaths.filter((path) => /^simulators\/[^/]+\/broken\/[^/]+\.ts$/.test(path));
const defects = await Promise.all(
  files.map(async (path) => {
    const exports = await load(path);
    return { path, exports, defect: exports['defect'] as Defect };
  }),
);

async function honestRulesOf(room: string): Promise<Record<string, unknown>> {
  const exports = await load(`simulators/${room}/rules.ts`);
  const honest = Object.keys(exports).filter((name) => /^honest\w*Rules$/.test(name));
  expect(honest).toHaveLength(1);
  return exports[honest[0] ?? ''] as Record<string, unknown>;
}

describe('broken stand-ins', () => {
  it('are there for every room that has rules', () => {
    const rooms = new Set(files.map((path) => path.split('/')[1]));
    expect([...rooms].sort()).toEqual(['broker', 'card', 'phone', 'platform-operator', 'relying-party']);
  });

  it('have ids of their own', () => {
    const ids = defects.map(({ defect }) => defect.id);
    expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
  });

  it.each(defects)('$path is one defect, named as its file, of its room', ({ path, exports, defect }) => {
    expect(Object.keys(exports)).toEqual(['defect']);
    expect(defect.id).toBe(basename(path, '.ts'));
    expect(defect.room).toBe(path.split('/')[1]);
  });

  it.each(defects)('$path says what is wrong in Japanese and in English', ({ defect }) => {
    expect(defect.sentence.ja).toMatch(/[ぁ-んァ-ヶ一-龠].*。$/);
    expect(defect.sentence.en).toMatch(/^[A-Z].*\.$/);
  });

  it.each(defects)('$path changes exactly one rule', async ({ path, defect }) => {
    const honest = await honestRulesOf(path.split('/')[1] ?? '');
    const rules = defect.apply(honest);
    expect(Object.keys(rules).sort()).toEqual(Object.keys(honest).sort());
    expect(Object.keys(honest).filter((name) => rules[name] !== honest[name])).toHaveLength(1);
  });
});
