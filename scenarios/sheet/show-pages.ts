import type { PageShown } from '../../reports/contact-sheet.ts';
import { drawQrCode } from '../../simulators/broker/pages/draw-qr-code.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { openHands } from '../hands/open-hands.ts';
import { play } from '../playing/play.ts';
import { settingSchema } from '../setting.ts';
import { brokerWays, serviceWays, type Way } from './page-ways.ts';

/** Serves every page that a person can be shown, each at the end of a way to it. */
export async function showPages(): Promise<PageShown[]> {
  const ways = [
    ...Object.entries(brokerWays).map(([page, way]) => ({ id: `broker/${page}`, page, way })),
    ...Object.entries(serviceWays).map(([page, way]) => ({ id: `service/${page}`, page, way })),
  ];
  const shown: PageShown[] = [];
  for (const { id, page, way } of ways) shown.push({ id, ...(await follow(page, way)) });
  return shown;
}

/** A page that is looked at outside of its world cannot fetch its code. */
function withCode(html: string): string {
  const code = Buffer.from(drawQrCode('http://app.tegata.test/open?ticket=example')).toString('base64');
  return html.replaceAll(/src="[^"]*\/code\.png[^"]*"/g, `src="data:image/png;base64,${code}"`);
}

async function follow(
  page: string,
  { platform, setting, in: name = 'browser', go }: Way,
): Promise<Omit<PageShown, 'id'>> {
  const opened = await openHands('in-process');
  if ('missing' in opened) throw new HarnessError('hands-engine-missing', opened.missing);
  let shown: Omit<PageShown, 'id'> | undefined;
  const { stopped } = await play(
    settingSchema.parse({ seed: `page ${page}`, platform, ...setting }),
    async (person, stage) => {
      await go(person, stage);
      const { url } = await (await stage.browser(name)).sees(page);
      const { content } = await stage.picture(name);
      shown = { url, html: withCode(String(content)) };
    },
    opened.hands,
  );
  if (shown) return shown;
  throw new HarnessError('hands-not-on-screen', `Failed to come to the page ${page}: ${stopped ?? 'nothing was seen'}`);
}
