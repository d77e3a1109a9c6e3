import { markup, type Markup } from '../render/markup.ts';

/** Where the documents are that are known by a name, and addresses themselves. */
const LINKS: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/https:\/\/[\w./-]+\w\/?/, (address) => address],
  [/RFC \d+/, (name) => `https://www.rfc-editor.org/rfc/${name.replace(' ', '').toLowerCase()}`],
  [/OpenID Connect Core 1\.0/, () => 'https://openid.net/specs/openid-connect-core-1_0.html'],
  [/OpenID Connect Discovery 1\.0/, () => 'https://openid.net/specs/openid-connect-discovery-1_0.html'],
  [/OWASP ASVS 5\.0/, () => 'https://owasp.org/www-project-application-security-verification-standard/'],
];

const ANY = new RegExp(`(${LINKS.map(([name]) => name.source).join('|')})`);

/** Writes where a rule stands, so that one can go and read it. */
export function renderSource(source: string): Markup {
  const parts = source.split(ANY).map((part) => {
    const link = LINKS.find(([name]) => new RegExp(`^(?:${name.source})$`).test(part));
    return link ? markup`<a href="${link[1](part)}">${part}</a>` : part;
  });
  return markup`${parts}`;
}
