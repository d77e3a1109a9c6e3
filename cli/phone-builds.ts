import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { compareBuilds, countChanges, type Change } from '../reports/builds.ts';
import { EXIT_CODES } from '../reports/exit-codes.ts';
import { readRun } from '../reports/read-run.ts';
import { CHANGE_WORDS, renderBuilds } from '../reports/render/builds-page.ts';
import type { Command } from './context.ts';
import { language } from './option-types.ts';
import { parseOptions } from './parse-options.ts';

const buildsOptions = z.strictObject({ out: z.string().min(1).describe('a folder'), lang: language });

/** What is told line by line; a run that played less than the other would hide it. */
const TOLD: ReadonlySet<Change> = new Set(['broken', 'fixed', 'other']);

/** `tegata phone builds`: holds two runs against each other, device by device. Exits with 1 when something broke. */
export const phoneBuilds: Command<[before: string, after: string, raw: Record<string, unknown>]> = async (
  { terminal },
  before,
  after,
  raw,
) => {
  const { out, lang = terminal.language } = parseOptions(buildsOptions, raw);
  const [earlier, later] = [await readRun(before), await readRun(after)];
  const devices = compareBuilds(earlier.run, later.run);
  for (const { device, os, before: from, after: to, rows } of devices) {
    terminal.print(`${device} (${os})  ${from.join('、') || '-'} → ${to.join('、') || '-'}`);
    for (const { id, change } of rows.filter((row) => TOLD.has(row.change))) {
      terminal.print(`  ${CHANGE_WORDS[change][lang]}  ${id}`);
    }
  }
  const counts = countChanges(devices);
  const words = Object.entries(CHANGE_WORDS).map(
    ([change, said]) => `${said[lang]} ${counts[change as keyof typeof counts]}`,
  );
  terminal.print(words.join(lang === 'ja' ? '、' : ', '));
  const seen = (folder: string): string => relative(out, folder).split(sep).join('/') || '.';
  const page = join(out, 'builds.html');
  await mkdir(out, { recursive: true });
  await writeFile(page, renderBuilds(devices, { before: seen(earlier.folder), after: seen(later.folder) }));
  terminal.print(page);
  return counts.broken === 0 ? EXIT_CODES.green.code : EXIT_CODES.notGreen.code;
};
