import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ALLURE_REPORT, generateAllure } from './generate-allure.ts';
import type { Appendix } from './appendix.ts';
import { MATRIX_PAGE } from './certification/render-matrix.ts';
import { ALLURE_RESULTS } from './render/allure.ts';
import { CONTACT_SHEET } from './render/contact-sheet-page.ts';
import { renderAppendix, type AppendixPage } from './render/render-appendix.ts';
import { renderReports } from './render/render-reports.ts';
import type { ReportFile } from './render/report-file.ts';
import { renderSummary } from './render/summary.ts';
import type { Language } from './render/words.ts';
import { resolveInside } from './resolve-inside.ts';
import type { RunResult } from './result.ts';
import { createScrub, type Scrub } from './scrub.ts';
import type { Secret } from './secret-forms.ts';
import type { Words } from './words.ts';

/** Where and how reports are written. */
export interface WriteOptions {
  /** The run's folder; attachments and replay files are already there. */
  readonly outDir: string;
  readonly language: Language;
  readonly secrets: readonly Secret[];
  /** Decides where Java is found. */
  readonly environment: NodeJS.ProcessEnv;
  /** What stands beside the results; it may be put together while Allure works. */
  readonly appendix?: Appendix | Promise<Appendix>;
  /** Takes a picture of a page that lies below the run's folder; says why there is none, when there is none. */
  readonly photograph?: (page: string, picture: string) => Promise<string | undefined>;
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

/**
 * Writes all reports of a run. The only thing in this room, besides the log of results, that writes files. One file after
 * the other, without a promise each: there are thousands, and nobody else has anything to do meanwhile.
 */
export async function writeReports(run: RunResult, options: WriteOptions): Promise<Written> {
  const { outDir, language, environment } = options;
  const scrub = createScrub(options.secrets);
  const { clean, found } = scrub.value(run);
  const leaked = new Set([...found, ...scrubFiles(clean, outDir, scrub)]);

  for (const folder of [ALLURE_RESULTS, 'timelines', 'allure']) {
    rmSync(resolveInside(outDir, folder), { recursive: true, force: true });
  }
  const write = writerBelow(outDir);
  renderReports(clean, language).forEach(write);
  // Allure is another process.
  const [allure, { pages, unpictured }] = await Promise.all([
    generateAllure(outDir, language, environment),
    writeAppendix(options, clean.notice, write),
  ]);
  const links = pages.map(({ name, file }) => ({ name, path: file.path }));
  // Written by other commands than runs, and worth finding from here.
  if (existsSync(resolveInside(outDir, MATRIX_PAGE.path))) links.push(MATRIX_PAGE);
  write(renderSummary(clean, allure.made ? ALLURE_REPORT : undefined, links));

  return {
    paths: [
      'index.html',
      ...links.map(({ path }) => path),
      ...(allure.made ? [ALLURE_REPORT] : []),
      'results.json',
      'junit.xml',
    ],
    warnings: [...(unpictured === undefined ? [] : [unpictured]), ...(allure.made ? [] : [allure.why])],
    leaked: [...leaked],
  };
}

async function writeAppendix(
  { appendix: awaited, photograph }: WriteOptions,
  notice: Words,
  write: (file: ReportFile) => void,
): Promise<{ pages: AppendixPage[]; unpictured?: string | undefined }> {
  const appendix = await awaited;
  if (!appendix) return { pages: [] };
  const pages = await renderAppendix(appendix, notice);
  for (const { file } of pages) write(file);
  const { page, picture } = CONTACT_SHEET;
  return { pages, unpictured: appendix.sheet && (await photograph?.(page, picture)) };
}

/** Scrubs what scenarios left on disk. Pictures are left alone: screens show a PIN only as dots. */
function scrubFiles(run: RunResult, outDir: string, scrub: Scrub): string[] {
  const files = run.results.flatMap(({ attachments, replay }) => [
    ...attachments.filter(({ type }) => type !== 'image/png'),
    ...(replay === undefined ? [] : [{ file: replay, type: 'application/json' } as const]),
  ]);
  return files.flatMap(({ file, type }) => {
    const path = resolveInside(outDir, file);
    const { clean, found } = scrub.file(readFileSync(path, 'utf8'), type);
    if (found.length > 0) writeFileSync(path, clean);
    return found;
  });
}

function writerBelow(outDir: string): (file: ReportFile) => void {
  const made = new Set<string>();
  return (file) => {
    const path = resolveInside(outDir, file.path);
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    if ('text' in file) writeFileSync(path, file.text);
    else copyFileSync(resolveInside(outDir, file.copyOf), path);
  };
}
