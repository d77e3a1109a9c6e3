import { createHash } from 'node:crypto';
import { eraYear } from './era.ts';
import type { CertificateRequest, SigningRequest } from './certificate-request.ts';
import type { DistinguishedName } from './distinguished-name.ts';
import { printTimestamp } from './japanese-time.ts';
import { desk } from './municipality.ts';

const PERSONAL = '1.2.392.200149.8.5.5';

/**
 * Names the holder as the real service does: by a number alone for authentication, by city and the time of the
 * request for signing.
 */
export function subjectName(request: CertificateRequest, serial: string): DistinguishedName {
  const { municipality } = request;
  if (request.kind === 'authentication') {
    return [
      ['C', 'JP'],
      ['CN', holderNumber(serial) + desk(municipality)],
    ];
  }
  const sequence = String(Number.parseInt(serial, 16) % 100_000).padStart(5, '0');
  return [
    ['C', 'JP'],
    ['L', municipality.prefecture],
    ['L', municipality.city],
    ['CN', printTimestamp(request.notBefore.getTime()) + sequence + desk(municipality)],
  ];
}

/** The four items and two rows of flags of a signing certificate, in the order of the real one. */
export function personalNames({ person }: SigningRequest): readonly (readonly [oid: string, text: string])[] {
  const { name, address, birthdate, gender } = person;
  return [
    [`${PERSONAL}.1`, name],
    [`${PERSONAL}.4`, `${eraYear(birthdate).code}${birthdate}`],
    [`${PERSONAL}.3`, gender],
    [`${PERSONAL}.5`, address],
    [`${PERSONAL}.2`, person.nameSubstitutes ?? noSubstitutes(name)],
    [`${PERSONAL}.6`, person.addressSubstitutes ?? noSubstitutes(address)],
  ];
}

function noSubstitutes(text: string): string {
  return '0'.repeat([...text].length);
}

/** Fourteen characters of the shape `999999A99AAAAA`, decided by the serial. */
function holderNumber(serial: string): string {
  const digest = createHash('sha256').update(`holder number ${serial}`).digest();
  const shape = '999999A99AAAAA';
  return Array.from(shape, (sign, at) => {
    const byte = digest[at] ?? 0;
    return sign === '9' ? String(byte % 10) : String.fromCharCode(65 + (byte % 26));
  }).join('');
}
