import type { JournalEntry } from '../../simulators/world/journal.ts';
import type { Picture } from '../hands.ts';

/** A picture taken during a journey. */
export interface Hung {
  readonly picture: Picture;
  /** `browser`, `phone-1` …: whose screen it is. */
  readonly actor: string;
  /** The page's or screen's id. */
  readonly shows: string;
  /** The journal entry that it pictures. */
  readonly n: number;
}

/** Where pictures of both sides hang, in order. */
export interface Gallery {
  /** Remembers that a screen changed; pictured at the next `capture`. */
  notice(entry: JournalEntry): void;
  /** Takes a picture of every screen that changed since the last time. */
  capture(picture: (actor: string) => Promise<Picture>): Promise<void>;
  /** All pictures, or only those that tell a passed journey: the code, the consent and the last of each side. */
  hung(which: 'all' | 'telling'): readonly Hung[];
}

const TELLING = new Set(['qr', 'open-app', 'number', 'consent']);

/** Makes an empty gallery. */
export function createGallery(): Gallery {
  const changed = new Map<string, JournalEntry>();
  const pictures: Hung[] = [];
  return {
    notice(entry) {
      if (entry.kind === 'page' || entry.kind === 'screen') changed.set(entry.actor, entry);
    },
    async capture(picture) {
      const due = [...changed];
      changed.clear();
      for (const [actor, { n, data }] of due) {
        const shows = String(data['page'] ?? data['screen'] ?? data['title']);
        pictures.push({ actor, shows, n, picture: await picture(actor) });
      }
    },
    hung(which) {
      if (which === 'all') return pictures;
      const last = new Map(pictures.map((hung) => [hung.actor, hung]));
      return pictures.filter((hung) => TELLING.has(hung.shows) || last.get(hung.actor) === hung);
    },
  };
}
