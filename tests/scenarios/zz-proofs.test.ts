import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { runScenarios } from '../../scenarios/engine.ts';
it('scratch', async () => {
  for (const line of readFileSync('/tmp/proofs.txt', 'utf8').trim().split('\n')) {
    const [check, defect = '', scenario, platform] = line.split('|');
    const r = await runScenarios({ select: [`authentication/${scenario}@${platform}`], tags: [], browser: 'in-process', phone: 'virtual', seed: 's', workers: 1, outDir: '/tmp/out-b', defects: [defect] }).catch((e: unknown) => String(e));
    if (typeof r === 'string') { console.log('THROW', line, r); continue; }
    const x = r.results[0]!;
    const failed = x.checks.filter((c) => c.verdict === 'failed').map((c) => c.id);
    console.log(failed.length === 1 && failed[0] === check ? 'ok  ' : 'FAIL', line, JSON.stringify(x.checks.filter((c) => c.verdict !== 'passed').map((c) => [c.id, c.verdict, c.expected, c.actual, c.reason])), x.reason);
  }
});
