import type { Journal } from '../world/journal.ts';
import type { Screen } from './screens/screen.ts';

/** Writes what a phone shows into the journal, once for each change that a person could see. */
export function createScreenJournal(journal: Journal, phoneId: string): (screen: Screen) => void {
  let last = '';
  return (screen) => {
    const data = describeScreen(screen);
    const text = JSON.stringify(data);
    if (text === last) return;
    last = text;
    journal.write(phoneId, 'screen', data);
  };
}

function describeScreen(screen: Screen): Record<string, unknown> {
  const { id, title, body, message, triesLeft, items, elements, overlay } = screen;
  const buttons = overlay?.buttons ?? elements.filter((element) => element.kind === 'button');
  const links = elements.filter((element) => element.kind === 'link');
  const boxes = elements.filter((element) => element.kind === 'checkbox');
  const digits = elements.find((element) => element.kind === 'digits');
  return {
    screen: id,
    title,
    text: body,
    ...(overlay && { dialog: overlay.text }),
    ...(message !== undefined && { message }),
    ...(triesLeft !== undefined && { triesLeft }),
    ...(items && { items: items.map((item) => item.id) }),
    ...(links.length > 0 && { links: links.map(({ label, url }) => ({ label, url })) }),
    ...(boxes.length > 0 && {
      ticked: boxes.filter(({ checked }) => checked).map(({ label }) => label),
      disabled: buttons.filter(({ enabled }) => !enabled).map(({ label }) => label),
    }),
    ...(digits && { number: digits.text }),
    buttons: buttons.map((button) => button.label),
  };
}
