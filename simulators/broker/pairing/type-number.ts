import type { Interaction } from '../interaction.ts';
import type { Service } from '../service.ts';
import { dropSession } from './drop-session.ts';
import { move } from './move.ts';
import { notePage } from './tell-page.ts';
import { tellApp } from './tell-app.ts';

/** Takes what a person typed into a page's number field. Whatever comes of it, the page is to be shown anew. */
export function typeNumber(service: Service, interaction: Interaction, typed: string): void {
  const { session } = interaction;
  if (session?.state !== 'awaiting_number' || !session.number) return;
  interaction.notice = undefined;
  if (!/^\d{6}$/.test(typed)) {
    interaction.notice = 'malformed';
  } else if (session.number.expiresAtMs <= service.world.clock.now()) {
    interaction.notice = 'expired';
  } else if (service.rules.isRightNumber(typed, session, service.store.sessions.values)) {
    move(service, interaction, 'number-right', () => {
      session.state = 'ready';
    });
    session.number = undefined;
    notePage(service, interaction);
    tellApp(service, session);
  } else if (service.rules.isOutOfTries(++session.number.wrongTries, service.options)) {
    move(service, interaction, 'number-out-of-tries', () => dropSession(service, interaction));
    interaction.notice = 'too-many';
    notePage(service, interaction);
  } else {
    move(service, interaction, 'number-wrong', () => {
      interaction.notice = 'wrong';
    });
  }
}
