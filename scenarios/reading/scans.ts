import type { JournalSeen } from '../check.ts';
import { interactionOf } from './sign-ins.ts';

/** A code that was held before a phone's camera. */
export interface ScanSeen {
  readonly n: number;
  readonly atMs: number;
  readonly browser: string;
  readonly phone: string;
  /** The sign-in whose page showed the code. */
  readonly interaction: string;
  readonly image: string;
  readonly ticket: string;
}

/** Every scan, in order. */
export function scansOf(journal: JournalSeen): ScanSeen[] {
  return journal
    .filter(({ kind }) => kind === 'scan')
    .map(({ n, atMs, data }) => ({
      n,
      atMs,
      browser: String(data['browser']),
      phone: String(data['phone']),
      interaction: interactionOf(String(data['page'])) ?? '',
      image: String(data['image']),
      ticket: new URL(String(data['link'])).searchParams.get('ticket') ?? '',
    }));
}
