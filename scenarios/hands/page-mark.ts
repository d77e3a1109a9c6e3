const NAME = 'tegata-arrival';

/** Writes a page's number into it, for engines that cannot be asked which answer a document was made of. */
export function markPage(html: string, arrival: number): string {
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '';
  return `${doctype}<meta name="${NAME}" content="${arrival}">${html.slice(doctype.length)}`;
}

/** Reads the number of the page that is on show; runs in the page, and so holds on to nothing of this file. */
export function readMark(): number | undefined {
  const mark = document.querySelector('meta[name="tegata-arrival"]')?.getAttribute('content');
  return mark == null ? undefined : Number(mark);
}
