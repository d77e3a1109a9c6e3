import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ALLURE_REPORT, generateAllure } from './generate-allure.ts';
import type { Appendix } from './appendix.ts';
import { MATRIX_PAGE } from './certification/render-matrix.ts';
import { ALLURE_RESULTS } from './render/allure.ts';
import { renderAppendix } from './render/render-appendix.ts';
import { renderReports } from './render/render-reports.ts';
import type { ReportFile } from './render/report-file.ts';
import { renderSummary } from './render/summary.ts';
import type { Language } from './render/words.ts';
import { resolveInside } from './resolve-inside.ts';
import type { RunResult } from './result.ts';
import { createScrub, type Scrub } from './scrub.ts';
import type { Secret } from './secret-forms.ts';

/** Where and how reports are written. */
export interface WriteOptions {
  /** The run's folder; attachments and replay files are already there. */
  readonly outDir: string;
  readonly language: Language;
  readonly secrets: readonly Secret[];
  /** Decides where Java is found. */
  readonly environment: NodeJS.ProcessEnv;
  /** What stands beside the results. */
  readonly appendix?: Appendix;
}

/** What was written. */
export interface Written {
  /** Paths below the run's folder that a person may want to open, the most telling first. */
  readonly paths: readonly string[];
  /** Sentences about what could not be made. */
  readonly warnings: readonly string[];
  /** Secrets that were about to be written: each is a defect of Tegata. */
  readonly leaked: readonly string[];
}

/** Writes all reports of a run. The only thing in this room, besides the log of results, that writes files. */
export async function writeReports(run: RunResult, options: WriteOptions): Promise<Written> {
  const { outDir, language, environment } = options;
  const scrub = createScrub(options.secrets);
  const { clean, found } = scrub.value(run);
  const leaked = new Set([...found, ...(await scrubFiles(clean, outDir, scrub))]);

  for (const folder of [ALLURE_RESULTS, 'timelines', 'allure']) {
    await rm(resolveInside(outDir, folder), { recursive: true, force: true });
  }
  for (const file of renderReports(clean, language)) await write(file, outDir);
  const allure = await generateAllure(outDir, language, environment);
  const pages = options.appendix ? await renderAppendix(options.appendix, clean.notice) : [];
  for (const { file } of pages) await write(file, outDir);
  const links = pages.map(({ name, file }) => ({ name, path: file.path }));
  // Written by other commands than runs, and worth finding from here.
  if (existsSync(resolveInside(outDir, MATRIX_PAGE.path))) links.push(MATRIX_PAGE);
  await write(renderSummary(clean, allure.made ? ALLURE_REPORT : undefined, links), outDir);

  return {
    paths: [
      'index.html',
      ...links.map(({ path }) => path),
      ...(allure.made ? [ALLURE_REPORT] : []),
      'results.json',
      'junit.xml',
    ],
    warnings: allure.made ? [] : [allure.why],
    leaked: [...leaked],
  };
}

/** Scrubs what scenarios left on disk. Pictures are left alone: screens show a PIN only as dots. */
async function scrubFiles(run: RunResult, outDir: string, scrub: Scrub): Promise<string[]> {
  const files = run.results.flatMap(({ attachments, replay }) => [
    ...attachments.filter(({ type }) => type !== 'image/png'),
    ...(replay === undefined ? [] : [{ file: replay, type: 'application/json' } as const]),
  ]);
  const leaked: string[] = [];
  for (const { file, type } of files) {
    const path = resolveInside(outDir, file);
    const { clean, found } = scrub.file(await readFile(path, 'utf8'), type);
    if (found.length > 0) await writeFile(path, clean);
    leaked.push(...found);
  }
  return leaked;
}

async function write(file: ReportFile, outDir: string): Promise<void> {
  const path = resolveInside(outDir, file.path);
  await mkdir(dirname(path), { recursive: true });
  if ('text' in file) await writeFile(path, file.text);
  else await copyFile(resolveInside(outDir, file.copyOf), path);
}
