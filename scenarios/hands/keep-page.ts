/** Runs in a page: pressing this link once leads nowhere. */
export function keepPage(link: unknown): void {
  const keep = (event: Event): void => event.preventDefault();
  (link as HTMLElement).addEventListener('click', keep, { once: true });
}
