import { HarnessError } from '../../world/harness-error.ts';

/** One APDU of a trace or an interruption in it, where it stood, and whose card it was where the trace says so. */
export interface TraceLine {
  readonly line: number;
  readonly is: 'command' | 'response' | 'power';
  /** Upper-case hexadecimal; `**` for a masked byte, and `…(n bytes)` before the status word for bytes left out. */
  readonly hex: string;
  readonly card: string;
}

const LEFT_OUT = /…\(\d+ bytes\)/;
const HEX_PAIRS = /^(?:[\dA-F]{2}|\*\*)+$/;
const MARKED = /^[-=]*([<>])+[-=]*\s*(.*)$/;
/** A line of words with both halves behind them, as `tegata card serve --trace` prints it. */
const BOTH = /\s> ((?:[\dA-F]{2}|\*\*)+)\s+< (\S.*)$/;
const OPENSC = /(Outgoing|Incoming) APDU \((\d+) bytes\):/;
const PCSCD = /\b(APDU|SW): ((?:[\dA-F]{2}\s?)+)$/;
const POWER = /^#?\s*(?:power|reset)\b/i;

/**
 * Finds the APDUs in a trace of any of the known kinds: journal entries as JSON lines, OpenSC's debug log, pcscd's log
 * of APDUs, lines marked `>` and `<`, or bare hexadecimal lines, command and response by turns.
 * @throws HarnessError `file-invalid` that names the line
 */
export function findTraceLines(text: string): TraceLine[] {
  const lines = text.split(/\r?\n/);
  const marked = lines.flatMap((line, at) => readMarked(line, at + 1, lines));
  return marked.some(({ is }) => is !== 'power') ? marked : readBare(lines);
}

/** Makes the error that a wrong line is told with. It quotes nothing: what stands there may be a PIN. */
export function wrongLine(line: number, expected: string, got: string): HarnessError {
  return new HarnessError(
    'file-invalid',
    `Failed to read the trace: expected ${expected} in line ${line}, got ${got}.`,
  );
}

function readMarked(text: string, line: number, all: readonly string[]): TraceLine[] {
  const trimmed = text.trim();
  const found = (is: TraceLine['is'], hex: string, card = ''): TraceLine => ({ line, is, hex, card });
  if (trimmed.startsWith('{')) return readEntry(trimmed, line);
  if (POWER.test(trimmed)) return [found('power', '')];
  const [, sign, rest = ''] = MARKED.exec(trimmed) ?? [];
  if (sign) return [found(sign === '>' ? 'command' : 'response', expectHex(rest, line))];
  const both = BOTH.exec(trimmed);
  if (both) return [found('command', both[1] ?? ''), found('response', expectHex(both[2] ?? '', line))];
  const [, way, count] = OPENSC.exec(trimmed) ?? [];
  if (way) return [found(way === 'Outgoing' ? 'command' : 'response', readDump(all, line, Number(count)))];
  const [, label, hex = ''] = PCSCD.exec(trimmed) ?? [];
  return label ? [found(label === 'APDU' ? 'command' : 'response', expectHex(hex, line))] : [];
}

/** Reads a journal entry or a line of `tegata card serve --json`. Other kinds of entry are no part of a trace. */
function readEntry(text: string, line: number): TraceLine[] {
  let entry: Record<string, unknown>;
  try {
    entry = JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw wrongLine(line, 'a JSON object', 'something that only begins like one');
  }
  const data = (entry['kind'] === 'exchange' ? entry : entry['data']) as Record<string, unknown> | undefined;
  const card = String(data?.['card'] ?? '');
  if (entry['kind'] === 'power' || entry['kind'] === 'reset') return [{ line, is: 'power', hex: '', card }];
  if (entry['kind'] !== 'apdu' && entry['kind'] !== 'exchange') return [];
  if (data?.['command'] === undefined) return [{ line, is: 'power', hex: '', card }];
  const response = `${String(data['response'] ?? '')}${String(data['sw'] ?? '')}`;
  return [
    { line, is: 'command', hex: expectHex(String(data['command']), line), card },
    { line, is: 'response', hex: expectHex(response, line), card },
  ];
}

/** Reads the dump below a heading of OpenSC: 16 bytes a line, with their characters behind. */
function readDump(all: readonly string[], heading: number, count: number): string {
  let hex = '';
  for (let at = heading; hex.length < count * 2; at++) {
    const left = Math.min(16, count - hex.length / 2);
    const row = new RegExp(String.raw`^((?:[\dA-Fa-f]{2} ){${left - 1}}[\dA-Fa-f]{2})(?: |$)`).exec(all[at] ?? '');
    if (!row) throw wrongLine(at + 1, `${left} bytes of the APDU of line ${heading}`, 'something else');
    hex += (row[1] ?? '').replaceAll(' ', '').toUpperCase();
  }
  return hex;
}

function readBare(lines: readonly string[]): TraceLine[] {
  const bare: TraceLine[] = [];
  for (const [at, text] of lines.entries()) {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const is = bare.length % 2 === 0 ? 'command' : 'response';
    bare.push({ line: at + 1, is, hex: expectHex(trimmed, at + 1), card: '' });
  }
  return bare;
}

function expectHex(text: string, line: number): string {
  const hex = text.replaceAll(/[\s:]/g, '');
  const [leftOut = ''] = LEFT_OUT.exec(hex.replace('bytes', ' bytes')) ?? [];
  const written = hex.replace(leftOut.replaceAll(' ', ''), '');
  const plain = written.toUpperCase();
  if (HEX_PAIRS.test(plain)) return leftOut === '' ? plain : `${plain.slice(0, -4)}${leftOut}${plain.slice(-4)}`;
  const strange = /[^\dA-Fa-f*]/.exec(written)?.[0];
  throw wrongLine(line, 'whole bytes in hexadecimal', strange ? `the character “${strange}”` : 'half a byte');
}
