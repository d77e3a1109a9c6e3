import type { Appendix } from '../appendix.ts';
import type { Words } from '../words.ts';
import { renderContactSheet } from './contact-sheet-page.ts';
import { renderCoverage } from './coverage-page.ts';
import { renderDefects } from './defects-page.ts';
import type { TextFile } from './report-file.ts';
import { renderRequirements } from './requirements-page.ts';

/** A page beside the overview, and what a link to it is called. */
export interface AppendixPage {
  readonly name: Words;
  readonly file: TextFile;
}

/** Renders what stands beside the results of a run. */
export async function renderAppendix(
  { graphs, requirements, defects, sheet }: Appendix,
  notice: Words,
): Promise<AppendixPage[]> {
  return [
    { name: { ja: '要件表', en: 'Requirements' }, file: renderRequirements(requirements, notice) },
    { name: { ja: '状態遷移の網羅', en: 'Coverage' }, file: await renderCoverage(graphs, notice) },
    { name: { ja: '仕込んだ欠陥', en: 'Planted defects' }, file: renderDefects(defects, notice) },
    ...(sheet ? [{ name: { ja: '画面一覧', en: 'Contact sheet' }, file: renderContactSheet(sheet, notice) }] : []),
  ];
}
