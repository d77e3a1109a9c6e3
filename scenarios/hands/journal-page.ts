import type { World } from '../../simulators/world/world.ts';
import type { PageSeen } from '../hands.ts';

/** Writes down that a browser came to show a page. The query is left out: it is on the wire already. */
export function journalPage(world: World, browser: string, seen: PageSeen, status: number): void {
  const { tab, url, page, title, heading, text, buttons, images } = seen;
  world.journal.write(browser, 'page', {
    tab,
    url: url.split('?', 1)[0],
    ...(page && { page }),
    status,
    title,
    heading,
    text,
    buttons,
    images,
  });
}
