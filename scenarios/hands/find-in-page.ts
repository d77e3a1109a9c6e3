/** Runs in the page: what a person can press by this name. */
export function pressable(label: string): HTMLElement | undefined {
  const all = document.querySelectorAll<HTMLElement>('button, a[href], input[type=submit]');
  return [...all].find(
    (element) =>
      element.getClientRects().length > 0 &&
      (element.getAttribute('aria-label') ?? element.getAttribute('value') ?? element.innerText.trim()) === label,
  );
}

/** Runs in the page: the field of this name. */
export function field(label: string): HTMLElement | undefined {
  const all = document.querySelectorAll<HTMLInputElement>('input, select, textarea');
  return [...all].find(
    (element) =>
      element.getAttribute('aria-label') === label ||
      [...(element.labels ?? [])].some(({ innerText }) => innerText.trim() === label),
  );
}
