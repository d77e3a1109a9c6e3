import type { RunResult } from '../result.ts';
import { renderAllure } from './allure.ts';
import { renderJunit } from './junit.ts';
import type { ReportFile } from './report-file.ts';
import { renderResultsJson } from './results-json.ts';
import { renderTimelineHtml } from './timeline-html.ts';
import { renderTimelineText } from './timeline-text.ts';
import type { Language } from './words.ts';

/** Renders everything that a run leaves behind, but for the overview and for what Allure makes of its own files. */
export function renderReports(run: RunResult, language: Language): ReportFile[] {
  return [
    renderResultsJson(run),
    renderJunit(run),
    ...run.results.flatMap((result) => [renderTimelineHtml(result), renderTimelineText(result, language)]),
    ...renderAllure(run, language),
  ];
}
