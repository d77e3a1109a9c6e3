import { describe, expect, it } from 'vitest';
import { approveOnPhone, pair, pairAndProve, scan } from './journeys.ts';
import { setStage } from './stage.ts';
import { linkOn } from './stage-browser.ts';

describe('The page of a PC', () => {
  it('is told each time that another page is to be shown, and only then', async () => {
    const stage = setStage();
    const [browser, app, card] = [stage.browser(), stage.app(), await stage.card()];
    await browser.begin(stage.service.authorizeUrl());
    const code = await browser.listen();
    await app.open(await scan(stage, browser));
    await stage.world.work.idle();
    expect(code.count).toBe(1);
    await browser.load();
    await browser.submit('number', { number: String(app.session()['number']) });
    const waiting = await browser.listen();
    await app.prove(card);
    await stage.world.work.idle();
    expect(waiting.count).toBe(0);
    await app.consent();
    await stage.world.work.idle();
    expect(waiting.count).toBe(1);
    expect((await browser.load()).page).toBe('done');
  });

  it('that comes back after a lost network is told at once what it missed', async () => {
    const stage = setStage();
    const [browser, app] = [stage.browser(), stage.app()];
    await browser.begin(stage.service.authorizeUrl());
    await app.open(await scan(stage, browser));
    expect(await browser.listen()).toEqual({ count: 1, backWithin: 250 });
  });

  it('that slept through the end is told, and the world is not at rest before it has heard', async () => {
    const stage = setStage();
    const browser = stage.browser();
    await browser.begin(stage.service.authorizeUrl());
    await stage.world.clock.advance(3_600_000);
    const events = /data-events="([^"]*)"/.exec(browser.page().html)?.[1] ?? '';
    const answer = await stage.world.network.as('pc')(events.replaceAll('&amp;', '&'));
    let isAtRest = false;
    const rest = stage.world.work.idle().then(() => (isAtRest = true));
    const reader = answer.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('event: changed');
    expect(isAtRest).toBe(false);
    expect((await reader?.read())?.done).toBe(true);
    await rest;
  });

  it('that was closed ends the sign-in after five seconds, and the phone is told', async () => {
    const stage = setStage();
    const { browser, app } = await pair(stage);
    await app.listen();
    await browser.leavePage();
    await stage.world.clock.advance(4_999);
    expect(await app.state()).toBe('awaiting_number');
    await stage.world.clock.advance(1);
    expect(app.pushes.at(-1)?.['state']).toBe('page_closed');
    const again = await browser.load();
    expect([again.status, again.page]).toEqual([410, 'page-over']);
  });

  it('that was only reloaded goes on, whichever the broker hears of first', async () => {
    const stage = setStage();
    const { browser, app } = await pair(stage);
    await browser.leavePage();
    const old = browser.page().html;
    await browser.load();
    await browser.request(/data-left="([^"]*)"/.exec(old)?.[1] ?? '', {});
    await stage.world.clock.advance(10_000);
    expect(await app.state()).toBe('awaiting_number');
  });

  it('can start again with a new code while the phone has not agreed, and the phone is told', async () => {
    const stage = setStage();
    const { browser, app } = await pair(stage);
    expect((await browser.submit('restart')).page).toBe('qr');
    expect(await app.state()).toBe('over');
    const approved = await pairAndProve(stage);
    await approved.app.consent();
    expect((await approved.browser.submit('restart')).page).toBe('done');
  });

  it('offers the phone’s own app instead, and the other way round', async () => {
    const stage = setStage();
    const [pc, phone] = [stage.browser(), stage.browser('smartphone', 'phone')];
    await pc.begin(stage.service.authorizeUrl());
    await pc.request(`${pc.url}?way=same_device`);
    expect((await pc.load()).page).toBe('open-app');
    await phone.begin(stage.service.authorizeUrl());
    const link = linkOn(phone.page().html);
    await phone.request(`${phone.url}?way=cross_device`);
    expect((await phone.load()).page).toBe('qr');
    expect((await stage.app().open(link)).body['error']).toBe('code_replaced');
  });

  it('ends with the life of the sign-in, and both sides are told', async () => {
    const stage = setStage();
    const { browser, app } = await pair(stage);
    await app.listen();
    const heard = await browser.listen();
    await stage.world.clock.advance(30 * 60_000 - 1);
    expect(heard.count).toBe(0);
    await stage.world.clock.advance(1);
    expect([heard.count, app.pushes.at(-1)?.['state']]).toEqual([1, 'over']);
    expect((await browser.load()).page).toBe('page-over');
  });
});

describe('The page of a smartphone', () => {
  it('opens the app by a link that has no thirty seconds, needs no number, and shows that the app was opened', async () => {
    const stage = setStage();
    const [browser, app] = [stage.browser('smartphone'), stage.app()];
    const { page, html } = await browser.begin(stage.service.authorizeUrl());
    expect(page).toBe('open-app');
    const heard = await browser.listen();
    await stage.world.clock.advance(60_000);
    const { body } = await app.open(linkOn(html));
    expect(body).toMatchObject({ way: 'same_device', state: 'ready' });
    await stage.world.work.idle();
    expect(heard.count).toBe(1);
    expect((await browser.load()).page).toBe('app-opened');
  });

  it('may be closed: the app knows the way back', async () => {
    const stage = setStage();
    const { browser, app } = await approveOnPhone(stage);
    expect(browser.page().html).not.toContain('data-left');
    await browser.request(`${browser.url}/closed?instance=1`, {});
    await stage.world.clock.advance(60_000);
    expect(await app.state()).toBe('approved');
  });
});
