import type { Interaction } from '../interaction.ts';
import type { Service } from '../service.ts';
import { endInteraction } from './end-interaction.ts';

/**
 * Hears that a rendering of a page was left. A reload, a form or a push brings another one at once, and a copy of the
 * tab is still there; only a page of which nothing is left was closed. On a phone a closed page matters to nobody: the
 * app knows the way back.
 */
export function notePageLeft(service: Service, interaction: Interaction, rendering: number): void {
  if (interaction.outcome || interaction.way === 'same_device') return;
  if (service.rules.isOpenElsewhere(interaction, rendering)) return;
  const newest = interaction.rendering;
  service.world.clock.after(service.options.pageGoneAfterMs, () => {
    if (interaction.rendering !== newest || service.rules.isOpenElsewhere(interaction, rendering)) return;
    endInteraction(service, interaction, 'page_closed');
  });
}
