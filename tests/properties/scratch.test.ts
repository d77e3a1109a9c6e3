import { test } from 'vitest';
import { appendFileSync, writeFileSync } from 'node:fs';
import { findLaws } from '../../scenarios/all-checks.ts';
import { findDefects } from '../../scenarios/defects.ts';
import { hunt } from './hunt.ts';
test('matrix', async () => {
  const laws = await findLaws();
  writeFileSync('/tmp/matrix', '');
  for (const { id, room } of await findDefects()) {
    const found = await hunt(id, laws, { seed: 1, runs: Number(process.env['N']) }).catch(
      (e) => String(e.cause ?? e).slice(0, 300) + e.message.slice(0, 300),
    );
    appendFileSync('/tmp/matrix', `${room}/${id}  ${JSON.stringify(found)}\n`);
  }
}, 3000_000);
