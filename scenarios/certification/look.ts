import type { Sight } from './evidence.ts';
import type { ServiceFile } from './service-file.ts';
import type { Sign } from './sign.ts';
import type { Visitor } from './visitor.ts';

/** Looks at the page in front, then at the page that needs a session, and turns back. */
export async function look(visitor: Visitor, service: ServiceFile): Promise<Sight> {
  await visitor.awaits([...service.success, ...service.failure]);
  const says = { success: await showsOne(visitor, service.success), failure: await showsOne(visitor, service.failure) };
  const { url, text, buttons, links } = await visitor.sees();
  const seen = { url, status: visitor.status(url), text, buttons, links: links.map(({ href }) => href) };
  const stored = await visitor.stored();
  await visitor.goesBeside(service.protected.page);
  await visitor.awaits(service.protected.shows);
  const isOpen = await showsOne(visitor, service.protected.shows);
  const { text: protectedText } = await visitor.sees();
  const cookies = await visitor.cookies();
  await visitor.turnsBack();
  return {
    browser: visitor.name,
    ...seen,
    page: pageOf(says),
    session: isOpen ? 'open' : 'none',
    protectedText,
    cookies,
    stored,
  };
}

async function showsOne(visitor: Visitor, signs: readonly Sign[]): Promise<boolean> {
  for (const sign of signs) if (await visitor.shows(sign)) return true;
  return false;
}

function pageOf({ success, failure }: { success: boolean; failure: boolean }): Sight['page'] {
  if (success && failure) return 'both';
  if (success) return 'success';
  return failure ? 'failure' : 'neither';
}
