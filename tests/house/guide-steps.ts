import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const TABLES = parse(readFileSync(new URL('guide-steps.yaml', import.meta.url), 'utf8')) as Record<string, string[]>;

/** Tables whose steps have an order of their own: the name of such a table alone stands for it. */
const IN_ORDER = ['R', 'A-S', 'A-P', 'S-S', 'S-P', 'pairing'];

/** Every step of the guide by the id that a requirement names. */
export const STEP_IDS: readonly string[] = [
  ...IN_ORDER,
  ...Object.entries(TABLES).flatMap(([table, lines]) =>
    lines.flatMap((line) => line.split(', ')).map((step) => `${table} ${step}`),
  ),
];
