import type { Interaction } from '../interaction.ts';
import { listenersOf } from '../listeners.ts';
import type { Service } from '../service.ts';
import { pageOf } from './page-of.ts';

/** Notes that another page is to be shown, and pushes it to whoever listens. Nothing happens when the page stays. */
export function tellPage(service: Service, interaction: Interaction): void {
  if (!notePage(service, interaction)) return;
  const listeners = listenersOf(interaction);
  for (const stream of listeners) stream.send('changed', { version: interaction.version });
  if (listeners.size > 0) {
    service.world.journal.write('broker', 'push', {
      to: 'page',
      event: 'changed',
      data: { interaction: interaction.id, version: interaction.version },
    });
  }
}

/**
 * Notes that another page is to be shown without pushing: for changes that the page itself asked for, since the answer
 * shows it and a push would race with it.
 */
export function notePage(service: Service, interaction: Interaction): boolean {
  const page = pageOf(service, interaction);
  if (page === interaction.page) return false;
  interaction.page = page;
  interaction.version++;
  return true;
}
