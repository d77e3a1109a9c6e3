import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import type { PageShown } from '../../reports/contact-sheet.ts';
import { findChromium } from '../../scenarios/hands/find-chromium.ts';
import { showPages } from '../../scenarios/sheet/show-pages.ts';
import { axeOn } from './axe-on.ts';

const SIZES = [
  { name: 'a small phone', width: 320, height: 640 },
  { name: 'a phone', width: 390, height: 844 },
  { name: 'a tablet', width: 820, height: 1180 },
  { name: 'a PC', width: 1280, height: 800 },
] as const;

const CONTROLS = 'a[href], button, input:not([type=hidden])';

let browser: Browser;
test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(false) });
});
test.afterAll(() => browser.close());

for (const shown of await showPages()) {
  test.describe(`the page ${shown.id}`, () => {
    test('breaks no rule of accessibility', async () => {
      const page = await open(shown);
      const { violations, passes } = await axeOn(page).analyze();
      expect(violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes[0]?.html ?? ''}`)).toEqual([]);
      expect(passes.length).toBeGreaterThan(10);
      await page.context().close();
    });

    test('works by keyboard alone', async () => {
      const page = await open(shown);
      const controls = await page.locator(CONTROLS).count();
      const reached: number[] = [];
      // Once round, past the end, from wherever the page puts the focus at first.
      for (let tabs = 0; tabs <= controls; tabs++) {
        await page.keyboard.press('Tab');
        const { at, outlined } = await page.evaluate(describeFocus, CONTROLS);
        if (at < 0) continue;
        expect(outlined, 'the focus is seen').toBe(true);
        reached.push(at);
      }
      const all = Array.from({ length: controls }, (_, at) => at);
      expect(reached.slice(0, controls).toSorted((one, other) => one - other)).toEqual(all);
      expect(reached.every((at, nth) => nth === 0 || at === ((reached[nth - 1] ?? 0) + 1) % controls)).toBe(true);
      for (let at = 0; at < controls; at++) expect(await pressed(await open(shown), at)).toBe(true);
      await page.context().close();
    });

    for (const size of SIZES) {
      test(`fits ${size.name}`, async () => {
        const page = await open(shown, size);
        const [scrolls, cut] = await page.evaluate(
          (controls) => [
            document.documentElement.scrollWidth > window.innerWidth,
            [...document.querySelectorAll<HTMLElement>(controls)]
              .filter((control) => {
                const { left, right } = control.getBoundingClientRect();
                const clipped = control.scrollWidth > control.clientWidth + 1 && control.clientWidth > 0;
                return left < 0 || right > window.innerWidth || clipped;
              })
              .map((control) => control.outerHTML),
          ],
          CONTROLS,
        );
        expect(scrolls, 'it scrolls sideways').toBe(false);
        expect(cut).toEqual([]);
        await page.context().close();
      });
    }
  });
}

test('what these tests look for is found on a page that has it', async () => {
  const page = await open({
    id: 'broken',
    url: 'http://broken.tegata.test/',
    html: '<html><body><img src="x.png"><div style="width:2000px">wide</div><button style="outline:none">x</button></body></html>',
  });
  const { violations } = await axeOn(page).analyze();
  expect(violations.map(({ id }) => id)).toEqual(expect.arrayContaining(['image-alt', 'html-has-lang']));
  expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(describeFocus, CONTROLS)).toMatchObject({ outlined: false });
  await page.context().close();
});

/** Opens a page at its own address, as it was served. */
async function open({ url, html }: PageShown, viewport: { width: number; height: number } = SIZES[3]): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'ja-JP' });
  await context.route('**', (route) =>
    route.request().isNavigationRequest() && route.request().method() === 'GET'
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

/** Which control has the focus, and whether a person sees that. */
function describeFocus(controls: string): { at: number; outlined: boolean } {
  const focused = document.activeElement;
  const all = [...document.querySelectorAll(controls)];
  const { outlineStyle, outlineWidth } = focused
    ? getComputedStyle(focused)
    : { outlineStyle: 'none', outlineWidth: '' };
  return { at: focused ? all.indexOf(focused) : -1, outlined: outlineStyle !== 'none' && outlineWidth !== '0px' };
}

/** Whether Enter on a control sends what it is there for; a field is typed into and sends its form. */
async function pressed(page: Page, at: number): Promise<boolean> {
  const control = page.locator(CONTROLS).nth(at);
  await control.focus();
  const isField = await control.evaluate((element) => element.tagName === 'INPUT');
  const fields = await page.locator('input:not([type=hidden])').all();
  // A form with an empty field would stay where it is.
  if (isField) await page.keyboard.type('123456');
  else for (const field of fields) await field.fill('123456').then(() => control.focus());
  const sent = page.waitForRequest((request) => request.isNavigationRequest(), { timeout: 5_000 });
  await page.keyboard.press('Enter');
  const request = await sent;
  if (isField) expect(request.postData()).toContain('number=123456');
  await page.context().close();
  return true;
}
