import type { Interaction } from '../interaction.ts';
import { listenersOf } from '../listeners.ts';
import type { Service } from '../service.ts';
import { move } from './move.ts';
import { tellApp } from './tell-app.ts';
import { tellPage } from './tell-page.ts';

/** Ends a sign-in before anybody went back to the service: its time is over, or its page is gone. */
export function endInteraction(service: Service, interaction: Interaction, outcome: 'page_closed' | 'over'): void {
  if (interaction.outcome) return;
  move(service, interaction, outcome === 'over' ? 'time-over' : 'page-gone', () => {
    interaction.outcome = outcome;
  });
  interaction.invitation?.cancelLapse?.();
  const { session } = interaction;
  if (session && session.state !== 'cancelled') {
    session.state = outcome;
    tellApp(service, session);
  }
  tellPage(service, interaction);
  for (const stream of listenersOf(interaction)) stream.end();
}
