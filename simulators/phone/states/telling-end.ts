import { sessionOf } from '../memory.ts';
import type { StateWork } from './state-work.ts';

/** Why a session ends before its time, in the words of the contract with the broker. */
export type EndReason = 'person' | 'pin_locked' | 'certificate' | 'card';

/** Makes the work of a state that ends the session at the broker for `reason`. */
export function tellEnd(reason: EndReason): StateWork {
  return async (memory, { api }) => {
    const answer = await api.post(`/sessions/${sessionOf(memory).id}/cancel`, { reason });
    if ('refused' in answer) return { event: answer.refused };
    return { event: 'told', memory: { ...memory, session: answer.session } };
  };
}
