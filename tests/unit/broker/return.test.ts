import { describe, expect, it } from 'vitest';
import { approveOnPhone, pair, pairAndProve } from './journeys.ts';
import { setStage, type Stage } from './stage.ts';
import type { StageApp } from './stage-app.ts';
import { stageClient } from './stage-service.ts';

const inOther = async (stage: Stage): Promise<(string | undefined)[]> => {
  const { returnUrl } = await approveOnPhone(stage);
  const { page, location } = await stage.browser('smartphone', 'other').request(returnUrl);
  return [page, location?.origin];
};

const cancel = (app: StageApp, reason: string): Promise<unknown> =>
  app.call(`/sessions/${String(app.session()['id'])}/cancel`, { reason });

const ACCESS_DENIED = {
  error: 'access_denied',
  error_description: 'The user cancelled the authentication',
  state: 'state-1',
};

describe('Going back to the service', () => {
  it('from a PC happens once: the second time the page says that it is over', async () => {
    const stage = setStage();
    const { browser, app } = await pairAndProve(stage);
    await app.consent();
    expect((await browser.load()).page).toBe('done');
    expect((await browser.submit('return')).location?.searchParams.has('code')).toBe(true);
    const again = await browser.submit('return');
    expect([again.status, again.page, again.location]).toEqual([410, 'page-over', undefined]);
    expect((await browser.request(`${browser.url}/return`)).location?.href).toBe(browser.url);
    expect(stage.broker.stored().codes).toBe(1);
    expect(await app.state()).toBe('returned');
  });

  it('before consent leads to the page, with no code', async () => {
    const stage = setStage();
    const { browser } = await pairAndProve(stage);
    expect((await browser.submit('return')).page).toBe('continue-on-phone');
    expect(stage.broker.stored().codes).toBe(0);
  });

  it('from a smartphone follows the app’s link once', async () => {
    const stage = setStage();
    const { browser, returnUrl } = await approveOnPhone(stage);
    expect((await browser.request(returnUrl)).location?.searchParams.has('code')).toBe(true);
    expect((await browser.request(returnUrl)).page).toBe('page-over');
    expect((await browser.load()).page).toBe('page-over');
  });

  it('needs the ticket of the app', async () => {
    const { browser, returnUrl } = await approveOnPhone(setStage());
    const answer = await browser.request(returnUrl.replace(/ticket=.*/, 'ticket=x'));
    expect([answer.status, answer.page]).toEqual([403, 'other-browser']);
  });

  it('works in another browser, unless the option keeps it to the one that began', async () => {
    expect(await inOther(setStage())).toEqual([undefined, 'http://service.tegata.test']);
    const strict = setStage({ options: { returnGoesTo: 'starting-browser' } });
    expect(await inOther(strict)).toEqual(['other-browser', undefined]);
    const own = await approveOnPhone(strict);
    expect((await own.browser.request(own.returnUrl)).location?.origin).toBe('http://service.tegata.test');
  });

  it('from a PC needs the browser that began', async () => {
    const stage = setStage();
    const { browser, app } = await pairAndProve(stage);
    await app.consent();
    const stranger = await stage.browser('pc', 'stranger').request(`${browser.url}/return`, {});
    expect([stranger.status, stranger.page]).toEqual([403, 'other-browser']);
    expect((await browser.submit('return')).location?.searchParams.has('code')).toBe(true);
  });

  it('after a cancel on the phone happens by itself on a PC, with the error', async () => {
    const stage = setStage();
    const { browser, app } = await pair(stage);
    const heard = await browser.listen();
    await cancel(app, 'person');
    await stage.world.work.idle();
    expect(heard.count).toBe(1);
    const { status, location } = await browser.load();
    expect(status).toBe(303);
    expect(Object.fromEntries(location?.searchParams ?? [])).toEqual(ACCESS_DENIED);
    expect((await browser.load()).page).toBe('page-over');
    expect(await app.state()).toBe('cancelled');
  });

  it('after a cancel on a smartphone goes by the app’s link, while the page says that it was cancelled', async () => {
    const stage = setStage();
    const { browser, app } = await approveOnPhone(stage);
    await cancel(app, 'person');
    expect((await browser.load()).page).toBe('cancelled');
    const { location } = await browser.request(String(app.session()['return_url']));
    expect(Object.fromEntries(location?.searchParams ?? [])).toEqual(ACCESS_DENIED);
  });

  it.each(['pin_locked', 'certificate', 'card'])('says %s with the error of the option', async (reason) => {
    const stage = setStage({ options: { cancelErrors: { [reason]: 'card_trouble' } } });
    const { browser, app } = await pair(stage);
    await cancel(app, reason);
    expect((await browser.load()).location?.searchParams.get('error')).toBe('card_trouble');
  });

  it('keeps the query of a registered redirect URI, and names the issuer when told to', async () => {
    const redirect_uri = 'http://service.tegata.test/callback?tenant=1';
    const clients = [stageClient({ redirectUris: [redirect_uri] })];
    const stage = setStage({ clients, options: { issuerInResponse: true } });
    const { browser, returnUrl } = await approveOnPhone(stage, { redirect_uri });
    const { location } = await browser.request(returnUrl);
    expect(location?.href.startsWith(`${redirect_uri}&code=`)).toBe(true);
    expect(location?.searchParams.get('iss')).toBe(stage.broker.issuer);
  });
});
