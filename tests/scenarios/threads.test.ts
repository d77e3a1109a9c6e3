import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ScenarioResult } from '../../reports/result.ts';
import { runOne, type RunContext } from '../../scenarios/playing/run-one.ts';
import type * as Threads from '../../scenarios/playing/thread-player.ts';
import type * as Writes from '../../scenarios/playing/write-below.ts';
import { bench, castings, hands, SEED } from './in-process.ts';

/** A thread loads what was built, and takes from there what is told apart by identity. */
const BUILT = '../../dist/scenarios/playing/thread-player.js';
const WRITES = '../../dist/scenarios/playing/write-below.js';
const PLAYED = ['authentication/happy/all-four-items@pc', 'signing/pairing/number-expires@tablet'];

describe.runIf(existsSync(new URL(BUILT, import.meta.url)))('A thread beside this one', async () => {
  const { startThreadPlayer, handedOver } = (await import(BUILT)) as typeof Threads;
  const { writeBelow, writeNothing } = (await import(WRITES)) as typeof Writes;
  const contextIn = (outDir: string, defects: readonly string[]): RunContext => ({
    ...bench,
    seed: SEED,
    defects,
    write: writeBelow(outDir),
    elapsed: () => 0,
  });
  const played = castings.filter(({ name }) => PLAYED.includes(name));

  it.each([[[]], [['lock-at-four']]])('comes to the same with the defects %j, pictures and all', async (defects) => {
    expect(played).toHaveLength(PLAYED.length);
    const [here, there] = [folder(), folder()];
    const context = contextIn(here, defects);
    const player = startThreadPlayer({ outDir: there, shared: handedOver(context) });
    afterAll(() => player.close());
    for (const casting of played) {
      const ours = await runOne(casting, hands, context);
      expect(timeless(await player.play(casting, context))).toEqual(timeless(ours));
    }
    expect(filesOf(there)).toEqual(filesOf(here));
    expect(Object.keys(filesOf(there)).length).toBeGreaterThan(played.length);
  });

  it('writes nothing the second time, and tells what it cannot play', async () => {
    const outDir = folder();
    const context = contextIn(outDir, []);
    const player = startThreadPlayer({ outDir, shared: handedOver(context) });
    afterAll(() => player.close());
    const [first] = played;
    if (!first) return expect.fail('expected a casting');
    expect((await player.play(first, { ...context, write: writeNothing })).verdict).toBe('passed');
    expect(filesOf(outDir)).toEqual({});
    await expect(player.play({ ...first, name: 'nobody/knows@pc' }, context)).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('that ends is told as a failure of what it played', async () => {
    const context = contextIn(folder(), []);
    const player = startThreadPlayer({ outDir: folder(), shared: handedOver(context) });
    const [first] = played;
    if (!first) return expect.fail('expected a casting');
    const playing = player.play(first, context);
    await Promise.all([expect(playing).rejects.toThrow('Failed to play on a thread'), player.close()]);
    await expect(player.play(first, context)).rejects.toThrow('Failed to play on a thread');
  });
});

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'tegata-threads-'));
}

function timeless(result: ScenarioResult): Omit<ScenarioResult, 'durationMs'> {
  const { durationMs: _, ...rest } = result;
  return rest;
}

function filesOf(outDir: string): Record<string, string> {
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path.slice(outDir.length), readFileSync(path, 'utf8')]));
}
