import { chromium, expect, test, type Browser } from '@playwright/test';
import { renderMatrix } from '../../reports/certification/render-matrix.ts';
import { renderReport } from '../../reports/certification/render-report.ts';
import { findChromium } from '../../scenarios/hands/find-chromium.ts';
import { exampleCertification } from '../unit/reports/certification/example-certification.ts';
import { axeOn } from './axe-on.ts';

const VERDICTS = {
  'response/state-changed': 'failed',
  'id-token/nonce-wrong': 'passed',
  'session/a-name-that-is-too-long-for-the-line-of-any-phone-that-people-carry': 'review',
  'endings/cancelled': 'warning',
  'keys/rotated': 'not-applicable',
  'token/redirect': 'not-reached',
} as const;

const made = exampleCertification(VERDICTS);
const message = {
  atMs: 0,
  what: 'token',
  line: 'POST http://127.0.0.1:8410/api/realms/main/protocol/openid-connect/token',
  status: 200,
  parts: { code: 'c'.repeat(200), client_assertion: { header: { alg: 'ES256' }, claims: { iss: 'RP1' } } },
};
const { text: report } = renderReport(
  { ...made, trials: made.trials.map((trial) => ({ ...trial, messages: [message] })) },
  'ja',
);
const { text: matrix } = renderMatrix(Object.keys(VERDICTS), [
  { id: 'honest', isBroken: false, verdicts: { 'response/state-changed': 'passed' }, missed: [], accused: [] },
  { id: 'accepts-any-state', isBroken: true, verdicts: VERDICTS, missed: ['token/redirect'], accused: [] },
]);

let browser: Browser;
test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(false) });
});
test.afterAll(() => browser.close());

for (const width of [320, 390, 1280]) {
  for (const language of ['日本語', 'English']) {
    for (const view of ['decision', 'engineer']) {
      test(`the ${view} view of a certification in ${language} is for everybody at ${width} pixels`, async () => {
        const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage();
        await page.setContent(report);
        await page.getByRole('button', { name: language }).click();
        await page.locator(`[data-choose="view:${view}"]`).click();
        await expect(page.locator(`#${view}`)).toBeVisible();
        await expect(page.locator('pre').first()).toBeVisible({ visible: view === 'engineer' });
        const { violations, passes } = await axeOn(page).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
        expect(passes.length).toBeGreaterThan(10);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await page.context().close();
      });
    }
  }
}

test('what is accused leads to what was seen of it', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.setContent(report);
  await page.locator('#decision ol a', { hasText: '不合格' }).click();
  await expect(page.locator('details[id="response/state-changed"]')).toHaveAttribute('open', '');
  await expect(page.locator('#engineer')).toBeVisible();
  await expect(page.locator('details[id="response/state-changed"] pre')).toContainText('"alg": "ES256"');
  await page.context().close();
});

test('the matrix tells its verdicts apart without colours, and breaks no rule of accessibility', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.setContent(matrix);
  const { violations } = await axeOn(page).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  expect(await page.locator('table.matrix tbody tr').last().locator('td').allTextContents()).toEqual([
    '×',
    '·',
    '×',
    '△',
    '',
    '!',
  ]);
  await page.context().close();
});
