import type { FlowEvent } from '../flow.ts';
import { sessionOf } from '../memory.ts';
import type { StateWork } from './state-work.ts';

/** Sends the broker what the card gave to say who its holder is. */
export const sendProof: StateWork = sending('proof', 'proof-accepted');

/** Sends the broker what the card signed. */
export const sendSignature: StateWork = sending('signature', 'signature-accepted');

function sending(call: 'proof' | 'signature', accepted: FlowEvent): StateWork {
  return async (memory, { api }) => {
    const { proof } = memory;
    if (!proof) throw new TypeError(`Failed to send the ${call}: expected one read from the card, got none.`);
    const answer = await api.post(`/sessions/${sessionOf(memory).id}/${call}`, {
      certificate: Buffer.from(proof.certificate).toString('base64'),
      signature: Buffer.from(proof.signature).toString('base64'),
      items: proof.items,
    });
    if ('refused' in answer) return { event: answer.refused };
    const { proof: _sent, ...rest } = memory;
    return { event: accepted, memory: { ...rest, session: answer.session } };
  };
}
