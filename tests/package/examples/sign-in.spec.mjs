// The service in a real browser, beside a phone and a card.
import { createServer } from 'node:http';
import { devices, expect } from '@playwright/test';
import { test } from 'tegata/playwright';
import { clientOf, createService } from './service.mjs';

const site = createServer();
await new Promise((ready) => site.listen(0, '127.0.0.1', ready));
const origin = `http://127.0.0.1:${site.address().port}`;
const redirectUri = `${origin}/callback`;

test.use({ tegata: { clients: [clientOf(redirectUri)] } });

test.beforeAll(async ({ broker }) => {
  const service = createService({ issuer: broker.issuer, redirectUri });
  site.on('request', async (request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (request.url === '/') return response.end('<a href="/login">マイナンバーカードで認証</a>');
    if (request.url === '/login') return response.writeHead(302, { location: service.begin().href }).end();
    const { name, refused } = await service.finish(`${origin}${request.url}`);
    response.end(name ? `<h1>ようこそ、${name}さん</h1>` : `<h1>認証は完了しませんでした</h1><p>${refused}</p>`);
  });
});
test.afterAll(() => site.close());

test('on a PC, by the code and six digits', async ({ page, phone }) => {
  await page.goto(origin);
  await page.getByText('マイナンバーカードで認証').click();
  await phone.signsIn(page);
  await expect(page.getByRole('heading')).toHaveText('ようこそ、手形　花子さん');
});

test.describe('on a smartphone', () => {
  const { userAgent, viewport, isMobile, hasTouch } = devices['iPhone 15'];
  test.use({ userAgent, viewport, isMobile, hasTouch, persona: 'second-adult' });

  test('by the link to the app', async ({ page, phone }) => {
    await page.goto(origin);
    await page.getByText('マイナンバーカードで認証').click();
    const back = await phone.signsIn(page);
    await expect(back.getByRole('heading')).toContainText('ようこそ、');
  });

  test('who cancels is told so', async ({ page, phone }) => {
    await page.goto(origin);
    await page.getByText('マイナンバーカードで認証').click();
    const back = await phone.signsIn(page, { ending: 'cancels' });
    await expect(back.getByRole('heading')).toHaveText('認証は完了しませんでした');
  });
});
