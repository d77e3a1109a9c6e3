import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../../scenarios/hands/find-chromium.ts';
import { servePhonePages, type PhonePages } from '../../scenarios/hands/stand-in/serve-phone-pages.ts';
import { LINK, setStage } from '../unit/phone/stage.ts';
import { axeOn } from './axe-on.ts';

const SIZES = { small: { width: 320, height: 568 }, usual: { width: 390, height: 740 } };

let browser: Browser;
let pages: PhonePages;
test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(false) });
  pages = await servePhonePages();
});
test.afterAll(async () => {
  await browser.close();
  await pages.close();
});

/** No rule of accessibility is broken, and nothing is wider than the phone. */
async function holdsUp(page: Page, screen: string): Promise<void> {
  await expect(page.locator('[data-screen]')).toHaveAttribute('data-screen', screen);
  const { violations, passes } = await axeOn(page).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(10);
  expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
}

for (const platform of ['ios', 'android'] as const) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test(`the stand-in of ${platform} on a ${size} phone is gone through by hand`, async () => {
      const stage = setStage({ options: { platform } });
      const { path, remove } = pages.show({
        phone: stage.phone,
        card: () => stage.card,
        settle: stage.world.work.idle,
      });
      const url = `http://127.0.0.1:${pages.port}${path}`;
      const context = await browser.newContext({ viewport, isMobile: true, hasTouch: true, locale: 'ja-JP' });
      const page = await context.newPage();
      await page.goto(url);
      await holdsUp(page, 'home-screen');
      await page.goto(`${url}open?link=${encodeURIComponent(LINK)}`);
      await holdsUp(page, 'unlock');
      await page.getByRole('button', { name: 'ログイン' }).tap();
      await holdsUp(page, 'steps');
      await page.locator('#close').tap();
      await expect(page.getByRole('alertdialog')).toBeVisible();
      await expect(page.getByRole('button', { name: 'キャンセル' })).toBeFocused();
      await holdsUp(page, 'steps');
      await page.locator('#stay').tap();
      await page.locator('#next').tap();
      for (const [pin, digits] of [
        ['auth-pin', '1234'],
        ['text-pin', '5678'],
      ] as const) {
        await holdsUp(page, pin);
        await expect(page.locator('#next')).toBeDisabled();
        // What the keyboard does not let through is taken away again.
        await page.locator(`#${pin}`).pressSequentially(`${digits.slice(0, 2)}a${digits.slice(2)}`);
        await expect(page.locator(`#${pin}`)).toHaveValue(digits);
        await page.locator('#next').tap();
      }
      await holdsUp(page, 'hold-card');
      await page.locator('#start-reading').tap();
      await page.getByRole('button', { name: 'カードをかざす' }).tap();
      await holdsUp(page, 'consent');
      expect(await page.content()).not.toContain('1234');
      remove();
      expect((await page.goto(url))?.status()).toBe(404);
      await context.close();
    });
  }
}

test('a page whose secret is not known is not there', async ({ request }) => {
  const { phone, world } = setStage();
  const { path } = pages.show({ phone, card: () => undefined, settle: world.work.idle });
  const at = (below: string): string => `http://127.0.0.1:${pages.port}${below}`;
  expect((await request.get(at(path))).status()).toBe(200);
  expect((await request.get(at('/'))).status()).toBe(404);
  expect((await request.get(at('/0000/'))).status()).toBe(404);
  expect((await request.post(at(`${path}act`), { data: { tap: 1 } })).status()).toBe(400);
});

test('the stand-in says in a sentence that a press or a look was lost, until one comes through', async () => {
  const stage = setStage({ options: { platform: 'ios' } });
  const { path, remove } = pages.show({ phone: stage.phone, card: () => stage.card, settle: stage.world.work.idle });
  const url = `http://127.0.0.1:${pages.port}${path}`;
  const context = await browser.newContext({ viewport: SIZES.small, locale: 'ja-JP' });
  const page = await context.newPage();
  await page.goto(`${url}open?link=${encodeURIComponent(LINK)}`);
  const alert = page.locator('.trouble');
  await expect(alert).toBeEmpty();

  await page.route('**/act', (route) => route.fulfill({ status: 500 }));
  await page.getByRole('button', { name: 'ログイン' }).click();
  await expect(alert).toHaveText(
    '操作をアプリに伝えられませんでした（HTTP 500）。Tegataが動いているか確かめてください。',
  );
  await holdsUp(page, 'unlock');
  await page.unroute('**/act');
  await page.getByRole('button', { name: 'ログイン' }).click();
  await holdsUp(page, 'steps');
  await expect(alert).toBeEmpty();

  remove();
  await expect(alert).toHaveText(
    'アプリの画面を取得できませんでした（HTTP 404）。Tegataが動いているか確かめてください。',
  );
  await holdsUp(page, 'steps');
  await context.close();
});
