import type { Interaction, Invitation } from '../interaction.ts';
import type { Service } from '../service.ts';
import { move } from './move.ts';
import { tellPage } from './tell-page.ts';

const TICKET_BYTES = 16;

/** Gives the invitation that a page shows: the current one, or a new one whose time starts now, because it is about to be shown. */
export function invite(service: Service, interaction: Interaction): Invitation {
  const { invitation: current, way } = interaction;
  if (current?.way === way && service.rules.keepsCode(current)) return current;
  current?.cancelLapse?.();
  const shownAtMs = service.world.clock.now();
  const invitation: Invitation = {
    ticket: service.random.token(TICKET_BYTES),
    nth: ++interaction.invitations,
    way,
    interaction,
    shownAtMs,
    session: undefined,
    lapsed: false,
    cancelLapse: undefined,
  };
  move(service, interaction, way === 'cross_device' ? 'code-shown' : 'link-shown', () => {
    interaction.invitation = invitation;
  });
  service.store.invitations.put(invitation.ticket, invitation);
  if (way === 'cross_device') watchLapse(service, invitation);
  return invitation;
}

/** The page is told by itself, to the millisecond, that its code no longer works. */
function watchLapse(service: Service, invitation: Invitation): void {
  const { shownAtMs, interaction } = invitation;
  const lapsesAtMs = service.rules.codeLapsesAtMs(shownAtMs, service.options);
  invitation.cancelLapse = service.world.clock.after(lapsesAtMs - shownAtMs, () => {
    move(service, interaction, 'lapsed', () => {
      invitation.lapsed = true;
    });
    tellPage(service, interaction);
  });
}

/** The link that an invitation stands for, on the page or in the code. */
export function linkOf({ options }: Service, { ticket }: Invitation): string {
  return `${options.appLinkOrigin}/open?ticket=${ticket}`;
}
