import type { FlowEvent } from '../flow.ts';
import { sessionOf } from '../memory.ts';
import type { StateWork } from './state-work.ts';

/** Tells the broker that the person pressed 「許可」, and below which items. The consent screen lists the same `asks`. */
export const approve: StateWork = consenting('approved');

/** The same in a signing, where the card comes after. */
export const consentToSign: StateWork = consenting('consented');

function consenting(event: FlowEvent): StateWork {
  return async (memory, { api }) => {
    const { id, asks } = sessionOf(memory);
    const answer = await api.post(`/sessions/${id}/consent`, { shown: asks });
    if ('refused' in answer) return { event: answer.refused };
    return { event, memory: { ...memory, session: answer.session } };
  };
}
