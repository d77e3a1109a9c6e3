import type { ScreenSeen } from '../../hands.ts';

/**
 * Reads the stand-in page as a person sees it; runs in the phone's browser. What lies under a dialog is left out: it cannot
 * be touched.
 */
export function readPhonePage(): ScreenSeen {
  const screen = document.querySelector<HTMLElement>('[data-screen]');
  const dialog = document.querySelector<HTMLElement>('[data-dialog]');
  const wordsOf = (element: Element): string => (element.textContent ?? '').trim();
  const kindOf = (element: Element): string => {
    if (element instanceof HTMLButtonElement) return 'button';
    if (element instanceof HTMLAnchorElement) return 'link';
    return element instanceof HTMLInputElement && element.type === 'checkbox' ? 'checkbox' : 'field';
  };
  const controls = [...((dialog ?? screen)?.querySelectorAll('button, a, input') ?? [])].map((element) => ({
    id: element.id,
    kind: kindOf(element),
    label: element.getAttribute('aria-label') ?? wordsOf(element.closest('label') ?? element),
    enabled: !element.matches(':disabled'),
  }));
  const texts = [...(screen?.querySelectorAll('p:not(:has(output)), li') ?? [])].map(wordsOf);
  const number = screen?.querySelector('output#number')?.textContent;
  return {
    id: screen?.dataset['screen'] ?? 'unknown',
    title: screen?.querySelector('h1')?.textContent ?? '',
    text: texts.filter((text) => text !== ''),
    elements: controls,
    ...(number !== null && number !== undefined && { number }),
  };
}
