import type { Interaction, PageId, Session } from '../interaction.ts';
import type { Service } from '../service.ts';
import { isComplete } from './is-complete.ts';

/** Says which page a sign-in shows now: the one place where its state becomes a page. */
export function pageOf({ rules, options, world }: Service, interaction: Interaction): PageId {
  const { outcome, session, way, invitation } = interaction;
  if (outcome) return 'page-over';
  if (session) return pageOfSession(session, isComplete(rules, session));
  if (way === 'same_device') return 'open-app';
  const lapsed = invitation && rules.codeLapsesAtMs(invitation.shownAtMs, options) <= world.clock.now();
  return lapsed ? 'qr-expired' : 'qr';
}

function pageOfSession({ state, way }: Session, complete: boolean): PageId {
  if (state === 'cancelled') return 'cancelled';
  if (way === 'same_device') return 'app-opened';
  if (state === 'awaiting_number') return 'number';
  return complete ? 'done' : 'continue-on-phone';
}
