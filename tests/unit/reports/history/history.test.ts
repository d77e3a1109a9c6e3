import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { certificationsOf, recordCertification } from '../../../../reports/history/certifications.ts';
import { earlierResults } from '../../../../reports/history/earlier-results.ts';
import { recordRun } from '../../../../reports/history/record-run.ts';
import { withHistory } from '../../../../reports/history/with-history.ts';
import { exampleResult, exampleRun, failedResult } from '../example-run.ts';

const newPath = (): string => join(mkdtempSync(join(tmpdir(), 'tegata-')), 'history.db');
const night = (day: number, results = [exampleResult(), failedResult()]) => ({
  ...exampleRun(results),
  startedAt: `2026-04-0${day}T18:00:00.000Z`,
});

describe('the history', () => {
  test('knows the last verdict and the durations of each result', async () => {
    const path = newPath();
    await withHistory(path, (history) => recordRun(history, night(1, [exampleResult({ durationMs: 10 })])));
    await withHistory(path, (history) =>
      recordRun(history, night(2, [exampleResult({ durationMs: 30 }), failedResult()])),
    );
    const { since, results } = await withHistory(path, (history) => earlierResults(history, night(3)));
    expect(since).toBe('2026-04-02T18:00:00.000Z');
    expect(results.get(exampleResult().id)).toEqual({ verdict: 'passed', inLastRun: true, durationsMs: [30, 10] });
    expect(results.get(failedResult().id)).toEqual({ verdict: 'failed', inLastRun: true, durationsMs: [] });
  });

  test('asks the time before when a result was skipped', async () => {
    const path = newPath();
    await withHistory(path, (history) => recordRun(history, night(1, [failedResult()])));
    await withHistory(path, (history) => recordRun(history, night(2, [failedResult({ verdict: 'not-run' })])));
    const { results } = await withHistory(path, (history) => earlierResults(history, night(3)));
    expect(results.get(failedResult().id)).toEqual({ verdict: 'failed', inLastRun: false, durationsMs: [] });
  });

  test('looks only at what came before, and keeps a run that is recorded again once', async () => {
    const path = newPath();
    await withHistory(path, (history) => recordRun(history, night(2)));
    await withHistory(path, (history) => recordRun(history, night(2)));
    await withHistory(path, (history) => {
      expect(earlierResults(history, night(2))).toEqual({ results: new Map() });
      expect(earlierResults(history, night(1))).toEqual({ results: new Map() });
      expect(history.all('SELECT count(*) AS runs FROM runs')).toEqual([{ runs: 1 }]);
      expect(history.all('SELECT name, version FROM versions ORDER BY name')).toEqual([
        { name: 'jose', version: '6.2.18' },
        { name: 'node', version: '20.20.2' },
      ]);
    });
  });

  test('keeps certifications by service, the newest first', async () => {
    const path = newPath();
    const record = {
      id: 'a',
      service: 'club',
      profile: 'private',
      startedAt: '2026-04-01T00:00:00.000Z',
      seed: '1',
      version: '0.1.0',
      outcome: 'passed',
      passed: 3,
      failed: 0,
      skipped: 1,
      durationMs: 5,
      facts: { sent: 3 },
    };
    const newer = { ...record, id: 'b', startedAt: '2026-04-02T00:00:00.000Z', report: 'reports/out/club/index.html' };
    await withHistory(path, (history) => {
      for (const each of [record, newer, { ...record, id: 'c', service: 'bank' }]) recordCertification(history, each);
    });
    expect(await withHistory(path, (history) => certificationsOf(history, 'club'))).toEqual([newer, record]);
  });

  test('keeps nothing of what broke in the middle', async () => {
    const path = newPath();
    await withHistory(path, (history) => recordRun(history, night(1)));
    const breaking = withHistory(path, (history) => {
      recordRun(history, night(2));
      throw new TypeError('broke');
    });
    await expect(breaking).rejects.toThrow('broke');
    expect(await withHistory(path, (history) => history.all('SELECT id FROM runs'))).toHaveLength(1);
  });

  test('is refused when it is another file, or of a newer Tegata', async () => {
    const path = newPath();
    writeFileSync(path, 'no database at all, and long enough to be taken for one by nobody');
    await expect(withHistory(path, () => {})).rejects.toThrow(expect.objectContaining({ code: 'file-invalid' }));
    const newer = newPath();
    await withHistory(newer, (history) => recordRun(history, night(1)));
    await withHistory(newer, (history) => {
      history.run('PRAGMA user_version = 99');
      history.run('DELETE FROM versions');
    });
    await expect(withHistory(newer, () => {})).rejects.toThrow(/version 99/);
  });

  test('takes over the lock of a process that is gone', async () => {
    const path = newPath();
    const gone = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => gone.once('exit', resolve));
    writeFileSync(`${path}.lock`, `${gone.pid} ${hostname()}`);
    await withHistory(path, (history) => recordRun(history, night(1)));
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  test('survives kills at any moment: what was told to be written is there, and the next process goes on', async () => {
    const path = newPath();
    const script = `${path}.cjs`;
    await build({
      stdin: { contents: WRITER, resolveDir: import.meta.dirname, loader: 'ts' },
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      external: ['sql.js'],
    });
    let told = 0;
    for (const writes of [1, 2, 5]) {
      told = Math.max(told, await writeUntilKilled(script, path, writes));
      const rows = await withHistory(path, (history) =>
        history.all('SELECT count(*) AS records FROM certifications GROUP BY facts'),
      );
      expect(rows.length).toBeGreaterThanOrEqual(told);
      expect(rows.filter(({ records }) => records !== 40)).toEqual([]);
    }
    expect(readFileSync(path).subarray(0, 15).toString()).toBe('SQLite format 3');
  });
});

const WRITER = `
import { recordCertification } from '../../../../reports/history/certifications.ts';
import { withHistory } from '../../../../reports/history/with-history.ts';
const path = process.argv[2];
const record = { service: 's', profile: 'p', startedAt: 't', seed: '1', version: '0', outcome: 'passed', passed: 1, failed: 0, skipped: 0, durationMs: 1 };
const write = async () => {
  for (;;) {
    const next = await withHistory(path, (history) => {
      const next = history.all('SELECT count(DISTINCT facts) AS written FROM certifications')[0].written + 1;
      for (let at = 0; at < 40; at++) recordCertification(history, { ...record, id: next + '/' + at, facts: { next } });
      return next;
    });
    process.stdout.write(next + '\\n');
  }
};
void write();`;

/** Has another process write until it has told so many times that something is written, and kills it there and then. */
function writeUntilKilled(script: string, path: string, writes: number): Promise<number> {
  const child = spawn(process.execPath, [script, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_PATH: join(process.cwd(), 'node_modules') },
  });
  let told = '';
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      if (told.split('\n').length > writes) child.kill('SIGKILL');
    });
    child.once('close', () => resolve(Number(told.trim().split('\n').at(-1))));
  });
}
