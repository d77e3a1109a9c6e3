import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareTraffic } from '../../scenarios/phones/traffic/compare-traffic.ts';
import type { Exchange } from '../../scenarios/phones/traffic/exchange.ts';
import { simulatedAndroidTraffic } from '../../scenarios/phones/traffic/simulated-android-traffic.ts';
import { createEngine, tegata } from '../unit/cli/stand-ins.ts';
import { whatIsMissing } from './what-is-missing.ts';

const PATIENCE_MS = 240_000;

describe.skipIf(whatIsMissing() !== undefined)(
  'what the driver and an Android phone say to each other',
  { timeout: PATIENCE_MS },
  () => {
    let folder: string;
    let recorded: readonly Exchange[];
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'tegata-traffic-'));
      recorded = await simulatedAndroidTraffic({ name: 'Secret name', release: '16', density: 2 });
    }, PATIENCE_MS);
    afterAll(() => rm(folder, { recursive: true }));

    it('is recorded between them, commands and requests, without what was opened or shown', () => {
      const routes = recorded.map(({ method, route }) => `${method} ${route}`);
      expect(routes).toEqual(
        expect.arrayContaining(
          [
            'adb shell getprop ro.build.version.sdk',
            'adb shell am start -a android.intent.action.VIEW -d :own',
            'POST /session',
            'GET /session/:sessionID/source',
            'POST /session/:sessionID/element/:uuid/click',
            'DELETE /session/:sessionID',
          ].map((route) => expect.stringContaining(route) as string),
        ),
      );
      const text = JSON.stringify(recorded);
      for (const secret of ['Secret name', 'elsewhere', 'test.tegata.guide', '次へ'])
        expect(text).not.toContain(secret);
    });

    it('differs from itself in nothing, and from a phone that does otherwise in exactly that', async () => {
      expect(compareTraffic('android', recorded, recorded)).toEqual([]);
      const file = join(folder, 'planted.jsonl');
      const planted = recorded.map((exchange): Exchange => {
        if (exchange.route === 'shell getprop ro.build.version.sdk') return { ...exchange, status: 1 };
        return exchange.route.endsWith('/screenshot') ? { ...exchange, answer: 'number' } : exchange;
      });
      const more = ['shell wm density', 'shell vibrate 100'].map((route): Exchange => ({
        method: 'adb',
        route,
        status: 0,
        sent: [],
        answer: 'string',
      }));
      await writeFile(file, [...planted, ...more].map((exchange) => `${JSON.stringify(exchange)}\n`).join(''));
      const { code, printed } = await tegata(['phone', 'compare', file], createEngine());
      expect(code).toBe(1);
      expect(printed.split('\n')).toEqual([
        'adb shell getprop ro.build.version.sdk  status: 1; simulated: 0',
        'GET /session/:sessionID/screenshot  answer: only on the phone: value: number',
        'GET /session/:sessionID/screenshot  answer: only simulated: value: string',
        'adb shell wm density  simulated, but not asked for in the session that is compared with: 1 ×',
        'adb shell vibrate 100  not simulated: 1 ×',
      ]);
    });
  },
);
