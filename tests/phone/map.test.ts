import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countElements } from '../../reports/phone-map.ts';
import { walkApp } from '../../scenarios/phone-map/walk-app.ts';
import { whatIsMissing } from './what-is-missing.ts';

const PATIENCE_MS = 240_000;

describe.skipIf(whatIsMissing() !== undefined)('a walk through an app', { timeout: PATIENCE_MS }, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tegata-map-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const walk = async (name: string, views: string, map?: string) => {
    const devices = join(folder, `${name}.yaml`);
    const more = map === undefined ? '' : `, map: ${JSON.stringify(map)}`;
    await writeFile(
      devices,
      `theirs: { kind: simulated, platform: android, name: Theirs, release: '16', density: 2, unlock: biometric, views: ${views}${more} }`,
    );
    const select = ['registration/complete/from-the-icon'];
    return walkApp({ device: 'theirs', devices, select, seed: '1', outDir: join(folder, name) });
  };

  it('finds the elements by the guide’s texts, and drafts a map by which they are found by their ids', async () => {
    const first = await walk('first', 'foreign');
    expect(first.map.stopped).toEqual([]);
    expect(first.map.screens.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['registration-start', 'registration-terms', 'unlock', 'auth-pin', 'consent', 'done']),
    );
    expect(first.map.notMet).toContain('sign-password');
    const before = first.map.screens.filter(({ id }) => id !== 'home-screen').flatMap(({ elements }) => elements);
    expect(before.filter(({ state }) => state === 'found').map(({ foundBy }) => foundBy)).not.toContain('id');

    const second = await walk('second', 'foreign', first.draft);
    expect(second.map.stopped).toEqual([]);
    const screens = second.map.screens.filter(({ id }) => id !== 'home-screen');
    expect(new Set(screens.map(({ foundBy }) => foundBy))).toEqual(new Set(['id']));
    const after = screens.flatMap(({ elements }) => elements).filter(({ state }) => state === 'found');
    expect(after.length).toBeGreaterThan(15);
    expect(new Set(after.map(({ foundBy }) => foundBy))).toEqual(new Set(['id']));
  });

  it('names what is missing or cannot be told apart, and where it had to stop', async () => {
    const { map, page, draft } = await walk('confusing', 'confusing');
    expect(countElements(map)).toMatchObject({ ambiguous: 1, missing: 1 });
    const start = map.screens.find(({ id }) => id === 'registration-start');
    expect(start?.elements.map(({ id, state }) => [id, state])).toEqual([
      ['close', 'missing'],
      ['next', 'ambiguous'],
    ]);
    expect(map.stopped).toEqual([
      {
        journey: 'registration/complete/from-the-icon@smartphone-android',
        why: expect.stringContaining('Failed to tell which is 「次へ」 on the screen “registration-start”') as string,
      },
    ]);
    const shown = await readFile(page, 'utf8');
    expect(shown).toContain('判別不可');
    expect(shown).toContain('名前も文字もないもの');
    expect(await readFile(draft, 'utf8')).toContain('#   registration-start next: ambiguous');
    for (const { picture } of map.screens) expect(existsSync(join(folder, 'confusing', picture)), picture).toBe(true);
  });

  it('is not begun on a device that is not there', async () => {
    await expect(
      walkApp({ device: 'nokia-3310', select: [], seed: '1', outDir: join(folder, 'none') }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});
