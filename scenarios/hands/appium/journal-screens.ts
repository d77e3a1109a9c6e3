import type { Journal } from '../../../simulators/world/journal.ts';
import type { ScreenRead } from './read-source.ts';

/** Writes what was seen on a phone that is not ours into the journal, once for each change. What no tree tells is left out. */
export function journalScreens(journal: Journal, phone: string) {
  let last = '';
  let screen = '';
  const write = (data: Record<string, unknown>): void => {
    const text = JSON.stringify(data);
    if (text !== last) journal.write(phone, 'screen', data);
    last = text;
  };
  return {
    see(read: ScreenRead): void {
      // Where a question is a window of its own, the screen beneath is still the one before.
      if (!read.id.startsWith('dialog-')) screen = read.id;
      write(describe({ ...read, id: screen }));
    },
    /** Something was done that may leave the screen as it is: what is seen next is written down all the same. */
    lookAnew(): void {
      last = '';
    },
    /** The app is gone from the screen: what is there instead is the phone's own, and each phone's is another. */
    leaveApp(): void {
      screen = 'home-screen';
      write({ screen, title: '', text: [], buttons: [] });
    },
  };
}

function describe({ id, title, text, elements, number, dialog }: ScreenRead): Record<string, unknown> {
  const labels = (fits: (element: ScreenRead['elements'][number]) => boolean): string[] =>
    elements.filter(fits).map(({ label }) => label);
  return {
    screen: id,
    title,
    text,
    ...(dialog !== undefined && { dialog }),
    ...(elements.some(({ kind }) => kind === 'checkbox') && {
      ticked: labels(({ checked }) => checked === true),
      disabled: labels(({ kind, enabled }) => kind === 'button' && !enabled),
    }),
    ...(number !== undefined && { number }),
    buttons: labels(({ kind }) => kind === 'button'),
  };
}
