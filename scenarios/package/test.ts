import { test as base, type Page } from '@playwright/test';
import type { CardInField } from '../../simulators/world/wire.ts';
import { readCode } from '../hands/read-code.ts';
import type { PackagedBrokerOptions } from './create-broker.ts';
import type { Ending, Holder } from './holder.ts';
import { servePackagedBroker, type ServedPackagedBroker } from './serve-packaged-broker.ts';

/** What a test sets: `test.use({ persona: 'child' })`; `tegata` once a file or in the configuration. */
export interface TegataOptions {
  /** Whose phone and card it is. */
  readonly persona: string;
}

/** The phone of a test, beside its page. */
export interface PagePhone extends Omit<Holder, 'card'> {
  /**
   * Goes through a sign-in whose page of the broker is in front: scans the code and types the digits on the page, or
   * follows the link to the app; then ends it as told and goes back to the service.
   * @returns the page where the person is back: the same on a PC, a new tab where the app has opened it
   */
  signsIn(page: Page, options?: { readonly ending?: Ending }): Promise<Page>;
}

interface TestFixtures extends TegataOptions {
  readonly holder: Holder;
  readonly phone: PagePhone;
  readonly card: CardInField;
}

interface WorkerFixtures {
  /** The services that may use the broker, and the port where it listens: any that is free when 0. */
  readonly tegata: Omit<PackagedBrokerOptions, 'origin'> & { readonly port?: number };
  readonly broker: ServedPackagedBroker;
}

/** Playwright's `test` with a broker on loopback, a phone and a card. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  tegata: [{ clients: [] }, { option: true, scope: 'worker' }],
  persona: ['adult', { option: true }],
  broker: [
    async ({ tegata }, use) => {
      const broker = await servePackagedBroker(tegata);
      await use(broker);
      await broker.close();
    },
    { scope: 'worker' },
  ],
  holder: async ({ broker, persona, page }, use) => {
    // As on a real phone: the way back opens a tab of its own.
    const openInBrowser = async (url: string): Promise<void> => {
      const tab = await page.context().newPage();
      await tab.goto(url);
    };
    await use(await broker.holder({ persona, openInBrowser }));
  },
  card: ({ holder }, use) => use(holder.card),
  phone: ({ holder }, use) =>
    use({
      ...holder,
      async signsIn(page, { ending = 'approves' } = {}) {
        const isByCode = await walk(page, holder, ending);
        return isByCode ? page : (page.context().pages().at(-1) ?? page);
      },
    }),
});

/** Walks it to its end; tells whether it was by code. */
async function walk(page: Page, holder: Holder, ending: Ending): Promise<boolean> {
  const shown = page.locator('body[data-page="qr"], body[data-page="open-app"]');
  await shown.waitFor();
  const isByCode = (await shown.getAttribute('data-page')) === 'qr';
  if (isByCode) await pair(page, holder);
  else await holder.phone.opensLink((await page.locator('a[href*="/open?ticket="]').getAttribute('href')) ?? '');
  const last = await holder.goesThroughApp(ending);
  if (last !== 'done' && ending !== 'cancels') await holder.phone.closeScreen();
  if (last !== 'done') return isByCode;
  await holder.phone.press(isByCode ? '閉じる' : '利用中のサービスへ戻る');
  if (isByCode) await page.getByText('利用中のサービスへ戻る').click();
  return isByCode;
}

/** Scans the code on the page and types the six digits there. */
async function pair(page: Page, holder: Holder): Promise<void> {
  // The code is a picture, which comes after the page that shows it.
  await page.waitForLoadState('load');
  const link = await readCode(await page.screenshot());
  if (link === undefined) throw new Error('Failed to scan: expected a two-dimensional code on the page, got none.');
  await holder.phone.opensLink(link);
  await page.getByLabel('6桁の数字').fill(await holder.number());
  await page.getByRole('button', { name: '次へ' }).click();
}
