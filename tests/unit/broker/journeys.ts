import { readCode } from '../../../scenarios/hands/read-code.ts';
import type { Stage } from './stage.ts';
import type { StageApp } from './stage-app.ts';
import { linkOn, type StageBrowser } from './stage-browser.ts';
import type { StageCard } from './stage-card.ts';

/** The link in the code that a page shows, read from its image. */
export async function scan(stage: Stage, browser: StageBrowser): Promise<string> {
  const source = /src="([^"]*code\.png[^"]*)"/.exec(browser.page().html)?.[1] ?? '';
  const answer = await stage.world.network.as('camera')(source, { headers: { cookie: browser.cookie } });
  return (await readCode(new Uint8Array(await answer.arrayBuffer()))) ?? '';
}

export interface Paired {
  readonly browser: StageBrowser;
  readonly app: StageApp;
  readonly card: StageCard;
}

/** A PC whose page shows the number field, and the phone that shows the number. */
export async function pair(stage: Stage, change?: Record<string, string | undefined>): Promise<Paired> {
  const [browser, app, card] = [stage.browser(), stage.app(), await stage.card()];
  await browser.begin(stage.service.authorizeUrl(change));
  await app.open(await scan(stage, browser));
  await browser.load();
  return { browser, app, card };
}

/** A PC sign-in up to the proof of the card. */
export async function pairAndProve(stage: Stage, change?: Record<string, string | undefined>): Promise<Paired> {
  const paired = await pair(stage, change);
  await paired.browser.submit('number', { number: String(paired.app.session()['number']) });
  await paired.app.prove(paired.card);
  return paired;
}

/** A PC sign-in up to the redirect: the parameters that the service receives. */
export async function signInOnPc(stage: Stage, change?: Record<string, string | undefined>): Promise<URLSearchParams> {
  const { app, browser } = await pairAndProve(stage, change);
  await app.consent();
  await browser.load();
  const { location } = await browser.submit('return');
  return location?.searchParams ?? new URLSearchParams();
}

/** A smartphone sign-in up to the app's way back, not yet followed. */
export async function approveOnPhone(
  stage: Stage,
  change?: Record<string, string | undefined>,
  cookie = '',
): Promise<Paired & { returnUrl: string }> {
  const [browser, app, card] = [stage.browser('smartphone'), stage.app(), await stage.card()];
  browser.cookie = cookie;
  const { html } = await browser.begin(stage.service.authorizeUrl(change));
  await app.open(linkOn(html));
  await app.prove(card);
  await app.consent();
  return { browser, app, card, returnUrl: String(app.session()['return_url']) };
}

/** A smartphone sign-in up to the redirect. */
export async function signInOnPhone(
  stage: Stage,
  change?: Record<string, string | undefined>,
): Promise<URLSearchParams> {
  const { browser, returnUrl } = await approveOnPhone(stage, change);
  const { location } = await browser.request(returnUrl);
  return location?.searchParams ?? new URLSearchParams();
}
