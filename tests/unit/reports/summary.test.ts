import { describe, expect, test } from 'vitest';
import { renderSummary } from '../../../reports/render/summary.ts';
import { exampleResult, exampleRun, failedResult } from './example-run.ts';

describe('the overview', () => {
  const { text } = renderSummary(exampleRun(), 'allure/index.html');

  test('links every result to its timeline', () => {
    for (const { id } of exampleRun().results) {
      expect(text).toContain(`href="timelines/${id.replaceAll('/', '.').replace('@', '_')}.html"`);
    }
  });

  test('tells what is not green, why, and how to see it again', () => {
    expect(text).toContain('the page qr-expired');
    expect(text).toContain('tegata replay replays/code-expires.json');
  });

  test('shows what came of a signing for either kind of service', () => {
    const scenario = 'signing/one';
    const run = exampleRun([
      exampleResult(),
      exampleResult({ scenario, signedFor: 'private' }),
      exampleResult({ scenario, signedFor: 'government', id: 'signing/one@pc+government', verdict: 'failed' }),
    ]);
    expect(renderSummary(run, undefined).text.split('サービス Service')[1]).toMatch(
      /rowspan="2".*\n.*民間.*one_pc.html.*合格.*\n<tr>\n.*行政.*one_pc\+government.html.*不合格/,
    );
    expect(renderSummary(exampleRun(), undefined).text).not.toContain('サービス Service');
  });

  test('shows the worst that several hands came to', () => {
    const id = 'authentication/happy/all-four-items@pc+firefox';
    const run = exampleRun([exampleResult(), exampleResult({ id, verdict: 'failed' })]);
    const [, table = ''] = renderSummary(run, undefined).text.split('<h2>authentication</h2>');
    expect(table).toMatch(/all-four-items<\/code>.*\n.*all-four-items_pc\+firefox.html.*不合格/);
  });

  test('holds each requirement against all that proves it', () => {
    expect(text).toMatch(/guide-a-p-8<\/code><\/td><td><span class="chip passed".*\n.*2 \/ 2/);
    expect(text).toMatch(/guide-a-p-2<\/code><\/td><td><span class="chip failed".*\n.*0 \/ 1/);
  });

  test('names what could not run and why', () => {
    const missing = exampleResult({ verdict: 'not-run', checks: [], reason: 'Chromium was not found.' });
    expect(renderSummary(exampleRun([missing]), undefined).text).toContain('Chromium was not found.');
  });

  test('has no list of what did not pass when all did', () => {
    expect(renderSummary(exampleRun([exampleResult()]), undefined).text).not.toContain('合格でないもの');
  });

  test('links to Allure only when there is such a report', () => {
    expect(text).toContain('href="allure/index.html"');
    expect(renderSummary(exampleRun([failedResult()]), undefined).text).not.toContain('Allure');
  });

  test('needs nothing from outside', () => {
    expect(text).not.toMatch(/https?:|<script|url\(/i);
  });
});
