import type { Point, SpokenPart } from '../../../simulators/phone/ios/safari/web-page.ts';

/** Runs in a page: what is on show that can be pressed, filled in or read, as an accessibility tree would tell it. */
export function readSpokenParts(): SpokenPart[] {
  const roleOf = (element: Element): SpokenPart['role'] | undefined => {
    if (element.matches('a[href]')) return 'link';
    if (element.matches('button, [role=button], input[type=submit], input[type=button]')) return 'button';
    if (element.matches('input[type=password]')) return 'secure-field';
    if (element.matches('input:not([type=hidden]), textarea, select')) return 'field';
    return element.matches('h1, h2, p, li, dt, dd, [aria-label]') ? 'text' : undefined;
  };
  const labelOf = (element: Element): string => {
    const { labels, value } = element as HTMLInputElement;
    const words = element.getAttribute('aria-label') ?? labels?.[0]?.innerText ?? (element as HTMLElement).innerText;
    return (words || value || '').trim();
  };
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    const role = roleOf(element);
    const { x, y, width, height } = element.getBoundingClientRect();
    return role && width > 0 && height > 0 ? [{ role, label: labelOf(element), x, y, width, height }] : [];
  });
}

/** Runs in a page: where the link leads that is at a place. */
export function readLinkAt({ x, y }: Point): string | undefined {
  return document.elementFromPoint(x, y)?.closest<HTMLAnchorElement>('a[href]')?.href;
}

/** Runs in a page: the link at a place leads nowhere when it is pressed next. */
export function keepLinkAt({ x, y }: Point): void {
  const keep = (event: Event): void => event.preventDefault();
  document.elementFromPoint(x, y)?.closest('a[href]')?.addEventListener('click', keep, { once: true });
}
