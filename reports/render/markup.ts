/** Text that is markup already and is not escaped again. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | undefined | false | readonly Part[];

/** Writes HTML or XML. Whatever is put in is escaped, unless it was made by this tag itself. */
export function markup(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: fixed.reduce((text, piece, at) => text + write(parts[at - 1]) + piece) };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What markup says in another way, and what XML 1.0 cannot write (section 2.2): of that a report shows that something was there. */
const UNFIT = /[&<>"']|(?![\t\n\r])[\p{Cc}\p{Cs}\u{fffe}\u{ffff}]/gu;

function write(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return part.replaceAll(UNFIT, (character) => ENTITIES[character] ?? '\ufffd');
  return 'markup' in part ? part.markup : part.map(write).join('');
}
