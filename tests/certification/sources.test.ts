import { expect, it } from 'vitest';
import { renderSource } from '../../reports/certification/render-source.ts';
import { listThings } from '../../scenarios/catalogue/list-things.ts';
import { findPlan } from '../../scenarios/certification/find-plan.ts';

/** Notes of whoever wrote Tegata, which nobody else can open. */
const NOTES = /\.md\b|\breference\/|\[S\d|checklist/;

it('names as source what a stranger can look up', async () => {
  const plan = (await findPlan()).map(({ id, trial }) => `${id}: ${trial.source}`);
  const options = (await listThings('options')).map(({ id, source }) => `${id}: ${source}`);
  const requirements = (await listThings('requirements')).map(
    ({ id, source, clause }) => `${id}: ${source.ja} ${source.en} ${clause}`,
  );
  expect([...plan, ...options, ...requirements].filter((source) => NOTES.test(source))).toEqual([]);
  expect(plan.length).toBeGreaterThan(250);
});

it('leads from the report to the document', () => {
  expect(renderSource('RFC 6749 §5.1; a page https://example.com/a-page/b, point 2').markup).toBe(
    '<a href="https://www.rfc-editor.org/rfc/rfc6749">RFC 6749</a> §5.1; a page ' +
      '<a href="https://example.com/a-page/b">https://example.com/a-page/b</a>, point 2',
  );
});
