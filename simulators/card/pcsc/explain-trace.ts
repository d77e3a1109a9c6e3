import { HarnessError } from '../../world/harness-error.ts';
import { beginTrace, decodeJournalled, type TracePlace } from '../decode.ts';
import { describeApdu } from '../journal-apdu.ts';
import type { Words } from '../words.ts';
import { findTraceLines, wrongLine, type TraceLine } from './trace-lines.ts';

/** One exchange of a trace, in words. */
export interface ExplainedExchange {
  /** The line in which its command stands, from 1. */
  readonly line: number;
  readonly card?: string;
  /** Upper-case hexadecimal; each byte that may belong to a PIN is `**`. */
  readonly command: string;
  /** Absent where the card did not answer. */
  readonly sw?: string;
  readonly words: Words;
}

const SHORTEST_COMMAND = 4;

/**
 * Explains every exchange of a trace: application, file, command and status in words, never a PIN or data.
 * @throws HarnessError `file-invalid` in one sentence that names the line, also where there is no APDU at all
 */
export function explainTrace(text: string): ExplainedExchange[] {
  const places = new Map<string, TracePlace>();
  const explained: ExplainedExchange[] = [];
  const lines = findTraceLines(text);
  if (!lines.some(({ is }) => is !== 'power')) {
    throw new HarnessError('file-invalid', 'Failed to read the trace: expected command APDUs and responses, got none.');
  }
  let command: TraceLine | undefined;
  const unanswered = (): void => {
    if (command) explained.push(withoutAnswer(command));
    command = undefined;
  };
  for (const line of lines) {
    const place = places.get(line.card) ?? beginTrace();
    places.set(line.card, place);
    if (line.is === 'response') {
      if (!command) throw wrongLine(line.line, 'a command before the response', 'none');
      explained.push(explain(command, line, place));
      command = undefined;
      continue;
    }
    unanswered();
    if (line.is === 'power') places.set(line.card, beginTrace());
    else command = expectCommand(line);
  }
  unanswered();
  return explained;
}

function expectCommand(line: TraceLine): TraceLine {
  const bytes = line.hex.length / 2;
  if (bytes < SHORTEST_COMMAND) throw wrongLine(line.line, 'a command of at least four bytes', `${bytes}`);
  return line;
}

function explain(command: TraceLine, { line, hex }: TraceLine, place: TracePlace): ExplainedExchange {
  const sw = hex.slice(-4);
  if (!/^[\dA-F]{4}$/.test(sw)) throw wrongLine(line, 'a response that ends with a status word', 'none');
  const masked = maskedCommand(command);
  const words = decodeJournalled({ command: masked, response: hex.slice(0, -4), sw }, place);
  return { ...begun(command, masked), sw, words };
}

function withoutAnswer(command: TraceLine): ExplainedExchange {
  const masked = maskedCommand(command);
  return { ...begun(command, masked), words: { ja: `${masked} → 応答なし`, en: `${masked} → no answer` } };
}

function begun({ line, card }: TraceLine, command: string): Pick<ExplainedExchange, 'line' | 'card' | 'command'> {
  return { line, ...(card !== '' && { card }), command };
}

/** Masks a PIN that the trace shows; one that it has masked already stays so. */
function maskedCommand({ hex, card }: TraceLine): string {
  const bytes = Uint8Array.from(Buffer.from(hex.replaceAll('**', '00'), 'hex'));
  const { command } = describeApdu(card, bytes, new Uint8Array(2));
  return hex.includes('**') ? hex : command;
}
