import type { JournalSeen } from '../check.ts';

/** One VERIFY as a reader in the middle sees it: which PIN, whether it was a query, and what the card said. */
export interface VerifySeen {
  readonly n: number;
  readonly card: string;
  /** Application and key reference: `jpki/0018`. */
  readonly key: string;
  /** Without data: asks for the tries left and costs none. */
  readonly query: boolean;
  /** How many characters were presented. */
  readonly length: number;
  /** Status word, four hex digits. */
  readonly sw: string;
}

const APPLICATIONS: Readonly<Record<string, string>> = {
  D392F000260100000001: 'jpki',
  D3921000310001010408: 'card-info',
};

/** Follows SELECTs to say which key each VERIFY was for. */
export function verifiesOf(journal: JournalSeen): VerifySeen[] {
  const selected = new Map<string, { application: string; file: string }>();
  const found: VerifySeen[] = [];
  for (const { n, kind, data } of journal) {
    const card = String(data['card']);
    if (kind === 'power') selected.delete(card);
    if (kind !== 'apdu') continue;
    const command = String(data['command']);
    const sw = String(data['sw']);
    const at = selected.get(card) ?? { application: 'none', file: '' };
    if (command.startsWith('00A404') && sw === '9000') {
      const aid = command.slice(10, 10 + 2 * Number.parseInt(command.slice(8, 10), 16));
      selected.set(card, { application: APPLICATIONS[aid] ?? aid, file: '' });
    } else if (command.startsWith('00A402') && sw === '9000') {
      selected.set(card, { ...at, file: command.slice(10, 14) });
    } else if (command.startsWith('0020')) {
      const length = Number.parseInt(command.slice(8, 10) || '0', 16);
      found.push({ n, card, key: `${at.application}/${at.file}`, query: command.length === 8, length, sw });
    }
  }
  return found;
}
