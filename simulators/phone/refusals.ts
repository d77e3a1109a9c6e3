import { z } from 'zod';
import type { FlowEvent } from './flow.ts';

const EVENT_OF_ERROR: Readonly<Record<string, FlowEvent>> = {
  not_registered: 'not-registered',
  unknown_ticket: 'ticket-unknown',
  code_expired: 'code-expired',
  code_replaced: 'code-replaced',
  already_opened: 'opened-elsewhere',
  session_over: 'session-over',
  page_closed: 'page-closed',
  // The session moved on without this app, or was forgotten since it opened it: for the person it is over.
  wrong_state: 'session-over',
  unknown_session: 'session-over',
  already_signed: 'session-over',
  certificate_expired: 'certificate-expired',
  certificate_not_yet_valid: 'certificate-not-yet-valid',
  certificate_revoked: 'certificate-revoked',
  certificate_suspended: 'certificate-suspended',
  certificate_untrusted: 'certificate-untrusted',
  other_person: 'other-person',
  registration_over: 'registration-over',
};

const errorSchema = z.object({ error: z.string() });

/** The event that stands for an error answer of the broker; `trouble` for one that the contract does not name. */
export function refusalEvent(body: unknown): FlowEvent {
  const answer = errorSchema.safeParse(body);
  return (answer.success && EVENT_OF_ERROR[answer.data.error]) || 'trouble';
}
