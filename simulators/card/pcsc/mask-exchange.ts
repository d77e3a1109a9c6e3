import { statusOf } from '../apdu.ts';
import type { JournalledApdu } from '../journal-apdu.ts';
import { printStatus } from '../status-word.ts';

const SELECT = 0xa4;
const HEADER_BYTES = 4;

/**
 * Describes an exchange with a physical card for the journal: what it says is somebody's own, so only lengths are
 * kept. Of commands the header is, and which file or application a SELECT means.
 */
export function maskExchange(card: string, command: Uint8Array, response: Uint8Array): JournalledApdu {
  const shown = command[1] === SELECT || command.length <= HEADER_BYTES + 1 ? command.length : HEADER_BYTES;
  const answered = Math.max(0, response.length - 2);
  return {
    card,
    command:
      Buffer.from(command.subarray(0, shown)).toString('hex').toUpperCase() + '**'.repeat(command.length - shown),
    response: answered === 0 ? '' : `…(${answered} bytes)`,
    sw: printStatus(statusOf(response)),
  };
}
