import type { Attachment } from './result.ts';
import { formsOf, type Secret } from './secret-forms.ts';

/** Something with its secrets masked. */
export interface Scrubbed<T> {
  readonly clean: T;
  /** Names of the secrets that were in it; empty is what should be. */
  readonly found: readonly string[];
}

/** Masks secrets before anything is written. */
export interface Scrub {
  text(text: string): Scrubbed<string>;
  /** Masks in every string of a JSON value; numbers stay as they are, because a PIN is never a number. */
  value<T>(value: T): Scrubbed<T>;
  /** Masks in the content of a file, by what the file is. */
  file(content: string, type: Attachment['type']): Scrubbed<string>;
}

const MASK = '●●●●';
const PRIVATE_KEY = 'a private key';

/** Others rely on the letter of these, and a path or a seed that holds a PIN's digits gives nothing away. */
const EXEMPT_MEMBERS = new Set(['seed', 'file', 'replay']);

/** @see RFC 7518, 6.2.2, 6.3.2 and 6.4.1 */
const PRIVATE_JWK_MEMBERS = new Set(['d', 'p', 'q', 'dp', 'dq', 'qi', 'k']);

/** What private keys look like, so that one that nobody listed is found as well. */
const PRIVATE_KEY_FORMS: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*(?:-----END [A-Z ]*PRIVATE KEY-----)?/g,
  /(?<=\\?"(?:d|p|q|dp|dq|qi)\\?"\s*:\s*\\?")[\w-]{40,}/g,
  // DER in base64: an RSA key in PKCS#8 or PKCS#1, an EC key in PKCS#8.
  /MII[A-Za-z0-9+/]{3}IBA(?:DAN|AKC)[A-Za-z0-9+/=\s]{64,}/g,
  /MI[A-Za-z0-9+/]{2}AgEAMBMGByqGSM49[A-Za-z0-9+/=\s]{20,}/g,
];

/** Makes a scrub for these secrets and for private keys of any kind. */
export function createScrub(secrets: readonly Secret[]): Scrub {
  const { pattern, nameOf } = formsOf(secrets);

  const mask = (text: string, found: Set<string>): string => {
    const note = (name: string): string => {
      found.add(name);
      return MASK;
    };
    const keyless = PRIVATE_KEY_FORMS.reduce((left, form) => left.replaceAll(form, () => note(PRIVATE_KEY)), text);
    return keyless.replaceAll(pattern, (match) => note(nameOf(match)));
  };

  /** One look at everything instead of one at each string: hardly ever is there anything to mask. */
  const holdsNothing = (strings: readonly string[] | undefined): boolean => {
    if (!strings) return false;
    const together = strings.join('\0');
    return [...PRIVATE_KEY_FORMS, pattern].every((form) => together.search(form) < 0);
  };

  const text = (text: string): Scrubbed<string> => {
    const found = new Set<string>();
    const clean = mask(text, found);
    return { clean, found: [...found] };
  };

  const value = <T>(value: T): Scrubbed<T> => {
    if (holdsNothing(stringsOf(value))) return { clean: value, found: [] };
    const found = new Set<string>();
    const clean = maskStrings(value, (text) => mask(text, found), found) as T;
    return { clean, found: [...found] };
  };

  return {
    text,
    value,
    file(content, type) {
      const json = type === 'application/json' ? parseJson(content) : undefined;
      if (json === undefined) return text(content);
      const { clean, found } = value(json);
      return { clean: found.length === 0 ? content : JSON.stringify(clean, undefined, 2), found };
    },
  };
}

/** Every string that would be looked at; none when a private key is a member by its name. */
function stringsOf(member: unknown, strings: string[] = []): string[] | undefined {
  if (typeof member === 'string') strings.push(member);
  if (typeof member !== 'object' || member === null) return strings;
  const isKey = 'kty' in member;
  for (const [name, inner] of Object.entries(member)) {
    if (isKey && PRIVATE_JWK_MEMBERS.has(name)) return undefined;
    if (!EXEMPT_MEMBERS.has(name) && !stringsOf(inner, strings)) return undefined;
  }
  return strings;
}

function maskStrings(member: unknown, mask: (text: string) => string, found: Set<string>): unknown {
  if (typeof member === 'string') return mask(member);
  if (Array.isArray(member)) return member.map((inner) => maskStrings(inner, mask, found));
  if (typeof member !== 'object' || member === null) return member;
  const isKey = 'kty' in member;
  const entries = Object.entries(member).map(([name, inner]): [string, unknown] => {
    if (EXEMPT_MEMBERS.has(name)) return [name, inner];
    if (!isKey || !PRIVATE_JWK_MEMBERS.has(name)) return [name, maskStrings(inner, mask, found)];
    found.add(PRIVATE_KEY);
    return [name, MASK];
  });
  return Object.fromEntries(entries);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What only claims to be JSON is looked at as text.
    return undefined;
  }
}
