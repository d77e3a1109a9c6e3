import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { bundleResult } from '../reports/bundle.ts';
import { findResult } from '../reports/find-result.ts';
import { readRun } from '../reports/read-run.ts';
import { resolveInside } from '../reports/resolve-inside.ts';
import { createScrub } from '../reports/scrub.ts';
import type { Command } from './context.ts';
import { language } from './option-types.ts';
import { parseOptions } from './parse-options.ts';

const bundleOptions = z.strictObject({ lang: language });

/** `tegata bundle`: writes one scrubbed zip of a result, for a ticket, into the run's folder. */
export const bundle: Command<[runPath: string, scenario: string, raw: Record<string, unknown>]> = async (
  { terminal, loadEngine, environment },
  runPath,
  scenario,
  raw,
) => {
  const { lang = terminal.language } = parseOptions(bundleOptions, raw);
  const { run, folder } = await readRun(runPath);
  const result = findResult(run, scenario);
  const engine = await loadEngine();
  const { name, bytes, leaked } = bundleResult(run, result, {
    scrub: createScrub(await engine.listSecrets(environment)),
    language: lang,
    read: (file) => readFileSync(resolveInside(folder, file)),
  });
  const path = join(folder, name);
  writeFileSync(path, bytes);
  for (const secret of leaked) terminal.warn(`Masked ${secret} in the bundle.`);
  terminal.print(path);
  return 0;
};
