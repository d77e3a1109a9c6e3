import { describe, expect, it } from 'vitest';
import { pair, scan } from './journeys.ts';
import { setStage } from './stage.ts';

const wrong = (number: unknown): string => String((Number(number) + 1) % 1_000_000).padStart(6, '0');

describe('A two-dimensional code', () => {
  it.each([
    [29_999, 201, undefined],
    [30_000, 410, 'code_expired'],
    [31_000, 410, 'code_expired'],
  ])('opened %i ms after it was shown gives %i %s', async (waitedMs, status, error) => {
    const stage = setStage();
    const [browser, app] = [stage.browser(), stage.app()];
    await browser.begin(stage.service.authorizeUrl());
    const link = await scan(stage, browser);
    await stage.world.clock.advance(waitedMs);
    const answer = await app.open(link);
    expect([answer.status, answer.body['error']]).toEqual([status, error]);
  });

  it('has its time counted from the page that showed it first: reloading gives the same code and no new time', async () => {
    const stage = setStage();
    const [browser, app] = [stage.browser(), stage.app()];
    await browser.begin(stage.service.authorizeUrl());
    const link = await scan(stage, browser);
    await stage.world.clock.advance(20_000);
    expect((await browser.load()).page).toBe('qr');
    expect(await scan(stage, browser)).toBe(link);
    await stage.world.clock.advance(10_000);
    expect((await app.open(link)).body['error']).toBe('code_expired');
  });

  it('is replaced on its page by itself after thirty seconds, to the millisecond', async () => {
    const stage = setStage();
    const browser = stage.browser();
    await browser.begin(stage.service.authorizeUrl());
    const heard = await browser.listen();
    await stage.world.clock.advance(29_999);
    expect(heard.count).toBe(0);
    await stage.world.clock.advance(1);
    expect(heard.count).toBe(1);
    expect((await browser.load()).page).toBe('qr-expired');
  });

  it('that was opened in time goes on when its time is over', async () => {
    const stage = setStage();
    const { browser, app } = await pair(stage);
    const heard = await browser.listen();
    await stage.world.clock.advance(31_000);
    expect(heard.count).toBe(0);
    expect((await browser.load()).page).toBe('number');
    expect(await app.state()).toBe('awaiting_number');
  });

  it('is void once it was refreshed, and the new one works', async () => {
    const stage = setStage();
    const [browser, app] = [stage.browser(), stage.app()];
    await browser.begin(stage.service.authorizeUrl());
    const old = await scan(stage, browser);
    expect((await browser.submit('refresh')).page).toBe('qr');
    expect((await app.open(old)).body['error']).toBe('code_replaced');
    expect((await app.open(await scan(stage, browser))).status).toBe(201);
  });

  it('is not void when it was opened before the refresh', async () => {
    const stage = setStage();
    const { browser, app } = await pair(stage);
    expect((await browser.submit('refresh')).page).toBe('number');
    expect(await app.state()).toBe('awaiting_number');
  });

  it('gets thirty seconds of its own after each refresh', async () => {
    const stage = setStage();
    const [browser, app] = [stage.browser(), stage.app()];
    await browser.begin(stage.service.authorizeUrl());
    await stage.world.clock.advance(30_000);
    await browser.load();
    await browser.submit('refresh');
    const link = await scan(stage, browser);
    await stage.world.clock.advance(29_999);
    expect((await app.open(link)).status).toBe(201);
  });

  it('opened by a second phone is refused to it, and the first goes on', async () => {
    const stage = setStage();
    const [browser, first, second] = [stage.browser(), stage.app(), stage.app('phone-2')];
    await browser.begin(stage.service.authorizeUrl());
    const link = await scan(stage, browser);
    await first.open(link);
    const answer = await second.open(link);
    expect([answer.status, answer.body['error']]).toEqual([409, 'already_opened']);
    expect(await first.state()).toBe('awaiting_number');
  });

  it('opened twice by one phone is one session', async () => {
    const stage = setStage();
    const [browser, app] = [stage.browser(), stage.app()];
    await browser.begin(stage.service.authorizeUrl());
    const link = await scan(stage, browser);
    const [first, again] = [await app.open(link), await app.open(link)];
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
  });

  it('is another one in another tab', async () => {
    const stage = setStage();
    const browser = stage.browser();
    await browser.begin(stage.service.authorizeUrl());
    const first = await scan(stage, browser);
    await browser.begin(stage.service.authorizeUrl());
    expect(await scan(stage, browser)).not.toBe(first);
  });
});

describe('The six digits', () => {
  it('let the phone go on, with full-width digits too, and tell it at once', async () => {
    const stage = setStage();
    const { browser, app } = await pair(stage);
    await app.listen();
    const typed = [...String(app.session()['number'])].map((digit) => String.fromCodePoint(0xff10 + Number(digit)));
    expect((await browser.submit('number', { number: typed.join('') })).page).toBe('continue-on-phone');
    await stage.world.work.idle();
    expect(app.pushes.map(({ state }) => state)).toEqual(['awaiting_number', 'ready']);
    expect(app.pushes.at(-1)).not.toHaveProperty('number');
  });

  it('may be typed again when they were wrong; after three wrong ones a new code is shown and the phone is told', async () => {
    const stage = setStage();
    const { browser, app } = await pair(stage);
    const number = wrong(app.session()['number']);
    for (const _ of [1, 2]) {
      expect(await browser.submit('number', { number })).toMatchObject({
        page: 'number',
        html: expect.stringContaining('数字が違います'),
      });
    }
    const third = await browser.submit('number', { number });
    expect(third.page).toBe('qr');
    expect(third.html).toContain('続けて間違えた');
    expect(await app.state()).toBe('over');
    expect((await app.open(await scan(stage, browser))).status).toBe(201);
  });

  it('that are not six digits cost no try', async () => {
    const stage = setStage();
    const { browser, app } = await pair(stage);
    for (const number of ['', '12345', '1234567', 'abcdef']) {
      expect((await browser.submit('number', { number })).html).toContain('6桁で入力');
    }
    const right = await browser.submit('number', { number: String(app.session()['number']) });
    expect(right.page).toBe('continue-on-phone');
  });

  it('typed on another page are wrong there, and the right page is untouched', async () => {
    const stage = setStage();
    const mine = await pair(stage);
    const [other, otherApp] = [stage.browser('pc', 'other'), stage.app('phone-2')];
    await other.begin(stage.service.authorizeUrl());
    await otherApp.open(await scan(stage, other));
    const number = String(mine.app.session()['number']);
    expect((await other.submit('number', { number })).html).toContain('数字が違います');
    expect(await mine.app.state()).toBe('awaiting_number');
    expect((await mine.browser.submit('number', { number })).page).toBe('continue-on-phone');
  });

  it('expire, are renewed by the app, and give no new tries by that', async () => {
    const stage = setStage();
    const { browser, app } = await pair(stage);
    const number = String(app.session()['number']);
    await browser.submit('number', { number: wrong(number) });
    await stage.world.clock.advance(5 * 60_000);
    expect((await browser.submit('number', { number })).html).toContain('有効期限が切れました');
    await app.call(`/sessions/${String(app.session()['id'])}/number`, {});
    const renewed = app.session()['number'];
    expect(renewed).not.toBe(number);
    await browser.submit('number', { number: wrong(renewed) });
    expect((await browser.submit('number', { number: wrong(renewed) })).page).toBe('qr');
  });

  it('are no longer asked for once they were right', async () => {
    const stage = setStage();
    const { browser, app } = await pair(stage);
    await browser.submit('number', { number: String(app.session()['number']) });
    expect((await browser.submit('number', { number: '000000' })).page).toBe('continue-on-phone');
    const again = await app.call(`/sessions/${String(app.session()['id'])}/number`, {});
    expect([again.status, again.body['state'], again.body['number']]).toEqual([200, 'ready', undefined]);
  });
});
