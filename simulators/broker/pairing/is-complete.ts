import type { Session } from '../interaction.ts';
import type { BrokerRules } from '../rules.ts';

/** Whether everything is there to go back to the service: the consent, which in a signing comes first, and the card's part. */
export function isComplete({ isConsented }: Pick<BrokerRules, 'isConsented'>, session: Session): boolean {
  return session.proof !== undefined && isConsented(session);
}
