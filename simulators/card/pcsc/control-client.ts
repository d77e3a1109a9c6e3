import { request } from 'node:http';
import { HarnessError } from '../../world/harness-error.ts';
import type { CardOrder } from './card-order.ts';
import type { SeatState } from './card-seat.ts';
import type { ControlNote } from './control-note.ts';

/**
 * Gives a served card an order and resolves with its state afterwards.
 * @throws HarnessError `control-refused` with the card's own sentence, or when it no longer listens
 */
export function tellCard({ port, token }: Pick<ControlNote, 'port' | 'token'>, order: CardOrder): Promise<SeatState> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const call = request({ host: '127.0.0.1', port, path: '/card', method: 'POST', headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.once('error', reject);
      answer.once('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        if (answer.statusCode === 200) resolve(JSON.parse(text) as SeatState);
        else reject(new HarnessError('control-refused', sentenceOf(text)));
      });
    });
    call.once('error', (cause: NodeJS.ErrnoException) => {
      const message = `Failed to reach the card: expected \`tegata card serve\` on port ${port}, got ${cause.code ?? cause.message}.`;
      reject(new HarnessError('control-refused', message, { cause }));
    });
    call.end(JSON.stringify(order));
  });
}

function sentenceOf(text: string): string {
  try {
    const { error } = JSON.parse(text) as { error?: unknown };
    if (typeof error === 'string') return error;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return 'Failed to tell the card: expected an answer of a served card, got something else on that port.';
}
