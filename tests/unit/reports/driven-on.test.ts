import { expect, test } from 'vitest';
import type { DrivenOn } from '../../../reports/driven-on.ts';
import { describeForAllure } from '../../../reports/render/allure-result.ts';
import { renderJunit } from '../../../reports/render/junit.ts';
import { renderSummary } from '../../../reports/render/summary.ts';
import { renderTimelineHtml } from '../../../reports/render/timeline-html.ts';
import { runResultSchema } from '../../../reports/schemas/results.ts';
import { exampleResult, exampleRun } from './example-run.ts';

const drivenOn: DrivenOn = {
  device: 'Phone <A>',
  os: 'Android 16',
  appVersion: '1.0',
  browser: 'Safari 18.5',
  appLinks: 'by-name',
  code: 'link-opened',
  versions: { appium: '3.8.0' },
};
const result = exampleResult({ hands: { browser: 'chromium', phone: 'android', app: 'own-build', drivenOn } });
const run = { ...exampleRun(), results: [result] };
const LINE =
  'Phone <A> (Android 16), app 1.0 (own-build), pages in Safari 18.5, appium 3.8.0, codes opened as links, links of pages opened by the app’s name';
const ESCAPED = LINE.replace('<', '&lt;').replace('>', '&gt;');

test('every report says on what phone a result came about, with which app, and by what', () => {
  expect(runResultSchema.parse(run).results[0]?.hands.drivenOn).toEqual(drivenOn);
  expect(renderJunit(run).text).toContain(`<property name="driven on" value="${ESCAPED}"/>`);
  expect(renderTimelineHtml(result).text).toContain(ESCAPED);
  expect(renderSummary(run, undefined).text).toContain(ESCAPED);
  const allure = describeForAllure(result, run, [], 'en');
  expect(allure['parameters']).toContainEqual({ name: 'driven on', value: LINE });
  expect(allure['labels']).toContainEqual({ name: 'host', value: 'Phone <A>' });
  expect(allure['labels']).toContainEqual({ name: 'os', value: 'Android 16' });
});

test('says nothing of a phone that no driver works', () => {
  const plain = exampleRun();
  expect(renderJunit(plain).text).not.toContain('driven on');
  expect(renderSummary(plain, undefined).text).not.toContain('Driven on');
});

test.each([
  [undefined, '1.0', 'app 1.0 (simulated)'],
  ['real-app', '3.2', 'app 3.2 (real-app)'],
  ['stand-in', 'stand-in', 'app stand-in,'],
])('says which of the apps it was: %s', (app, appVersion, said) => {
  const hands = { browser: 'chromium', phone: 'android', ...(app && { app }), drivenOn: { ...drivenOn, appVersion } };
  const played = { ...run, results: [exampleResult({ hands })] };
  for (const { text } of [renderJunit(played), renderSummary(played, undefined)]) expect(text).toContain(said);
});
