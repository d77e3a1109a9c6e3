import { it } from 'vitest';
import { runScenarios } from '../../scenarios/engine.ts';
it('scratch', async () => {
  const e = process.env;
  const r = await runScenarios({ select: (e['S'] ?? '').split(',').filter(Boolean), tags: [], browser: 'in-process', phone: 'virtual', seed: 's', workers: 1, outDir: '/tmp/out-b', defects: (e['D'] ?? '').split(',').filter(Boolean), onResult: (x) => console.log(x.verdict === 'passed' ? 'ok  ' : 'FAIL', x.id, Math.round(x.durationMs), x.verdict === 'passed' ? '' : JSON.stringify([x.reason, ...x.checks.filter((c) => c.verdict !== 'passed').map((c) => [c.id, c.verdict, c.expected, c.actual, c.reason])])) });
  console.log(r.totals);
});
