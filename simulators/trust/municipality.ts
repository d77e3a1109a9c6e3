import type { Authority } from './authority.ts';
import type { DistinguishedName } from './distinguished-name.ts';

/** The city that issued a card. */
export interface Municipality {
  /** In Latin letters, such as `Mihon-ken`. */
  readonly prefecture: string;
  /** In Latin letters, such as `Mihon-shi`. */
  readonly city: string;
  /** Five digits. */
  readonly code: string;
}

/** The name under which an authority publishes the revocations of one city. */
export function distributionPointName(authority: Authority, { prefecture, city }: Municipality): DistinguishedName {
  return [
    ...authority.name.slice(0, 3),
    ['OU', 'CRL Distribution Points'],
    ['OU', prefecture],
    ['CN', `${city} CRLDP`],
  ];
}

/** The counter that took the application in, as the subjects end with it: city code, three digits, a letter. */
export function desk({ code }: Municipality): string {
  return `${code}001A`;
}
