import type { Interaction } from '../interaction.ts';
import type { Service } from '../service.ts';
import { endInteraction } from './end-interaction.ts';

/**
 * Hears that a rendering of a page was left. A reload, a form or a push brings another one at once; only a page that
 * was closed does not. On a phone a closed page matters to nobody: the app knows the way back.
 */
export function notePageLeft(service: Service, interaction: Interaction, rendering: number): void {
  const isNewest = (): boolean => interaction.rendering === rendering;
  if (interaction.outcome || interaction.way === 'same_device' || !isNewest()) return;
  service.world.clock.after(service.options.pageGoneAfterMs, () => {
    if (isNewest()) endInteraction(service, interaction, 'page_closed');
  });
}
