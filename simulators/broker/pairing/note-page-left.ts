import type { Interaction } from '../interaction.ts';
import type { Service } from '../service.ts';
import { endInteraction } from './end-interaction.ts';

/**
 * Hears that a rendering of a page was left. A reload, a form or a push has brought a newer one by then, and a copy of
 * the tab may still be there; only a page of which nothing is left was closed. On a phone a closed page matters to
 * nobody: the app knows the way back.
 */
export function notePageLeft(service: Service, interaction: Interaction, rendering: number): void {
  const { isOpenElsewhere } = service.rules;
  interaction.leftRendering = Math.max(interaction.leftRendering, rendering);
  const newest = interaction.rendering;
  const isGone = (): boolean =>
    interaction.rendering === newest &&
    interaction.leftRendering === newest &&
    !isOpenElsewhere(interaction, rendering);
  if (interaction.outcome || interaction.way === 'same_device' || !isGone()) return;
  service.world.clock.after(service.options.pageGoneAfterMs, () => {
    if (isGone()) endInteraction(service, interaction, 'page_closed');
  });
}
