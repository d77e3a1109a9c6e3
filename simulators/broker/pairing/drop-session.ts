import type { Interaction } from '../interaction.ts';
import type { Service } from '../service.ts';
import { tellApp } from './tell-app.ts';

/** Parts a sign-in from its phone and its code, so that the page starts again with a new code. */
export function dropSession(service: Service, interaction: Interaction): void {
  const { session } = interaction;
  interaction.invitation?.cancelLapse?.();
  interaction.invitation = undefined;
  interaction.session = undefined;
  if (!session) return;
  session.state = 'over';
  tellApp(service, session);
}
