import type { Interaction, PageId } from '../interaction.ts';
import { invite } from '../pairing/invite.ts';
import type { Service } from '../service.ts';
import { layOut } from './layout.ts';
import type { Markup } from './markup.ts';
import { pageOverPage } from './page-over-page.ts';

/** Renders the page that a sign-in shows now; a page with a way to open the app gets its ticket here. */
export function renderInteraction(service: Service, interaction: Interaction, page: PageId): Markup {
  if (page === 'page-over') return pageOverPage();
  const rendering = ++interaction.rendering;
  if (page === 'open-app' || page === 'qr') invite(service, interaction);
  const path = `${service.issuer}/interactions/${interaction.id}`;
  const { title, main } = service.rules.pages[page](service, interaction, path);
  return layOut({
    page,
    title,
    service: interaction.request.client.name,
    events: `${path}/events?seen=${interaction.version}&instance=${rendering}`,
    left: interaction.way === 'cross_device' ? `${path}/closed?instance=${rendering}` : undefined,
    main,
  });
}
